import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const GATES = 'Gates open at noon each day, except on Sunday, when they open at 11am for the concert.';
const FARES = 'A ticket costs £12, except for members, who pay £9.';

describe('what is otherwise at one time, or for some', () => {
  it.each([
    ['when do gates open on Sunday', GATES, '11am'],
    ['when do gates open', GATES, 'noon'],
    ['what time do gates open each day', GATES, 'noon'],
    ['how much is a ticket for members', FARES, '£9'],
    ['how much is a ticket', FARES, '£12'],
  ])('%s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
