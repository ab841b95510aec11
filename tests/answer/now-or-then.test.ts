import { describe, expect, it } from 'vitest';
import { boldOf } from './bold.ts';

const TICKET = 'A ticket will cost $2.75 from May, up from $2.50 now.';
const WAGE = 'The minimum wage will go up from €12.10 to €12.90 in January.';
const PASS = 'A day pass now costs £7 and will cost £8.50 from 1 June.';
const CROSSING = 'The crossing takes 40 minutes today and will take 25 with the new ferry.';
const PARKING =
  'Parking, now free for the first hour, will cost €3 an hour, up from the current €2 at the pier.';
const PLANT =
  'The plant makes 140 buses a year today, compared with 90 before the works, and will make 200 from 2026.';

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
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    ['how much is a ticket now', 'A ticket now costs $2.75, up from $2.50.', '$2.75'],
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
