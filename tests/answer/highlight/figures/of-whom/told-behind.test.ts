import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('of counts that are told of alike', () => {
  const BARNS = 'About 310 barns have been flooded and 870 more are cut off.';
  const BOATS = 'Some 120 boats were sunk; 460 boats were damaged.';
  const MISSING = '9 people confirmed dead, 31 missing.';
  it.each([
    ['how many barns flooded', BARNS, 'About 310'],
    ['how many barns are cut off', BARNS, '870'],
    ['how many boats sunk', BOATS, 'Some 120'],
    ['how many boats damaged', BOATS, '460'],
    ['how many confirmed dead', MISSING, '9'],
    ['how many people are missing', MISSING, '31'],
    ['how many confirmed dead', 'Nine people confirmed dead and 31 injured.', 'Nine'],
    // Where it was is told of both.
    ['how many people spoke at the meeting', 'Some 85 people came to the meeting and 41 spoke.', '41'],
  ])('the one is bold that the words behind tell of: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
