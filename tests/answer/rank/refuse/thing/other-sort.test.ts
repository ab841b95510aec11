import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import {
  tellsNoShareOfSort,
  tellsOfOtherSide,
} from '../../../../../src/answer/rank/refuse/thing/other-sort.ts';
import { assistantOf, textsStated } from '../../../asking.ts';

const assistant = assistantOf(
  `# Baths saved but parking charges to double in Hollin budget

By Mona Teale
The Hollin Gazette
3 March 2025

Council tax will rise by 3.9%. That will add £61 a year to the bill for a band D home, taking it to £1,536.

Two baths, in Netley and Marl, had been earmarked for closure. They were reprieved after a petition signed by 9,140 people.

The school bus runs every 20 minutes.

The council would spend £1.7m on a swimming scheme for boys aged 8 to 10.

In rich countries the pump costs between $70 and $95. The maker has promised to sell it to poor countries for no more than $6.

The Marl Chalice was dug up by a ploughman in 1927. Also missing are a silver ladle and nine coins.

In June thieves took six bronze bowls worth £1.4m from Netley Castle. The insurers have offered a reward of £90,000 for the return of the chalice.

A jewelled comb valued at £700,000 was dropped on the roof.
`,
  'budget.md',
);
const told = (question: string) => textsStated(assistant, question).join('\n');

describe('what is told of one sort', () => {
  it.each([
    ['how many people signed the parking petition', '9,140'],
    ['how many people signed the bus petition', '9,140'],
    ['how much is council tax for a band a home', '1,536'],
    ['what will a band a house pay', '1,536'],
    ['how much is the girls swimming scheme', '1.7m'],
    ['how much does the pump cost in poor countries', '$70'],
    ['when was the ladle dug up', '1927'],
    ['when was the marl chalice made', '1927'],
    ['how much is the reward for the bowls', '1.4m'],
    ['how much is the jewelled comb insured for', '700,000'],
  ])('is not told of another: %s', (question, figure) => {
    expect(told(question)).not.toContain(figure);
  });

  it.each([
    ['how many people signed the petition', '9,140'],
    ['how many people signed the baths petition', '9,140'],
    ['how much is council tax for a band d home', '1,536'],
    ['how much is the boys swimming scheme', '1.7m'],
    ['when was the marl chalice dug up', '1927'],
    ['how much is the reward for the chalice', '90,000'],
    ['how much is the jewelled comb worth', '700,000'],
  ])('answers for itself: %s', (question, figure) => {
    expect(told(question)).toContain(figure);
  });
});

describe('the other of two', () => {
  it.each([
    ['how much does a captive otter weigh', 'A wild otter weighs 10kg.'],
    ['how much does an old otter weigh', 'A young otter weighs 6kg.'],
    ['how much did the old bridge cost', 'The new bridge cost £3m.'],
    ['when does the summer sale start', 'The winter sale starts in May.'],
    ['how much is a single ticket', 'A return ticket is £12.'],
    ['how old are young otters', 'The old otter is 11.'],
    ['how many private schools are there', 'There are 12 public schools.'],
    ['number of european towns that the line reaches', 'The China-Europe line has 128 Chinese cities.'],
    ['how many asian ports are there', 'There are 12 European ports.'],
  ])('is not told of: %s', (question, text) => {
    expect(tellsOfOtherSide(analyse(question), text)).toBe(true);
  });

  it.each([
    ['how much does a wild otter weigh', 'A wild otter weighs 10kg.'],
    ['how much does an otter weigh', 'A wild otter weighs 10kg.'],
    ['where was the young driver hurt', 'A 20-year-old driver was hurt in Kell.'],
    ['where was the 20-year-old driver hurt', 'The young driver was hurt in Kell.'],
    ['how old is the otter', 'The young otter is 2.'],
    [
      'how much did the new bridge cost',
      'The bridge replaced the old bridge and cost £3m, the new owner said.',
    ],
    ['how much did the new bridge cost', 'The bridge cost £3m.'],
    ['how much did the new bridge cost', 'It cost £3m to pull down the old mill.'],
    ['when does the summer sale start', 'The sale starts in June.'],
    ['how many young people came', 'Some 40 young people and older people came.'],
    ['what is on the left bank', 'The right bank has a mill, the left a barn.'],
    ['is it the right answer', 'The first answer is no.'],
    ['how many european towns are there', 'It reaches 229 cities across 26 European countries.'],
    ['how many european towns are there', 'The line links 128 Chinese cities with 229 in Europe.'],
    ['what is the european record', 'The Asian record is 9.83, and Europe’s 9.86.'],
    ['what does the new bridge cost', 'It replaces the old bridge and costs £3m.'],
    ['how many chinese towns are there', 'The China-Europe line has 128 Chinese cities.'],
  ])('may be told of: %s', (question, text) => {
    expect(tellsOfOtherSide(analyse(question), text)).toBe(false);
  });
});

describe('the share of men or of women', () => {
  it.each([
    ['what percent of the men fell ill', '6.7 per cent of the short-walk group had fallen ill.'],
    ['what % of women passed', 'In all, 61% passed.'],
    ["boys' pass rate", 'The highest pass rate, 95%, was at Hollin.'],
  ])('is not that of everybody: %s', (question, sentence) => {
    expect(tellsNoShareOfSort(question, sentence, () => '')).toBe(true);
  });

  it.each([
    ['what percent of the men fell ill', 'Of the male walkers 6.7 per cent had fallen ill.'],
    ['what % of women passed', '71% of girls passed.'],
    ['boys pass rate', 'Girls did better than boys, 71.0% to 63.6%.'],
    ['what % of the walkers fell ill', '6.7 per cent had fallen ill.'],
    ['how many men fell ill', 'Forty fell ill.'],
    ['what percent fell ill', '6.7 per cent had fallen ill.'],
    ['what share of women were fined', 'Of the wives 12% were fined.'],
    ['which men had a high rate', 'The rate was 12%.'],
    ['what percentage of the girls came', 'Nine in ten daughters came, or 90%.'],
    ['death rate of men', 'The death rate was 4%.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(tellsNoShareOfSort(question, sentence, () => '')).toBe(false);
  });

  it('may be told of them by what stands before', () => {
    const before = () => 'Women did better this year.';
    expect(tellsNoShareOfSort('what % of women passed', 'In all, 71% passed.', before)).toBe(false);
  });
});
