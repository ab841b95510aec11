import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../../../asking.ts';

const assistant = assistantOf(
  `Skerry Foods reports higher sales
The Orme Mirror, 21 November 2026

Operating profit of Skerry Foods in the three months to September climbed to 41 million euros from 35 million.

From March a large white loaf will cost £2.35 instead of £2.10, and a sausage roll £1.85, up from £1.60.

Refunds paid to customers came to 2.6 million euros, down from 4.1 million. The night supplement for bakers is 25 per cent, up from 20.

Burglaries in its shops went from 1,310 to 870.
`,
  'foods.txt',
);
const bold = (question: string) => boldStated(assistant, question);

describe('what it was, beside what it is', () => {
  it.each([
    ['operating profit of skerry foods in the same quarter of last year', '35 million'],
    ['old price of a sausage roll', '£1.60'],
    ['refunds paid to customers a year earlier', '4.1 million'],
    ['what was the night supplement for bakers before it was raised', '20'],
    ['burglaries in skerry shops before the drop', '1,310'],
  ])('%s: %s', (question, figure) => {
    expect(bold(question)).toBe(figure);
  });

  it.each([
    ['operating profit of skerry foods', '41 million euros'],
    ['price of a sausage roll now', '£1.85'],
  ])('is not asked for by: %s', (question, figure) => {
    expect(bold(question)).toBe(figure);
  });
});
