import type { Dictionary } from './dictionary.ts';
import type { Rows } from './int-list.ts';
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

/** The stems of statements without stop words, and the share of each stem's occurrences that are names. */
export function stemsOf({ statements, dictionary, kinds }: ReadFacts): {
  readonly content: Rows;
  readonly properShare: Float32Array;
} {
  const { starts, values } = statements;
  const { words, size } = dictionary;
  const stemOrStop = contentStemOf(dictionary);
  const stems = new Int32Array(values.length);
  const rows = new Int32Array(starts.length);
  const all = new Int32Array(words.length);
  const proper = new Int32Array(words.length);
  let next = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    rows[row] = next;
    const to = starts[row + 1] as number;
    for (let at = starts[row] as number; at < to; at++) {
      const surface = values[at] as number;
      const stem = stemOrStop[surface] as number;
      all[surface] = (all[surface] as number) + 1;
      if (kinds[at] === KIND.proper) proper[surface] = (proper[surface] as number) + 1;
      if (stem >= 0) stems[next++] = stem;
    }
  }
  rows[starts.length - 1] = next;
  return {
    content: { starts: rows, values: stems },
    properShare: shares(proper, all, dictionary.stemOf, size),
  };
}

/** The stem of each surface; -1 for stop words. One look-up for a token, not two. */
function contentStemOf({ words, stemOf, stop }: Dictionary): Int32Array {
  const stems = new Int32Array(words.length);
  for (let surface = 0; surface < stems.length; surface++) {
    stems[surface] = stop[surface] ? -1 : (stemOf[surface] as number);
  }
  return stems;
}

/** Of each stem, from counts of its surfaces. */
function shares(part: Int32Array, all: Int32Array, stemOf: readonly number[], size: number): Float32Array {
  const sums = new Float32Array(size);
  const totals = new Int32Array(size);
  for (let surface = 0; surface < all.length; surface++) {
    const stem = stemOf[surface] as number;
    sums[stem] = (sums[stem] as number) + (part[surface] as number);
    totals[stem] = (totals[stem] as number) + (all[surface] as number);
  }
  for (let stem = 0; stem < size; stem++) {
    sums[stem] = (sums[stem] as number) / Math.max(1, totals[stem] as number);
  }
  return sums;
}
