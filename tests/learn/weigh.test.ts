import { describe, expect, it } from 'vitest';
import { weightOnto } from '../../src/learn/weigh.ts';

const listing = (
  rows: readonly (readonly number[])[],
  scores: readonly number[],
  right: number,
  weight = 1,
) => ({
  rows: rows.map((row) => Float64Array.from(row)),
  scores,
  right: rows.map((_, at) => at === right),
  weight,
});

describe('one more piece of evidence', () => {
  it('weighs as much as it puts right candidates before wrong ones', () => {
    // Where it is on the right one's side three times in four, its odds are three to one.
    const listings = Array.from({ length: 40 }, (_, at) =>
      listing(
        [
          [0, 1],
          [0, 0],
        ],
        [2, 2],
        at % 4 === 0 ? 1 : 0,
      ),
    );
    expect(weightOnto(listings, 1)).toBeCloseTo(Math.log(3), 0);
  });

  it('weighs below nothing where it speaks against them, and nothing where it says nothing', () => {
    const against = Array.from({ length: 20 }, (_, at) => listing([[1], [0]], [0, 0], at % 5 === 0 ? 0 : 1));
    expect(weightOnto(against, 0)).toBeLessThan(-1);
    expect(weightOnto([listing([[0], [0]], [1, 0], 1)], 0)).toBe(0);
    expect(weightOnto([listing([[1], [1]], [1, 0], 1)], 0)).toBe(0);
  });

  it('leaves out what no candidate answers', () => {
    const none = { ...listing([[1], [0]], [0, 0], 0), right: [false, false] };
    expect(weightOnto([none], 0)).toBe(0);
  });
});
