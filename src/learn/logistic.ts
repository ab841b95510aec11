import { sigmoid } from '../answer/rank/sigmoid.ts';
import { product } from '../answer/rank/weighted-sum.ts';
import { createAdam, type Linear, moments } from './softmax.ts';
import { addRow, productAt, sparseRows } from './sparse-rows.ts';

/** What is learned from: the evidence, whether it was right, and how much it counts. */
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
  const rows = sparseRows(
    examples.map(({ row }) => row),
    deviation,
  );
  // Rows stay sparse: what their means come to is the same for all of them.
  const center = mean.map((value, at) => (deviation[at] ? value / (deviation[at] as number) : 0));
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const all = new Float64Array(size + 1);
  const step = createAdam(size + 1, RATE);
  for (let round = 0; round < STEPS; round++) {
    const gradient = all.map((weight, feature) => (feature < size ? l2 * weight : 0));
    const offset = (all[size] as number) - product(center, all);
    let errors = 0;
    examples.forEach(({ right, weight }, at) => {
      const error = ((sigmoid(productAt(rows, at, all) + offset) - (right ? 1 : 0)) * weight) / mass;
      addRow(rows, at, gradient, error);
      errors += error;
    });
    for (let feature = 0; feature < size; feature++) {
      gradient[feature] = (gradient[feature] as number) - errors * (center[feature] as number);
    }
    gradient[size] = errors;
    step(all, gradient);
  }
  const weights = all
    .slice(0, size)
    .map((weight, at) => (deviation[at] ? weight / (deviation[at] as number) : 0));
  return { weights, bias: (all[size] as number) - product(mean, weights) };
}
