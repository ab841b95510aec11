import { SHORT_MONTH } from '../../../knowledge/time/calendar.ts';

const MONTHS = SHORT_MONTH.split('|');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const SEASONS = 'spring summer autumn winter'.split(' ');
const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Where each kind of period begins among the bits, and how many there are of it. */
const KINDS = { month: [0, 12], weekday: [12, 7], order: [19, 6], season: [25, 4], half: [29, 2] } as const;
const MASKS = Object.values(KINDS).map(([from, count]) => ((1 << count) - 1) << from);

const PERIOD =
  /\b(?:(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)|(?<=\b(?:in|since|last|by|until|till|from|of|next|this|mid|early|late|\d|\d(?:st|nd|rd|th))[ -])(may)|(may)(?= (?:\d|the \d))|((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|(first|second|1st|2nd)[- ]half|h([12])|half[- ](year)|(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)|q([1-4])|(spring|summer|autumn|winter))\b/g;

/** The periods that a text names, one bit each: months, weekdays, places in an order (and quarters), seasons, halves. */
export function periodsIn(text: string): number {
  let bits = 0;
  const add = ([from]: readonly [number, number], which: number) => {
    if (which >= 0) bits |= 1 << (from + which);
  };
  for (const found of text.toLowerCase().matchAll(PERIOD)) {
    const [, month, inMay, may, weekday, half, h, halfYear, order, quarter, season] = found;
    const named = month ?? inMay ?? may;
    if (named !== undefined) add(KINDS.month, MONTHS.indexOf(named.slice(0, 3)));
    else if (weekday !== undefined) add(KINDS.weekday, WEEKDAYS.indexOf(weekday.slice(0, 3)));
    else if (half !== undefined) add(KINDS.half, placeOf(half));
    else if (h !== undefined) add(KINDS.half, Number(h) - 1);
    else if (halfYear !== undefined) add(KINDS.half, 0);
    else if (order !== undefined) add(KINDS.order, placeOf(order));
    else if (quarter !== undefined) add(KINDS.order, Number(quarter) - 1);
    else if (season !== undefined) add(KINDS.season, SEASONS.indexOf(season));
  }
  return bits;
}

const placeOf = (order: string) => (/^\d/.test(order) ? Number(order[0]) - 1 : ORDER.indexOf(order));

/** How a text's periods meet those asked for: it names one, another of the same kind, or none of its kind. */
export function comparePeriods(
  asked: number,
  told: number,
): { readonly same: boolean; readonly other: boolean; readonly none: boolean } {
  let other = false;
  let none = false;
  for (const mask of MASKS) {
    if ((asked & mask) === 0 || (asked & told & mask) !== 0) continue;
    if ((told & mask) !== 0) other = true;
    else none = true;
  }
  return { same: (asked & told) !== 0, other, none };
}
