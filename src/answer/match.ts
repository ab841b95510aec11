import type { Index, Rows } from './inverted-index.ts';
import { HARD, type Query } from './query.ts';

/** How a text meets a question's clues. Strengths run from 0 (not found) to 1, by clue. */
export interface Match {
  /** Found: the word itself, another name for it, or its correction. */
  readonly hard: Float32Array;
  /** The same, and related words. */
  readonly soft: Float32Array;
  /** Clues found hard, one bit each. */
  readonly bits: number;
}

/** Looks clues up in texts. One per assistant: it holds a table as large as the dictionary. */
export interface Matcher {
  /** Makes ready for one question; what was there before is gone. */
  open(query: Query): void;
  /** How the texts' stems meet the clues; `stemOf` null when the values are stems already. */
  match(parts: readonly Part[]): Match;
  /** The clue that a stem means best, or -1, and how surely. */
  clueOf(stem: number): number;
  strengthOf(stem: number): number;
}

/** A piece of a row of surfaces or stems. */
export interface Part {
  readonly values: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly stemOf: readonly number[] | null;
}

interface Entry {
  readonly clue: number;
  readonly strength: number;
}

export function createMatcher(index: Index): Matcher {
  const entryOf = new Int32Array(index.dictionary.size);
  let entries: Entry[][] = [];
  let used: number[] = [];
  let clues = 0;
  return {
    open: (query) => {
      for (const stem of used) entryOf[stem] = 0;
      entries = [[]];
      used = [];
      clues = query.clues.length;
      query.clues.forEach(({ alternatives }, clue) => {
        for (const { stem, strength } of alternatives) {
          if (entryOf[stem] === 0) {
            entryOf[stem] = entries.length;
            entries.push([]);
            used.push(stem);
          }
          entries[entryOf[stem] as number]?.push({ clue, strength });
        }
      });
      for (const list of entries) list.sort((a, b) => b.strength - a.strength);
    },
    match: (parts) => {
      const hard = new Float32Array(clues);
      const soft = new Float32Array(clues);
      let bits = 0;
      for (const { values, from, to, stemOf } of parts) {
        for (let at = from; at < to; at++) {
          const value = values[at] as number;
          const entry = entryOf[stemOf === null ? value : (stemOf[value] as number)] as number;
          if (entry === 0) continue;
          for (const { clue, strength } of entries[entry] as Entry[]) {
            if (strength > (soft[clue] as number)) soft[clue] = strength;
            if (strength < HARD) continue;
            if (strength > (hard[clue] as number)) hard[clue] = strength;
            bits |= 1 << clue;
          }
        }
      }
      return { hard, soft, bits };
    },
    clueOf: (stem) => (entries[entryOf[stem] as number] as Entry[])[0]?.clue ?? -1,
    strengthOf: (stem) => (entries[entryOf[stem] as number] as Entry[])[0]?.strength ?? 0,
  };
}

/** One row of an array of rows. */
export function rowOf({ starts, values }: Rows, row: number, stemOf: readonly number[] | null): Part {
  return { values, from: starts[row] as number, to: starts[row + 1] as number, stemOf };
}

/** Sum over the clues of weight times strength. */
export function massOf(strengths: Float32Array, query: Query): number {
  let sum = 0;
  for (let clue = 0; clue < strengths.length; clue++) {
    sum += (strengths[clue] as number) * (query.clues[clue]?.weight ?? 0);
  }
  return sum;
}
