import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

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

  it.each([
    [
      'when do the gates open on weekends',
      'Gates open at 9am, except on Sundays, when they open at 11am.',
      '9am',
    ],
    ['what time do they shut', 'The gates open at 9am, except on Sundays, when they shut at 8pm.', '9am'],
  ])(
    'is not as usual where the question names another time or another thing: %s',
    (question, text, usual) => {
      expect(boldAsRead(text, question)).not.toBe(usual);
    },
  );
});
