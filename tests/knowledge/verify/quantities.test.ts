import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/knowledge/verify/dates.ts';
import { quantitiesIn } from '../../../src/knowledge/verify/quantities.ts';

const read = (text: string) =>
  quantitiesIn(text).map(({ readings, ordinal }) => {
    const [first] = readings;
    return `${first?.value}${ordinal ? 'th' : ''}${first?.unit ? ` ${first.unit}` : ''}`;
  });

describe('the numbers of a text', () => {
  it.each<[string, string[]]>([
    ['1,234,567.89 euros', ['1234567.89 EUR']],
    ['US$5bn, £3m and CHF 5 million', ['5000000000 USD', '3000000 GBP', '5000000 CHF']],
    ['100 million yuan ($13.94 million)', ['100000000 CNY', '13940000 USD']],
    ['two hundred and five ships, twenty thousand five hundred men', ['205', '20500']],
    ['the twenty-first, the 22nd and the third', ['21th', '22th', '3th']],
    ['three quarters of it, half, a third of them', ['0.75', '0.5', `${1 / 3}`]],
    ['a ninth of the budget, two ninths', [`${1 / 9}`, `${2 / 9}`]],
    [
      'two crore rupees, 5 lakh people, 3 quadrillion won',
      ['20000000 INR', '500000', '3000000000000000 KRW'],
    ],
    ['a decade, two decades, half a million, two dozen', ['10 years', '20 years', '500000', '24']],
    ['3.5% against 4 per cent, 2.5 percentage points', ['3.5 percent', '4 percent', '2.5 percentage points']],
    ['a five-year plan for two-way trade of second-hand cars', ['5']],
    ['one of them, no one', []],
    ['13 June 2025 at 22:21, June 13 and in May 2024', []],
    ['G7, B2B', []],
    ['3 × 10⁶ cells, 2.5x10^5 of them, 10⁻³ metres', ['3000000', '250000', '0.001']],
    ['84m² and 450 m³', ['84', '450']],
  ])('of "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string | null]>([
    ['over 50', 'above'],
    ['more than a decade', 'above'],
    ['nearly $50', 'about'],
    ['up to 50', 'at most'],
    ['50 or more', 'at least'],
    ['no fewer than 50', 'at least'],
    ['fewer than 50', 'below'],
    ['exactly 50', null],
    ['it is over. 50 came', null],
  ])('with the hedge of "%s"', (text, hedge) => {
    expect(quantitiesIn(text).map((quantity) => quantity.hedge)).toEqual([hedge]);
  });

  it('is each whole number, however its thousands are parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (number) => {
        expect(read(`They have ${number.toLocaleString('en')} of it.`)).toEqual([String(number)]);
      }),
    );
  });

  it('lie inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end, text: part } of [...quantitiesIn(text), ...datesIn(text)]) {
          expect(part.length).toBeGreaterThan(0);
          expect(text.slice(start, end)).toBe(part);
        }
      }),
    );
  });
});
