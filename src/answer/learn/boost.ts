import { leafOf, TREE_DEPTH, type Tree } from '../rank/trees.ts';
import type { Example } from './logistic.ts';

const TREES = 100;
const RATE = 0.05;
/** A branch holds at least so many examples, by weight. */
const SMALLEST = 30;
const L2 = 5;
/** A feature is cut at quantiles. */
const BINS = 32;

/**
 * Gradient boosting of small trees on the log loss: each tree mends what is left of the error. What a linear decision
 * cannot say (a missing unit matters where a number is asked for) they can. No randomness.
 *
 * @param start each example's logit before the first tree
 */
export function boost(examples: readonly Example[], start: Float64Array): readonly Tree[] {
  const table = binned(examples);
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const weights = Float64Array.from(examples, ({ weight }) => weight / mean);
  const logits = Float64Array.from(start);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  return Array.from({ length: TREES }, () => {
    examples.forEach(({ right }, at) => {
      const chance = 1 / (1 + Math.exp(-(logits[at] as number)));
      slopes[at] = (weights[at] as number) * ((right ? 1 : 0) - chance);
      curves[at] = (weights[at] as number) * chance * (1 - chance);
    });
    const tree = grow(table, weights, slopes, curves);
    examples.forEach(({ row }, at) => {
      logits[at] = (logits[at] as number) + (tree.leaves[leafOf(tree, row)] as number);
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

function binned(examples: readonly Example[]): Table {
  const size = examples[0]?.row.length ?? 0;
  const cuts: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < size; feature++) {
    const values = Float64Array.from(examples, ({ row }) => row[feature] as number).sort();
    const distinct = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) {
      distinct.add(values[Math.floor((bin * values.length) / BINS)] as number);
    }
    distinct.delete(values.at(-1) as number);
    const own = Float64Array.from(distinct).sort();
    cuts.push(own);
    bins.push(Uint8Array.from(examples, ({ row }) => binOf(row[feature] as number, own)));
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
  const split = (node: number, members: Int32Array): void => {
    if (node >= inner) {
      leaves[node - inner] = RATE * step(members, slopes, curves);
      return;
    }
    const best = bestCut(table, members, weights, slopes, curves);
    if (best !== undefined) {
      features[node] = best.feature;
      thresholds[node] = table.cuts[best.feature]?.[best.bin] as number;
    }
    const own = best === undefined ? undefined : table.bins[best.feature];
    const isLeft = (at: number) => own === undefined || (own[at] as number) <= (best?.bin as number);
    split(2 * node + 1, members.filter(isLeft));
    split(
      2 * node + 2,
      members.filter((at) => !isLeft(at)),
    );
  };
  split(
    0,
    Int32Array.from(weights, (_, at) => at),
  );
  return { features, thresholds, leaves };
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

function bestCut(
  { bins, cuts }: Table,
  members: Int32Array,
  weights: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
): Cut | undefined {
  let best: Cut | undefined;
  let most = 0;
  const gain = (slope: number, curve: number) => (slope * slope) / (curve + L2);
  const held = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)] as const;
  for (let feature = 0; feature < bins.length; feature++) {
    const own = bins[feature] as Uint8Array;
    const last = (cuts[feature] as Float64Array).length;
    if (last === 0) continue;
    for (const sums of held) sums.fill(0);
    const [weight, slope, curve] = held;
    let all = 0;
    let allSlope = 0;
    let allCurve = 0;
    for (const at of members) {
      const bin = own[at] as number;
      weight[bin] = (weight[bin] as number) + (weights[at] as number);
      slope[bin] = (slope[bin] as number) + (slopes[at] as number);
      curve[bin] = (curve[bin] as number) + (curves[at] as number);
      all += weights[at] as number;
      allSlope += slopes[at] as number;
      allCurve += curves[at] as number;
    }
    const before = gain(allSlope, allCurve);
    let left = 0;
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < last; bin++) {
      left += weight[bin] as number;
      leftSlope += slope[bin] as number;
      leftCurve += curve[bin] as number;
      if (left < SMALLEST || all - left < SMALLEST) continue;
      const won = gain(leftSlope, leftCurve) + gain(allSlope - leftSlope, allCurve - leftCurve) - before;
      if (won <= most) continue;
      most = won;
      best = { feature, bin };
    }
  }
  return best;
}
