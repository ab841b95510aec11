import type { Counted } from './postings.ts';

/** BM25's two parameters: how soon more of a word says no more, and how much a document's length counts. */
interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

/** Postings with their BM25 impacts, so that a question only adds them up. */
export interface Impacts extends Counted {
  readonly idf: Float32Array;
  readonly k1: number;
  /** Of each document: what its length adds to a term's frequency. */
  readonly norms: Float32Array;
  /** By posting; 0 for those of a term that was not asked for yet: see `impactsOf`. */
  readonly impacts: Float32Array;
}

/** Postings that are ready to be asked; no impact is worked out yet. */
export function withImpacts(
  { starts, documents, counts, lengths }: Counted,
  idf: Float32Array,
  { k1, b }: Bm25,
): Impacts {
  let total = 0;
  for (let at = 0; at < lengths.length; at++) total += lengths[at] as number;
  const mean = total / Math.max(1, lengths.length) || 1;
  const norms = new Float32Array(lengths.length);
  for (let at = 0; at < norms.length; at++) norms[at] = k1 * (1 - b + (b * (lengths[at] as number)) / mean);
  const impacts = new Float32Array(documents.length);
  return { starts, documents, counts, lengths, idf, k1, norms, impacts };
}

/**
 * Impacts, with those of a term worked out. All of them depend on all documents, so that each article that comes would
 * change every one, and few are asked for before the next comes.
 */
export function impactsOf(postings: Impacts, term: number): Float32Array {
  const { starts, impacts } = postings;
  const from = starts[term] as number;
  const to = starts[term + 1] as number;
  if (from < to && impacts[from] === 0) workOut(postings, term, from, to);
  return impacts;
}

/** That of one posting, of a term for whose others nobody asks. */
export function impactAt(postings: Impacts, term: number, slot: number): number {
  const { documents, counts, idf, k1, norms } = postings;
  return Math.fround(
    impactOf(
      (idf[term] as number) * (k1 + 1),
      counts[slot] as number,
      norms[documents[slot] as number] as number,
    ),
  );
}

function workOut(
  { documents, counts, idf, k1, norms, impacts }: Impacts,
  term: number,
  from: number,
  to: number,
) {
  const weight = (idf[term] as number) * (k1 + 1);
  for (let slot = from; slot < to; slot++) {
    impacts[slot] = impactOf(weight, counts[slot] as number, norms[documents[slot] as number] as number);
  }
}

function impactOf(weight: number, count: number, norm: number): number {
  const tf = count / 2;
  return (weight * tf) / (tf + norm);
}
