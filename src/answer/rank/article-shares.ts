import type { Index } from '../index/inverted-index.ts';
import { HARD } from '../retrieve/meaning.ts';
import type { Query } from '../retrieve/query.ts';

/** What each article holds of a question. */
export interface ArticleShares {
  /** Makes ready for one question. Returns the largest share. */
  open(query: Query): number;
  /** Weight of the clues that an article holds, as a share of the question's. */
  share(article: number): number;
  /** Which clues those are, one bit each. */
  bits(article: number): number;
}

export function createArticleShares({ byArticle, titles }: Index): ArticleShares {
  const { starts, documents } = byArticle();
  const shares = new Float64Array(titles.starts.length - 1);
  const held = new Int32Array(titles.starts.length - 1);
  const touched: number[] = [];
  return {
    open: ({ clues, total }) => {
      for (const article of touched) shares[article] = held[article] = 0;
      touched.length = 0;
      clues.forEach(({ alternatives, weight }, clue) => {
        const bit = 1 << clue;
        for (const { stem, strength } of alternatives) {
          if (strength < HARD) continue;
          for (let slot = starts[stem] as number; slot < (starts[stem + 1] as number); slot++) {
            const article = documents[slot] as number;
            const before = held[article] as number;
            if (before & bit) continue;
            if (before === 0) touched.push(article);
            held[article] = before | bit;
            shares[article] = (shares[article] as number) + weight / total;
          }
        }
      });
      let best = 0;
      for (const article of touched) best = Math.max(best, shares[article] as number);
      return best;
    },
    share: (article) => shares[article] as number,
    bits: (article) => held[article] as number,
  };
}
