import { figureAt } from '../figures/figure-at.ts';
import { isNotYet } from '../figures/measure.ts';
import { sentencesOf } from '../language/sentences.ts';
import { remembered } from '../memoize.ts';
import type { Fact, Figure } from '../types.ts';
import { datelineEnd } from './dateline.ts';
import { LAST_YEAR, reportedTime } from './reported-time.ts';
import { inYearOf, lastDayOf, namedTimes, publishedTime, readTime, type Time, yearsBefore } from './time.ts';

/** What is said of another time than the article's own. */
const OTHER_TIME =
  /\b(?:last|next|previous(?:ly)?|prior|ago|earlier|will|would|plans?|planned|expect(?:s|ed)?|forecasts?|aims?|used to|once|formerly|originally|since|until|by|before|yesterday|tomorrow|then|a (?:year|month|week|quarter|decade))\b/i;

/** What a statement is only compared with: `4 percent more than the year before`, `against 188 million in 2022`, `in a year`. */
const COMPARED =
  /(?<!\w)(?:than|from|against|compared (?:with|to)|after|over|up on|down on|improvement on)(?!\w)(?:(?!(?<!\w)than(?!\w))(?:[^,.;]|[.,](?=\d))){0,60}?(?<!\w)(?:the (?:year|month|quarter|season) before|the previous (?:year|month|quarter|season|one)|a (?:year|month|quarter|season) (?:ago|before|earlier)|(?:twelve|12) months (?:ago|before|earlier)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years (?:ago|before|earlier)|a decade (?:ago|before|earlier)|last year)(?!\w)|(?<!\w)in a year(?!\w)|(?<!\w)(?:against|compared (?:with|to)|up from|down from|versus)\s(?:(?:[^,.;]|[.,](?=\d)){1,40}\s)?in (?:\p{L}+ )?(?:19|20)\d\d(?!\w)/giu;

/**
 * `640,000 hens since November`, `8 million a year from 2025`, `160 fewer than at the start of 2022`, `double the figure of early
 * 2024`, `past the old record, set in 2018`: a time that only bounds what is told, or that it is compared with.
 */
const BOUND =
  /\b(?:since|until|till|before|than|(?:a|per|each|every) (?:year|month|week|day) from|(?:than|double|twice|half|triple|times|above|below|past|under|beat(?:s|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?) (?:the|its|their) (?:(?:previous|old|last|prior|earlier|former) )?(?:figure|number|level|total|rate|value|count|sum|amount|peak|record|high|low|mark),?(?: (?:reached|set|recorded|hit|seen))? (?:of|in|from|for|at))\s(?:(?:in|at|on|by|during|for)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-]|(?:end|start|beginning|middle|close) of\s(?:the\s)?)?$/i;

/**
 * `Orders, which it began to take in 2020, rose by 17 percent`, `the mill, opened in 2019, employs 40`: what is told beside of
 * something has a time of its own.
 */
const ASIDE =
  /,\s(?:which|who|whose|where|(?:\p{L}+ly )?(?:\p{L}{2,}ed|built|bought|sold|begun|beaten|won|held|taken|set|made|born|given|hit|laid|drawn|written|run|struck|shown))\s(?:[^,;]|,(?=\d)){3,90},\s/giu;

/** What says that it is of the day of its article, whatever is told behind it: `eleven are now on the list, the last for 2030`. */
const SAYS_NOW = /\b(?:now|currently|at present)\b/i;
/** What is so on the day of its article. */
const NOW = /\b(?:is|are|has|have|now|remains?|today|currently|wants?|needs?|costs?)\b/i;

/**
 * The times that a fact is true of: its figure's, else those that its statement names, else what its article reports on, or
 * its day, whose state it tells. Empty when that is not known.
 */
export function timesOf(whole: Fact, figure: Figure | null): readonly Time[] {
  if (figure === null) return statedTimes(whole);
  const fact = withoutAsides(whole, figure);
  const years = yearsBefore(behind(fact.text, figure.text));
  if (years > 0)
    return statedTimes(fact).flatMap(({ year, until, day: _, ...rest }) =>
      year === undefined ? [] : [{ ...rest, year: year - years, ...(until && { until: until - years }) }],
    );
  if (figure.period !== null) {
    const time = periodTime(fact, figure);
    return time === null ? [] : [time];
  }
  const end = clauseEnd(fact.text, figure.text);
  if (end < 0) return statedTimes(fact);
  const [own, rest] = [fact.text.slice(0, end), fact.text.slice(end)];
  if (OTHER_TIME.test(told(own))) return statedTimes(fact);
  const published = publishedTime(fact.article);
  if (SAYS_NOW.test(own) && published !== null && namedTimes(own, fact.article.language).length === 0)
    return [published];
  // `sold 61,400 tickets in the season that has ended, yet will report a deficit`
  return OTHER_TIME.test(rest) ? timesTold(fact, own) : statedTimes(fact);
}

/** The fact without what it tells beside of something, unless the figure stands there. */
function withoutAsides(fact: Fact, { text }: Figure): Fact {
  const main = mainOf(fact);
  return main.text.includes(text) ? main : fact;
}

const mainOf = remembered((fact: Fact): Fact => {
  const text = fact.text.replace(ASIDE, ', ');
  return text === fact.text ? fact : { ...fact, text };
});

/** What follows a figure; empty where it is not found. */
function behind(text: string, figure: string): string {
  const at = figureAt(text, figure);
  return at < 0 ? '' : text.slice(at + figure.length);
}

/** Where the clause ends that has a figure; -1 where it is not found, or none follows. */
function clauseEnd(text: string, figure: string): number {
  const rest = behind(text, figure);
  const part = rest.search(/[,;](?!\d)|\s[–—-]\s/u);
  return part < 0 ? -1 : text.length - rest.length + part;
}

/** A year that is named by how long before another one it was. */
const YEARS_BEFORE = /\b(?:years|decade|year) (?:earlier|before|ago|previously)\b/u;

/**
 * False where none of a fact's times is of a year: it is neither written there nor that of its article's day, nor the one
 * before. Telling so costs next to nothing, reading the times does.
 */
export function mayBeOf({ text, context = '', figures, article }: Fact, year: number | undefined): boolean {
  if (year === undefined) return true;
  const published = article.published ?? '';
  if (published.includes(String(year)) || published.includes(String(year + 1))) return true;
  if (YEARS_BEFORE.test(text)) return true;
  return [text, context, ...figures.map(({ period }) => period ?? '')].some((said) =>
    said.includes(String(year)),
  );
}

/** A question about a time looks at hundreds of facts. */
const statedTimes = remembered((fact: Fact): readonly Time[] => timesTold(fact, fact.text));

/** What a statement says without what it is only compared with. */
const told = (text: string): string => text.replace(COMPARED, '');

/** @param text the statement, or as much of it as counts */
function timesTold(fact: Fact, text: string): readonly Time[] {
  const { article } = fact;
  const plain = told(text);
  const whole = told(fact.text);
  const news = datelineEnd(whole);
  const named = namedTimes(whole, article.language)
    .filter(({ start }) => start >= news && !BOUND.test(whole.slice(0, start)))
    .map(({ time }) => time);
  const entry = entryTime(fact);
  const own = named.map((time) => inYearOf({ ...yearOf(entry), ...time }, article, isNotYet(fact)));
  const published = entry ?? publishedTime(article);
  if (published?.year !== undefined && plain.match(LAST_YEAR) !== null)
    return [...own, { year: published.year - 1 }];
  // `The harbour now has 52 berths after a pier opened in February`
  if (published === null || named.some(({ year }) => year !== undefined) || OTHER_TIME.test(plain))
    return own;
  const reported = entry === null ? reportedTime(article) : null;
  if (reported !== null) return NOW.test(text) ? [...own, reported, published] : [...own, reported];
  const isOfYearBefore = own.length === 0 && !NOW.test(text) && tellsOfYearBefore(fact, published);
  return isOfYearBefore ? [{ year: (published.year as number) - 1 }] : [...own, published];
}

/** The day, month or year of a timeline that a statement stands under; null elsewhere. */
function entryTime(fact: Fact): Time | null {
  const { context, article } = fact;
  if (context === undefined || context.length > LONGEST_DAY) return null;
  const [named, another] = namedTimes(context, article.language);
  if (named === undefined || another !== undefined) return null;
  const around = context.slice(0, named.start) + context.slice(named.end);
  return /^[^\p{L}]*(?:\p{L}+day)?[^\p{L}]*$/u.test(around) ? inYearOf(named.time, article, false) : null;
}
/** `Wednesday, 12 September 2024, 10:40` */
const LONGEST_DAY = 50;

const yearOf = (time: Time | null): Time => (time?.year === undefined ? {} : { year: time.year });

/** Behind `Contracts signed in 2023 came to 61 million`, in early 2024, what tells of no present and names no time is of 2023 too. */
function tellsOfYearBefore(fact: Fact, { year = 0 }: Time): boolean {
  const { article } = fact;
  // Next to nothing, where reading sentences is not.
  if (!paragraphBefore(fact).includes(`in ${year - 1}`)) return false;
  const before = told(sentenceBefore(fact));
  if (!before.includes(`in ${year - 1}`)) return false;
  const times = namedTimes(before, article.language);
  const [{ time, start } = { time: {}, start: 0 }] = times;
  return (
    times.length === 1 &&
    time.year === year - 1 &&
    time.month === undefined &&
    !BOUND.test(before.slice(0, start))
  );
}

/** The sentence that stands before a statement in its paragraph; empty where none does. */
function sentenceBefore(fact: Fact): string {
  const before = paragraphBefore(fact);
  const last = sentencesOf(before, fact.article.language).at(-1);
  return last === undefined ? '' : before.slice(last.start, last.end);
}

function paragraphBefore({ text: statement, article: { text }, origin }: Fact): string {
  if (text === null || origin.kind !== 'extracted' || !text.startsWith(statement, origin.start)) return '';
  const before = text.slice(Math.max(0, origin.start - LONGEST_BEFORE), origin.start);
  return before.slice(before.lastIndexOf('\n\n') + 1);
}
/** A paragraph may be a megabyte; a sentence is not. */
const LONGEST_BEFORE = 2_000;

/** What a figure's period names; null when that is no one time, or there is none. */
export function periodTime(fact: Fact, { period }: Figure): Time | null {
  const year = publishedTime(fact.article)?.year;
  if (year !== undefined && /^last year$/iu.test(period ?? '')) return { year: year - 1 };
  if (year !== undefined && /^this year$/iu.test(period ?? '')) return { year };
  const time = period === null ? null : readTime(period, fact.article.language);
  return time === null ? null : inYearOf(time, fact.article, isNotYet(fact));
}

/** For an order by time: the last day of what a fact is true of, as yyyymmdd; of no known time, 0. */
export function lastDay(fact: Fact, figure: Figure | null): number {
  const time = (figure === null ? null : periodTime(fact, figure)) ?? publishedTime(fact.article);
  return time === null ? 0 : lastDayOf(time);
}
