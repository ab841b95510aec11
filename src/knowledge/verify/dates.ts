import { blanked, type TextPart } from './stretch.ts';

/** A date as far as a text gives it. */
export interface DateMention extends TextPart {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\b\\.?`).join('|')}|sept\\b\\.?)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d{2})';

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Longest first: what an earlier one took is not looked at again. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts])[] = [
  [new RegExp(`\\b${YEAR}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`, 'giu'), (m) => [m[1], m[2], m[3]]],
  [new RegExp(`\\b(\\d{1,2})[./](\\d{1,2})[./]${YEAR}\\b`, 'giu'), (m) => [m[3], m[2], m[1]]],
  [new RegExp(`\\b${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}\\b`, 'giu'), (m) => [m[3], m[2], m[1]]],
  [new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'giu'), (m) => [m[3], m[1], m[2]]],
  [new RegExp(`\\b${DAY}(?:\\s+of)?\\s+${MONTH}(?![\\p{L}])`, 'giu'), (m) => [undefined, m[2], m[1]]],
  [new RegExp(`\\b${MONTH}\\s+${DAY}(?![\\d,.]*\\d)\\b`, 'giu'), (m) => [undefined, m[1], m[2]]],
  [new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'giu'), (m) => [m[2], m[1], undefined]],
];

/** Every date that a text names with at least two of day, month and year; a year alone is a number. */
export function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  let rest = text;
  for (const [form, partsOf] of FORMS) {
    for (const match of rest.matchAll(form)) {
      const [year, month, day] = partsOf(match);
      const date = { year: numberOf(year), month: monthOf(month), day: numberOf(day) };
      if (date.month === null || (date.day ?? 1) > 31) continue;
      const start = match.index;
      found.push({ text: match[0], start, end: start + match[0].length, ...date });
    }
    rest = blanked(rest, found);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a place that names `proof` states `claim`, of an article published in `year`. */
export function provesDate(proof: DateMention, claim: DateMention, year: number | null): boolean {
  return (
    (claim.year === null || (proof.year ?? year) === claim.year) &&
    claim.month === proof.month &&
    (claim.day === null || claim.day === proof.day)
  );
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/** The days that words such as "yesterday" and "on Tuesday" mean in an article of that date. */
export function impliedDates(text: string, published: string | null): readonly DateMention[] {
  const [year, month, day] = (published ?? '').slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  const today = new Date(Date.UTC(year, month - 1, day));
  const mention = (match: RegExpExecArray, days: number): DateMention => {
    const date = new Date(today.getTime() + days * DAY_MS);
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
  };
  const near = [...text.matchAll(/\b(yesterday|today|tonight|tomorrow)\b/gi)].map((match) =>
    mention(match, { yesterday: -1, tomorrow: 1 }[match[0].toLowerCase()] ?? 0),
  );
  const weekdays = [
    ...text.matchAll(/\b(?:(next|coming)\s+)?(sun|mon|tues|wednes|thurs|fri|satur)day\b/gi),
  ].map((match) => {
    const wanted = WEEKDAYS.findIndex((name) => match[0].toLowerCase().endsWith(name));
    const ago = (today.getUTCDay() - wanted + 7) % 7;
    return mention(match, match[1] === undefined ? -ago : 7 - ago);
  });
  return [...near, ...weekdays];
}

/** The years that "this year" and its like mean in an article of that date. */
export function impliedYears(text: string, published: string | null): readonly number[] {
  const year = Number((published ?? '').slice(0, 4));
  if (!year) return [];
  return [...text.matchAll(/\b(this|last|previous|next|coming)\s+year\b/gi)].map(
    ([, word]) => year + ({ last: -1, previous: -1, next: 1, coming: 1 }[word?.toLowerCase() ?? ''] ?? 0),
  );
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function monthOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const number = Number(written);
  if (number) return number <= 12 ? number : null;
  return MONTHS.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase())) + 1 || null;
}
