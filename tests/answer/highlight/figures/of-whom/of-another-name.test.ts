import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe("another's figure", () => {
  const SOLD = 'Skarvik sold 1.3 million boats last year and Holmberg 1.9 million.';
  it.each([
    ['how much did skarvik make last year', '1.3 million'],
    ['how much did holmberg sell', '1.9 million'],
  ])('is not bold for the one who is asked for: %s', (question, bold) => {
    expect(boldAsRead(SOLD, question)).toBe(bold);
  });
});

describe('what somebody did beside another one', () => {
  const WON = 'She won eight of her 14 games; Farrow had won four of 32.';
  it.each([
    ['how many games has Amsel won', 'eight'],
    ['how many games did Farrow win', 'four'],
  ])('is told by the same verb: %s', (question, figure) => {
    expect(boldAsRead(WON, question)).toBe(figure);
  });
});
