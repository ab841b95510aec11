import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('those who do and those who do not', () => {
  const POLL =
    'A poll by Vesper in June found that 54 per cent of 1,220 adults in Skerry wanted the tunnel, 31 per cent did not and 15 per cent did not know.';
  it.each([
    ['what percent of people want the tunnel', '54 per cent'],
    ['how many people want the tunnel', '54 per cent'],
    ["what percent of people don't want the tunnel", '31 per cent'],
    ['how many people dont want the tunnel', '31 per cent'],
    ['what percent didnt know', '15 per cent'],
    ['how many adults were asked', '1,220'],
  ])('are told apart: %s', (question, figure) => {
    expect(boldAsRead(POLL, question)).toBe(figure);
  });

  const TOLL = 'Some 61% would pay the toll, 28% would not and 11% did not answer.';
  it.each([
    ["how many wouldn't pay the toll", '28%'],
    ["what share didn't answer", '11%'],
  ])('are told apart where what some do not do is said before: %s', (question, figure) => {
    expect(boldAsRead(TOLL, question)).toBe(figure);
  });

  const SURVEY =
    'A survey among 1,150 parents found 79 percent for the lunch, 12 percent against it, and 9 percent with no opinion.';
  it.each([
    ['how many parents were against the lunch', '12 percent'],
    ['how many parents had no opinion', '9 percent'],
    ['how many parents were asked', '1,150'],
  ])('are told by their share of those who were asked: %s', (question, figure) => {
    expect(boldAsRead(SURVEY, question)).toBe(figure);
  });
});
