import { describe, expect, it } from 'vitest';
import { telephonesIn } from '../../../src/knowledge/figures/telephone.ts';

const written = (text: string) => telephonesIn(text).map(({ start, end }) => text.slice(start, end));

describe('telephone numbers', () => {
  it('are whole, the second one of two as well', () => {
    expect(written('Call 0800 555 0142 from Britain or 1800 555 019 from Ireland.')).toEqual([
      '0800 555 0142',
      '1800 555 019',
    ]);
  });

  it.each([
    'Call 0800 555 0142 and 12 000-15 000 people may, not 1 500 000.',
    'It sold 1 500 000 tins in 2019-2024.',
    'Call 0800 555 0142. It sold 1 500 000 tins.',
  ])('are no other digits: %s', (text) => {
    expect(written(text).filter((one) => /000/u.test(one))).toEqual([]);
  });
});
