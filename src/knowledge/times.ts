import { momentsIn } from './ingest/figures/moments.ts';
import { monthNames, monthPattern } from './ingest/months.ts';
import { isNotYet } from './measure.ts';
import { remembered } from './remembered.ts';
import type { Article, Fact, Figure } from './types.ts';

/** A day, month, quarter, half-year or year, as far as it is named. */
export interface Time {
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A time that a text names, and where: UTF-16 offsets, half-open. */
export interface NamedTime {
  readonly time: Time;
  readonly start: number;
  readonly end: number;
}

const QUARTERS: readonly RegExp[] = [
  /\bfirst[- ]quarter|\b1st[- ]quarter|\bQ1|\b1Q/iu,
  /\bsecond[- ]quarter|\b2nd[- ]quarter|\bQ2|\b2Q/iu,
  /\bthird[- ]quarter|\b3rd[- ]quarter|\bQ3|\b3Q/iu,
  /\b(?:fourth|final)[- ]quarter|\b4th[- ]quarter|\bQ4|\b4Q/iu,
];
const YEARS = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/gu;
/** `from 2019 to 2023`, `2023-24`: no one time. */
const STRETCH = /\d\s?[-–/]\s?\d\d(?!\d|[-–/])|\d{4}s|\bsame\b/iu;
const MONTH_ALONE = new RegExp(
  `(?<=(?:^|[\\s(])(?:in|of|during|for)\\s)(?:${monthPattern('en')})(?![\\p{L}])(?!\\.?\\s\\d)`,
  'giu',
);
/** What is said of another time than the article's own. */
const OTHER_TIME =
  /\b(?:last|next|previous(?:ly)?|prior|ago|earlier|will|would|plans?|planned|expect(?:s|ed)?|forecasts?|aims?|used to|once|formerly|originally|since|until|by|before|yesterday|tomorrow|then|a (?:year|month|week|quarter|decade))\b/iu;

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

/** `second quarter of 2025`, `March 2024`, `2024-03-04`; null for what names no one time. */
function readTime(words: string, language = 'en'): Time | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(words);
  if (iso !== null) {
    const [, year, month, day] = iso;
    return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  }
  const years = new Set(words.match(YEARS) ?? []);
  if (years.size > 1 || STRETCH.test(words)) return null;
  const [year] = [...years].map(Number);
  const quarter = QUARTERS.findIndex((pattern) => pattern.test(words)) + 1;
  const half = /\bfirst half|\bH1/iu.test(words) ? 1 : /\bsecond half|\bH2/iu.test(words) ? 2 : 0;
  const months = monthsIn(words, language);
  if (months.length > 1) return ofMonths(months, year);
  const [month] = months;
  const day = month === undefined ? undefined : /(?<!\d)([1-9]|[12]\d|3[01]|0[1-9])(?!\d)/u.exec(words)?.[1];
  const time: Time = {
    ...(year !== undefined && { year }),
    ...(half > 0 && { half }),
    ...(quarter > 0 && { quarter }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number(day) }),
  };
  return Object.keys(time).length === 0 ? null : time;
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

/** Whether a time lies within the one asked for: March 2024 in 2024, not the other way round. */
export function isWithin(time: Time, asked: Time): boolean {
  const full = withWhole(time);
  return (Object.keys(asked) as (keyof Time)[]).every((part) => full[part] === asked[part]);
}

/** Whether two times have nothing in common: May 2024 and 2025, but not May and 2024. */
export function contradicts(a: Time, b: Time): boolean {
  const [one, other] = [withWhole(a), withWhole(b)];
  return (Object.keys(one) as (keyof Time)[]).some(
    (part) => other[part] !== undefined && one[part] !== other[part],
  );
}

/** A month is of a quarter, and a quarter of a half-year. */
function withWhole(time: Time): Time {
  const { month } = time;
  const quarter = time.quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
  const half = time.half ?? (quarter === undefined ? undefined : Math.ceil(quarter / 2));
  return { ...time, ...(quarter && { quarter }), ...(half && { half }) };
}

/**
 * The times that a fact is true of: its figure's, else those that its statement names, else the day of its article, whose
 * state it tells. Empty when that is not known.
 */
export function timesOf(fact: Fact, figure: Figure | null): readonly Time[] {
  if (figure !== null && figure.period !== null) {
    const time = periodTime(fact, figure);
    return time === null ? [] : [time];
  }
  return statedTimes(fact);
}

/**
 * False where none of a fact's times is of a year: it is neither written there nor that of its article's day, nor the one
 * before. Telling so costs next to nothing, reading the times does.
 */
export function mayBeOf({ text, figures, article }: Fact, year: number | undefined): boolean {
  if (year === undefined) return true;
  const published = article.published ?? '';
  if (published.includes(String(year)) || published.includes(String(year + 1))) return true;
  return [text, ...figures.map(({ period }) => period ?? '')].some((said) => said.includes(String(year)));
}

/** A question about a time looks at hundreds of facts. */
const statedTimes = remembered((fact: Fact): readonly Time[] => {
  const { text, article } = fact;
  const said = namedTimes(text, article.language).map(({ time }) => time);
  const own = said.map((time) => inYearOf(time, fact));
  // `The harbour now has 52 berths after a pier opened in February`
  if (said.some(({ year }) => year !== undefined) || OTHER_TIME.test(text)) return own;
  const published = publishedTime(article);
  return published === null ? own : [...own, published];
});

/** What a figure's period names; null when that is no one time, or there is none. */
export function periodTime(fact: Fact, { period }: Figure): Time | null {
  const time = period === null ? null : readTime(period, fact.article.language);
  return time === null ? null : inYearOf(time, fact);
}

export function publishedTime({ published }: Article): Time | null {
  return published === null ? null : readTime(published.slice(0, 10));
}

/**
 * A month or quarter without its year is the one nearest to the day of the article: of `in the fourth quarter` in January the
 * last one; of what is still to come, the next.
 */
function inYearOf(time: Time, fact: Fact): Time {
  const published = publishedTime(fact.article);
  if (time.year !== undefined || published?.year === undefined) return time;
  const begins = time.month ?? (time.quarter === undefined ? 6 * (time.half ?? 1) - 5 : 3 * time.quarter - 2);
  const isPast = begins > (published.month ?? 12) && !isNotYet(fact);
  return { year: published.year - (isPast ? 1 : 0), ...time };
}

/** For an order by time: the last day of what a fact is true of, as yyyymmdd; of no known time, 0. */
export function lastDay(fact: Fact, figure: Figure | null): number {
  const time = (figure === null ? null : periodTime(fact, figure)) ?? publishedTime(fact.article);
  if (time?.year === undefined) return 0;
  const { year, half, quarter, month, day } = time;
  const last = month ?? (quarter === undefined ? (half === undefined ? 12 : 6 * half) : 3 * quarter);
  return year * 10_000 + last * 100 + (day ?? 31);
}
