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

/** Documents with a score. */
export interface Scores {
  /** Of any document; 0 where it has none. */
  value(document: number): number;
  /** How many have one. */
  readonly touched: () => number;
  /** Which, from the first on; what stands behind them means nothing. */
  readonly documents: () => Int32Array;
  /** By document, for those that have one. */
  readonly values: Float32Array;
}

/** Scores by document, added up from postings. It holds its arrays between questions: one costs what its words touch. */
export interface Sums extends Scores {
  clear(): void;
  /** Finds the documents that hold a clue hard; what they hold is not added up. */
  find(clue: Clue, postings: Postings): void;
  /**
   * Of a clue's alternatives the best counts in a document, not their sum.
   *
   * @param reach how far the clue reaches; everywhere when it is left out
   */
  add(clue: Clue, postings: Impacts, index: Index, reach?: Reach): void;
}

/** What stands for the sum of a document that has none: one look tells both. */
const UNTOUCHED = -1;

export function createSums(size: number): Sums {
  const sums = new Float32Array(size).fill(UNTOUCHED);
  const current = new Float32Array(size);
  let touched = new Int32Array(1024);
  let count = 0;
  /** Documents of the clue that is being added. */
  let own = new Int32Array(1024);
  return {
    clear: () => {
      for (let slot = 0; slot < count; slot++) sums[touched[slot] as number] = UNTOUCHED;
      count = 0;
    },
    find: ({ alternatives }, { starts, documents }) => {
      for (const { stem, strength } of alternatives) {
        if (strength < HARD) continue;
        const from = starts[stem] as number;
        const to = starts[stem + 1] as number;
        touched = withRoom(touched, count + to - from);
        count = touch(documents, from, to, sums, touched, count);
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
        own = withRoom(own, holding + to - from);
        for (let slot = from; slot < to; slot++) {
          const document = documents[slot] as number;
          if (onlyFound && (sums[document] as number) < 0) continue;
          const impact = scale * (impacts[slot] as number);
          const before = current[document] as number;
          if (before === 0) own[holding++] = document;
          if (impact > before) current[document] = impact;
        }
      }
      if (!onlyFound) {
        touched = withRoom(touched, count + holding);
        count = touch(own, 0, holding, sums, touched, count);
      }
      for (let slot = 0; slot < holding; slot++) {
        const document = own[slot] as number;
        sums[document] = (sums[document] as number) + (current[document] as number);
        current[document] = 0;
      }
    },
    value: (document) => Math.max(0, sums[document] as number),
    touched: () => count,
    documents: () => touched,
    values: sums,
  };
}

/** Gives the documents of a row that have no sum one of 0, and notes them. Returns how many there are by then. */
function touch(
  row: Int32Array,
  from: number,
  to: number,
  sums: Float32Array,
  touched: Int32Array,
  before: number,
): number {
  let count = before;
  for (let slot = from; slot < to; slot++) {
    const document = row[slot] as number;
    if ((sums[document] as number) >= 0) continue;
    sums[document] = 0;
    touched[count++] = document;
  }
  return count;
}

function withRoom(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= list.length) return list;
  const larger = new Int32Array(Math.max(size, 2 * list.length));
  larger.set(list);
  return larger;
}
