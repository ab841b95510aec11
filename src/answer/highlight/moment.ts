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
