import { describe, expect, it } from 'vitest';
import {
  tellsNoWish,
  tellsOnlyExpected,
} from '../../../../../src/answer/rank/refuse/measure/expected-or-wanted.ts';

const ANALYSTS = 'Analysts polled by Lund had expected a loss of 38 cents a share.';
const IN_JULY = 'In July it had forecast sales of $770 million.';

describe('what was expected', () => {
  it.each([
    ['how much did it lose per share', ANALYSTS],
    ['what was the loss per share', 'Most economists predicted a rise of 2%.'],
    ["what's the sales forecast for the year", IN_JULY],
    ['how much does it expect to sell', 'At first the firm had hoped for $9 million.'],
  ])('is not what was, nor what is expected now: %s', (question, sentence) => {
    expect(tellsOnlyExpected(question, sentence)).toBe(true);
  });

  it.each([
    ['what loss did analysts expect', ANALYSTS],
    ['what did they predict', ANALYSTS],
    ['what did the analysts think was coming', ANALYSTS],
    ['what was the forecast in july', IN_JULY],
    ['what was the old forecast', IN_JULY],
    ['how much did it lose per share', 'It lost 31 cents a share; analysts had expected a loss of 38 cents.'],
    ['how much did it lose', 'Analysts had expected a loss of 38 cents, but it lost 21 cents.'],
    ['how many jobs were added', 'Economists had forecast 150,000 new jobs; employers added 210,000.'],
    ['was it a surprise', 'Most economists had expected no change.'],
    ['how much will it cost', 'In 2019 the club had said it would cost £40m; it now says £72m.'],
    ["what's the sales forecast", 'The company now expects sales of $810 million.'],
  ])('is told to who asks for it: %s', (question, sentence) => {
    expect(tellsOnlyExpected(question, sentence)).toBe(false);
  });
});

describe('what somebody wants', () => {
  it('is not what they have now', () => {
    const NOW = 'Drivers now earn 2,900 crowns a month and work 39 hours a week.';
    expect(tellsNoWish('how many hours do they want to work', NOW)).toBe(true);
    expect(tellsNoWish('how many hours do they work', NOW)).toBe(false);
    expect(tellsNoWish('how many hours do they want to work', 'They now want a 36-hour week.')).toBe(false);
    expect(tellsNoWish('how much pay do they want', 'The union is seeking 7% now.')).toBe(false);
  });
});
