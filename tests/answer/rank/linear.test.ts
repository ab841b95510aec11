import { describe, expect, it } from 'vitest';
import { product } from '../../../src/answer/rank/weighted-sum.ts';
import { trainLogistic } from '../../../src/learn/logistic.ts';
import { trainSoftmax } from '../../../src/learn/softmax.ts';

/** The first number says what is right, the second is the same for all, the third is chance. */
const listingsAround = (center: number) =>
  Array.from({ length: 60 }, (_, at) => ({
    rows: [0, 1, 2].map((one) => Float64Array.from([center + one, 7, (at + one) % 3])),
    right: [false, false, true],
    weight: 1,
  }));

describe('a learned ranking', () => {
  it('finds what says which is right, and gives no weight to what does not vary', () => {
    const { weights } = trainSoftmax(listingsAround(0), 0.05);
    const [first = 0, second, third = 0] = weights;
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBe(0);
    expect(Math.abs(third)).toBeLessThan(first / 10);
  });

  it('is the same wherever the numbers lie: only differences within a listing count', () => {
    const [near, far] = [0, 100].map((center) => trainSoftmax(listingsAround(center), 0.05).weights);
    far?.forEach((weight, at) => {
      expect(weight).toBeCloseTo(near?.[at] as number, 6);
    });
  });
});

describe('a learned decision', () => {
  const examplesAround = (center: number) =>
    Array.from({ length: 200 }, (_, at) => ({
      row: Float64Array.from([center + (at % 2), at % 5 === 0 ? 1 : 0]),
      right: at % 2 === 1,
      weight: 1,
    }));

  it.each([0, 100])('parts right from wrong, also where most numbers are far from 0 (%d)', (center) => {
    const { weights, bias } = trainLogistic(examplesAround(center), 0.01);
    for (const { row, right } of examplesAround(center)) expect(product(row, weights) + bias > 0).toBe(right);
  });

  it('is the same wherever the numbers lie', () => {
    const logits = [0, 100].map((center) => {
      const { weights, bias } = trainLogistic(examplesAround(center), 0.01);
      return examplesAround(center).map(({ row }) => product(row, weights) + bias);
    });
    logits[1]?.forEach((logit, at) => {
      expect(logit).toBeCloseTo(logits[0]?.[at] as number, 6);
    });
  });
});
