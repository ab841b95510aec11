import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const FLAT = 'She shared a flat in Skar with the poet Mia Vall, who wrote three of her songs.';
const LIVES = 'She lives with Bo Ek and works with Mia Vall.';

describe('with, to or on whom something was done', () => {
  it.each([
    ['stands behind what they are', FLAT, 'who did she share a flat with', 'Mia Vall'],
    ['is that of its own verb', LIVES, 'who does she live with', 'Bo Ek'],
    ['is that of its own verb, the other', LIVES, 'who does she work with', 'Mia Vall'],
    ['may be one word', 'He called on Prynne to resign.', 'who did Ek call on to resign', 'Prynne'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
