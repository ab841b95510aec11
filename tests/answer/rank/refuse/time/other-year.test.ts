import { describe, expect, it } from 'vitest';
import { tellsOfLongAgo } from '../../../../../src/answer/rank/refuse/time/other-year.ts';
import { factAsRead } from '../../../bold.ts';

describe('how many there are now', () => {
  const question = 'how many people work at the mill now';

  it.each([
    'When Otto Lund died in 2013, the mill employed 12 people.',
    'By 2010 the mill employed 9 people.',
  ])('is not told by what was long ago: %s', (sentence) => {
    expect(tellsOfLongAgo(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['how many people worked at the mill in 2013', 'In 2013 the mill employed 12 people.'],
    ['how many people work at the mill', 'In 2013 the mill employed 12 people.'],
    [question, 'The mill, which opened in 2013, now employs 12 people.'],
    [question, 'The mill has employed 12 people since 2013.'],
    [question, 'In 2023 the mill employed 12 people.'],
    [question, 'The mill employs 164 people, up from 12 in 2013, and is growing.'],
    [question, 'The mill employed 12 people.'],
  ])('may be told otherwise, or is not asked for: %s %s', (asked, sentence) => {
    expect(tellsOfLongAgo(asked, factAsRead(sentence))).toBe(false);
  });
});
