import { TREE_DEPTH, type Tree } from '../answer/rank/trees.ts';
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
    const tree = grow(table, pulls, said);
    for (let row = 0; row < owners.length; row++) {
      const owner = owners[row] as number;
      scores[owner] = (scores[owner] as number) + (said[row] as number);
    }
    return tree;
  });
}

/** What pulls at a score, row by row and side by side: weight, slope and curve. */
const PULL = 3;

interface Table {
  /** By feature, the bin of each row. */
  readonly bins: readonly Uint8Array[];
  /** By feature, the largest value of each bin but the last; none where all rows are alike. */
  readonly cuts: readonly Float64Array[];
  /** By feature, the bin that most rows are in. */
  readonly common: Int32Array;
  /** By row, the places (feature times `BINS` plus bin) of what is not in its common bin, and where each row's start. */
  readonly places: Uint16Array;
  readonly starts: Int32Array;
}

function binned(rows: readonly Float64Array[]): Table {
  const size = rows[0]?.length ?? 0;
  const cuts: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  // Millions of values: `from` with a function would go through an iterator.
  const values = new Float64Array(rows.length);
  for (let feature = 0; feature < size; feature++) {
    for (let row = 0; row < rows.length; row++) values[row] = (rows[row] as Float64Array)[feature] as number;
    const own = quantiles(values.slice().sort());
    const bin = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) bin[row] = binOf(values[row] as number, own);
    cuts.push(own);
    bins.push(bin);
  }
  const common = Int32Array.from(bins, commonOf);
  return { bins, cuts, common, ...uncommon(bins, common, rows.length) };
}

function uncommon(
  bins: readonly Uint8Array[],
  common: Int32Array,
  rows: number,
): Pick<Table, 'places' | 'starts'> {
  const starts = new Int32Array(rows + 1);
  bins.forEach((own, feature) => {
    for (let row = 0; row < rows; row++) {
      if (own[row] !== common[feature]) starts[row + 1] = (starts[row + 1] as number) + 1;
    }
  });
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const places = new Uint16Array(starts[rows] as number);
  const next = starts.slice();
  bins.forEach((own, feature) => {
    for (let row = 0; row < rows; row++) {
      if (own[row] === common[feature]) continue;
      const place = next[row] as number;
      places[place] = feature * BINS + (own[row] as number);
      next[row] = place + 1;
    }
  });
  return { places, starts };
}

function commonOf(bins: Uint8Array): number {
  const counts = new Array<number>(BINS).fill(0);
  for (const bin of bins) counts[bin] = (counts[bin] as number) + 1;
  return counts.indexOf(Math.max(...counts));
}

function quantiles(sorted: Float64Array): Float64Array {
  const distinct = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    distinct.add(sorted[Math.floor((bin * sorted.length) / BINS)] as number);
  }
  distinct.delete(sorted.at(-1) as number);
  return Float64Array.from(distinct).sort();
}

function binOf(value: number, cuts: Float64Array): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++;
  return bin;
}

/** @param said is written: what the tree says of each row */
function grow(table: Table, pulls: Float64Array, said: Float64Array): Tree {
  const inner = 2 ** TREE_DEPTH - 1;
  const features = new Int32Array(inner);
  const thresholds = new Float64Array(inner).fill(Number.MAX_VALUE);
  const leaves = new Float64Array(inner + 1);
  const sumsOf = (members: Int32Array) => sumUp(table, members, pulls);
  const split = (node: number, members: Int32Array, sums: Float64Array | null): void => {
    if (sums === null) {
      const leaf = RATE * step(members, pulls);
      leaves[node - inner] = leaf;
      for (const row of members) said[row] = leaf;
      return;
    }
    const best = bestCut(table, sums);
    if (best !== undefined) {
      features[node] = best.feature;
      thresholds[node] = table.cuts[best.feature]?.[best.bin] as number;
    }
    const [left, right] = parted(table, members, best);
    const [forLeft, forRight] = 2 * node + 1 >= inner ? [null, null] : partedSums(sums, left, right, sumsOf);
    split(2 * node + 1, left, forLeft);
    split(2 * node + 2, right, forRight);
  };
  const all = new Int32Array(said.length);
  for (let row = 0; row < all.length; row++) all[row] = row;
  split(0, all, sumsOf(all));
  return { features, thresholds, leaves };
}

/** The rows of a branch to the left and to the right of a cut, in their order; all to the left when there is none. */
function parted(
  { bins }: Table,
  members: Int32Array,
  cut: Cut | undefined,
): readonly [Int32Array, Int32Array] {
  if (cut === undefined) return [members, members.subarray(0, 0)];
  const own = bins[cut.feature] as Uint8Array;
  const left = new Int32Array(members.length);
  const right = new Int32Array(members.length);
  let onLeft = 0;
  let onRight = 0;
  for (const row of members) {
    if ((own[row] as number) <= cut.bin) left[onLeft++] = row;
    else right[onRight++] = row;
  }
  return [left.subarray(0, onLeft), right.subarray(0, onRight)];
}

/**
 * By feature and bin, what the rows of a branch come to: `BINS` pulls for each feature. Most features of most rows are in
 * their common bin, for which is left what the others do not have.
 */
function sumUp(
  { cuts, common, places, starts }: Table,
  members: Int32Array,
  pulls: Float64Array,
): Float64Array {
  const sums = new Float64Array(cuts.length * BINS * PULL);
  const all = new Float64Array(PULL);
  for (const row of members) {
    const weight = pulls[row * PULL] as number;
    const slope = pulls[row * PULL + 1] as number;
    const curve = pulls[row * PULL + 2] as number;
    addTo(all, 0, weight, slope, curve);
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      addTo(sums, (places[at] as number) * PULL, weight, slope, curve);
    }
  }
  common.forEach((bin, feature) => {
    const from = feature * BINS * PULL;
    for (let pull = 0; pull < PULL; pull++) {
      let rest = all[pull] as number;
      for (let one = 0; one < BINS; one++) rest -= sums[from + one * PULL + pull] as number;
      sums[from + bin * PULL + pull] = rest;
    }
  });
  return sums;
}

function addTo(sums: Float64Array, at: number, weight: number, slope: number, curve: number): void {
  sums[at] = (sums[at] as number) + weight;
  sums[at + 1] = (sums[at + 1] as number) + slope;
  sums[at + 2] = (sums[at + 2] as number) + curve;
}

/** The smaller branch is summed up, and the other one is what is left. */
function partedSums(
  all: Float64Array,
  left: Int32Array,
  right: Int32Array,
  sumsOf: (members: Int32Array) => Float64Array,
): readonly [Float64Array, Float64Array] {
  const isLeftSmaller = left.length < right.length;
  const small = sumsOf(isLeftSmaller ? left : right);
  const rest = all.map((sum, at) => sum - (small[at] as number));
  return isLeftSmaller ? [small, rest] : [rest, small];
}

/** Newton's step for the rows of a leaf. */
function step(members: Int32Array, pulls: Float64Array): number {
  let slope = 0;
  let curve = 0;
  for (const row of members) {
    slope += pulls[row * PULL + 1] as number;
    curve += pulls[row * PULL + 2] as number;
  }
  return slope / (curve + L2);
}

interface Cut {
  readonly feature: number;
  readonly bin: number;
}

function bestCut({ cuts }: Table, sums: Float64Array): Cut | undefined {
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
    for (let sum = from * PULL; sum <= (from + last) * PULL; sum += PULL) {
      all += sums[sum] as number;
      allSlope += sums[sum + 1] as number;
      allCurve += sums[sum + 2] as number;
    }
    const before = gain(allSlope, allCurve);
    let left = 0;
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0, sum = from * PULL; bin < last; bin++, sum += PULL) {
      left += sums[sum] as number;
      leftSlope += sums[sum + 1] as number;
      leftCurve += sums[sum + 2] as number;
      if (left < SMALLEST || all - left < SMALLEST) continue;
      const won = gain(leftSlope, leftCurve) + gain(allSlope - leftSlope, allCurve - leftCurve) - before;
      if (won <= most) continue;
      most = won;
      best = { feature, bin };
    }
  }
  return best;
}
