import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('a price for some', () => {
  const PASS = 'A day pass cost £18, a pound more than last year; students and over-60s paid £11.';
  it.each([
    ['how much is a student pass', PASS, '£11'],
    ['how much do pensioners pay', PASS, '£11'],
    ['how much is a day pass', PASS, '£18'],
    ['was it dearer for adults than before', 'Adults will pay £16, up from £12 before.', '£12'],
  ])('is bold for who asks for them: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
