import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../bold.ts';

describe('a number to call', () => {
  it.each([
    ['number to call for family', 'Anyone looking for family can call 555-0177.', '555-0177'],
    ['what number should i ring', 'Callers should ring (020) 7946 0123 before noon.', '(020) 7946 0123'],
    ['helpline number', 'A helpline for tenants, 0333 016 440, is open all day.', '0333 016 440'],
    ['how many tenants are there', 'A helpline for tenants, 0333 016 440, is open all day.', null],
  ])('is bold as a whole, and counts nothing: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('the days from one to another', () => {
  const FAIR = "Next year's fair will run from 4 to 12 June 2027.";
  const REGATTA = 'The regatta runs 28 May to 3 June 2027.';
  it.each([
    ['when is next years fair', FAIR, '4 to 12 June 2027'],
    ['fair dates 2027', FAIR, '4 to 12 June 2027'],
    ['when does the fair end', FAIR, '12 June 2027'],
    ['when does the fair start', FAIR, '4 to 12 June 2027'],
    ['when does the show open', 'The show is on from 3 March to 9 April.', '3 March'],
    ['when is the regatta', REGATTA, '28 May to 3 June 2027'],
  ])('are bold as a whole: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('a day with the time of day beside it', () => {
  it.each([
    [
      'The strike began at 6 a.m. on 24 September at the pier.',
      'When did the strike begin?',
      '6 a.m. on 24 September',
    ],
    [
      'The hearing is held on 16 April, 6:30 p.m., at the pier.',
      'When is the hearing?',
      '16 April, 6:30 p.m.',
    ],
    ['The hearing is held on 16 April at the pier.', 'When is the hearing?', '16 April'],
  ])('is one moment: %s', (text, question, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('a time that something took stands whole in bold', () => {
  it.each([
    ['how long does the crossing take', 'The crossing takes 5h 05m from Lund to Skar.', '5h 05m'],
    ['how long did the crew row', 'The crew rowed for 2h 14m 30s without a break.', '2h 14m 30s'],
    ['how long does the bus take', 'The bus takes 4 hrs 30 mins to Skar.', '4 hrs 30 mins'],
    ['what is the lap record', 'The lap record of 1:23.456 was set by Holm.', '1:23.456'],
    ['what was the time of Berg', 'The time of Berg over 10,000 metres was 30:41.2.', '30:41.2'],
    ['how long did Berg take', 'Berg took 1:02:33 for the half marathon.', '1:02:33'],
  ])('%s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });
});

it('Days with their names are one answer, from the first to the last', () => {
  const FAIR = 'The 14th Orme Fair takes place on the beach from Friday 19 to Sunday 21 June.';
  expect(boldAsRead(FAIR, 'when is the Orme Fair')).toBe('Friday 19 to Sunday 21 June');
});

it('So are months, unless one of them is asked for', () => {
  const JARS = 'The jars weigh 190 g and have a best-before date of between March and May 2027.';
  expect(boldOf(JARS, 'what is the best-before date')).toBe('between March and May 2027');
  const SALE = 'The sale runs from March to May 2027.';
  expect(boldOf(SALE, 'when does the sale end')).not.toContain('March');
});
