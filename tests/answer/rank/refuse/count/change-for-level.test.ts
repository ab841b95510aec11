import { describe, expect, it } from 'vitest';
import { tellsChangeForLevel } from '../../../../../src/answer/rank/refuse/count/change-for-level.ts';

describe('by how many they became fewer or more', () => {
  it.each([
    [
      'how many readers does the Kell Post have left',
      'The Kell Post lost another 1,200 readers in the second half.',
    ],
    ['how many readers does the kell post have', 'The Kell Post gained 1,200 readers.'],
    ['how many pilots does Vallair have', 'Vallair has 4,100 employees and is 45 pilots short.'],
  ])('is not how many there are: %s', (said, text) => {
    expect(tellsChangeForLevel(said, text)).toBe(true);
  });

  it.each([
    ['how many readers did the kell post lose', 'The Kell Post lost another 1,200 readers.'],
    [
      'how many readers does the kell post have',
      'The Kell Post gained 1,200 readers and now has 41,000 readers.',
    ],
    ['how many employees does Vallair have', 'Vallair has 4,100 employees and is 45 pilots short.'],
    ['how many pilots does Vallair lack', 'Vallair has 4,100 employees and is 45 pilots short.'],
    ['how many new readers does the kell post have', 'It has 1,200 new readers.'],
  ])('may be what is asked for: %s', (said, text) => {
    expect(tellsChangeForLevel(said, text)).toBe(false);
  });
});
