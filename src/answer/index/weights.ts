import { KIND } from '../language/token-kinds.ts';
import type { ReadFacts } from './lists.ts';
import type { Postings } from './postings.ts';

/** BM25’s inverse document frequency, never below 0. */
export const bm25Idf = (frequency: number, facts: number): number =>
  Math.log(1 + (facts - frequency + 0.5) / (frequency + 0.5));

/** By stem. A fact holds a term when its statement, what is about it or one of its sample questions does. */
export function idfOf(facts: Postings, samples: Postings, owner: Int32Array, count: number): Float32Array {
  const idf = new Float32Array(facts.starts.length - 1);
  for (let term = 0; term < idf.length; term++) {
    const from = facts.starts[term] as number;
    const to = facts.starts[term + 1] as number;
    const firstSample = samples.starts[term] as number;
    const lastSample = samples.starts[term + 1] as number;
    let frequency = to - from;
    // Both rows ascend: those that only a sample question brings are counted by walking them side by side.
    let at = from;
    let before = -1;
    for (let slot = firstSample; slot < lastSample; slot++) {
      const fact = owner[samples.documents[slot] as number] as number;
      if (fact === before) continue;
      before = fact;
      while (at < to && (facts.documents[at] as number) < fact) at++;
      if (at === to || facts.documents[at] !== fact) frequency++;
    }
    idf[term] = bm25Idf(frequency, count);
  }
  return idf;
}

/** How often each stem stands in statements where one sees whether it is a name, and how often it is one: capitalised inside a sentence. */
export interface Occurrences {
  readonly all: Int32Array;
  readonly proper: Int32Array;
}

/** Of the facts from `from` to `to`. */
export function occurrencesIn(
  { statements, dictionary, kinds }: ReadFacts,
  from: number,
  to: number,
): Occurrences {
  const { stemOf, size } = dictionary;
  const all = new Int32Array(size);
  const proper = new Int32Array(size);
  const add = (at: number) => {
    const stem = stemOf[statements.values[at] as number] as number;
    all[stem] = (all[stem] as number) + 1;
    if (kinds[at] === KIND.proper) proper[stem] = (proper[stem] as number) + 1;
  };
  for (let fact = from; fact < to; fact++) {
    const start = statements.starts[fact] as number;
    const end = statements.starts[fact + 1] as number;
    // Every sentence opens with a capital, which says nothing.
    if (start < end && kinds[start] === KIND.proper) add(start);
    for (let at = start + 1; at < end; at++) add(at);
  }
  return { all, proper };
}

/**
 * Those of before without some that are gone, and with some that came.
 *
 * @param termThere the stem's number before, or -1, by its number now
 */
export function occurrencesAfter(
  before: Occurrences,
  gone: Occurrences,
  come: Occurrences,
  termThere: Int32Array,
): Occurrences {
  const { all, proper } = come;
  for (let stem = 0; stem < all.length; stem++) {
    const there = termThere[stem] as number;
    if (there < 0) continue;
    all[stem] = (all[stem] as number) + (before.all[there] as number) - (gone.all[there] as number);
    proper[stem] =
      (proper[stem] as number) + (before.proper[there] as number) - (gone.proper[there] as number);
  }
  return come;
}

/** Share of each stem's occurrences that are names. */
export function properShareOf({ all, proper }: Occurrences): Float32Array {
  const shares = new Float32Array(all.length);
  for (let stem = 0; stem < shares.length; stem++) {
    shares[stem] = (proper[stem] as number) / Math.max(1, all[stem] as number);
  }
  return shares;
}
