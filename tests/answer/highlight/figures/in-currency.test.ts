import { describe, expect, it } from 'vitest';
import { boldIn } from '../../bold.ts';
import { factOf } from '../../knowledge.ts';

describe('an amount in two currencies, of which the question gives one', () => {
  const text = 'Sales of the pier were over 100 million yuan (about $13.9 million).';
  const measures = 'sales of the pier in dollars';
  const figures = [
    {
      text: 'over 100 million yuan',
      value: 1e8,
      unit: 'CNY',
      measures: 'sales of the pier',
      period: null,
      hedge: 'over',
    },
    { text: 'about $13.9 million', value: 13.9e6, unit: 'USD', measures, period: null, hedge: 'about' },
  ];
  const facts = [factOf('sales', text, { figures, questions: ['how high were sales of the pier'] })];
  it.each([
    ['how many yuan is 13.9 million dollars', 'over 100 million yuan'],
    ['what are 100 million yuan in dollars', 'about $13.9 million'],
    ['sales of the pier in dollars', 'about $13.9 million'],
  ])('is the other: %s', (question, bold) => {
    expect(boldIn(facts, () => true, question)).toBe(bold);
  });
});
