import type { Span } from '../../types.ts';

/** The first of what a pattern finds in a text that a span lies within; the pattern has the flag `g`. */
export function covering(text: string, pattern: RegExp, { start, end }: Span): Span | undefined {
  for (const { index, 0: whole } of text.matchAll(pattern)) {
    if (index <= start && end <= index + whole.length) return { start: index, end: index + whole.length };
  }
  return undefined;
}
