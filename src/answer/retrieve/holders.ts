import type { Index } from '../index/inverted-index.ts';
import { HARD } from './meaning.ts';
import type { Query } from './query.ts';
import type { Scores } from './sums.ts';

/** What each article holds of a question; its score is the weight of the clues that it holds, how often is not asked. */
export interface Holders extends Scores {
  /** Makes ready for one question; what was there before is gone. */
  open(query: Query): void;
  /** Which clues an article holds, one bit each. */
  bits(article: number): number;
  /** Weight of these as a share of the question's. */
  share(article: number): number;
  /** The largest share. */
  best(): number;
}

/** Two weights that are farther apart than this are not the same one added up otherwise. */
const ROUNDING = 1e-5;

export function createHolders({ byArticle, titles }: Index): Holders {
  const { starts, documents } = byArticle();
  const size = titles.starts.length - 1;
  /** 0 for an article that holds nothing. */
  const slotOf = new Int32Array(size);
  let slots = 1;
  // By slot: the article, the clues that it holds, one bit each, and their weight.
  const documentOf = new Int32Array(size + 1);
  const held = new Int32Array(size + 1);
  const values = new Float32Array(size + 1);
  let opened: Query | undefined;
  const shareOf = (bits: number): number => {
    const { clues, total } = opened as Query;
    let share = 0;
    for (let clue = 0; clue < clues.length; clue++) {
      if (bits & (1 << clue)) share += (clues[clue] as Query['clues'][number]).weight / total;
    }
    return share;
  };
  const hold = (clue: number, { alternatives, weight }: Query['clues'][number]) => {
    const bit = 1 << clue;
    for (const { stem, strength } of alternatives) {
      if (strength < HARD) continue;
      const to = starts[stem + 1] as number;
      for (let at = starts[stem] as number; at < to; at++) {
        const article = documents[at] as number;
        if (slotOf[article] === 0) {
          held[slots] = values[slots] = 0;
          documentOf[slots] = article;
          slotOf[article] = slots++;
        }
        const slot = slotOf[article] as number;
        const before = held[slot] as number;
        if ((before & bit) !== 0) continue;
        held[slot] = before | bit;
        values[slot] = (values[slot] as number) + weight;
      }
    }
  };
  return {
    open: (query) => {
      if (query === opened) return;
      opened = query;
      for (let slot = 1; slot < slots; slot++) slotOf[documentOf[slot] as number] = 0;
      slots = 1;
      query.clues.forEach((clue, at) => {
        hold(at, clue);
      });
    },
    bits: (article) => held[slotOf[article] as number] as number,
    share: (article) => shareOf(held[slotOf[article] as number] as number),
    best: () => {
      let most = 0;
      for (let slot = 1; slot < slots; slot++) most = Math.max(most, values[slot] as number);
      let best = 0;
      let last = 0;
      for (let slot = 1; slot < slots; slot++) {
        const bits = held[slot] as number;
        if (bits === last || (values[slot] as number) < most * (1 - ROUNDING)) continue;
        last = bits;
        best = Math.max(best, shareOf(bits));
      }
      return best;
    },
    slotOf,
    value: (article) => values[slotOf[article] as number] as number,
    slots: () => slots,
    documents: () => documentOf,
    values: () => values,
  };
}
