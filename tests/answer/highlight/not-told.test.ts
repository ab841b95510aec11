import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../bold.ts';

describe('of a question that goes on', () => {
  const REACH = 'The trains reach 212 cities in 24 countries of Europe.';
  it.each([
    ['and in europe?', REACH, null],
    ['what about europe?', REACH, null],
    ['and how many countries in europe?', REACH, '24'],
    ['what about followers?', 'The pier has 4,000 followers abroad.', '4,000'],
  ])('no figure stands in bold where either may be meant: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('of what does not tell what is asked', () => {
  const BRIDGE = 'The bridge, which opened in 1961, is 720 metres long and carries 18,500 cars a day.';
  const STARTED = 'Of the 88 runners who started, 61 reached the finish.';
  it.each([
    ['how long would a new bridge take to build', BRIDGE, null],
    ['how long is the bridge', BRIDGE, '720 metres'],
    ['how many runners did not finish', STARTED, null],
    ["how many runners didn't reach the finish", STARTED, null],
    ['how many runners reached the finish', STARTED, '61'],
    ['so they cut it, didn’t they, how many runners started', STARTED, '88'],
    ['how heavy is the bridge and how long will it last', 'It weighs 460 tonnes and is wide.', '460 tonnes'],
    ['how many runners did not start', 'Nine runners did not start.', 'Nine'],
    ['what was the fare before the rise', 'A ticket becomes 25 cents dearer, at $3.50.', null],
    ['how many kinds of tea did they sell before', 'The shop now sells 340 kinds of tea.', null],
    ['what was the fare before the rise', 'The fare goes up to $3.50 from $3.25.', '$3.25'],
    ['how many kinds of tea did they sell before', 'The shop used to sell 90 kinds of tea.', '90'],
  ])('nothing stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('a figure of something else', () => {
  it.each([
    ['by how many votes did Lund win', 'Lund won 14 of the 23 districts.', null],
    ['by how many votes did Lund win', 'Lund won by 212 votes.', '212'],
    ['by how many percent was the quota cut', 'The last deep cut, of 35% in 2011, hurt.', '35%'],
    [
      'how much is in the fund and how many grants were made',
      'The fund stood at $412,000 last night.',
      '$412,000',
    ],
    ['what was the bill and how many were hit', 'The bank has paid €2.1 million.', '€2.1 million'],
    [
      'how many viewers were there last year',
      'It drew 1.9 million viewers, a fifth more than last year.',
      null,
    ],
    [
      'how many viewers did it draw',
      'It drew 1.9 million viewers, a fifth more than last year.',
      '1.9 million',
    ],
    ['how many libraries does Lund have', 'Parks and libraries get $38.8 million in Lund.', null],
    [
      'how many dollars do the libraries get',
      'Parks and libraries get $38.8 million in Lund.',
      '$38.8 million',
    ],
    [
      'how many yuan is 13.9 million dollars',
      'Sales were over 100 million yuan (about $13.9 million).',
      'over 100 million yuan',
    ],
  ])('does not stand in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('what is to change', () => {
  const TAX = 'Ada Holm wants the rate for the police to go up by £14 to £291 a year.';
  it.each([
    ['how much is the rate for the police now', null],
    ['how much will the rate for the police go up', '£14'],
    ['how much will the rate for the police be', '£291'],
  ])('is not what it is now: %s', (question, figure) => {
    expect(boldAsRead(TAX, question)).toBe(figure);
  });
});

describe('how many did it', () => {
  const VOTERS = 'Of the 46,050 people who could vote, 29,596 cast a valid ballot.';
  it.each([
    ['how many people voted', null],
    ['how many people could vote', '46,050'],
  ])('is not how many could: %s', (question, figure) => {
    expect(boldAsRead(VOTERS, question)).toBe(figure);
  });
});

describe('what there is none of', () => {
  const NONE = 'There will be no sailings to Little Orme, home to 340 people.';

  it('is not counted by what else is', () => {
    expect(boldAsRead(NONE, 'how many sailings to little orme')).toBeNull();
    expect(boldAsRead(NONE, 'how many people live in little orme')).toContain('340');
  });
});

describe('what something new is compared with', () => {
  const BEDS = 'The new ward will have 420 beds, 90 more than the old one.';
  it.each([
    ['how many beds does the old ward have', BEDS, null],
    ['how many beds does the new ward have', BEDS, '420'],
    ['how many more beds than the old ward', BEDS, '90'],
    ["how much was last year's phone", "The phone costs $649, $50 less than last year's.", null],
  ])('is not told: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
