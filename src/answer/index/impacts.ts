import type { Counted } from './postings.ts';

/** BM25's two parameters: how soon more of a word says no more, and how much a document's length counts. */
interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

/**
 * Postings with what tells their BM25 impacts. All impacts depend on all documents, so that each article that comes would change
 * every one, and of a common word's a question needs few: each is worked out when it is added up.
 */
export interface Impacts extends Counted {
  readonly idf: Float32Array;
  readonly k1: number;
  /** Of each document: what its length adds to a term's frequency. */
  readonly norms: Float32Array;
}

export function withImpacts(counted: Counted, idf: Float32Array, { k1, b }: Bm25): Impacts {
  const { lengths } = counted;
  let total = 0;
  for (let at = 0; at < lengths.length; at++) total += lengths[at] as number;
  const mean = total / Math.max(1, lengths.length) || 1;
  const norms = new Float32Array(lengths.length);
  for (let at = 0; at < norms.length; at++) norms[at] = k1 * (1 - b + (b * (lengths[at] as number)) / mean);
  return { ...counted, idf, k1, norms };
}

/** What the impacts of a term's postings grow towards the oftener it stands there. */
export const mostImpact = ({ idf, k1 }: Impacts, term: number): number => (idf[term] as number) * (k1 + 1);

/**
 * A posting's impact, in single precision as sums of them are.
 *
 * @param most its term's largest
 * @param count how often the term stands there, in halves
 * @param norm its document's
 */
export function impactOf(most: number, count: number, norm: number): number {
  const frequency = count / 2;
  return Math.fround((most * frequency) / (frequency + norm));
}
