import { remembered } from '../memoize.ts';
import type { Article } from '../types.ts';
import { WEEKDAY } from './calendar.ts';
import { inYearOf, lastDayOf, namedTimes, publishedTime, type Time } from './time.ts';

/** An article's beginning tells what it reports on: its headline and so much of its text. */
const LONGEST_LEAD = 450;
/** Else a year that an article reports on is told of so often at least, and so many times as often as that of its day. */
const OFTEN = 3;
const TIMES_AS_OFTEN = 2;
/** `than last year`, `since last year`: of another time than the one that is reported on. */
export const LAST_YEAR = /(?<!\b(?:than|since|until|from|of|as|on|with|to|for)\s)\blast year\b(?![’'])/gi;
const THIS_YEAR = new RegExp(String.raw`\b(?:this year|so far this|today|on ${WEEKDAY})\b`, 'gi');
/** What a report on a year compares it with, and calls it. */
const YEARLY =
  /\b(?:annual|yearly) (?:report|results?|accounts|figures|count|statement|review|bulletin|numbers)\b|\bfull[- ]year\b|\bthe (?:year before|previous year)\b|\b(?:a year|twelve months|12 months) earlier\b|\b(?:at|by) the end of (?:the|last) year\b/gi;
const COMPARED = 2;
/** Where its beginning says so, once is enough. */
const ANNUAL = /\b(?:annual|yearly|full[- ]year) (?:report|results?|accounts|figures|statement|bulletin)\b/i;
/** Reports on a year come out in its first months after. */
const REPORTED_BY = 6;

/**
 * The year, half-year or quarter before its day that an article as a whole reports on, such as a company's results or a
 * count, or the season that it is about: what it states without a time is true of then. Null where the article tells of its own day.
 */
export const reportedTime = remembered((article: Article): Time | null => {
  const published = publishedTime(article);
  const { text, title, language } = article;
  if (text === null || published?.year === undefined || !/^en(?:-|$)/iu.test(language)) return null;
  const paragraphs = text.split(/\n\n/u).filter(isProse);
  const lead = `${title}. ${paragraphs.join(' ').slice(0, LONGEST_LEAD)}`;
  const before = (time: Time): boolean => lastDayOf(time) < lastDayOf(published);
  const part = namedTimes(lead, language)
    .filter(({ time }) => time.quarter !== undefined || time.half !== undefined)
    .map(({ time }) => inYearOf(time, article, false))
    .find(before);
  if (part !== undefined) return part;
  const season = seasonOf(article, published);
  if (season !== null) return season;
  if ((published.month ?? 12) > REPORTED_BY) return null;
  const year = published.year - 1;
  const told = (words: string, of: number, pattern: RegExp): number =>
    namedTimes(words, language).filter(({ time }) => inYearOf(time, article, false).year === of).length +
    (words.match(pattern)?.length ?? 0);
  if (told(lead, year, LAST_YEAR) === 0) return null;
  if (ANNUAL.test(lead)) return { year };
  const body = paragraphs.join('\n');
  if ((text.match(YEARLY)?.length ?? 0) >= COMPARED) return { year };
  const ofThen = told(body, year, LAST_YEAR);
  const ofNow = told(body, published.year, THIS_YEAR);
  return ofThen >= OFTEN && ofThen >= TIMES_AS_OFTEN * ofNow ? { year } : null;
});

/** Accounts of a season that ended in summer come out by then. */
const ACCOUNTS = 4;

/** The season that an article names oftenest, such as the financial year of a budget: the one of its day, the last or the next. */
function seasonOf({ title, text, language }: Article, { year: now = 0, month = 1 }: Time): Time | null {
  const counts = new Map<number, number>();
  for (const { time } of namedTimes(`${title}. ${text ?? ''}`, language)) {
    const { year, until } = time;
    if (year === undefined || until === undefined) continue;
    const isOld = until < now - (month <= ACCOUNTS ? 1 : 0);
    if (!isOld && year <= now) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] === next?.[1]) return null;
  const [year] = most;
  return { year, until: year + 1 };
}

function isProse(paragraph: string): boolean {
  return paragraph.length >= 80 && /[.!?]["”’)]*$/u.test(paragraph);
}
