import type { Fact } from './types.ts';

/**
 * Facts as people see and count them: a line of an article that tells of the paper and of the day is a fact for each of the two, and
 * stands there once.
 */
export function seenOnce(facts: readonly Fact[]): readonly Fact[] {
  const lines = new Set<string>();
  return facts.filter(({ text, place, article }) => {
    if (place.kind !== 'dateline') return true;
    const line = `${article.id} ${text}`;
    const isNew = !lines.has(line);
    lines.add(line);
    return isNew;
  });
}
