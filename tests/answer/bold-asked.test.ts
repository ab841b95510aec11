import { describe, expect, it } from 'vitest';
import { factsRead } from './asking.ts';
import { boldIn, boldOf } from './bold.ts';
import { factOf } from './knowledge.ts';

const TURNOUT = 'Attendance rose to 61.4% from 47.2% three years ago.';
const SHARES = 'The shares of Skar lost 8.4% to €12.10, their steepest fall in a year.';
const DEBT = 'Debt will climb to $310 million, or about $1,940 per resident.';
const FLEET = 'The line runs 41 ferries with an average age of 14.6 years.';
const HOSTS = 'More than 30 hosts sing every day from the pier.';
const BRIDGE = 'The bridge, which opened in 1961, is 720 metres long and carries 18,500 cars a day.';
const STARTED = 'Of the 88 runners who started, 61 reached the finish.';

describe('of a time so many years ago', () => {
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

describe('how old somebody is', () => {
  const LOST =
    'Odd Marsh, 61, lost his seat by 212 votes to Rena Aas, a 29-year-old baker of the Mill Party.';
  const SAVED = 'The crowd of 11,206 saw 19-year-old Dan Ek save a penalty.';
  it.each([
    ['how old is rena aas', LOST, '29-year'],
    ['how old is odd marsh', LOST, '61'],
    ['how old is dan ek', SAVED, '19-year'],
  ])('is in bold, and no other number: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('by how much something changed', () => {
  it.each([
    ['by how much did the shares of Skar fall', SHARES, '8.4%'],
    ['by how much did the fare go up', 'The fare rose 4% to £2.60.', '4%'],
    ['to what did the shares of Skar fall', SHARES, '€12.10'],
    ['by how much did sales rise', 'Sales rose by 3% to £40m.', '3%'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('what there is of something for each', () => {
  it.each([
    ['what is the debt per resident', DEBT, 'about $1,940'],
    ['debt per resident?', DEBT, 'about $1,940'],
    ['how high is the debt', DEBT, '$310 million'],
    ['how much is the debt per inhabitant', 'It owes $95 million, or $1,210 for each inhabitant.', '$1,210'],
    ['what was the price per tonne before', 'It slipped to $1,640 a tonne from $1,980.', '$1,980'],
    ['what does it cost per pupil', 'The plan costs £2.4m, which is £180 a pupil.', '£180'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('how old something is', () => {
  it.each([
    ['how old are the ferries on average', FLEET, '14.6 years'],
    ['how many ferries does the line run', FLEET, '41'],
    ['how old is Ada Lund', 'Ada Lund, 67, first sang there at the age of eight.', '67'],
    ['how old was the driver', 'A driver, aged 56, and two of his 14 passengers were hurt.', '56'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('how often something happens', () => {
  it.each([
    ['how often do the hosts sing', HOSTS, 'every day'],
    ['how many hosts sing', HOSTS, 'More than 30'],
    [
      'how often does the ferry sail',
      'The ferry has room for 90 and sails every 20 minutes from 6 a.m.',
      'every 20 minutes',
    ],
    ['how often do the three ships cross', 'Three ships cross five times a day.', 'five times a day'],
    [
      'how often does the tram run',
      'The tram has 60 seats and runs every eighteen minutes.',
      'every eighteen minutes',
    ],
    [
      'how often does the bus run',
      'The bus has 40 seats and runs every twenty-five minutes.',
      'every twenty-five minutes',
    ],
    ['how often do the bells ring', 'The 14 bells ring seventy-two times a day.', 'seventy-two times a day'],
    ['how often is the bin emptied', 'The 40 bins are emptied weekly.', 'weekly'],
    ['how often did the brigade go out', 'The brigade went out 214 times.', '214'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

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

describe('a rate in a table', () => {
  const facts = factsRead(
    `# Skar teaches its children to swim

The Skar Courier, 2 May 2025

The town tested all pupils in spring, its school office said on Friday.

| Quarter | Pupils | Tested | Passing |
|---|---|---|---|
| Old Harbour | 1,090 | 905 | 83% |
| North Bank | 640 | 610 | 95% |
`,
    'swim.md',
  );
  it.each([
    ['tested rate in Old Harbour', '83%'],
    ['how many were tested in Old Harbour', '905'],
  ])('is its share, not how many they are: %s', (question, bold) => {
    expect(boldIn(facts, ({ text }) => text.startsWith('Old Harbour'), question)).toBe(bold);
  });
});

describe('a name', () => {
  it.each([
    [
      'which firm counts the trains',
      'The figures on the trains come from Vall Railway Group Co., Ltd.',
      'Vall Railway Group Co., Ltd.',
    ],
    ['which company built the pier', 'The pier was built by Skar Works, Inc. in May.', 'Skar Works, Inc.'],
    [
      'which university is Ada Lund from',
      'Ada Lund of Skar University leads its harbour office.',
      'Skar University',
    ],
    [
      'which office does Ada Lund lead',
      'Ada Lund leads the Office for Ports, Rivers, and Inland Waters.',
      'Office for Ports, Rivers, and Inland Waters',
    ],
  ])('is whole, and no more than is asked for: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('where something goes', () => {
  it.each([
    [
      'where did the train in the picture go to',
      'The picture shows a train leaving Vall, in Skar Province, on 4 May.',
      null,
    ],
    ['where is the ferry heading', 'The ferry left Lund early for Old Harbour.', 'Old Harbour'],
    ['where does the line go to', 'The line from Lund runs to the port of Skar.', 'Skar'],
    ['which city did the train leave from', 'The Lund-Skar trains also reach many cities.', null],
  ])('is no place that it comes from: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('an amount in two currencies, of which the question gives one', () => {
  const text = 'Sales of the pier were over 100 million yuan (about $13.9 million).';
  const measures = 'sales of the pier in dollars';
  const figures = [
    {
      text: 'over 100 million yuan',
      value: 1e8,
      unit: 'CNY',
      measures: 'sales of the pier',
      period: null,
      hedge: 'over',
    },
    { text: 'about $13.9 million', value: 13.9e6, unit: 'USD', measures, period: null, hedge: 'about' },
  ];
  const facts = [factOf('sales', text, { figures, questions: ['how high were sales of the pier'] })];
  it.each([
    ['how many yuan is 13.9 million dollars', 'over 100 million yuan'],
    ['what are 100 million yuan in dollars', 'about $13.9 million'],
    ['sales of the pier in dollars', 'about $13.9 million'],
  ])('is the other: %s', (question, bold) => {
    expect(boldIn(facts, () => true, question)).toBe(bold);
  });
});

describe('what something has become', () => {
  const WARMED = 'The pond has warmed from 31 degrees to 54.';
  const CASES = 'New cases have dropped from 88 a day in mid-May to 14.';
  const DEPTH = 'The ash has risen from a depth of six kilometres to 2.5.';
  it.each([
    ['how warm is the pond', WARMED, '54'],
    ['how warm was the pond before', WARMED, '31 degrees'],
    ['how many new cases a day are there now', CASES, '14'],
    ['how deep is the ash now', DEPTH, '2.5'],
    ['what was the temperature on the pass', 'The pass, at 2,090 metres, had 3 degrees.', '3 degrees'],
  ])('stands in bold: %s', (question, text, bold) => {
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
