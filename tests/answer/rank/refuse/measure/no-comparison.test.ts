import { describe, expect, it } from 'vitest';
import { tellsNoComparison } from '../../../../../src/answer/rank/refuse/measure/no-comparison.ts';

describe('whether one is more than another', () => {
  it('is not told by what compares nothing', () => {
    expect(
      tellsNoComparison('is the tunnel cheaper than planned', 'The tunnel was proposed in spring.'),
    ).toBe(true);
  });

  it.each([
    ['is the tunnel cheaper than planned', 'The tunnel costs £3m.'],
    ['is the tunnel cheaper than planned', 'The price of the tunnel has risen.'],
    ['is the tunnel open', 'The tunnel was proposed in spring.'],
  ])('may be told by any figure or change: %s, %s', (question, sentence) => {
    expect(tellsNoComparison(question, sentence)).toBe(false);
  });
});
