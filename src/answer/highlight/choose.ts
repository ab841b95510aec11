import { oncePer } from '../../knowledge/memoize.ts';
import type { Question } from '../language/analyse.ts';
import { forestOf, readTrees, sumsOfRows } from '../rank/trees.ts';
import { inOrder, product } from '../rank/weighted-sum.ts';
import { mayAnswer, SPAN_FEATURES } from './span-evidence.ts';

/** Learned: what speaks for a span as the one that is asked for. */
export interface Highlighting {
  readonly weights: Readonly<Record<string, number>>;
  /** What is added to a span's weighted sum, a line for each tree. */
  readonly trees: readonly string[];
}

/**
 * Which of a fact's spans is asked for, by its rows in the order of `SPAN_FEATURES`; -1 where none may answer.
 *
 * @param isOut which of them are not to be chosen
 */
export type Choose = (
  rows: readonly Float64Array[],
  question: Question,
  isOut?: (at: number) => boolean,
) => number;

/** One for each model, however many assistants have it: it keeps nothing of a question. */
export const createChoose = oncePer(({ weights, trees }: Highlighting): Choose => {
  const sum = inOrder(SPAN_FEATURES, weights);
  const forest = forestOf(readTrees(trees, SPAN_FEATURES));
  return (rows, question, isOut) => {
    const fitting = rows.filter((row, at) => mayAnswer(row, question) && isOut?.(at) !== true);
    const byTrees = sumsOfRows(forest, fitting);
    let best: Float64Array | undefined;
    let most = Number.NEGATIVE_INFINITY;
    fitting.forEach((row, at) => {
      const score = product(row, sum) + (byTrees[at] as number);
      if (score > most) [best, most] = [row, score];
    });
    return best === undefined ? -1 : rows.indexOf(best);
  };
});
