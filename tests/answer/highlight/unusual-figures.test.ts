import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

const CHILDREN = 'A 5-year-old girl and a six-month-old boy were rescued.';
const VICTIMS = 'The dead are Anna Berg, 34, and Tom Berg, 29.';
const PAIR = 'The boy, aged nine, and the girl, aged 12, were found.';
const VOTES = 'Anna Berg won 412 votes; Tom Vale, 398.';
const AGED = 'Anna Berg, 34, won 412 votes; Tom Vale, 29, won 398.';
const WON = 'The Reds have won seven of 12, the Blues three of 11.';
const JOBS = 'Holm lost 60 jobs last year, Vall 35 this year.';
const CARS = 'The old bridge carried 700 cars a day, the new one 3,000.';
const LEASE = 'The lease runs for 99 years, 40 of which are left.';

describe('a figure of unusual form', () => {
  it.each([
    ['how old is the girl', CHILDREN, '5-year-old'],
    ['how old is the boy', CHILDREN, 'six-month'],
    ['how old was Tom Berg', VICTIMS, '29'],
    ['how old was Anna Berg', VICTIMS, '34'],
    ['how old is the boy', PAIR, 'nine'],
    ['how old is the girl', PAIR, '12'],
    ['how old is Ada Lund', 'Ada Lund, 67, who was five at the time, led 40 people.', '67'],
    [
      'how long does the trial last',
      'The trial lasts from three weeks to two months.',
      'three weeks to two months',
    ],
    ['how many votes did Tom Vale win', VOTES, '398'],
    ['how many votes did Anna Berg win', VOTES, '412'],
    ['how many votes did Tom Vale win', AGED, '398'],
    ['how many have the Blues won', WON, 'three'],
    ['how many have the Reds won', WON, 'seven'],
    ['how many jobs did Vall lose', JOBS, '35'],
    ['how many cars does the new bridge carry', CARS, '3,000'],
    ['how many cars did the old bridge carry', CARS, '700'],
    ['how many goals did the Blues score', 'The Reds scored three goals, the Blues one.', 'one'],
    ['how many years of the lease are left', LEASE, '40'],
    ['how many years does the lease run for', LEASE, '99 years'],
    ['how much does a seat cost', 'A seat costs anything from £20 to £45.', '£20 to £45'],
    ['what is the scale of the map', 'The map has a scale of 1:25,000.', '1:25,000'],
    ['when is the shop open', 'The shop is open 24/7.', '24/7'],
    ['how tall is Berg', 'Berg is 6ft 3in tall and weighs 14st 7lb.', '6ft 3in'],
    ['how many bedrooms does it have', 'It is a four-bedroom house with 2.5 baths.', 'four'],
    ['how many baths does it have', 'It is a four-bedroom house with 2.5 baths.', '2.5'],
  ])('stands whole in bold where it is asked for: %s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });
});
