import { addRow, productAt, sparseRows } from './sparse-rows.ts';

/** One question's candidates: a row of features each, and which of them answer. */
export interface Listing {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** A linear model over raw features; what does not vary has weight 0. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What holds back weights of the evidence for facts. */
export const RANK_L2 = 0.05;

const STEPS = 160;
const RATE = 0.05;

/**
 * Listwise softmax with strong L2 on features in units of their deviation, by Adam over all questions at once: no randomness,
 * so the same data give the same weights. The result is in raw units.
 *
 * @param l2 0.05 to 0.2 measured best with about a hundred features
 */
export function trainSoftmax(listings: readonly Listing[], l2: number): Linear {
  const usable = listings.filter(({ right }) => right.includes(true) && right.includes(false));
  const all = usable.flatMap(({ rows }) => rows);
  const { deviation } = moments(all);
  // What varies is not moved to its mean: that would be the same for all rows of a listing, and cancel out.
  const rows = sparseRows(all, deviation);
  const mass = usable.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Float64Array(deviation.length);
  const step = createAdam(weights.length, RATE);
  for (let round = 0; round < STEPS; round++) {
    const gradient = weights.map((weight) => l2 * weight);
    let from = 0;
    for (const { right, weight } of usable) {
      const start = from;
      const slopes = slopesOf(
        right.map((_, at) => productAt(rows, start + at, weights)),
        right,
      );
      slopes.forEach((slope, at) => {
        addRow(rows, start + at, gradient, (slope * weight) / mass);
      });
      from += right.length;
    }
    step(weights, gradient);
  }
  return {
    weights: weights.map((weight, at) => (deviation[at] ? weight / (deviation[at] as number) : 0)),
    bias: 0,
  };
}

/** Slopes of -log(the right candidates' share of the softmax), by candidate. */
export function slopesOf(scores: readonly number[], right: readonly boolean[]): readonly number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0) || 1e-12;
  return shares.map((share, at) => share / all - (right[at] ? share / good : 0));
}

/** A model's weights by the names of their features, as they are written; those that are 0 are left out. */
export function named(names: readonly string[], { weights }: Linear): Record<string, number> {
  const known = names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
  return Object.fromEntries(known.filter(([, weight]) => weight !== 0));
}

export const rounded = (value: number) => Number(value.toPrecision(5));

/** Mean and standard deviation of every feature; 0 for one that hardly varies. */
export function moments(rows: readonly Float64Array[]): { mean: Float64Array; deviation: Float64Array } {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (const row of rows) {
    for (let at = 0; at < size; at++) {
      mean[at] = (mean[at] as number) + (row[at] as number) / rows.length;
      square[at] = (square[at] as number) + (row[at] as number) ** 2 / rows.length;
    }
  }
  const deviation = square.map((value, at) => {
    const variance = value - (mean[at] as number) ** 2;
    return variance < 1e-9 ? 0 : Math.sqrt(variance);
  });
  return { mean, deviation };
}

/** Adam with its usual constants; returns a step that changes the weights in place. */
export function createAdam(size: number, rate: number) {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let steps = 0;
  return (weights: Float64Array, gradient: Float64Array): void => {
    steps++;
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const mean = (first[at] as number) / (1 - 0.9 ** steps);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** steps));
      weights[at] = (weights[at] as number) - (rate * mean) / (spread + 1e-8);
    }
  };
}
