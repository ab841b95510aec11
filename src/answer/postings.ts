import type { Rows } from './int-list.ts';

/** Documents by term, in one row each (compressed sparse rows): those of term t stand from starts[t] to starts[t + 1]. */
export interface Postings {
  readonly starts: Int32Array;
  /** Ascending for each term. */
  readonly documents: Int32Array;
}

/** Documents by term with their BM25 impacts, so that a question only adds them up. */
export interface Impacts extends Postings {
  readonly impacts: Float32Array;
}

/** Postings with how often each term stands there. Counts are in halves: 1 is half an occurrence. */
export interface Counted extends Postings {
  readonly counts: Uint8Array;
  /** Summed counts of each document. */
  readonly lengths: Float32Array;
}

/** Terms of documents, in a row for each. */
export interface Terms {
  readonly rows: Rows;
  /** How much each occurrence counts, in halves. */
  readonly weight: number;
}

/**
 * Count the terms of documents. They are walked twice, once to learn how long each term's row becomes and once to fill it,
 * which needs no table of a document's terms: its posting is the last one of the term's row.
 */
export function countedPostings(texts: readonly Terms[], documents: number, terms: number): Counted {
  const starts = rowStarts(texts, documents, terms);
  const next = starts.slice(0, terms);
  const postings = new Int32Array(starts[terms] as number);
  const counts = new Uint8Array(postings.length);
  const lengths = new Float32Array(documents);
  for (let document = 0; document < documents; document++) {
    for (const { rows, weight } of texts) {
      const from = rows.starts[document] as number;
      const to = rows.starts[document + 1] as number;
      for (let at = from; at < to; at++) {
        const term = rows.values[at] as number;
        const slot = next[term] as number;
        if (slot > (starts[term] as number) && postings[slot - 1] === document) {
          counts[slot - 1] = Math.min(255, (counts[slot - 1] as number) + weight);
        } else {
          postings[slot] = document;
          counts[slot] = weight;
          next[term] = slot + 1;
        }
      }
      lengths[document] = (lengths[document] as number) + weight * (to - from);
    }
  }
  return { starts, documents: postings, counts, lengths };
}

function rowStarts(texts: readonly Terms[], documents: number, terms: number): Int32Array {
  const starts = new Int32Array(terms + 1);
  const last = new Int32Array(terms).fill(-1);
  for (let document = 0; document < documents; document++) {
    for (const { rows } of texts) {
      const to = rows.starts[document + 1] as number;
      for (let at = rows.starts[document] as number; at < to; at++) {
        const term = rows.values[at] as number;
        if (last[term] === document) continue;
        last[term] = document;
        starts[term + 1] = (starts[term + 1] as number) + 1;
      }
    }
  }
  for (let term = 0; term < terms; term++) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  return starts;
}

/** The same over groups of documents that follow one another: `groupOf` ascends. */
export function groupedPostings(counted: Counted, groupOf: Int32Array, groups: number): Counted {
  const { starts, documents, counts } = counted;
  const rows = new Int32Array(starts.length);
  const postings = new Int32Array(documents.length);
  const sums = new Uint8Array(documents.length);
  let next = 0;
  for (let term = 0; term + 1 < starts.length; term++) {
    rows[term] = next;
    let open = -1;
    const to = starts[term + 1] as number;
    for (let slot = starts[term] as number; slot < to; slot++) {
      const group = groupOf[documents[slot] as number] as number;
      if (group === open) {
        sums[next - 1] = Math.min(255, (sums[next - 1] as number) + (counts[slot] as number));
      } else {
        open = group;
        postings[next] = group;
        sums[next] = counts[slot] as number;
        next++;
      }
    }
  }
  rows[starts.length - 1] = next;
  const lengths = new Float32Array(groups);
  for (let document = 0; document < groupOf.length; document++) {
    const group = groupOf[document] as number;
    lengths[group] = (lengths[group] as number) + (counted.lengths[document] as number);
  }
  return { starts: rows, documents: postings.slice(0, next), counts: sums.subarray(0, next), lengths };
}

export function withImpacts(
  { starts, documents, counts, lengths }: Counted,
  idf: Float32Array,
  { k1, b }: { readonly k1: number; readonly b: number },
): Impacts {
  let total = 0;
  for (let at = 0; at < lengths.length; at++) total += lengths[at] as number;
  const mean = total / Math.max(1, lengths.length) || 1;
  const norms = lengths.map((length) => k1 * (1 - b + (b * length) / mean));
  const impacts = new Float32Array(documents.length);
  for (let term = 0; term + 1 < starts.length; term++) {
    const weight = (idf[term] as number) * (k1 + 1);
    const to = starts[term + 1] as number;
    for (let slot = starts[term] as number; slot < to; slot++) {
      const tf = (counts[slot] as number) / 2;
      impacts[slot] = (weight * tf) / (tf + (norms[documents[slot] as number] as number));
    }
  }
  return { starts, documents, impacts };
}

export const postingsOf = ({ starts, documents }: Postings): Postings => ({ starts, documents });
