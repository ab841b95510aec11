import type { Postings } from './postings.ts';
import type { ReadFacts } from './read-facts.ts';
import { KIND } from './token-kinds.ts';

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

/** Share of each stem's occurrences that are capitalised inside a sentence. */
export function properShareOf({ statements: { values }, dictionary, kinds }: ReadFacts): Float32Array {
  const all = new Int32Array(dictionary.size);
  const proper = new Float32Array(dictionary.size);
  for (let at = 0; at < values.length; at++) {
    const stem = dictionary.stemOf[values[at] as number] as number;
    all[stem] = (all[stem] as number) + 1;
    if (kinds[at] === KIND.proper) proper[stem] = (proper[stem] as number) + 1;
  }
  return proper.map((count, stem) => count / Math.max(1, all[stem] as number));
}
