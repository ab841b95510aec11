import type { Fact } from './types.ts';

/**
 * The facts of one article as people see and count them: a line that tells of the paper and of the day is a fact for each of the two,
 * and stands there once.
 */
export function seenOnce(facts: readonly Fact[]): readonly Fact[] {
  const lines = new Set<string>();
  return facts.filter(({ text, place }) => {
    if (place.kind !== 'dateline') return true;
    const isNew = !lines.has(text);
    lines.add(text);
    return isNew;
  });
}
