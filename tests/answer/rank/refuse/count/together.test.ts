import { describe, expect, it } from 'vitest';
import { tellsAllTogether } from '../../../../../src/answer/rank/refuse/count/together.ts';

describe('what several have together', () => {
  const TOGETHER = 'Together the two clubs have 24 boats.';
  it.each(['how many boats did the Heron Club have', 'how many boats does Skerry Rowing have'])(
    'is not what one of them has: %s',
    (question) => {
      expect(tellsAllTogether(question.toLowerCase(), TOGETHER)).toBe(true);
    },
  );

  it.each([
    'how many boats do the two clubs have together',
    'how many boats do the heron and the skerry club have',
    'how many boats do they have',
    'how many boats are there',
  ])('answers who asks for all: %s', (question) => {
    expect(tellsAllTogether(question, TOGETHER)).toBe(false);
  });
});
