import type { Index } from '../../index/inverted-index.ts';

/** A word of at least this share of a fact's sample questions is what they are about. */
const USUAL = 0.3;

/** What a fact's sample questions are about. */
interface UsualWords {
  /** Stems that many of them have, and idf times the share that has them. */
  readonly stems: Int32Array;
  readonly masses: Float64Array;
  /** Summed idf of the words of each of them. */
  readonly rows: Float64Array;
}

/** @param without a sample question (its row in the index) to leave out */
export type Usual = (fact: number, without: number | undefined) => UsualWords;

/** It depends on the fact alone and is worked out once for each that is looked at. */
export function createUsual(index: Index): Usual {
  const known = new Map<number, UsualWords>();
  return (fact, without) => {
    const from = index.sampleStarts[fact] as number;
    const to = index.sampleStarts[fact + 1] as number;
    if (without !== undefined && without >= from && without < to) return usualOf(from, to, without, index);
    let words = known.get(fact);
    if (words === undefined) {
      words = usualOf(from, to, undefined, index);
      known.set(fact, words);
    }
    return words;
  };
}

function usualOf(from: number, to: number, without: number | undefined, index: Index): UsualWords {
  const { starts, values } = index.samples;
  const holding = new Map<number, number>();
  for (let row = from; row < to; row++) {
    if (row === without) continue;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const stem = values[at] as number;
      holding.set(stem, (holding.get(stem) ?? 0) + 1);
    }
  }
  const count = to - from - (without === undefined ? 0 : 1);
  const rows = new Float64Array(to - from);
  for (let row = from; row < to; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      rows[row - from] = (rows[row - from] as number) + (index.idf[values[at] as number] as number);
    }
  }
  const usual = [...holding].filter(([, held]) => held >= USUAL * count);
  return {
    rows,
    stems: Int32Array.from(usual, ([stem]) => stem),
    masses: Float64Array.from(usual, ([stem, held]) => (index.idf[stem] as number) * (held / count)),
  };
}
