import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import {
  tellsOfOtherSide,
  tellsPriceOfOthers,
} from '../../../../../src/answer/rank/refuse/thing/other-group.ts';
import { factAsRead } from '../../../bold.ts';

describe('the other of two', () => {
  it.each([
    ['how much does a captive otter weigh', 'A wild otter weighs 10kg.'],
    ['how much does an old otter weigh', 'A young otter weighs 6kg.'],
    ['how much did the old bridge cost', 'The new bridge cost £3m.'],
    ['when does the summer sale start', 'The winter sale starts in May.'],
    ['how much is a single ticket', 'A return ticket is £12.'],
    ['how old are young otters', 'The old otter is 11.'],
    ['how many private schools are there', 'There are 12 public schools.'],
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
  ])('may be told of: %s', (question, text) => {
    expect(tellsOfOtherSide(analyse(question), text)).toBe(false);
  });

  it.each([
    ['how much do tickets for children cost', 'Tickets for adults cost £28.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much do students pay', 'The pass costs €9 for tourists.'],
    ['how much is a child ticket', 'An adult ticket is £28.'],
  ])('pays another price: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, factAsRead(text))).toBe(true);
  });

  it.each([
    ['how much do tickets for adults cost', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28 for adults and £12 for under-16s.'],
    ['how much are tickets for kids', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for concessions.'],
    ['how much are tickets for pensioners', 'Tickets cost £28, or £12 for children.'],
    ['how much are tickets', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28.'],
    ['how much is it for children', 'It is £28 for adults, and everybody else gets in free.'],
    ['how much do over-65s pay', 'Adults pay £28 and pensioners £12.'],
    ['how much did the trip for members cost', 'The trip cost £400 and was paid for by residents.'],
  ])('may pay that: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, factAsRead(text))).toBe(false);
  });
});
