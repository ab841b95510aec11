import { describe, expect, it } from 'vitest';
import { isAnswered } from '../../../asking.ts';
import { boldAsRead, boldOf } from '../../../bold.ts';

const TAX = 'A Band D household will pay £1,842 a year, £86 more than now.';
const CARE = 'Adult social care remains the largest item at £84 million, up £6.2 million.';
const BINS = 'Green bins will cost £55 a year from May, up from £45.';
const DEBT = 'Net debt rose to £287 million from £241 million, 1.9 times earnings.';
const SHARES = 'Shares in Marrow closed 6.3% lower at 318 pence, valuing it at £1.9 billion.';
const FELL = 'Sales rose 5% to £97m, after profit fell 3% to £4m.';
const TICKET = 'A season ticket costs £180, or £95 for under-16s.';

describe('what is, what was and by how much it changed', () => {
  it.each([
    ['how much more will a Band D household pay', TAX, '£86'],
    ['how much will a Band D household pay', TAX, '£1,842'],
    ['what does a Band D household pay now', TAX, null],
    ['how much more is spent on adult social care', CARE, '£6.2 million'],
    ['how much is spent on adult social care', CARE, '£84 million'],
    ['how much is a green bin now', BINS, '£45'],
    ['how much will a green bin cost', BINS, '£55'],
    ['what was net debt before', DEBT, '£241 million'],
    ['how high is net debt', DEBT, '£287 million'],
    ['where did the shares close', SHARES, '318 pence'],
    ['how much is a season ticket for kids', TICKET, '£95'],
    ['how much is a season ticket', TICKET, '£180'],
    ['how much did profit fall', FELL, '3%'],
    ['how much did sales rise', FELL, '5%'],
    [
      'how many cases were there last year',
      'The number of cases fell to 390 by May, from 1,170 in the same months of last year.',
      '1,170',
    ],
    ['how deep was the net before', 'Odd Vale sinks his net to 12 metres instead of 5.', '5'],
    ['by what margin did she beat the record', 'She beat the record of 2016 by 22 seconds.', '22 seconds'],
    ['how much did sales go up', 'Sales climbed to 4,100, a rise of 12%.', '12%'],
    ['ticket sales growth', 'Ticket sales climbed to 4,100, a rise of 12%.', '12%'],
    ['how much have the shares fallen', 'The shares are down 8% at 340p, after profit fell 3% to £4m.', '8%'],
  ])('%s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });

  it.each([
    ['when does the factory close', 'The Dunlow factory opened in 1958.'],
    ['when did the factory open', 'The Dunlow factory closed in 1958.'],
  ])('is not told by its opposite: %s', (question, sentence) => {
    expect(isAnswered(sentence, question)).toBe(false);
  });
});

describe('of a time so many years ago', () => {
  const TURNOUT = 'Attendance rose to 61.4% from 47.2% three years ago.';
  it.each([
    ['what was attendance three years ago', TURNOUT, '47.2%'],
    ['attendance 3 years ago?', TURNOUT, '47.2%'],
    ['what is attendance now', TURNOUT, '61.4%'],
    [
      'how many pupils were there two years earlier',
      'It has 340 pupils, against 410 two years earlier.',
      '410',
    ],
    ['how much was rent ten months ago', 'Rent fell to $840 from $910 ten months ago.', '$910'],
    // Of another time nothing is told.
    ['what was attendance nine years ago', TURNOUT, null],
  ])('its own figure is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('by how much something changed', () => {
  const SHARES = 'The shares of Skar lost 8.4% to €12.10, their steepest fall in a year.';
  it.each([
    ['by how much did the shares of Skar fall', SHARES, '8.4%'],
    ['by how much did the fare go up', 'The fare rose 4% to £2.60.', '4%'],
    ['to what did the shares of Skar fall', SHARES, '€12.10'],
    ['by how much did sales rise', 'Sales rose by 3% to £40m.', '3%'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('by how much it changed', () => {
  it('is no level that is told beside it', () => {
    const told = 'Insurers have raised premiums in Orme by 40% since 2016; a household now pays £612 a year.';
    expect(boldAsRead(told, 'how much have premiums gone up')).toBe('40%');
    expect(boldAsRead(told, 'how much does a household pay')).toBe('£612');
  });
});

describe('how many there were', () => {
  const FELL = 'Thefts in Orme fell by a quarter last year, from 1,108 to 831, the police said.';
  it.each([
    ['how many thefts were there last year', '831'],
    ['how many thefts were recorded in orme last year', '831'],
    ['by how much did thefts fall', 'a quarter'],
  ])('is no share by which it fell: %s', (question, figure) => {
    expect(boldAsRead(FELL, question)).toBe(figure);
  });
});

it('What it was a year ago is not told by how much less it is now', () => {
  const PRICE =
    'Orme sold 61,000 bikes at an average price of $1,590, about $110 less than a year ago, it said.';
  expect(boldOf(PRICE, 'how much was the average price a year ago')).toBeNull();
  expect(boldOf(PRICE, 'what is the average price')).toBe('$1,590');
});

it('Last year is that before the one in which the article was published', () => {
  // It is of 2024.
  const ROSE = 'The share of pupils who passed rose to 71.4% this year, from 68.9% in 2023.';
  expect(boldAsRead(ROSE, 'what share of pupils passed last year')).toBe('68.9%');
  expect(boldAsRead(ROSE, 'what share of pupils passed this year')).toBe('71.4%');
});

describe('a year that is told with no more than a word', () => {
  it.each([
    [
      'how much will the tax cost next year',
      'The tax would cost the group £17m this year and £24m next.',
      '£24m',
    ],
    [
      'how much does the tax cost this year',
      'The tax would cost the group £17m this year and £24m next.',
      '£17m',
    ],
    ['how many juniors entered last year', 'There were 133 entrants in the junior race, up from 108.', '108'],
    ['how many juniors entered', 'There were 133 entrants in the junior race, up from 108.', '133'],
    [
      'how many items a year earlier',
      'They dispensed 8.9 million items, 18% more than a year earlier.',
      null,
    ],
    [
      'how many items did they dispense',
      'They dispensed 8.9 million items, 18% more than a year earlier.',
      '8.9 million',
    ],
  ])('%s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('what is behind `up from`, of others', () => {
  it.each([
    ['how many runners entered last year', '133 runners and 40 cyclists entered, up from 20.', '20'],
    ['how many people did it carry last year', 'The ferry carried 900 people on Monday, up from 700.', '700'],
  ])('is not what it was last year: %s', (question, text, other) => {
    expect(boldAsRead(text, question)).not.toBe(other);
  });
});
