import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const PARKING = 'Parking at the harbour costs £5 before 6pm and £8 after.';
const SWIM = 'A swim at the lido is £4 until noon and £6.50 after that.';
const CASTLE = 'Entry to the castle costs £12 after 2 p.m. and £15 before.';
const TRAM = 'The tram fare is £2.10 up to 9am and £1.60 afterwards.';

describe('what two figures of a day are parted by', () => {
  it.each([
    ['how much is parking at the harbour in the evening', PARKING, '£8'],
    ['how much is parking at the harbour after 6', PARKING, '£8'],
    ['how much is parking at the harbour before 6', PARKING, '£5'],
    ['how much is it to park at the harbour in the morning', PARKING, '£5'],
    ['what does parking at the harbour cost at 8pm', PARKING, '£8'],
    ['what does parking at the harbour cost at 3pm', PARKING, '£5'],
    ['how much is a swim at the lido in the morning', SWIM, '£4'],
    ['how much is a swim at the lido in the afternoon', SWIM, '£6.50'],
    ['how much is the castle in the morning', CASTLE, '£15'],
    ['how much is castle entry at 3pm', CASTLE, '£12'],
    ['what is the tram fare after nine', TRAM, '£1.60'],
    ['what is the tram fare at 8am', TRAM, '£2.10'],
  ])('is an hour: %s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });
});

it('What is told with `or` of an early hour is for who comes early', () => {
  const SWIM = 'A swim costs £6.50, or £4 before 9 a.m.';
  expect(boldAsRead(SWIM, 'what does a swim cost early in the morning')).toContain('£4');
  expect(boldAsRead(SWIM, 'what does a swim cost')).toBe('£6.50');
  expect(boldAsRead(SWIM, 'what does a swim cost in the early evening')).not.toContain('£4');
  expect(boldAsRead(SWIM, 'what does a swim cost late in the morning')).not.toContain('£4');
});
