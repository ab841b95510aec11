import { type NamedTime, namedTimes, readTime } from '../../../knowledge/time/time.ts';
import type { Span } from '../../types.ts';

/** Of time that runs up to it or on from it: nothing is true of that time alone. */
const BOUND =
  /\b(?:since|until|till|by|before|after|from|to|between|than|beyond|past)\s+(?:the\s)?(?:(?:end|start|middle|beginning) of\s)?$/i;
/** So much before a time says whether it bounds: to look through all of a message for each of its times takes the square of its length. */
const BEFORE_TIME = 60;

/** The times that a question is about; none that only bounds it (`since 2019`, `by 2030`). */
export function timesIn(text: string): readonly NamedTime[] {
  return withBareMonths(text, namedTimes(text, 'en')).filter(
    ({ start }) => !BOUND.test(text.slice(Math.max(0, start - BEFORE_TIME), start)),
  );
}

/** `Staff february`: of a month that is no other word no small word tells. */
const BARE_MONTH =
  /(?<![\p{L}\d’'-])(?:january|february|april|june|july|august|september|october|november|december)(?![\p{L}\d’'-]|\.?\s\d)/giu;

function withBareMonths(text: string, times: readonly NamedTime[]): readonly NamedTime[] {
  const bare = [...text.matchAll(BARE_MONTH)].flatMap(({ index: start, 0: word }): NamedTime[] => {
    const end = start + word.length;
    // `June Baker`
    if (/^\p{Lu}.*? \p{Lu}/u.test(text.slice(start, end + 2))) return [];
    const time = times.every((one) => one.end <= start || end <= one.start) ? readTime(word) : null;
    return time === null ? [] : [{ time, start, end }];
  });
  return bare.length === 0 ? times : [...times, ...bare].sort((a, b) => a.start - b.start);
}

/** A question without its times and the small words before them; `How many berths in 2024?` asks `How many berths?` */
export function withoutTimes(text: string, times: readonly Span[]): string {
  return times
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => {
      const before = withoutSmallWords(rest.slice(0, start));
      return before + rest.slice(end).replace(/^['’]s\b/u, '');
    }, text)
    .replace(/\s+/gu, ' ')
    .trim();
}

const SMALL_WORD = /\b(?:as of|back in|in|on|at|for|during|of|from|the|year|month|fiscal)\s+$/i;

/** Without the small words at its end, which lead to a time. */
function withoutSmallWords(text: string): string {
  let { length } = text;
  const last = () => SMALL_WORD.exec(text.slice(Math.max(0, length - BEFORE_TIME), length));
  for (let word = last(); word !== null; word = last()) length -= word[0].length;
  return length === text.length ? text : `${text.slice(0, length)} `;
}
