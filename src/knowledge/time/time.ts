import { monthNames, monthPattern } from '../language/months.ts';
import type { Article } from '../types.ts';
import { momentsIn } from './moments.ts';

/** A day, month, quarter, half-year or year, as far as it is named; or a season, such as a financial year. */
export interface Time {
  readonly year?: number;
  /** Of a season the year in which it ends, the one after: `2024-25`. */
  readonly until?: number;
  readonly half?: number;
  readonly quarter?: number;
  /** `Summer of 2023`. */
  readonly seasonOfYear?: SeasonOfYear;
  readonly month?: number;
  readonly day?: number;
}

type SeasonOfYear = 'spring' | 'summer' | 'autumn' | 'winter';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEAR_BEFORE = new RegExp(
  String.raw`^[\s,]{0,2}(?:in (?:the same (?:period|quarter|month|week) )?)?(?:(?:a year|twelve months|12 months|(?<many>${COUNTS.join('|')}|\d{1,2}) years|(?<decade>a decade)) (?:earlier|before|ago|previously)\b(?!\s(?:than|that))|the (?:(?:year|season) (?:before|earlier)\b(?<twice>\s(?:that|last)\b)?|previous (?:year|season)\b))`,
  'i',
);

/** `from 31.2 million a year earlier`, `57 percent four years before`, `against 4 million the year before that`: by what follows a figure, how many years before the time of its sentence it was so. */
export function yearsBefore(behind: string): number {
  const match = YEAR_BEFORE.exec(behind);
  if (match === null) return 0;
  const { many, decade, twice } = match.groups ?? {};
  if (decade !== undefined) return 10;
  if (many !== undefined) return COUNTS.includes(many) ? COUNTS.indexOf(many) + 2 : Number(many);
  return twice === undefined ? 1 : 2;
}

/** A time that a text names, and where: UTF-16 offsets, half-open. */
export interface NamedTime {
  readonly time: Time;
  readonly start: number;
  readonly end: number;
}

const QUARTERS: readonly RegExp[] = [
  /\b(?:first|1st|opening)[- ]quarter|\bQ1|\b1Q/i,
  /\b(?:second|2nd)[- ]quarter|\bQ2|\b2Q/i,
  /\b(?:third|3rd)[- ]quarter|\bQ3|\b3Q/i,
  /\b(?:fourth|4th|final|closing)[- ]quarter|\bQ4|\b4Q/i,
];
/** `The last quarter` alone is the one before now. */
const LAST_QUARTER = /\blast[- ]quarter/i;
const HALVES: readonly RegExp[] = [
  // `1h30` is a time of day.
  /\b(?:first|1st|opening)[- ]half|\bH1|\b1H(?!\d\d(?!\d))/i,
  /\b(?:second|2nd|latter|last|final|closing)[- ]half|\bH2|\b2H(?!\d\d(?!\d))/i,
];
const SEASONS_OF_YEAR: readonly (readonly [SeasonOfYear, RegExp])[] = [
  ['spring', /\bspring\b/i],
  ['summer', /\bsummer\b/i],
  ['autumn', /\b(?:autumn|fall)\b/i],
  ['winter', /\bwinter\b/i],
];
const YEARS = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/gu;
/** `2024-25`, `2024/2025`: two years that follow one another, and no day. */
const SEASON = /(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)(?!\d|[-–/.]\d)/u;
/** The last month of most. */
const SEASON_ENDS = 7;
/** `from 2019 to 2023`, `2019-23`: no one time. */
const STRETCH = /\d\s?[-–/]\s?\d\d(?!\d|[-–/])|\d{4}s|\bsame\b/i;
const MONTH_ALONE = new RegExp(
  `(?<=(?:^|[\\s(])(?:in|of|during|for)\\s)(?:${monthPattern('en')})(?![\\p{L}])(?!\\.?\\s\\d)`,
  'giu',
);
/** Every English text that names a time has one of these in it; most have none, and need no closer look. */
const MAY_NAME_TIME = new RegExp(`\\d|quarter|half|(?<![a-z])(?:${monthPattern('en')})(?![a-z])`, 'i');

/** Every time that a text names, in order. */
export function namedTimes(text: string, language: string): readonly NamedTime[] {
  if (/^en(?:-|$)/i.test(language) && !MAY_NAME_TIME.test(text)) return [];
  const moments = momentsIn(text, { language, monthFirst: false });
  const alone = [...text.matchAll(MONTH_ALONE)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => moments.every((moment) => moment.end <= start || end <= moment.start));
  return [...moments, ...alone]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const time = readTime(text.slice(start, end), language);
      return time === null ? [] : [{ time, start, end }];
    });
}

/** `second quarter of 2025`, `March 2024`, `2024-03-04`, `2024-25`; null for what names no one time. */
export function readTime(words: string, language = 'en'): Time | null {
  const season = seasonIn(words);
  if (season !== null) return { ...season, ...partOfYear(words, true) };
  const iso = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?!\d)/.exec(words);
  if (iso !== null) {
    const [, year, month, day] = iso;
    return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  }
  const years = new Set(words.match(YEARS) ?? []);
  if (years.size > 1 || STRETCH.test(words)) return null;
  const [year] = [...years].map(Number);
  const months = monthsIn(words, language);
  if (months.length > 1) return ofMonths(months, year);
  const [month] = months;
  const day = month === undefined ? undefined : /(?<!\d)([1-9]|[12]\d|3[01]|0[1-9])(?!\d)/u.exec(words)?.[1];
  const time: Time = {
    ...(year !== undefined && { year }),
    // `The second half of March` is of March.
    ...(month === undefined ? partOfYear(words, year !== undefined) : { month }),
    ...(day !== undefined && { day: Number(day) }),
  };
  return Object.keys(time).length === 0 ? null : time;
}

/** The quarter, half or season of a year that words name. */
function partOfYear(words: string, hasYear: boolean): Pick<Time, 'half' | 'quarter' | 'seasonOfYear'> {
  const quarter = hasYear && LAST_QUARTER.test(words) ? 4 : numberOf(QUARTERS, words);
  const half = numberOf(HALVES, words);
  const [seasonOfYear] = (hasYear && SEASONS_OF_YEAR.find(([, pattern]) => pattern.test(words))) || [];
  return {
    ...(half > 0 && { half }),
    ...(quarter > 0 && { quarter }),
    ...(seasonOfYear && { seasonOfYear }),
  };
}

/** Which of them, from 1, is in the words; 0 for none. */
const numberOf = (patterns: readonly RegExp[], words: string): number =>
  patterns.findIndex((pattern) => pattern.test(words)) + 1;

function seasonIn(words: string): Time | null {
  const [, first = '', last = ''] = SEASON.exec(words) ?? [];
  const year = Number(first);
  const follows = first !== '' && String(year + 1).endsWith(last);
  return follows ? { year, until: year + 1 } : null;
}

function monthsIn(words: string, language: string): readonly number[] {
  const names = monthNames(language);
  const found = (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) => names.get(word) ?? []);
  return [...new Set(found)];
}

/** `April to June 2025` is its second quarter; other stretches of months are no one time. */
function ofMonths(months: readonly number[], year: number | undefined): Time | null {
  const [first = 0, last = 0] = months;
  const length = last - first + 1;
  const named = year === undefined ? {} : { year };
  if (length === 3 && last % 3 === 0) return { ...named, quarter: last / 3 };
  return length === 6 && last % 6 === 0 ? { ...named, half: last / 6 } : null;
}

/**
 * Whether a time lies within the one asked for: March 2024 in 2024, not the other way round; within a season that season
 * itself, and the months from August to July.
 */
export function isWithin(time: Time, asked: Time): boolean {
  if (time.until !== asked.until)
    return asked.until !== undefined && isWholeYear(asked) && isOfSeason(time, asked.until);
  const full = withWhole(time);
  return (Object.keys(asked) as (keyof Time)[]).every((part) => full[part] === asked[part]);
}

/**
 * Whether what is true of a time says nothing of the one asked for: May 2024 and 2025, but not May and 2024, nor a season and one of
 * its years. What is true of a whole year is not of a season.
 */
export function contradicts(time: Time, asked: Time): boolean {
  if (time.until !== asked.until)
    return (
      isOutside(time, asked) || isOutside(asked, time) || (asked.until !== undefined && isWholeYear(time))
    );
  if (isOtherSeason(time, asked) || isOtherSeason(asked, time)) return true;
  const [one, other] = [withWhole(time), withWhole(asked)];
  return (Object.keys(one) as (keyof Time)[]).some(
    (part) => other[part] !== undefined && one[part] !== other[part],
  );
}

function isOfSeason({ year, month, until: other }: Time, until: number): boolean {
  if (month === undefined || other !== undefined) return false;
  return year === (month > SEASON_ENDS ? until - 1 : until);
}

/** Whether a time's year is none of a season's. */
function isOutside({ year }: Time, { year: first, until }: Time): boolean {
  return year !== undefined && first !== undefined && until !== undefined && year !== first && year !== until;
}

/** A year or a season, and no part of it that begins and ends with a quarter. */
function isWholeYear({ year, half, quarter, month }: Time): boolean {
  return year !== undefined && half === undefined && quarter === undefined && month === undefined;
}

/** Summer is around June or, south of the equator, around December. A quarter may be a part of either. */
function isOtherSeason({ seasonOfYear }: Time, { seasonOfYear: other, month }: Time): boolean {
  if (seasonOfYear === undefined || other !== undefined || month === undefined) return false;
  const isOfSolstice = month % 6 < 3;
  return isOfSolstice !== (seasonOfYear === 'summer' || seasonOfYear === 'winter');
}

/** A month is of a quarter, and a quarter of a half-year. */
function withWhole(time: Time): Time {
  const { month } = time;
  const quarter = time.quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
  const half = time.half ?? (quarter === undefined ? undefined : Math.ceil(quarter / 2));
  return { ...time, ...(quarter && { quarter }), ...(half && { half }) };
}

/** The day of an article, by its own clock; null where it is not known. */
export function publishedTime({ published }: Article): Time | null {
  return published === null ? null : readTime(published.slice(0, 10));
}

/** A day so many months after its article's is to come rather than nearly a year ago. */
const SOON = 5;

/**
 * A month or quarter without its year is the one nearest to the day of the article: of `in the fourth quarter` in January the
 * last one; of what is still to come, the next.
 */
export function inYearOf(time: Time, article: Article, isToCome: boolean): Time {
  const published = publishedTime(article);
  if (time.year !== undefined || published?.year === undefined) return time;
  const begins = time.month ?? (time.quarter === undefined ? 6 * (time.half ?? 1) - 5 : 3 * time.quarter - 2);
  const ahead = begins - (published.month ?? 12);
  const isPast = ahead > 0 && !isToCome && (time.day === undefined || ahead > SOON);
  return { year: published.year - (isPast ? 1 : 0), ...time };
}

/** The last day of a time, as yyyymmdd, so that numbers are in order; of one without its year, 0. */
export function lastDayOf({ year, until, half, quarter, month, day }: Time): number {
  if (year === undefined) return 0;
  // Seasons end in spring or summer.
  if (until !== undefined) return lastDayOf({ year: until, half: 1 });
  const last = month ?? (quarter === undefined ? (half === undefined ? 12 : 6 * half) : 3 * quarter);
  return year * 10_000 + last * 100 + (day ?? 31);
}
