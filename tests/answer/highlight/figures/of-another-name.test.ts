import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe("another's figure", () => {
  const SOLD = 'Skarvik sold 1.3 million boats last year and Holmberg 1.9 million.';
  it.each([
    ['how much did skarvik make last year', '1.3 million'],
    ['how much did holmberg sell', '1.9 million'],
  ])('is not bold for the one who is asked for: %s', (question, bold) => {
    expect(boldAsRead(SOLD, question)).toBe(bold);
  });
});
