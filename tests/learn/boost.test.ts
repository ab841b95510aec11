import { describe, expect, it } from 'vitest';
import { forestOf, readTrees, sumOfTrees, writeTrees } from '../../src/answer/rank/trees.ts';
import { boost, boostPooled, boostRanking } from '../../src/learn/boost.ts';

/** Right where just one of the two first numbers is 1, which no sum of weights can say; the third says nothing. */
const examples = Array.from({ length: 400 }, (_, at) => {
  const [a, b] = [at % 2, at % 3 === 0 ? 1 : 0];
  return { row: Float64Array.from([a, b, at % 7]), right: a !== b, weight: 1 };
});
const names = ['a', 'b', 'noise'];

describe('boosted trees', () => {
  it('learn what a linear decision cannot', () => {
    const trees = boost(examples, new Float64Array(examples.length), 100);
    for (const { row, right } of examples) expect(sumOfTrees(forestOf(trees), row) > 0).toBe(right);
  });

  it('mend only what is left of the error', () => {
    const sure = Float64Array.from(examples, ({ right }) => (right ? 9 : -9));
    const [tree] = boost(examples, sure, 1);
    for (const leaf of tree?.leaves ?? []) expect(Math.abs(leaf)).toBeLessThan(0.01);
  });

  it('judge an example by the sum of its rows, of which it may have none', () => {
    // Right where more rows hold the first number than lack it; what the second one says is chance.
    const pooled = Array.from({ length: 400 }, (_, at) => {
      const held = at % 5;
      const rows = Array.from({ length: 4 }, (_, row) => Float64Array.from([row < held ? 1 : 0, row % 2]));
      return { rows, right: held > 2, weight: 1 };
    });
    const start = new Float64Array(pooled.length + 1);
    const none = { rows: [], right: true, weight: 1 };
    const forest = forestOf(boostPooled([...pooled, none], start, 200));
    for (const { rows, right } of pooled) {
      expect(rows.reduce((sum, row) => sum + sumOfTrees(forest, row), 0) > 0).toBe(right);
    }
  });

  it('rank what no sum of weights ranks', () => {
    // More of the second number is right where the first is 0, and wrong where it is 1.
    const listings = Array.from({ length: 200 }, (_, at) => {
      const first = at % 3 === 0 ? 1 : 0;
      const rows = [0, 1].map((second) => Float64Array.from([first, second, at % 7]));
      return { rows, right: [first === 1, first === 0], weight: 1 };
    });
    const forest = forestOf(boostRanking(listings, () => 0, 100));
    for (const { rows, right } of listings) {
      const [none = 0, more = 0] = rows.map((row) => sumOfTrees(forest, row));
      expect([none > more, more > none]).toEqual(right);
    }
  });

  it('are the same when they are read again', () => {
    const trees = boost(examples, new Float64Array(examples.length), 100);
    const again = readTrees(writeTrees(trees, names), names);
    for (const { row } of examples)
      expect(sumOfTrees(forestOf(again), row)).toBeCloseTo(sumOfTrees(forestOf(trees), row), 3);
  });

  it.each([
    '',
    'a 1',
    `${'c 1 '.repeat(7)}${'0 '.repeat(8)}`.trim(),
    `${'a x '.repeat(7)}${'0 '.repeat(8)}`.trim(),
  ])('refuse the line %j', (line) => {
    expect(() => readTrees([line], names)).toThrow('Not a tree');
  });
});
