import { describe, expect, it } from 'vitest';
import { tellsShareOfOtherGoods } from '../../../../../src/answer/rank/refuse/measure/other-good.ts';

describe('the share of other goods', () => {
  const TEXT = 'The port handles 12% of the country’s container trade and about 40% of its bananas.';
  const none = () => '';

  it.each(['oil trade', 'coffee', 'steel', 'cars'])('is none of the %s', (goods) => {
    expect(
      tellsShareOfOtherGoods(`what percentage of the country's ${goods} does it handle`, TEXT, none),
    ).toBe(true);
  });

  it.each([
    ['what percentage of the country’s bananas does it handle', TEXT, ''],
    ['what share of the container trade does it handle', TEXT, ''],
    ['what percentage of the trade does it handle', TEXT, ''],
    ['what percentage of the fruit does it handle', TEXT, ''],
    ['how much oil does it handle', TEXT, ''],
    ['what share of the oil does it ship', 'It ships 30% of the crude.', ''],
    ['what share of the oil does it ship', 'It ships 30% of it, and 3% of the fish.', ''],
    ['what share of the oil does it ship', 'It ships 30% of the country’s fish.', 'Oil comes by sea.'],
    ['what share of the steel goes abroad', 'Some 30% of the output goes abroad.', ''],
    ['what share of cars are electric', 'Some 30% of the vehicles are.', ''],
  ])('may be the one: %s', (question, text, before) => {
    expect(tellsShareOfOtherGoods(question, text, () => before)).toBe(false);
  });
});
