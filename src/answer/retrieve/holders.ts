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
  const held = new Int32Array(size);
  const values = new Float32Array(size);
  const touched = new Int32Array(size);
  let count = 0;
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
      for (let slot = starts[stem] as number; slot < to; slot++) {
        const article = documents[slot] as number;
        const before = held[article] as number;
        if ((before & bit) !== 0) continue;
        if (before === 0) touched[count++] = article;
        held[article] = before | bit;
        values[article] = (values[article] as number) + weight;
      }
    }
  };
  return {
    open: (query) => {
      if (query === opened) return;
      opened = query;
      for (let slot = 0; slot < count; slot++) {
        const article = touched[slot] as number;
        held[article] = values[article] = 0;
      }
      count = 0;
      query.clues.forEach((clue, at) => {
        hold(at, clue);
      });
    },
    bits: (article) => held[article] as number,
    share: (article) => shareOf(held[article] as number),
    best: () => {
      let most = 0;
      for (let slot = 0; slot < count; slot++) {
        const value = values[touched[slot] as number] as number;
        if (value > most) most = value;
      }
      let best = 0;
      let last = 0;
      for (let slot = 0; slot < count; slot++) {
        const article = touched[slot] as number;
        const bits = held[article] as number;
        if (bits === last || (values[article] as number) < most * (1 - ROUNDING)) continue;
        last = bits;
        best = Math.max(best, shareOf(bits));
      }
      return best;
    },
    value: (article) => values[article] as number,
    touched: () => count,
    documents: () => touched,
    values,
  };
}
