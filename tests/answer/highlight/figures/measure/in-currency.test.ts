import { describe, expect, it } from 'vitest';
import { factsRead } from '../../../asking.ts';
import { boldIn } from '../../../bold.ts';
import { factOf } from '../../../knowledge.ts';

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

describe('an amount that is stated in two currencies', () => {
  const facts = factsRead(
    'A yard gets an order\n\nThe Gazette\n3 May 2025\n\nThe order is worth NOK 1.26 billion (about EUR 108 million). Each gets a bonus of 19.5 million pesos ($20,300).',
    'order.txt',
  );
  it.each([
    ['what is the order worth in euros', 'about EUR 108 million'],
    ['how many kroner is the order worth', 'NOK 1.26 billion'],
    ['what is the order worth', 'NOK 1.26 billion'],
    ['how big is the bonus in dollars', '$20,300'],
    ['how many pesos is the bonus', '19.5 million pesos'],
  ])('is in bold in the one that is named: %s', (question, expected) => {
    expect(boldIn(facts, ({ text }) => text.includes(expected), question)).toBe(expected);
  });
});

describe('two amounts in two currencies', () => {
  it('are not taken for one', () => {
    const text = 'The museum paid $20 million for the boat, and will spend €3 million on repairs.';
    const facts = factsRead(`A boat\n\nThe Gazette\n3 May 2025\n\n${text}\n`);
    const question = 'how many euros did the museum pay for the boat';
    expect(boldIn(facts, (fact) => fact.text === text, question)).not.toContain('€3 million');
  });
});
