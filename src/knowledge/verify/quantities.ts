import { EXPONENT, exponentOf, timesPowerOfTen } from '../figures/power-of-ten.ts';
import { datesIn } from './dates.ts';
import { CURRENCY_CODES, IDIOMS, MULTIPLIERS, SHORT_MAGNITUDES } from './number-words.ts';
import { spelledIn } from './spelled.ts';
import { blanked, type TextPart } from './stretch.ts';

/** One way to read a number: "100m" is a hundred million or a hundred metres. */
export interface NumberReading {
  readonly value: number;
  /** ISO 4217 code, `percent`, `percentage points`, `years`, or null: what else is counted is not told apart. */
  readonly unit: string | null;
}

/** A number that a text states, in digits or in words. */
export interface Quantity extends TextPart {
  readonly readings: readonly NumberReading[];
  readonly ordinal: boolean;
  readonly hedge: Hedge | null;
}

type Hedge = 'above' | 'below' | 'about' | 'at least' | 'at most';

const DIGITS = /(?<![\p{L}\d]|\d[.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gu;
/** `3 × 10⁶`, `10^6`: a power of ten, and what it multiplies. */
const POWER = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<factor>\d+(?:\.\d+)?)\s?[×x*·⋅]\s?)?10(?<exponent>${EXPONENT})`,
  'gu',
);
const CURRENCY_BEFORE = /(?<!\p{L})(?:\p{Lu}{1,2}\$|\p{Lu}{3}(?= ?$)|\p{Sc})(?=\s?$)/u;
const SHORT_AFTER = /^\s?(k|m|mn|mln|b|bn|bln|tn|trn)(?![\p{L}\d²³^])/iu;
const MAGNITUDE_AFTER =
  /^[\s-](hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|dozen)(?!\p{L})/iu;
const PERCENT_AFTER = /^[\s-]?(?:%|per\s?cent\b|pct\b)/i;
const POINTS_AFTER = /^[\s-](?:percentage[\s-]points?|pp)\b/i;
const WORD_AFTER = /^[\s-](?:US\s)?(\p{L}+)/u;
/** The ends of a range share what stands at one of them: between $5 and 7 million. */
const RANGE = /^\s*(?:-|–|—|to|and|or)\s*(?:\p{Lu}{0,2}\p{Sc})?\s*$/u;

/** Every number in a text but those of dates and of clock times. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const kept = blanked(text, [
    ...datesIn(text),
    ...stretchesOf(text, /\b\d{1,2}:\d{2}\b/gu),
    ...stretchesOf(text, IDIOMS),
  ]);
  const powers = powersIn(text, kept);
  const digits = [
    ...powers,
    ...stretchesOf(blanked(kept, powers), DIGITS).map((stretch) => inDigits(text, stretch)),
  ];
  const words = spelledIn(blanked(kept, digits)).map(({ value, ordinal, inYears, ...stretch }) => {
    if (inYears) return quantity(text, stretch.start, stretch.end, ordinal, [{ value, unit: 'years' }]);
    const { unit, end } = unitAfter(text, stretch.end);
    return quantity(text, stretch.start, end, ordinal, [{ value, unit }]);
  });
  return shareRanges(
    text,
    [...digits, ...words].toSorted((a, b) => a.start - b.start),
  );
}

/** Whether the two may be the same number. */
export function sameReading(a: NumberReading, b: NumberReading): boolean {
  return (
    a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}

function stretchesOf(text: string, pattern: RegExp): TextPart[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function powersIn(text: string, kept: string): readonly Quantity[] {
  return [...kept.matchAll(POWER)].map(({ 0: { length }, index, groups: { factor, exponent } = {} }) => {
    const value = timesPowerOfTen(Number(factor ?? 1), exponentOf(exponent ?? ''));
    return quantity(text, index, index + length, false, [{ value, unit: null }]);
  });
}

function inDigits(text: string, stretch: TextPart): Quantity {
  const currency = CURRENCY_BEFORE.exec(text.slice(0, stretch.start).slice(-5));
  const before = currency === null ? undefined : CURRENCY_CODES.get(currency[0].toLowerCase());
  const start = before === undefined ? stretch.start : text.lastIndexOf(currency?.[0] ?? '', stretch.start);
  let value = Number(stretch.text.replaceAll(',', ''));
  let end = stretch.end;
  const ordinal = /^(?:st|nd|rd|th)\b/u.exec(text.slice(end));
  if (ordinal !== null) return quantity(text, start, end + ordinal[0].length, true, [{ value, unit: null }]);
  const short = SHORT_AFTER.exec(text.slice(end));
  if (short !== null) {
    const large = value * (SHORT_MAGNITUDES.get(short[1]?.toLowerCase() ?? '') ?? 1);
    end += short[0].length;
    const { unit, end: last } = before === undefined ? unitAfter(text, end) : { unit: before, end };
    // Without a currency, "m" and "k" may as well be metres and whatever k is.
    return quantity(text, start, last, false, [
      { value: large, unit },
      ...(unit === null ? [{ value, unit }] : []),
    ]);
  }
  for (
    let next = MAGNITUDE_AFTER.exec(text.slice(end));
    next !== null;
    next = MAGNITUDE_AFTER.exec(text.slice(end))
  ) {
    value *= MULTIPLIERS.get(next[1]?.toLowerCase() ?? '') ?? 1;
    end += next[0].length;
  }
  const after = unitAfter(text, end);
  return quantity(text, start, after.end, false, [{ value, unit: before ?? after.unit }]);
}

function unitAfter(text: string, end: number): { readonly unit: string | null; readonly end: number } {
  const rest = text.slice(end, end + 40);
  const points = POINTS_AFTER.exec(rest);
  if (points !== null) return { unit: 'percentage points', end: end + points[0].length };
  const percent = PERCENT_AFTER.exec(rest);
  if (percent !== null) return { unit: 'percent', end: end + percent[0].length };
  const word = WORD_AFTER.exec(rest);
  const currency = CURRENCY_CODES.get(word?.[1]?.toLowerCase() ?? '');
  return currency === undefined
    ? { unit: null, end }
    : { unit: currency, end: end + (word?.[0].length ?? 0) };
}

function quantity(
  text: string,
  start: number,
  end: number,
  ordinal: boolean,
  readings: readonly NumberReading[],
): Quantity {
  const [first] = readings;
  // A decade is ten years; ten years may also be proven by another way to count ten of them.
  const years =
    first !== undefined && first.unit === null && /^[\s-]years?\b/i.test(text.slice(end))
      ? [{ value: first.value, unit: 'years' }]
      : [];
  // Half is 50 percent, said otherwise.
  const share =
    first !== undefined && first.unit === null && first.value > 0 && first.value < 1
      ? [{ value: first.value * 100, unit: 'percent' }]
      : [];
  return {
    text: text.slice(start, end),
    start,
    end,
    ordinal,
    readings: [...readings, ...years, ...share],
    hedge: hedgeAround(text, start, end),
  };
}

const HEDGES_BEFORE: readonly (readonly [Hedge, string])[] = [
  ['at least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum'],
  ['at most', 'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum'],
  [
    'above',
    'more than|over|above|in excess of|upwards of|greater than|north of|beyond|exceed|exceeds|exceeded|exceeding|topping|topped|surpassing|surpassed|well over',
  ],
  ['below', 'less than|fewer than|under|below|short of'],
  [
    'about',
    'about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|circa|approaching',
  ],
];
const BEFORE_PATTERNS = HEDGES_BEFORE.map(
  ([hedge, words]) =>
    [hedge, new RegExp(`(?<![\\p{L}])(?:${words})(?:\\s+(?:an?|the|half))?\\s*$`, 'iu')] as const,
);

function hedgeAround(text: string, start: number, end: number): Hedge | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const found = BEFORE_PATTERNS.find(([, pattern]) => pattern.test(before));
  if (found !== undefined) return found[0];
  const after = text.slice(end, end + 20);
  if (/^(?:\+|-plus\b|\s+or\s+(?:more|above)\b|\s+plus\b)/i.test(after)) return 'at least';
  if (/^\s+or\s+(?:less|fewer|below)\b/i.test(after)) return 'at most';
  return /^\s+or\s+so\b/i.test(after) ? 'about' : null;
}

/** In a range each end may have the other's magnitude and unit. */
function shareRanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((here, i) => {
    const [before, after] = [quantities[i - 1], quantities[i + 1]];
    const others = [
      before !== undefined && RANGE.test(text.slice(before.end, here.start)) ? before : undefined,
      after !== undefined && RANGE.test(text.slice(here.end, after.start)) ? after : undefined,
    ];
    const [own] = here.readings;
    const shared = others.flatMap((other): NumberReading[] => {
      const [reading] = other?.readings ?? [];
      if (other === undefined || reading === undefined || own === undefined) return [];
      if (here.ordinal || other.ordinal) return [];
      if (own.unit !== null && reading.unit !== null && own.unit !== reading.unit) return [];
      const magnitude = other === after && own.value < 1000 ? magnitudeOf(other, reading) : 1;
      return [{ value: own.value * magnitude, unit: own.unit ?? reading.unit }];
    });
    return shared.length === 0 ? here : { ...here, readings: [...here.readings, ...shared] };
  });
}

/** What its words multiply its digits by. */
function magnitudeOf({ text }: Quantity, { value }: NumberReading): number {
  const digits = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''));
  return digits > 0 ? value / digits : 1;
}
