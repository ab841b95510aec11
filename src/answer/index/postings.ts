import type { Rows } from './int-list.ts';

/** Documents by term, in one row each (compressed sparse rows): those of term t stand from starts[t] to starts[t + 1]. */
export interface Postings {
  readonly starts: Int32Array;
  /** Ascending for each term. */
  readonly documents: Int32Array;
}

/** Postings with how often each term stands there. Counts are in halves: 1 is half an occurrence; at most 255. */
export interface Counted extends Postings {
  readonly counts: Uint8Array;
  /** Summed counts of each document. */
  readonly lengths: Float32Array;
}

/** Terms of documents, in a row for each. */
export interface Terms {
  readonly rows: Rows;
  /** The term of each value of the rows, or -1 for none; left out where the values are the terms. */
  readonly termOf?: Int32Array;
  /** How much each occurrence counts, in halves. */
  readonly weight: number;
}

/**
 * Count the terms of the documents from `from` to `to`. They are walked twice, once to learn how long each term's row
 * becomes and once to fill it, which needs no table of a document's terms: its posting is the last one of the term's row.
 */
export function countedPostings(texts: readonly Terms[], from: number, to: number, terms: number): Counted {
  const starts = rowStarts(texts, from, to, terms);
  const next = starts.slice(0, terms);
  const documents = new Int32Array(starts[terms] as number);
  const counts = new Uint8Array(documents.length);
  const lengths = new Float32Array(to - from);
  for (let document = from; document < to; document++) {
    let length = 0;
    for (const { rows, termOf, weight } of texts) {
      const end = rows.starts[document + 1] as number;
      for (let at = rows.starts[document] as number; at < end; at++) {
        const value = rows.values[at] as number;
        const term = termOf === undefined ? value : (termOf[value] as number);
        if (term < 0) continue;
        const slot = next[term] as number;
        length += weight;
        if (slot > (starts[term] as number) && documents[slot - 1] === document) {
          counts[slot - 1] = Math.min(255, (counts[slot - 1] as number) + weight);
        } else {
          documents[slot] = document;
          counts[slot] = weight;
          next[term] = slot + 1;
        }
      }
    }
    lengths[document - from] = length;
  }
  return { starts, documents, counts, lengths };
}

function rowStarts(texts: readonly Terms[], from: number, to: number, terms: number): Int32Array {
  const starts = new Int32Array(terms + 1);
  const last = new Int32Array(terms).fill(-1);
  for (let document = from; document < to; document++) {
    for (const { rows, termOf } of texts) {
      const end = rows.starts[document + 1] as number;
      for (let at = rows.starts[document] as number; at < end; at++) {
        const value = rows.values[at] as number;
        const term = termOf === undefined ? value : (termOf[value] as number);
        if (term < 0 || last[term] === document) continue;
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
export function groupedPostings(
  { starts, documents, counts, lengths }: Counted,
  groupOf: Int32Array,
  count: number,
): Counted {
  const rows = new Int32Array(starts.length);
  const groups = new Int32Array(documents.length);
  const sums = new Uint8Array(documents.length);
  let next = 0;
  for (let term = 0; term + 1 < starts.length; term++) {
    rows[term] = next;
    let open = -1;
    const end = starts[term + 1] as number;
    for (let slot = starts[term] as number; slot < end; slot++) {
      const group = groupOf[documents[slot] as number] as number;
      if (group === open) {
        sums[next - 1] = Math.min(255, (sums[next - 1] as number) + (counts[slot] as number));
      } else {
        open = group;
        groups[next] = group;
        sums[next] = counts[slot] as number;
        next++;
      }
    }
  }
  rows[starts.length - 1] = next;
  const whole = new Float32Array(count);
  for (let document = 0; document < lengths.length; document++) {
    const group = groupOf[document] as number;
    whole[group] = (whole[group] as number) + (lengths[document] as number);
  }
  return { starts: rows, documents: upTo(groups, next), counts: upTo(sums, next), lengths: whole };
}

const upTo = <T extends Int32Array | Uint8Array>(values: T, length: number): T =>
  (length === values.length ? values : values.slice(0, length)) as T;
