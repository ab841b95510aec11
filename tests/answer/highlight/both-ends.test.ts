import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('what changes from one figure to another', () => {
  const doubles = 'The fine for a lost key doubles, from £40 to £80.';
  const rises = 'The pass for a day rises from £68 to £74.';
  it.each([
    ['whats the fine for a lost key', doubles, '£40 to £80'],
    ['what was the fine for a lost key before', doubles, '£40'],
    ['what will the fine for a lost key be', doubles, '£80'],
    ['how much is the pass for a day now', rises, '£68 to £74'],
    ['how much is the pass for a day now', 'The pass for a day has risen from £68 to £74.', '£74'],
  ])('is both of them, unless one is asked for: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});
