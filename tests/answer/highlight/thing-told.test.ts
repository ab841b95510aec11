import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('what somebody did something to', () => {
  it.each([
    [
      'is told right behind, and is no while',
      'Rovers will be without Bo Ek for six weeks after he broke a bone in training.',
      'what did Ek break',
      null,
    ],
    [
      'is told behind its word',
      'She campaigned against fish farms and was arrested twice.',
      'what did Vall campaign against',
      null,
    ],
    [
      'is no price of another thing',
      'The bank said it would close its branch in Skar, where 64 people work, and sell it for £9m.',
      'what will the bank close',
      null,
    ],
    ['may have a figure', 'The council approved a budget of £3m for parks.', 'what did it approve', '£3m'],
    [
      'is not half of half-time',
      '"At half-time I told them that nobody goes home," she said.',
      'what did Vall tell them',
      null,
    ],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
