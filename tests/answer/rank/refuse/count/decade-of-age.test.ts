import { describe, expect, it } from 'vitest';
import { tellsOfOtherDecade } from '../../../../../src/answer/rank/refuse/count/decade-of-age.ts';

const WALKERS = 'People in their seventies who walk every day sleep 40 minutes longer.';

describe('people of a certain age', () => {
  it.each([
    ['what about people in their sixties', WALKERS],
    ['how much longer do people in their early 60s sleep', WALKERS],
  ])('are not told of by those ten years older: %s', (question, sentence) => {
    expect(tellsOfOtherDecade(question, sentence)).toBe(true);
  });

  it.each([
    ['how much longer do people in their 70s sleep', WALKERS],
    ['what about people in their sixties', 'People aged 50 to 79 sleep longer than those in their forties.'],
    ['how many people walk every day', WALKERS],
    ['how many in their twenties own a home', 'Of 20-somethings 18% do, of those in their fifties 60%.'],
    [
      'how many in their sixties work',
      'One in five sexagenarians works, and one in nine in their seventies.',
    ],
    ['how was the weather in the nineties', 'In the seventies it rained more.'],
  ])('may be told of here: %s', (question, sentence) => {
    expect(tellsOfOtherDecade(question, sentence)).toBe(false);
  });
});
