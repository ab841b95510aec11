import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('when it is shut', () => {
  const SHUT = 'The Orme branch will close from Feb. 9 to June 20 for a new roof, which costs $2.2 million.';
  it.each([
    ['when does the orme branch close', 'Feb. 9 to June 20'],
    ['when is the orme branch closed', 'Feb. 9 to June 20'],
    ['until when is the orme branch closed', 'June 20'],
  ])('is all of its days, unless one of them is asked for: %s', (question, days) => {
    expect(boldAsRead(SHUT, question)).toBe(days);
  });
});
