import type { Span } from '../types.ts';
import type { TypedSpan } from './spans.ts';

/** `6 a.m. on Sept 24`, `Feb. 1 from 10 a.m.`, `24 February, 2 p.m.` */
const BETWEEN = /^,? ?(?:(?:on|at|from) )?(?:\p{L}+day,? )?$/u;

/** A day and the time of day beside it are one answer to `when`. */
export function wholeMoment(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): Span {
  const other = chosen.kind === 'date' ? 'time' : chosen.kind === 'time' ? 'date' : undefined;
  const beside = spans.find(({ kind, start, end }) => {
    if (kind !== other) return false;
    const [from, to] = start < chosen.start ? [end, chosen.start] : [chosen.end, start];
    return BETWEEN.test(text.slice(from, to));
  });
  if (beside === undefined) return chosen;
  return { start: Math.min(beside.start, chosen.start), end: Math.max(beside.end, chosen.end) };
}

const AND = /^,?(?: and)? $/;

/** `2 minutes 41 seconds`, `26 hours, 37 minutes and 11 seconds` are one. */
export function wholeDuration(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): Span {
  let { start, end } = chosen;
  if (chosen.kind !== 'duration') return { start, end };
  const durations = spans.filter(({ kind }) => kind === 'duration');
  for (const one of durations) {
    if (one.start > end && AND.test(text.slice(end, one.start)) && isSmaller(one, text.slice(start, end)))
      end = one.end;
  }
  for (const one of durations.toReversed()) {
    if (one.end < start && AND.test(text.slice(one.end, start)) && isSmaller(chosen, one.written))
      start = one.start;
  }
  return { start, end };
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const unitOf = (written: string) => UNITS.findIndex((unit) => new RegExp(`${unit}s?$`, 'iu').test(written));

/** `Two days and three days` are two. */
const isSmaller = ({ written }: TypedSpan, than: string): boolean =>
  unitOf(written) >= 0 && unitOf(written) < unitOf(than);

/** Halves of a result, and the groups of a telephone number. */
const PARTS =
  /(?<![\d.,–-])\d{1,3}[-–:]\d{1,3}(?:[-–:]\d{1,3})?(?![\d–-]|[.,]\d)|(?<![\d.,])(?:\+|0)\d{1,4}(?:[ -]\d{2,4}){2,4}(?!\d)/gu;

/** `3-1` and `0800 555 0147` are each one thing, of which no part says anything. */
export function wholeNumber(text: string, { start, end }: Span): Span {
  for (const { index, 0: whole } of text.matchAll(PARTS)) {
    if (index <= start && end <= index + whole.length) return { start: index, end: index + whole.length };
  }
  return { start, end };
}
