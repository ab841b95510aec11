import type { Index } from '../index/inverted-index.ts';
import type { Query } from './query.ts';

/** The nearest sample question of each fact, by the harmonic mean of what it and the question hold of each other. */
export interface SampleScores {
  /** @param without a sample question (its row in the index) to leave out */
  score(query: Query, without: number | undefined): void;
  /** Its score, 0 when no sample question of the fact shares a word. */
  best(fact: number): number;
  /** Its row in the index, or -1. */
  row(fact: number): number;
  /** Whether a sample question (its row in the index) shares a word with the question. */
  isTouched(row: number): boolean;
  /** How many facts have one, and which. */
  readonly touched: () => number;
  touchedAt(slot: number): number;
}

/**
 * Each row that a question touches gets a slot, so that only two tables are as large as the knowledge; the sums lie side by
 * side in the order of the slots. The lists are never shortened: that would give their memory back, to be taken again.
 */
export function createSampleScores(index: Index): SampleScores {
  const weights = weightsOf(index);
  /** Slot of a row, and of the best row of a fact; from 1 on, 0 for none. */
  const slotOf = new Int32Array(weights.length);
  const bestOf = new Int32Array(index.facts.length);
  let slots = 1;
  const rows: number[] = [0];
  /** Weight of the clues that a row holds; of the one being added; idf of its own words that the question holds. */
  const there: number[] = [0];
  const own: number[] = [0];
  const back: number[] = [0];
  const scores: number[] = [0];
  let owners = 0;
  const touched: number[] = [];
  /** Slots that hold the clue that is being added. */
  const holding: number[] = [];

  const clear = () => {
    for (let slot = 1; slot < slots; slot++) slotOf[rows[slot] as number] = 0;
    for (let slot = 0; slot < owners; slot++) bestOf[touched[slot] as number] = 0;
    slots = 1;
    owners = 0;
  };
  const slotFor = (row: number): number => {
    const known = slotOf[row] as number;
    if (known !== 0) return known;
    const slot = slots++;
    slotOf[row] = slot;
    rows[slot] = row;
    there[slot] = own[slot] = back[slot] = 0;
    return slot;
  };
  const add = ({ alternatives, weight }: Query['clues'][number]) => {
    const { starts, documents } = index.bySample;
    let holders = 0;
    for (const { stem, strength } of alternatives) {
      const idf = index.idf[stem] as number;
      const to = starts[stem + 1] as number;
      for (let at = starts[stem] as number; at < to; at++) {
        const slot = slotFor(documents[at] as number);
        if (own[slot] === 0) holding[holders++] = slot;
        if (strength > (own[slot] as number)) own[slot] = strength;
        back[slot] = (back[slot] as number) + idf * strength;
      }
    }
    for (let at = 0; at < holders; at++) {
      const slot = holding[at] as number;
      there[slot] = (there[slot] as number) + weight * (own[slot] as number);
      own[slot] = 0;
    }
  };
  return {
    score: ({ clues, total }, without) => {
      clear();
      for (const clue of clues) add(clue);
      for (let slot = 1; slot < slots; slot++) {
        const row = rows[slot] as number;
        const of = (there[slot] as number) / total;
        const held = Math.min(1, (back[slot] as number) / Math.max(0.01, weights[row] as number));
        const score = (2 * of * held) / (of + held);
        scores[slot] = score;
        if (row === without) continue;
        const owner = index.sampleOwner[row] as number;
        const best = bestOf[owner] as number;
        if (!(score > (scores[best] as number))) continue;
        if (best === 0) touched[owners++] = owner;
        bestOf[owner] = slot;
      }
    },
    best: (fact) => scores[bestOf[fact] as number] as number,
    row: (fact) => {
      const slot = bestOf[fact] as number;
      return slot === 0 ? -1 : (rows[slot] as number);
    },
    isTouched: (row) => slotOf[row] !== 0,
    touched: () => owners,
    touchedAt: (slot) => touched[slot] as number,
  };
}

/** Summed idf of each sample question's words. */
function weightsOf({ sampleOwner, samples, idf }: Index): Float32Array {
  const weights = new Float32Array(sampleOwner.length);
  for (let row = 0; row < weights.length; row++) {
    for (let at = samples.starts[row] as number; at < (samples.starts[row + 1] as number); at++) {
      weights[row] = (weights[row] as number) + (idf[samples.values[at] as number] as number);
    }
  }
  return weights;
}
