import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const BERG = 'Ida Berg has nine goals in 12 cup matches this season after six in 30 for Skar in the last.';

describe('what was scored, and in how many games', () => {
  it.each([
    ['how many goals has berg scored this season', BERG, 'nine'],
    ['how many cup matches has she played this season', BERG, '12'],
    ['how many did they win', 'Skar have won five of their last 14 games.', 'five'],
    ['how many games have they played', 'They have nine points from 14 games.', '14'],
    ['how many runs did vale make', 'Tom Vale made 412 runs in 11 innings.', '412'],
    ['how many countries was it run in', 'The race was run by 240 boys in 16 countries.', '16'],
  ])('are told apart: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
