import type { Index } from '../index/inverted-index.ts';
import type { WordVectors } from '../language/learned/word-vectors.ts';
import type { Query } from './query.ts';

/** How near a question and a fact are in what they speak of, whatever words they use. */
export interface Fields {
  /** Makes ready for one question. */
  open(query: Query): void;
  /** Cosine of the question's direction and the fact's, -1 to 1; 0 when one of them has no known word. */
  near(fact: number): number;
  /** What `alike` knows a word by; undefined for one that is not among the commonest. */
  rowOf(word: string): number | undefined;
  /** Cosine of a word, by its row, and one of the knowledge, by its surface's number; 0 where one of them is unknown or a stop word. */
  alike(row: number | undefined, surface: number): number;
}

/** A fact's direction is worked out when it is first looked at, and kept in a byte for each dimension. */
export function createFields(index: Index, vectors: WordVectors): Fields {
  const { dimensions } = vectors;
  const kept = new Int8Array(index.facts.length * dimensions);
  const lengths = new Float32Array(index.facts.length).fill(-1);
  const rows = new Int32Array(index.dictionary.words.length).fill(-2);
  const sum = new Float32Array(dimensions);
  const asked = new Float32Array(dimensions);
  let known = false;
  const rowOfSurface = (surface: number): number => {
    const row = rows[surface] as number;
    if (row !== -2) return row;
    const word = index.dictionary.words[surface] as string;
    rows[surface] = index.dictionary.isStop(surface) ? -1 : (vectors.rowOf(word) ?? -1);
    return rows[surface] as number;
  };
  const work = (fact: number): number => {
    sum.fill(0);
    const { starts, values } = index.statements;
    const from = starts[fact] as number;
    const to = starts[fact + 1] as number;
    for (let at = from; at < to; at++) {
      const surface = values[at] as number;
      const row = rowOfSurface(surface);
      if (row >= 0 && values.indexOf(surface, from) === at) vectors.addTo(sum, 0, row);
    }
    let largest = 0;
    for (let axis = 0; axis < dimensions; axis++) largest = Math.max(largest, Math.abs(sum[axis] as number));
    const scale = largest === 0 ? 0 : 127 / largest;
    let square = 0;
    for (let axis = 0; largest > 0 && axis < dimensions; axis++) {
      const value = Math.round(scale * (sum[axis] as number));
      kept[fact * dimensions + axis] = value;
      square += value * value;
    }
    lengths[fact] = Math.sqrt(square);
    return lengths[fact] as number;
  };
  return {
    rowOf: vectors.rowOf,
    alike: (row, surface) => {
      const other = row === undefined ? -1 : rowOfSurface(surface);
      return other < 0 ? 0 : vectors.alike(row as number, other);
    },
    open: ({ clues }) => {
      asked.fill(0);
      known = false;
      for (const { word, kind } of clues) {
        const row = kind === 'other' ? vectors.rowOf(word) : undefined;
        if (row === undefined) continue;
        vectors.addTo(asked, 0, row);
        known = true;
      }
      let square = 0;
      for (let axis = 0; axis < dimensions; axis++) square += (asked[axis] as number) ** 2;
      const length = Math.sqrt(square) || 1;
      for (let axis = 0; axis < dimensions; axis++) asked[axis] = (asked[axis] as number) / length;
    },
    near: (fact) => {
      if (!known) return 0;
      const stored = lengths[fact] as number;
      const length = stored < 0 ? work(fact) : stored;
      if (length === 0) return 0;
      let product = 0;
      const from = fact * dimensions;
      for (let axis = 0; axis < dimensions; axis++) {
        product += (asked[axis] as number) * (kept[from + axis] as number);
      }
      return product / length;
    },
  };
}
