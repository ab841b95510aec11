import type { Tree } from '../answer/rank/trees.ts';
import { binned } from './binned.ts';
import { growTree, PULL } from './grow-tree.ts';
import type { Example } from './logistic.ts';
import type { Listing } from './softmax.ts';

/**
 * Gradient boosting of small trees on the log loss: each tree mends what is left of the error. What a linear decision
 * cannot say (a missing unit matters where a number is asked for) they can. No randomness.
 *
 * @param start each example's logit before the first tree
 * @param trees how many
 */
export function boost(examples: readonly Example[], start: Float64Array, trees: number): readonly Tree[] {
  return boostPooled(
    examples.map(({ row, ...rest }) => ({ ...rest, rows: [row] })),
    start,
    trees,
  );
}

/** An example that is judged by several rows: its logit is the sum of what the trees say of each. */
export interface Pooled extends Omit<Example, 'row'> {
  readonly rows: readonly Float64Array[];
}

/** The same for examples of several rows each, or none. */
export function boostPooled(
  examples: readonly Pooled[],
  start: Float64Array,
  trees: number,
): readonly Tree[] {
  const weights = scaled(Float64Array.from(examples, ({ weight }) => weight));
  const pools = examples.map(({ rows }) => rows);
  return boosted(pools, weights, start, trees, (logits, slopes, curves) => {
    examples.forEach(({ right }, at) => {
      const chance = 1 / (1 + Math.exp(-(logits[at] as number)));
      slopes[at] = (weights[at] as number) * ((right ? 1 : 0) - chance);
      curves[at] = (weights[at] as number) * chance * (1 - chance);
    });
  });
}

/** A candidate that is as good as sure, or as good as out, still has a say in its leaf. */
const FLOOR = 0.01;

/**
 * The same on the listwise softmax: trees that are added to the scores of a ranking.
 *
 * @param scoreOf a candidate's score before the first tree
 */
export function boostRanking(
  listings: readonly Listing[],
  scoreOf: (row: Float64Array) => number,
  trees: number,
): readonly Tree[] {
  const usable = listings.filter(({ right }) => right.includes(true) && right.includes(false));
  const pools = usable.flatMap(({ rows }) => rows.map((row) => [row]));
  const weights = scaled(
    Float64Array.from(usable.flatMap((listing) => listing.rows.map(() => listing.weight))),
  );
  const start = Float64Array.from(pools, ([row]) => scoreOf(row as Float64Array));
  return boosted(pools, weights, start, trees, (scores, slopes, curves) => {
    let from = 0;
    for (const { right } of usable) {
      const to = from + right.length;
      const top = Math.max(...scores.subarray(from, to));
      let all = 0;
      let good = 0;
      for (let at = from; at < to; at++) {
        const share = Math.exp((scores[at] as number) - top);
        all += share;
        if (right[at - from]) good += share;
      }
      for (let at = from; at < to; at++) {
        const share = Math.exp((scores[at] as number) - top);
        const chance = share / all;
        const wanted = right[at - from] ? share / good : 0;
        slopes[at] = (weights[at] as number) * (wanted - chance);
        curves[at] = (weights[at] as number) * (chance * (1 - chance) + FLOOR);
      }
      from = to;
    }
  });
}

/** To a mean of 1. */
function scaled(weights: Float64Array): Float64Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

/**
 * @param pools the rows of each example, whose sum its score is
 * @param errorOf writes the slope and the curve of the loss at each example's score
 */
function boosted(
  pools: readonly (readonly Float64Array[])[],
  weights: Float64Array,
  start: Float64Array,
  trees: number,
  errorOf: (scores: Float64Array, slopes: Float64Array, curves: Float64Array) => void,
): readonly Tree[] {
  const owners = Int32Array.from(pools.flatMap((pool, at) => pool.map(() => at)));
  const table = binned(pools.flat());
  const pulls = new Float64Array(owners.length * PULL);
  const said = new Float64Array(owners.length);
  const scores = Float64Array.from(start);
  const slopes = new Float64Array(pools.length);
  const curves = new Float64Array(pools.length);
  return Array.from({ length: trees }, () => {
    errorOf(scores, slopes, curves);
    for (let row = 0; row < owners.length; row++) {
      const owner = owners[row] as number;
      pulls[row * PULL] = weights[owner] as number;
      pulls[row * PULL + 1] = slopes[owner] as number;
      // All rows of an example may go the same way: each then takes its share of the step.
      pulls[row * PULL + 2] = (curves[owner] as number) * (pools[owner]?.length as number);
    }
    const tree = growTree(table, pulls, said);
    for (let row = 0; row < owners.length; row++) {
      const owner = owners[row] as number;
      scores[owner] = (scores[owner] as number) + (said[row] as number);
    }
    return tree;
  });
}
