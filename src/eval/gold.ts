import type { Fact, Knowledge } from '../knowledge/types.ts';

/** The facts of an article that hold a statement; where none does, those that are a part of it. */
export function holders(
  texts: readonly string[],
  statement: string,
  from: number,
  to: number,
): readonly number[] {
  const at = (test: (text: string) => boolean) =>
    texts.flatMap((text, fact) => (fact >= from && fact < to && test(text) ? [fact] : []));
  const whole = at((text) => text.includes(statement));
  return whole.length > 0 ? whole : at((text) => statement.includes(text));
}

/** A text as the statements of a set are written: without marks, table bars and runs of white space. */
export function squash(text: string): string {
  return text.replace(/\|/g, ' ').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

/** Facts as a knowledge that nobody curated. */
export function plainKnowledge(facts: readonly Fact[]): Knowledge {
  const articles = [...new Set(facts.map(({ article }) => article))];
  return {
    version: 'labelled',
    articles,
    facts,
    vocabulary: { names: [], synonyms: [] },
    unanswered: [],
    checks: [],
  };
}
