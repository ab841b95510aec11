import type { Fact } from '../../knowledge/types.ts';
import type { Concepts } from '../language/concepts.ts';
import type { FactGap, Gap } from './gap.ts';
import type { ReadFacts } from './lists.ts';
import { createFactReader } from './read-facts.ts';

/** What was read of some facts before, in the words of the same vocabulary. */
interface Before {
  readonly facts: readonly Fact[];
  readonly read: ReadFacts;
}

/** Read facts, and what the stems of before are called now: -1 for those that no fact has any more. */
export interface ReadAnew {
  readonly read: ReadFacts;
  readonly stems: Int32Array;
}

/**
 * Read facts; articles that were read before are copied. The result is the same.
 *
 * @param gap where the facts are others than before
 */
export function readAll(
  facts: readonly Fact[],
  articleStarts: Int32Array,
  concepts: Concepts,
  { articles: gap }: FactGap,
  before: Before | undefined,
): ReadAnew {
  const { read, copy, done } = createFactReader(concepts, before?.read);
  const there = before === undefined ? new Map<Fact, number>() : firstFacts(before, gap);
  copy?.range(0, gap.from);
  for (let article = gap.from; article < gap.now; article++) {
    const own = facts.slice(articleStarts[article], articleStarts[article + 1]);
    const known = there.get(own[0] as Fact);
    if (before !== undefined && known !== undefined && isArticle(own, before, known)) copy?.article(known);
    else read(own);
  }
  const end = (before?.read.articleStarts.length ?? 1) - 1;
  // Where nothing has gone, no word comes up for the first time that did not.
  if (gap.from === gap.before) copy?.range(gap.before, end);
  else for (let article = gap.before; article < end; article++) copy?.article(article);
  return { read: done(), stems: copy?.stems ?? new Int32Array() };
}

/** Articles in the gap by their first fact: a reload may have changed others around them. */
function firstFacts({ facts, read }: Before, gap: Gap): ReadonlyMap<Fact, number> {
  const articles = new Map<Fact, number>();
  for (let article = gap.from; article < gap.before; article++) {
    articles.set(facts[read.articleStarts[article] as number] as Fact, article);
  }
  return articles;
}

/** Whether facts are an article there, fact for fact. */
function isArticle(own: readonly Fact[], { facts, read }: Before, article: number): boolean {
  const from = read.articleStarts[article] as number;
  const to = read.articleStarts[article + 1] as number;
  return to - from === own.length && own.every((fact, at) => fact === facts[from + at]);
}
