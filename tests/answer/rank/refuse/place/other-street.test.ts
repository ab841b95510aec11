import { describe, expect, it } from 'vitest';
import { tellsOfOtherStreet } from '../../../../../src/answer/rank/refuse/place/other-street.ts';

const LANE = 'The school at Marsh Lane has 900 pupils.';

describe('what is so at a street', () => {
  it('is not told of another one', () => {
    expect(tellsOfOtherStreet('how many pupils at brewer street', LANE)).toBe(true);
    expect(tellsOfOtherStreet('how many pupils are in the brewer road school', LANE)).toBe(true);
  });

  it.each([
    ['how many pupils at marsh lane', LANE],
    ['how many pupils at brewer street', 'The school has 900 pupils.'],
    [
      'how many pupils at brewer street',
      'The school at Marsh Lane has 900 pupils, that at Brewer Street 400.',
    ],
    ['how many pupils has the school', LANE],
  ])('may be: %s: %s', (question, text) => {
    expect(tellsOfOtherStreet(question, text)).toBe(false);
  });
});
