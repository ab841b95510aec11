import { TREE_DEPTH, type Tree } from '../answer/rank/trees.ts';
import { BINS, type BinnedRows } from './binned.ts';

const RATE = 0.05;
/** A branch holds at least so many examples, by weight. */
const SMALLEST = 60;
const L2 = 5;
/** What pulls at a score, row by row and side by side: weight, slope and curve. */
export const PULL = 3;

/**
 * Grows one tree, a cut after the other where the loss falls most, with a Newton step in each leaf.
 * @param said is written: what the tree says of each row
 */
export function growTree(table: BinnedRows, pulls: Float64Array, said: Float64Array): Tree {
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
  { bins }: BinnedRows,
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
  { cuts, common, places, starts }: BinnedRows,
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

function bestCut({ cuts }: BinnedRows, sums: Float64Array): Cut | undefined {
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
