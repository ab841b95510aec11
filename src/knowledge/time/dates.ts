import { monthNames, monthPattern } from '../language/months.ts';
import { SHORT_MONTH } from './calendar.ts';
import { offsetOf, ZONE } from './zones.ts';

/** A day, with its time where one is given, found in a line. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  /** ISO 8601: an instant when day, time and zone are given, else the day alone. */
  readonly iso: string;
  /** A time of day stands there, but no zone: the instant is not known. */
  readonly zoneMissing: boolean;
  /** Day and month could be swapped and nothing in the text decides. */
  readonly ambiguous: boolean;
  readonly label: 'published' | 'updated' | null;
}

export interface DateHints {
  readonly language: string | null;
  /** Whether `03/04/2025` is March 4; null where nothing tells. */
  readonly monthFirst: boolean | null;
}

/** English of countries that write the day first, as other languages do. */
const DAY_FIRST = /^en-(?:GB|AU|NZ|IE|IN|ZA)$/iu;
const AMERICAN = /\b[AP]\.?M\.?,? \(?(?:E|C|M|P)[SD]?T\b|\b[ap]\.m\.,? (?:E|C|M|P)[SD]?T\b/;

/** Whether an article writes the month first: as it says (`DD/MM/YYYY`), by its other dates, an American time, its language. */
export function writesMonthFirst(language: string, head: string, everything: string): boolean | null {
  const said = /\b(?:DD\/MM|(?<american>MM\/DD))\/YY/u.exec(head);
  if (said !== null) return said.groups?.american !== undefined;
  const written = [...everything.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?!\d)/gu)];
  const [isDayFirst, isMonthFirst] = [1, 2].map((part) => written.some((date) => Number(date[part]) > 12));
  if (isDayFirst !== isMonthFirst) return isMonthFirst ?? null;
  if (/^en-US$/iu.test(language) || AMERICAN.test(head)) return true;
  return DAY_FIRST.test(language) || !/^(?:en|und)(?:-|$)/iu.test(language) ? false : null;
}

const YEAR = '((?:19|20)\\d{2})';
const ORDINAL = '(?:st|nd|rd|th|er|ère|[.ºª°])?';
const PUBLISHED =
  /(?:publi|post(?:ed|é)|issued|filed|created|first|released|veröffentlicht|erstellt|опубликовано|发布|發佈|pubbl)/iu;
const UPDATED =
  /(?:updat|modif|revised|edited|last changed|amended|refreshed|aktualisiert|stand|geändert|mis(?:e)? à jour|actualizad|atualizad|aggiornat|bijgewerkt|oppdatert|uppdaterad|обновлен|изменен|更新|修改)/iu;
const WEEKDAY = /(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*$/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly ambiguous: boolean;
}

/** Every dated moment of a short line, in order. Years 1900 to 2099 only: a line of news has no others. */
export function findDates(line: string, hints: DateHints): readonly DateFound[] {
  const days = findDays(line, hints);
  return days.map((found, index) => {
    const from = index === 0 ? 0 : (days[index - 1]?.end ?? 0);
    const to = days[index + 1]?.start ?? line.length;
    return withTime(line, found, from, to);
  });
}

/** Why what looks like a day is none that can be taken, in a person's words; null where there is no such thing in the line. */
export function whyNoDate(line: string): string | null {
  const [text, day, , month, year = ''] =
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/u.exec(line) ?? [];
  if (text === undefined) return null;
  if (year.length === 2)
    return `“${text}” is not taken for the date: its year has two digits. Give all four, and the month as a word.`;
  const isDay = [
    [day, month],
    [month, day],
  ].some(([one, other]) => isoDay(Number(year), Number(other), Number(one)) !== null);
  return isDay ? null : `“${text}” is not taken for the date: there is no such day.`;
}

/** The two days that a date may be: `4 March 2026 or 3 April 2026`. */
export function eitherDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const days = [iso.slice(0, 10), `${year}-${day}-${month}`];
  return days.map((one) => IN_WORDS.format(new Date(one))).join(' or ');
}
/** A moment of ISO 8601 as people write it: `2 May 2025`, and with its own clock's time `2 May 2025, 09:30 (UTC+02:00)`. */
export function inWords(iso: string): string {
  const [day, time, zone] = [iso.slice(0, 10), iso.slice(11, 16), iso.slice(19)];
  const written = IN_WORDS.format(new Date(day));
  if (time === '') return written;
  const isGreenwich = zone === 'Z' || /^[+-]00:00$/u.test(zone);
  return `${written}, ${time} (UTC${isGreenwich ? '' : zone})`;
}
const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

type Reading = readonly [RegExp, (match: RegExpExecArray, line: string, hints: DateHints) => Day | null];

const numeric: readonly Reading[] = [
  [/(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/giu, (m) => day(m, m[1], m[3], m[4])],
  [/(?<!\d)((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/giu, (m) => day(m, m[1], m[2], m[3])],
  [/(?<!\d)((?:19|20)\d{2})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/giu, (m) => day(m, m[1], m[2], m[3])],
  [
    /(?<![\d.])(\d{1,2})\s?[.]\s?(\d{1,2})\s?[.]\s?((?:19|20)\d{2})(?!\d)/giu,
    (m) => day(m, m[3], m[2], m[1]),
  ],
  [
    /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/giu,
    (m, line, hints) => slashed(line, m, hints),
  ],
];
/** `12Mar2024`, as terminals write it. */
const TERSE = new RegExp(String.raw`(?<!\d)(\d{1,2})(${SHORT_MONTH})((?:19|20)\d{2})(?!\d)`, 'giu');
const worded = new Map<string, readonly Reading[]>();

/** Days with their month in words; made once for each language. */
function wordedIn(language: string | null): readonly Reading[] {
  const key = language ?? '';
  let known = worded.get(key);
  if (known === undefined) {
    const month = `(${monthPattern(language)})\\.?`;
    const of = "(?:\\s|\\s?-\\s?|\\s(?:de|of|del|do)\\s|\\sd[’'])";
    const dayFirst = `(?<![\\p{L}\\d])(\\d{1,2})${ORDINAL}${of}${month}(?:,?\\s|\\s?-\\s?|\\s(?:de|del|do)\\s)\\s?${YEAR}(?!\\d)`;
    const monthFirst = `(?<![\\p{L}\\d])${month}\\s(\\d{1,2})${ORDINAL}(?:\\s?,\\s?|\\s)${YEAR}(?!\\d)`;
    known = [
      [new RegExp(dayFirst, 'giu'), (m, _, hints) => day(m, m[3], monthOf(m[2], hints), m[1])],
      [new RegExp(monthFirst, 'giu'), (m, _, hints) => day(m, m[3], monthOf(m[1], hints), m[2])],
      [TERSE, (m) => day(m, m[3], monthNames('en').get((m[2] ?? '').toLowerCase()), m[1])],
    ];
    worded.set(key, known);
  }
  return known;
}

function findDays(line: string, hints: DateHints): readonly Day[] {
  if (!/(?:19|20)\d{2}/.test(line)) return [];
  const own = read([...numeric, ...wordedIn(hints.language)], line, hints);
  // A page may keep its dates in its own language around a text that was translated.
  const found =
    own.length > 0 || hints.language === null
      ? own
      : read(wordedIn(null), line, { ...hints, language: null });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => found.slice(0, index).every((before) => before.end <= one.start));
}

function read(readings: readonly Reading[], line: string, hints: DateHints): Day[] {
  return readings.flatMap(([pattern, dayOf]) =>
    [...line.matchAll(pattern)]
      .map((match) => dayOf(match as RegExpExecArray, line, hints))
      .filter((one) => one !== null),
  );
}

function monthOf(name: string | undefined, hints: DateHints): number | undefined {
  return monthNames(hints.language).get(name?.toLowerCase().replace(/\.$/, '') ?? '');
}

type Numeral = string | number | undefined;

function day(
  match: RegExpExecArray,
  year: Numeral,
  month: Numeral,
  date: Numeral,
  ambiguous = false,
): Day | null {
  const iso = isoDay(Number(year), Number(month), Number(date));
  if (iso === null) return null;
  return { start: match.index, end: match.index + match[0].length, day: iso, ambiguous };
}

/** `2025-02-30` is no day: null. */
function isoDay(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (Number.isNaN(at.getTime()) || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return at.toISOString().slice(0, 10);
}

/** Which of the two is the month: what a calendar allows, the weekday before it, the hints; else it is ambiguous. */
function slashed(line: string, match: RegExpExecArray, hints: DateHints): Day | null {
  const [, a, , b, year] = match;
  const dayFirst = day(match, year, b, a);
  const monthFirst = day(match, year, a, b);
  if (dayFirst === null || monthFirst === null || dayFirst.day === monthFirst.day)
    return dayFirst ?? monthFirst;
  const weekday = WEEKDAY.exec(line.slice(0, match.index))?.[1]?.toLowerCase();
  if (weekday !== undefined) {
    const fits = (one: Day): boolean => WEEKDAYS[new Date(`${one.day}T00:00Z`).getUTCDay()] === weekday;
    if (fits(dayFirst) !== fits(monthFirst)) return fits(dayFirst) ? dayFirst : monthFirst;
  }
  // Only Americans write the month first, and they give an American time.
  const isSettled =
    hints.monthFirst !== null ||
    /\b(?:GMT|BST|CES?T|MES?Z|EES?T|WES?T|UTC|MSK|IST|AE[SD]T|NZ[SD]T|SAST|SGT|HKT|JST)\b/.test(line);
  return { ...(hints.monthFirst ? monthFirst : dayFirst), ambiguous: !isSettled };
}

const TIME =
  /(?<=T)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?|(?<![\d.:])(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?::(\d{2}))?)?\s?(a\.?m\.?|p\.?m\.?|uhr|часов|hrs?)?(?![\p{L}\d%]|:\d)/giu;
const WORDY: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };
const AFTER_TIME = new RegExp(`^[\\s,]*(?:local time,?\\s)?\\(?(${ZONE})`, 'iu');
/** Between a day and its time: `, `, ` at `, ` um `, ` à `, a dash, a bar, the weekday. */
const NEAR = /^[\s,;:|·•/–—T-]*(?:(?:at|um|à|às|a las|alle|kl\.?|klo|в|om|of|on|, )\s*)?[\s,|·•–—-]*$/iu;
const NEAR_BEFORE = /^[\s,;|·•/–—-]*(?:(?:on|am|of|le|el|il)\s*)?(?:\p{L}{2,12}\.?,?\s*)?$/iu;

function withTime(line: string, found: Day, from: number, to: number): DateFound {
  const after = timeAfter(line.slice(found.end, to), found.day);
  const before = after === null ? timeBefore(line.slice(from, found.start), found.day) : null;
  const start = before === null ? found.start : from + before.start;
  const end = after === null ? found.end : found.end + after.end;
  const time = after ?? before;
  const label = labelIn(line.slice(from, start)) ?? labelIn(line.slice(end, to), true);
  const base = { start, end, ambiguous: found.ambiguous, label };
  if (time === null) return { ...base, iso: found.day, zoneMissing: false };
  if (time.offset === null) return { ...base, iso: found.day, zoneMissing: true };
  return { ...base, iso: `${found.day}T${time.clock}${time.offset}`, zoneMissing: false };
}

interface Clock {
  readonly start: number;
  readonly end: number;
  /** `17:05:00`. */
  readonly clock: string;
  readonly offset: string | null;
}

function timeAfter(text: string, onDay: string): Clock | null {
  for (const time of clocks(text, onDay)) return NEAR.test(text.slice(0, time.start)) ? time : null;
  return null;
}

function timeBefore(text: string, onDay: string): Clock | null {
  const last = [...clocks(text, onDay)].at(-1);
  return last !== undefined && NEAR_BEFORE.test(text.slice(last.end)) ? last : null;
}

function* clocks(text: string, onDay: string): Generator<Clock> {
  for (const match of text.matchAll(TIME)) {
    const clock = clockOf(match as RegExpExecArray);
    if (clock === null) continue;
    const end = match.index + match[0].length;
    const zone = AFTER_TIME.exec(text.slice(end));
    const offset = zone?.[1] === undefined ? null : offsetOf(zone[1], onDay);
    yield { start: match.index, end: end + (offset === null ? 0 : (zone?.[0].length ?? 0)), clock, offset };
  }
  for (const match of text.matchAll(/\b(noon|midday|midnight)\b/gi)) {
    const clock = `${WORDY[match[0].toLowerCase()]}:00`;
    const end = match.index + match[0].length;
    const zone = AFTER_TIME.exec(text.slice(end));
    const offset = zone?.[1] === undefined ? null : offsetOf(zone[1], onDay);
    yield { start: match.index, end: end + (zone?.[0].length ?? 0), clock, offset };
  }
}

function clockOf(match: RegExpExecArray): string | null {
  const half = match[7]?.toLowerCase().replaceAll('.', '');
  const minutes = match[2] ?? match[5];
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(match[1] ?? match[4]);
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  const seconds = match[3] ?? match[6] ?? '00';
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
}

function labelIn(text: string, behind = false): 'published' | 'updated' | null {
  // Behind a date only what is in brackets or follows at once belongs to it: `3 May 2025 (updated)`; what has a time of its own does not.
  const part = behind
    ? (/^\s*\(?\s*\p{L}+(?!\p{L}|:?\s+(?:(?:at|on)\s+)?\d)/u.exec(text)?.[0] ?? '')
    : text.slice(-60);
  if (UPDATED.test(part)) return 'updated';
  return PUBLISHED.test(part) ? 'published' : null;
}
