import type { Span } from '../types.ts';

/** Another thing is told of behind these. */
const PARTS = /;\s|,?\s(?:while|whereas)\s/giu;
/** What a clause says of the one before: `while in 2022 they were $2.1 billion`. */
const GOES_ON = /^[^\d]{0,40}\b(?:they|it|those|these|that|this|its|their|there)\b/i;

/**
 * `Sales rose to $2.3 billion in 2023, while net profit climbed to $118 million`: the clauses of a text that each have a thing and a figure of
 * their own; none where it has but one.
 */
export function clausesOf(text: string): readonly Span[] {
  const parts = [...text.matchAll(PARTS)];
  const clauses = [...parts, undefined].map((part, at): Span => {
    const last = parts[at - 1];
    return { start: last === undefined ? 0 : last.index + last[0].length, end: part?.index ?? text.length };
  });
  const areApart = clauses.every(({ start, end }) => {
    const clause = text.slice(start, end);
    return /\d/u.test(clause) && (start === 0 || !GOES_ON.test(clause));
  });
  return clauses.length > 1 && areApart ? clauses : [];
}

/** A span stands in a clause. */
export const isWithin = ({ start, end }: Span, clause: Span): boolean =>
  start >= clause.start && end <= clause.end;
