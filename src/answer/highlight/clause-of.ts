import type { Span } from '../types.ts';

/** What parts one clause from the next; a comma alone may part what belongs together. */
const PARTS = /[.;!?:](?!\d)|,?\s(?:and|but|while|whereas|though|although)\s|,(?!\d)/giu;

/** The clause that a figure stands in. */
export function clauseOf(text: string, { start, end }: Span): Span {
  const marks = [...text.matchAll(PARTS)];
  const last = marks.findLast((mark) => mark.index + mark[0].length <= start);
  const next = marks.find((mark) => mark.index >= end);
  return { start: last === undefined ? 0 : last.index + last[0].length, end: next?.index ?? text.length };
}
