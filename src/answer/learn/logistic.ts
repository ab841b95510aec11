import { product } from '../rank/weighted-sum.ts';
import { createAdam, type Linear, moments } from './softmax.ts';

export interface Example {
  readonly row: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.05;

/** Logistic regression with L2 on z-scored features, by Adam over all examples at once. Result in raw units. */
export function trainLogistic(examples: readonly Example[], l2: number): Linear {
  const { mean, deviation } = moments(examples.map(({ row }) => row));
  const size = mean.length;
  const scaled = examples.map((example) => ({
    ...example,
    row: example.row.map((value, at) =>
      deviation[at] ? (value - (mean[at] ?? 0)) / (deviation[at] as number) : 0,
    ),
  }));
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const all = new Float64Array(size + 1);
  const step = createAdam(size + 1, RATE);
  for (let at = 0; at < STEPS; at++) {
    const gradient = all.map((weight, feature) => (feature < size ? l2 * weight : 0));
    for (const { row, right, weight } of scaled) {
      const error =
        ((probability(product(row, all) + (all[size] as number)) - (right ? 1 : 0)) * weight) / mass;
      for (let feature = 0; feature < size; feature++) {
        gradient[feature] = (gradient[feature] as number) + error * (row[feature] as number);
      }
      gradient[size] = (gradient[size] as number) + error;
    }
    step(all, gradient);
  }
  const weights = all
    .slice(0, size)
    .map((weight, at) => (deviation[at] ? weight / (deviation[at] as number) : 0));
  return { weights, bias: (all[size] as number) - product(mean, weights) };
}

/** Of a logit. */
const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
