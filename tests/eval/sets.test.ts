import { describe, expect, it } from 'vitest';
import { wantedAs } from '../../src/eval/sets.ts';

describe('what is wanted in bold', () => {
  it.each([
    ['£31 million', 'more than £31 million', true],
    ['over 40 berths', '40', true],
    ['£31 million', '6%', false],
    ['£31 million', '', false],
    ['Ada Lund', 'Lund', true],
    ['the bakery that Ada Lund owns', 'Lund', false],
  ])('%s: %s is %s', (answer, bold, isIn) => {
    expect(wantedAs(answer).isIn(bold)).toBe(isIn);
  });
});
