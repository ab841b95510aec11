import { createIntList } from './int-list.ts';

/** Documents by term, in one row each (compressed sparse rows): those of term t stand from starts[t] to starts[t + 1]. */
export interface Postings {
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  /** How often the term stands there, in halves: 1 is half an occurrence. */
  readonly counts: Uint8Array;
  /** Summed counts of each document, in halves. */
  readonly lengths: Float32Array;
}

export interface PostingsBuilder {
  /** One document's terms; `half` counts as half an occurrence. Documents are numbered in the order they come. */
  add(terms: ArrayLike<number>, half?: ArrayLike<number>): void;
  done(terms: number): Postings;
}

export function createPostings(): PostingsBuilder {
  const terms = createIntList();
  const documents = createIntList();
  const counts = createIntList();
  const lengths = createIntList();
  const seen = new Map<number, number>();
  return {
    add: (whole, half = []) => {
      seen.clear();
      for (let at = 0; at < whole.length; at++) seen.set(whole[at] ?? 0, (seen.get(whole[at] ?? 0) ?? 0) + 2);
      for (let at = 0; at < half.length; at++) seen.set(half[at] ?? 0, (seen.get(half[at] ?? 0) ?? 0) + 1);
      const document = lengths.length();
      for (const [term, count] of seen) {
        terms.push(term);
        documents.push(document);
        counts.push(Math.min(255, count));
      }
      lengths.push(2 * whole.length + half.length);
    },
    done: (size) =>
      sorted(terms.done(), documents.done(), counts.done(), Float32Array.from(lengths.done()), size),
  };
}

/** Counting sort by term; documents keep their order. */
function sorted(
  terms: Int32Array,
  documents: Int32Array,
  counts: Int32Array,
  lengths: Float32Array,
  size: number,
): Postings {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < terms.length; at++) {
    const term = (terms[at] as number) + 1;
    starts[term] = (starts[term] as number) + 1;
  }
  for (let term = 0; term < size; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const byTerm = new Int32Array(terms.length);
  const countOf = new Uint8Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const slot = next[term] as number;
    next[term] = slot + 1;
    byTerm[slot] = documents[at] as number;
    countOf[slot] = counts[at] as number;
  }
  return { starts, documents: byTerm, counts: countOf, lengths };
}

/** BM25 impact of every posting, so that a question only adds them up. */
export function impactsOf(postings: Postings, idf: Float32Array, k1: number, b: number): Float32Array {
  const { starts, documents, counts, lengths } = postings;
  let total = 0;
  for (let at = 0; at < lengths.length; at++) total += lengths[at] as number;
  const mean = total / Math.max(1, lengths.length) || 1;
  const norms = lengths.map((length) => k1 * (1 - b + (b * length) / mean));
  const impacts = new Float32Array(documents.length);
  for (let term = 0; term + 1 < starts.length; term++) {
    const weight = (idf[term] as number) * (k1 + 1);
    for (let slot = starts[term] as number; slot < (starts[term + 1] as number); slot++) {
      const tf = (counts[slot] as number) / 2;
      impacts[slot] = (weight * tf) / (tf + (norms[documents[slot] as number] as number));
    }
  }
  return impacts;
}
