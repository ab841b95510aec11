import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('the score', () => {
  it.each([
    ['alden vall score', 'Ada Lund scored three in a 4-1 win for Alden over Vall before 18,412.', '4-1'],
    ['what was the result of alden against vall', 'Alden beat Vall 14-9, with two goals by Lund.', '14-9'],
    ['how did alden get on against vall', 'Alden beat Vall 14-9, with two goals by Lund.', '14-9'],
    ['how many did lund score', 'Ada Lund scored three in a 4-1 win for Alden over Vall.', 'three'],
  ])('is the result as a whole: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});
