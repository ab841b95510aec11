import { describe, expect, it } from 'vitest';
import { readWordVectors } from '../../../src/answer/language/learned/word-vectors.ts';
import { principalAxes } from '../../../src/learn/principal-axes.ts';

const vectors = readWordVectors();

function cosine(a: string, b: string): number {
  const [one, other] = [a, b].map((word) => {
    const sum = new Float32Array(vectors.dimensions);
    vectors.addTo(sum, 0, vectors.rowOf(word) as number);
    return sum;
  }) as [Float32Array, Float32Array];
  const dot = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, at) => sum + value * (y[at] as number), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

describe('word vectors', () => {
  it.each([
    ['salary', 'wages', 'harbour'],
    ['blaze', 'fire', 'budget'],
    ['pupils', 'students', 'cargo'],
  ])('are nearer for %s and %s than for %s', (word, like, unlike) => {
    expect(cosine(word, like)).toBeGreaterThan(cosine(word, unlike) + 0.2);
  });

  it('know no name that is made up', () => {
    expect(vectors.rowOf('veltranequark')).toBeUndefined();
  });
});

describe('principal axes', () => {
  it('are of length one, square to each other, and ordered by how much the rows vary along them', () => {
    const rows = [
      [3, 3.1, 0],
      [-3, -2.9, 0.1],
      [1, 0.8, -0.1],
      [-1, -1, 0],
    ].map((row) => Float64Array.from(row));
    const axes = principalAxes(rows);
    const dot = (a: Float64Array, b: Float64Array) =>
      a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
    axes.forEach((axis, at) => {
      expect(dot(axis, axis)).toBeCloseTo(1, 9);
      for (const other of axes.slice(at + 1)) expect(dot(axis, other)).toBeCloseTo(0, 9);
    });
    expect(Math.abs(axes[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 1);
    const along = (axis: Float64Array) => rows.reduce((sum, row) => sum + dot(row, axis) ** 2, 0);
    expect(along(axes[0] as Float64Array)).toBeGreaterThan(along(axes[1] as Float64Array));
  });
});
