import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('what is told of so many', () => {
  const AGES = 'A third were under 18, and 12% were over 60, Holm said.';
  it.each([
    ['what share of them were under 18', 'A third'],
    ['how many of them were over 60', '12%'],
  ])('stands behind each: %s', (question, figure) => {
    expect(boldAsRead(AGES, question)).toBe(figure);
  });
});
