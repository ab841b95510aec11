import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../bold.ts';

const TICKET = 'A ticket will cost $2.75 from May, up from $2.50 now.';
const WAGE = 'The minimum wage will go up from €12.10 to €12.90 in January.';
const PASS = 'A day pass now costs £7 and will cost £8.50 from 1 June.';
const CROSSING = 'The crossing takes 40 minutes today and will take 25 with the new ferry.';
const PARKING =
  'Parking, now free for the first hour, will cost €3 an hour, up from the current €2 at the pier.';
const PLANT =
  'The plant makes 140 buses a year today, compared with 90 before the works, and will make 200 from 2026.';

const BOATS = 'Rowing boats are now £9 an hour and canoes £7; from June they will be £11 and £8.';
const MOORING = 'A mooring now costs £64 a week and will cost £70, while a slip will go up from £30 to £34.';

describe('of what is now and what will be', () => {
  it.each([
    ['how much is a ticket now', TICKET, '$2.50'],
    ['how much does a ticket cost at the moment', TICKET, '$2.50'],
    ['how much will a ticket cost', TICKET, '$2.75'],
    ['how much is the minimum wage now', WAGE, '€12.10'],
    ['how much will the minimum wage be', WAGE, '€12.90'],
    ['how much is a day pass now', PASS, '£7'],
    ['how much will a day pass cost', PASS, '£8.50'],
    ['how long does the crossing take today', CROSSING, '40 minutes'],
    ['how long will the crossing take', CROSSING, '25'],
    ['how much is parking now', PARKING, '€2'],
    ['how much will parking cost', PARKING, '€3'],
    ['how many buses does the plant make today', PLANT, '140'],
    ['how many buses will the plant make', PLANT, '200'],
    ['how much are canoes now', BOATS, '£7'],
    ['how much are rowing boats now', BOATS, '£9'],
    ['how much is a mooring now', MOORING, '£64'],
    ['how much will a mooring cost', MOORING, '£70'],
    ['how much is a slip at the moment', MOORING, '£30'],
    ['how much will a slip cost', MOORING, '£34'],
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    ['how much is a ticket now', 'A ticket now costs $2.75, up from $2.50.', '$2.75'],
    [
      'how many posts will go',
      'Some 150 posts will go, 70 of them in Skar, and six pools will close.',
      'Some 150',
    ],
    ['how many jobs will go', 'About 380 jobs will go, 140 of them by layoff.', 'About 380'],
    [
      'how many rooms will the hotel have',
      'The hotel has 40 rooms now and will have 30 parking spaces.',
      '40',
    ],
  ])('where nothing tells them apart, what is learned stays: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('what it is from now on', () => {
  const HALL = 'The hall, which held 310 spectators, will now hold 260 because of the fire rules.';
  it.each([
    ['how many spectators does the hall hold now', '260'],
    ['how many spectators will the hall hold', '260'],
    ['how many spectators did the hall hold', '310'],
  ])('is not what it was: %s', (question, figure) => {
    expect(boldAsRead(HALL, question)).toBe(figure);
  });
});
