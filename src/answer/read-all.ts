import type { Fact } from '../knowledge/types.ts';
import type { Concepts } from './concepts.ts';
import { createFactReader, type FactReader, type ReadFacts } from './read-facts.ts';

/** What was read of some facts before, in the words of the same vocabulary. */
interface Like {
  readonly facts: readonly Fact[];
  readonly concepts: Concepts;
  readonly articleStarts: Int32Array;
  readonly read: ReadFacts;
}

/** Read facts; articles that were read before are copied. The result is the same. */
export function readAll(
  facts: readonly Fact[],
  articleStarts: Int32Array,
  concepts: Concepts,
  like: Like | undefined,
): ReadFacts {
  const known = like?.concepts === concepts ? like : undefined;
  const reader = createFactReader(concepts, known?.read);
  if (known === undefined || !copyAround(reader, facts, articleStarts, known))
    readEach(reader, facts, articleStarts, known);
  return reader.done();
}

/**
 * Where articles were only added, and in one place, what is before and behind them is copied at once.
 *
 * @returns whether it was so
 */
function copyAround(
  reader: FactReader,
  facts: readonly Fact[],
  articleStarts: Int32Array,
  like: Like,
): boolean {
  const [now, then] = [articleStarts.length - 1, like.articleStarts.length - 1];
  if (now < then) return false;
  const added = facts.length - like.facts.length;
  let front = 0;
  while (front < then && sameFacts(facts, articleStarts, front, like, front)) front++;
  for (let article = front; article < then; article++) {
    const here = article + now - then;
    if ((articleStarts[here] as number) - added !== like.articleStarts[article]) return false;
    if (!sameFacts(facts, articleStarts, here, like, article)) return false;
  }
  reader.copy.range(like.read, 0, front);
  for (let article = front; article < front + now - then; article++)
    reader.read(facts.slice(articleStarts[article], articleStarts[article + 1]));
  reader.copy.range(like.read, front, then);
  return true;
}

function readEach(
  reader: FactReader,
  facts: readonly Fact[],
  articleStarts: Int32Array,
  like: Like | undefined,
): void {
  const known = new Map<Fact, number>();
  if (like !== undefined) {
    for (let article = 0; article + 1 < like.articleStarts.length; article++) {
      known.set(like.facts[like.articleStarts[article] as number] as Fact, article);
    }
  }
  for (let article = 0; article + 1 < articleStarts.length; article++) {
    const from = articleStarts[article] as number;
    const before = known.get(facts[from] as Fact);
    if (like !== undefined && before !== undefined && sameFacts(facts, articleStarts, article, like, before))
      reader.copy.article(like.read, before);
    else reader.read(facts.slice(from, articleStarts[article + 1]));
  }
}

/** Whether an article here is an article there, fact for fact. */
function sameFacts(
  facts: readonly Fact[],
  articleStarts: Int32Array,
  article: number,
  like: Like,
  there: number,
): boolean {
  const from = articleStarts[article] as number;
  const to = articleStarts[article + 1] as number;
  const start = like.articleStarts[there] as number;
  if ((like.articleStarts[there + 1] as number) - start !== to - from) return false;
  for (let at = from; at < to; at++) if (facts[at] !== like.facts[start + at - from]) return false;
  return true;
}
