import { describe, expect, it } from 'vitest';
import { assistantOf, boldsStated, textsStated } from '../../../asking.ts';

const assistant = assistantOf(`Brackmoor sells more biscuits and fewer loaves

By Ada Holm
The Skerry Post, 8 May 2025

Biscuits, the biggest division, had sales of 201 million euros, against 171 million. Bread edged up to 154 million from 147 million. Cakes fell to 57 million from 63 million, and the unit's operating loss widened to 7.4 million. Chocolate was 12 percent dearer, which cost the cakes 3 million.

Loaves weighed 750 grams until 1998. Rolls have weighed 50 grams since then. Horses pulled the carts until 1931, 40 of them at the end.
`);

describe('things of which a paragraph tells by turns', () => {
  it('have each their own figures', () => {
    expect(textsStated(assistant, 'operating loss of bread').join()).not.toContain('7.4 million');
  });

  it.each([
    ['biscuit sales', '201 million'],
    ['operating loss of cakes', '7.4 million'],
    ['how much dearer was chocolate', '12 percent'],
    ['how much did chocolate cost the cakes', '3 million'],
    ['how much did a loaf weigh', '750 grams'],
    ['how much do rolls weigh', '50 grams'],
    ['how many horses pulled the carts', '40'],
  ])('are told of: %s', (question, figure) => {
    expect(boldsStated(assistant, question)[0]).toContain(figure);
  });
});
