import { describe, expect, it } from 'vitest';
import { tellsNoComparison, tellsOnlyThan } from '../../../../../src/answer/rank/refuse/measure/compared.ts';

describe('a place that is a measure alone', () => {
  it.each([
    ['how many otters live in orme', 'About 340 otters live in Kell, twice as many as in neighbouring Orme.'],
    ['how much rain does orme get', 'It gets 340mm, half as much rain as Orme.'],
  ])('is not told of: %s', (question, text) => {
    expect(tellsOnlyThan(question, text, ['orm'])).toBe(true);
  });

  it.each([
    ['how many otters live in kell', 'About 340 otters live in Kell, twice as many as in Orme.', ['kell']],
    ['how many otters live in the county', 'About 340 live there, twice as many as in Orme.', []],
    [
      'how many more otters has kell than orme',
      '340 live in Kell, twice as many as in Orme.',
      ['kell', 'orm'],
    ],
    ['how many times as many as in orme live there', 'It has twice as many as in Orme.', ['orm']],
    ['how many otters live in orme', 'It has 340, twice as many as in Orme, where 170 live.', ['orm']],
    ['how many otters live in orme', 'About 340 live in Orme, twice as many as in Kell.', ['orm']],
    ['when did otters return to orme', 'It has 340, twice as many as in Orme.', ['orm']],
    ['how many otters live in orme', 'Orme has 340, as many as Orme ever had.', ['orm']],
  ])('may be told of: %s', (question, text, names) => {
    expect(tellsOnlyThan(question, text, names)).toBe(false);
  });
});

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
