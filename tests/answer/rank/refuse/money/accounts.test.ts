import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const askOf = (text: string) => {
  const facts = factsRead(text);
  const { answer } = createAssistant(knowledgeOf(facts));
  return (question: string) => {
    const found = answer(question);
    return found.kind === 'found' ? found.facts.map(({ fact }) => fact.text).join(' ') : null;
  };
};
const ofBrewers = askOf(`Larch Brewers narrows its loss

By Ada Holm
The Orrel Post, 4 March 2025

The net loss of Larch Brewers narrowed to 3 million euros in 2024 from 7 million in 2023. It brewed 90,000 barrels. In the first weeks of 2025 it earned 600,000 euros.

Odile Brand becomes chief of Larch Brewers in May. She will earn 210,000 euros a year.
`);
const ofBakery = askOf(`Holm Bakery opens a second oven

By Ada Holm
The Orrel Post, 4 March 2025

The Holm Bakery had a turnover of 12 million euros in 2024.
`);
const ofTins = askOf(`Vell Tins looks for a new owner

By Ada Holm
The Orrel Post, 4 March 2025

Vell Tins packs eels. The remaining fifth of Vell Tins was sold to the investment firm Orme Partners for 5 million euros in 2022.
`);

describe('a line of the accounts', () => {
  it('is not what somebody paid for the firm', () => {
    const ask = askOf(`Marle lifts its profit

By Ada Holm
The Orrel Post, 4 March 2025

Marle has told how its divisions did. Its bakeries had a revenue of 12 million euros in 2024. Marle bought Holm Dairy for 4 million euros.
`);
    expect(ask('how much was paid for the bakeries')).toBeNull();
    expect(ask('how much did Marle pay for Holm Dairy')).toContain('4 million');
    expect(ask('what revenue did the bakeries have')).toContain('12 million');
  });

  it('is not told by what somebody paid for the firm', () => {
    expect(ofTins('Vell Tins sales')).toBeNull();
    expect(ofTins('Vell Tins sales in 2022')).toBeNull();
    expect(ofTins('for how much was the remaining fifth of Vell Tins sold')).toContain('5 million');
  });

  it.each([
    ['Larch Brewers revenue 2023', ofBrewers],
    ['Larch Brewers turnover 2024', ofBrewers],
    ['Larch Brewers sales in 2024', ofBrewers],
    ['Larch Brewers revenue 2025', ofBrewers],
    ['Larch Brewers revenue', ofBrewers],
    ['Holm Bakery profit 2024', ofBakery],
    ['what was the loss of the Holm Bakery in 2024', ofBakery],
  ])('is not told by another one: %s', (question, ask) => {
    expect(ask(question)).toBeNull();
  });

  it.each([
    ['Larch Brewers loss 2023', ofBrewers, '7 million'],
    ['how much did Larch Brewers lose in 2024', ofBrewers, '3 million'],
    ['Holm Bakery turnover 2024', ofBakery, '12 million'],
    ['Holm Bakery revenue 2024', ofBakery, '12 million'],
  ])('is told by itself: %s', (question, ask, sum) => {
    expect(ask(question)).toContain(sum);
  });
});
