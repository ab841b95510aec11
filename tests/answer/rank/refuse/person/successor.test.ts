import { describe, expect, it } from 'vitest';
import { namesNoSuccessor } from '../../../../../src/answer/rank/refuse/person/successor.ts';

const LEFT = 'The chief executive of Lund Boats, Odd Vale, resigned on Monday.';

describe('who comes next', () => {
  it.each([
    ['who is the new chief executive of lund boats', LEFT],
    [
      "who's gonna take over at lund boats when vale is gone",
      '"It was a good year," said chief executive Odd Vale.',
    ],
    ['who will succeed odd vale', LEFT],
  ])('is not told by who goes: %s', (said, text) => {
    expect(namesNoSuccessor(said, text)).toBe(true);
  });

  it.each([
    ['who is the new chief executive of lund boats', 'Lund Boats has appointed Ada Holm as chief executive.'],
    ['who is the chief executive of lund boats', LEFT],
    ['who took over from odd vale', 'Ada Holm took over from Odd Vale in May.'],
    ['who won the new cup', 'Ada Holm won the cup.'],
    ['who will replace odd vale', 'Ada Holm will head the yard from May.'],
  ])('may be told: %s', (said, text) => {
    expect(namesNoSuccessor(said, text)).toBe(false);
  });
});
