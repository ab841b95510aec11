import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('what something is called', () => {
  it.each([
    [
      'stands between commas behind it',
      'Her first album, Salt on the Sill, was recorded in four days.',
      'what was her first album',
      'Salt on the Sill',
    ],
    [
      'is no figure behind it, nor which one it is',
      'Her second album, Low Wind, sold 40,000 copies.',
      'what was her second album',
      'Low Wind',
    ],
    ['is that of its own noun', 'Its owner, Bo Ek, sold its boat, Mia, for £300.', "what's its boat", 'Mia'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
