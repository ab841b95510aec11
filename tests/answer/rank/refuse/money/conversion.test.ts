import { describe, expect, it } from 'vitest';
import { isPriceElsewhere } from '../../../../../src/answer/rank/refuse/money/conversion.ts';
import { articleOf, factAsRead } from '../../../bold.ts';

describe('a price in one country', () => {
  it.each([
    ['us price of the kestrel', 'The Kestrel 7 starts at €649.'],
    ['how much is it in the uk', 'The Kestrel 7 starts at €649.'],
    ['uk price', 'It costs 649 Swiss francs.'],
  ])('is not that in the money of another: %s', (question, sentence) => {
    expect(isPriceElsewhere(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['us price of the kestrel', 'The Kestrel 7 starts at $649.'],
    ['uk price of the kestrel', 'In Britain the Kestrel 7 will be sold for €649.'],
    ['price of the kestrel', 'The Kestrel 7 starts at €649.'],
    ['uk price', 'The Kestrel 7 starts at $649.'],
    ['what will the fine cost us', 'The fine comes to €649.'],
    ['price in germany', 'It starts at 649 euros.'],
    ['what did the flat in spain cost', 'The flat cost £200,000.'],
    ['uk sales of the kestrel', 'It brought in €649 million.'],
    ['us price of the kestrel', 'The Kestrel 7 weighs 184 g.'],
    ['how much is it in the uk', 'It costs £649, or €740 on the continent.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(isPriceElsewhere(question, factAsRead(sentence))).toBe(false);
  });

  it('is not told in dollars where its article knows it in pounds', () => {
    const { facts } = articleOf('The Kestrel costs $649. In Britain it is sold for £599.');
    const inDollars = facts.find(({ text }) => text.includes('$649'));
    expect(inDollars && isPriceElsewhere('uk price', { ...inDollars, text: 'The Kestrel costs $649.' })).toBe(
      true,
    );
  });
});
