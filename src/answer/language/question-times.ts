import { type NamedTime, namedTimes } from '../../knowledge/time.ts';
import type { Span } from '../types.ts';

/** Of time that runs up to it or on from it: nothing is true of that time alone. */
const BOUND =
  /\b(?:since|until|till|by|before|after|from|to|between|than|beyond|past)\s+(?:the\s)?(?:(?:end|start|middle|beginning) of\s)?$/iu;
/** The times that a question is about; none that only bounds it (`since 2019`, `by 2030`). */
export function timesIn(text: string): readonly NamedTime[] {
  return namedTimes(text, 'en').filter(({ start }) => !BOUND.test(text.slice(0, start)));
}

/** A question without its times and the small words before them; `How many berths in 2024?` asks `How many berths?` */
export function withoutTimes(text: string, times: readonly Span[]): string {
  return times
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => {
      const before = rest
        .slice(0, start)
        .replace(/(?:\b(?:as of|back in|in|on|at|for|during|of|from|the|year|month|fiscal)\s+)+$/iu, ' ');
      return before + rest.slice(end).replace(/^['’]s\b/u, '');
    }, text)
    .replace(/\s+/gu, ' ')
    .trim();
}
