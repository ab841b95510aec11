import { describe, expect, it } from 'vitest';
import { boldOf } from '../../../bold.ts';

const GIFTS = 'The money came from the Friends of the Baths (£30,000) and from the Merrow Trust.';

describe('a figure in brackets', () => {
  it.each([
    ['how much did the Friends of the Baths give', GIFTS, '£30,000'],
    ['how much money came from the friends', GIFTS, '£30,000'],
    ['how much did the Merrow Trust give', GIFTS, null],
    [
      'how much did the Merrow Trust give',
      'The Merrow Trust (£15,000) and the Friends of the Baths paid.',
      '£15,000',
    ],
  ])('belongs to the name before it: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});
