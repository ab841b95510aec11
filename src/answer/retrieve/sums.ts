import { type Impacts, impactsOf } from '../index/impacts.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Postings } from '../index/postings.ts';
import { HARD } from './meaning.ts';
import type { Query } from './query.ts';

/** A related word counts less than its strength here: it is to bring documents in, not to order them. */
const RELATED = 0.7;

type Clue = Query['clues'][number];

/** `found`: only documents that were found before, and not by related words that stand in very many. */
export type Reach = 'everywhere' | 'found';

/** A related word that stands in more documents than this says nothing about any of them. */
const MOST_RELATED = 2_000;

/** Scores by document, added up from postings. It holds its arrays between questions: one costs what its words touch. */
export interface Sums {
  clear(): void;
  /** Finds the documents that hold a clue hard; what they hold is not added up. */
  find(clue: Clue, postings: Postings): void;
  /**
   * Of a clue's alternatives the best counts in a document, not their sum.
   *
   * @param reach how far the clue reaches; everywhere when it is left out
   */
  add(clue: Clue, postings: Impacts, index: Index, reach?: Reach): void;
  /** A document holds a clue or does not; how often is not asked. */
  hold(clue: Clue, postings: Postings): void;
  value(document: number): number;
  isTouched(document: number): boolean;
  /** How many documents have a sum, and which. */
  readonly touched: () => number;
  touchedAt(slot: number): number;
}

export function createSums(size: number): Sums {
  const sums = new Float32Array(size);
  const current = new Float32Array(size);
  const seen = new Uint8Array(size);
  // Lists that grow and are never shortened: that would give their memory back, to be taken again.
  const touched: number[] = [];
  let count = 0;
  /** Documents of the clue that is being added. */
  const own: number[] = [];
  const touch = (document: number) => {
    if (seen[document] === 1) return;
    seen[document] = 1;
    touched[count++] = document;
  };
  return {
    clear: () => {
      for (let slot = 0; slot < count; slot++) {
        const document = touched[slot] as number;
        sums[document] = 0;
        seen[document] = 0;
      }
      count = 0;
    },
    find: ({ alternatives }, { starts, documents }) => {
      for (const { stem, strength } of alternatives) {
        if (strength < HARD) continue;
        const to = starts[stem + 1] as number;
        for (let slot = starts[stem] as number; slot < to; slot++) touch(documents[slot] as number);
      }
    },
    add: ({ alternatives, weight }, postings, index, reach = 'everywhere') => {
      const { starts, documents } = postings;
      let holding = 0;
      const onlyFound = reach === 'found';
      for (const { stem, strength } of alternatives) {
        const idf = index.idf[stem] as number;
        const scale =
          (strength >= HARD ? strength : strength * RELATED) * Math.min(1, weight / Math.max(0.01, idf));
        const from = starts[stem] as number;
        const to = starts[stem + 1] as number;
        if (onlyFound && strength < HARD && to - from > MOST_RELATED) continue;
        const impacts = impactsOf(postings, stem);
        for (let slot = from; slot < to; slot++) {
          const document = documents[slot] as number;
          if (onlyFound && seen[document] === 0) continue;
          const impact = scale * (impacts[slot] as number);
          const before = current[document] as number;
          if (before === 0) own[holding++] = document;
          if (impact > before) current[document] = impact;
        }
      }
      for (let slot = 0; slot < holding; slot++) {
        const document = own[slot] as number;
        touch(document);
        sums[document] = (sums[document] as number) + (current[document] as number);
        current[document] = 0;
      }
    },
    hold: ({ alternatives, weight }, { starts, documents }) => {
      let holding = 0;
      for (const { stem, strength } of alternatives) {
        if (strength < HARD) continue;
        const to = starts[stem + 1] as number;
        for (let slot = starts[stem] as number; slot < to; slot++) {
          const document = documents[slot] as number;
          if (current[document] !== 0) continue;
          current[document] = 1;
          own[holding++] = document;
          touch(document);
          sums[document] = (sums[document] as number) + weight;
        }
      }
      for (let slot = 0; slot < holding; slot++) current[own[slot] as number] = 0;
    },
    value: (document) => sums[document] as number,
    isTouched: (document) => seen[document] === 1,
    touched: () => count,
    touchedAt: (slot) => touched[slot] as number,
  };
}
