import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const PRICE = 'At the auction a kilogram of cod fetched 61 crowns this week, against 44 a year ago.';
const RIDE = 'The ride to the pier takes 19 minutes, compared with 34 on the bus, which is no more.';
const SHRUNK = 'Lund has grown to 12,400 people, while neighbouring Vall has shrunk to 9,700.';
const VOTES = 'The council had approved the line by 23 votes to 16.';
const PASSES = 'It needs six days for a round, whereas its predecessor Gasmap needed 24 days.';

describe('the first one, and the one told of', () => {
  const cut = 'The spare drill cut 14 metres a day where the first one had managed 32.';
  it.each([
    ['how many metres a day did the first drill cut', '32'],
    ['how many metres a day did the spare drill cut', '14 metres'],
  ])('have a figure each: %s', (question, bold) => {
    expect(boldAsRead(cut, question)).toBe(bold);
  });
});

describe('a price with and without, and a count of now and of a month', () => {
  const pitch = 'Games are at Fern School, where pitch hire is £55 an hour, or £70 with lights.';
  const deals = 'There are 37 fixed deals on offer, against 12 last September.';
  it.each([
    [pitch, 'what does pitch hire cost at fern school with lights', '£70'],
    [pitch, 'what does pitch hire cost at fern school', '£55'],
    [deals, 'how many fixed deals were there last september', '12'],
    [deals, 'how many fixed deals are there', '37'],
  ])('%s %s', (text, question, bold) => {
    expect(boldAsRead(text, question)).toContain(bold);
  });
});

describe('of two figures that are set against each other', () => {
  it.each([
    ['what did a kilogram of cod cost a year ago', PRICE, '44'],
    ['what does a kilogram of cod cost', PRICE, '61 crowns'],
    ['how many visitors came last year', 'Some 310 visitors came in May, after 290 last year.', '290'],
    ['how long does the ride take by bus', RIDE, '34'],
    ['how long does the ride take', RIDE, '19 minutes'],
    ['how long does the ride take by bus', 'The ride takes 19 minutes, compared with 34 on bus 41.', '34'],
    ['how many days did the predecessor need', PASSES, '24 days'],
    ['how many shops does Vall have', 'Lund has 40 shops, while Vall has 25.', '25'],
    ['how many shops does Lund have', 'Lund has 40 shops, while Vall has 25.', '40'],
    ['how many people does Vall have', SHRUNK, '9,700'],
    ['how many people does Lund have', SHRUNK, '12,400'],
    ['how many votes were against the line', VOTES, '16'],
    ['how many votes were for the line', VOTES, '23'],
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('of two figures that are set against each other, neither of which is named by its own word', () => {
  it.each([
    ['I take the bus, how long would the boat take instead', RIDE, '19 minutes'],
    [
      'how much is a cubic metre of the Carrow stone',
      'A cubic metre costs £148, compared with £95 for standard stone.',
      '£148',
    ],
    ['how many cars will the new ship carry', 'She will carry 36 cars, against 22 on the old ship.', '36'],
    [
      'how much was the loss in the quarter',
      'The loss was €14 million, against a profit of €6 million in that quarter of 2023.',
      '€14 million',
    ],
    [
      'how many tractors a day are made now, in spring',
      'The line now makes 38 tractors a day, compared with 46 last spring.',
      '38',
    ],
  ])('what is learned stays: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('of what it was in two months', () => {
  const PRICES = 'Inflation slowed to 2.4% in June from 2.9% in May.';
  it.each([
    ['what was inflation in may', PRICES, '2.9%'],
    ['inflation in june', PRICES, '2.4%'],
    ['how many cases in may', 'There were 310 cases in June, against 260 in May.', '260'],
    [
      'longest shift in a row in the contract',
      'It allows 12 days in a row, down from 19 in the old contract.',
      '19',
    ],
  ])('each has its own: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
