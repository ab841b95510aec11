import { leafOf, TREE_DEPTH, type Tree } from '../rank/trees.ts';
import type { Example } from './logistic.ts';
import type { Listing } from './softmax.ts';

const RATE = 0.05;
/** A branch holds at least so many examples, by weight. */
const SMALLEST = 60;
const L2 = 5;
/** A feature is cut at quantiles. */
const BINS = 32;

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
  const rows = pools.flat();
  const owners = Int32Array.from(pools.flatMap((pool, at) => pool.map(() => at)));
  const spread = (values: Float64Array) => Float64Array.from(owners, (owner) => values[owner] as number);
  const sizes = Float64Array.from(pools, ({ length }) => length);
  const table = binned(rows);
  const rowWeights = spread(weights);
  const scores = Float64Array.from(start);
  const slopes = new Float64Array(pools.length);
  const curves = new Float64Array(pools.length);
  return Array.from({ length: trees }, () => {
    errorOf(scores, slopes, curves);
    // All rows of an example may go the same way: each then takes its share of the step.
    const steep = curves.map((curve, at) => curve * (sizes[at] as number));
    const tree = grow(table, rowWeights, spread(slopes), spread(steep));
    rows.forEach((row, at) => {
      const owner = owners[at] as number;
      scores[owner] = (scores[owner] as number) + (tree.leaves[leafOf(tree, row)] as number);
    });
    return tree;
  });
}

interface Table {
  /** By feature, the bin of each example. */
  readonly bins: readonly Uint8Array[];
  /** By feature, the largest value of each bin but the last. */
  readonly cuts: readonly Float64Array[];
}

function binned(rows: readonly Float64Array[]): Table {
  const size = rows[0]?.length ?? 0;
  const cuts: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < size; feature++) {
    const values = Float64Array.from(rows, (row) => row[feature] as number).sort();
    const distinct = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) {
      distinct.add(values[Math.floor((bin * values.length) / BINS)] as number);
    }
    distinct.delete(values.at(-1) as number);
    const own = Float64Array.from(distinct).sort();
    cuts.push(own);
    bins.push(Uint8Array.from(rows, (row) => binOf(row[feature] as number, own)));
  }
  return { bins, cuts };
}

function binOf(value: number, cuts: Float64Array): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++;
  return bin;
}

function grow(table: Table, weights: Float64Array, slopes: Float64Array, curves: Float64Array): Tree {
  const inner = 2 ** TREE_DEPTH - 1;
  const features = new Int32Array(inner);
  const thresholds = new Float64Array(inner).fill(Number.MAX_VALUE);
  const leaves = new Float64Array(inner + 1);
  const sumsOf = (members: Int32Array) => sumUp(table, members, weights, slopes, curves);
  const split = (node: number, members: Int32Array, sums: Sums | null): void => {
    if (sums === null) {
      leaves[node - inner] = RATE * step(members, slopes, curves);
      return;
    }
    const best = bestCut(table, sums);
    if (best !== undefined) {
      features[node] = best.feature;
      thresholds[node] = table.cuts[best.feature]?.[best.bin] as number;
    }
    const own = best === undefined ? undefined : table.bins[best.feature];
    const isLeft = (at: number) => own === undefined || (own[at] as number) <= (best?.bin as number);
    const left = members.filter(isLeft);
    const right = members.filter((at) => !isLeft(at));
    const [forLeft, forRight] = 2 * node + 1 >= inner ? [null, null] : partedSums(sums, left, right, sumsOf);
    split(2 * node + 1, left, forLeft);
    split(2 * node + 2, right, forRight);
  };
  const all = Int32Array.from(weights, (_, at) => at);
  split(0, all, sumsOf(all));
  return { features, thresholds, leaves };
}

/** By feature and bin, what the examples of a branch come to: `BINS` places for each feature. */
interface Sums {
  readonly weight: Float64Array;
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

function sumUp(
  { bins, cuts }: Table,
  members: Int32Array,
  weights: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
): Sums {
  const weight = new Float64Array(bins.length * BINS);
  const slope = new Float64Array(bins.length * BINS);
  const curve = new Float64Array(bins.length * BINS);
  for (let feature = 0; feature < bins.length; feature++) {
    if (cuts[feature]?.length === 0) continue;
    const own = bins[feature] as Uint8Array;
    const from = feature * BINS;
    for (const at of members) {
      const bin = from + (own[at] as number);
      weight[bin] = (weight[bin] as number) + (weights[at] as number);
      slope[bin] = (slope[bin] as number) + (slopes[at] as number);
      curve[bin] = (curve[bin] as number) + (curves[at] as number);
    }
  }
  return { weight, slope, curve };
}

/** The smaller branch is summed up, and the other one is what is left. */
function partedSums(
  all: Sums,
  left: Int32Array,
  right: Int32Array,
  sumsOf: (members: Int32Array) => Sums,
): readonly [Sums, Sums] {
  const isLeftSmaller = left.length < right.length;
  const small = sumsOf(isLeftSmaller ? left : right);
  const minus = (of: keyof Sums) => all[of].map((sum, at) => sum - (small[of][at] as number));
  const rest = { weight: minus('weight'), slope: minus('slope'), curve: minus('curve') };
  return isLeftSmaller ? [small, rest] : [rest, small];
}

/** Newton's step for the examples of a leaf. */
function step(members: Int32Array, slopes: Float64Array, curves: Float64Array): number {
  let slope = 0;
  let curve = 0;
  for (const at of members) {
    slope += slopes[at] as number;
    curve += curves[at] as number;
  }
  return slope / (curve + L2);
}

interface Cut {
  readonly feature: number;
  readonly bin: number;
}

function bestCut({ cuts }: Table, { weight, slope, curve }: Sums): Cut | undefined {
  let best: Cut | undefined;
  let most = 0;
  const gain = (slope: number, curve: number) => (slope * slope) / (curve + L2);
  for (let feature = 0; feature < cuts.length; feature++) {
    const last = (cuts[feature] as Float64Array).length;
    if (last === 0) continue;
    const from = feature * BINS;
    let all = 0;
    let allSlope = 0;
    let allCurve = 0;
    for (let bin = from; bin <= from + last; bin++) {
      all += weight[bin] as number;
      allSlope += slope[bin] as number;
      allCurve += curve[bin] as number;
    }
    const before = gain(allSlope, allCurve);
    let left = 0;
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < last; bin++) {
      left += weight[from + bin] as number;
      leftSlope += slope[from + bin] as number;
      leftCurve += curve[from + bin] as number;
      if (left < SMALLEST || all - left < SMALLEST) continue;
      const won = gain(leftSlope, leftCurve) + gain(allSlope - leftSlope, allCurve - leftCurve) - before;
      if (won <= most) continue;
      most = won;
      best = { feature, bin };
    }
  }
  return best;
}
