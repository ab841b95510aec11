import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const ILL =
  'After a year 4.1 per cent of those on the night shift had fallen ill, compared with 2.6 per cent of the day workers and 1.9 per cent of the office staff.';
const WEIGHT =
  'Weight fell by six kilos in the surgery group, three in the diet group and one in the others.';
const RENTS = 'Rents rose by 4% in Lund, 7% in Skarvik and 2% in the valley towns.';

describe('of several that are each told of their own', () => {
  it.each([
    ['what % of the night shift workers fell ill', ILL, '4.1 per cent'],
    ['and the day workers, what percent', ILL, '2.6 per cent'],
    ['office staff percentage', ILL, '1.9 per cent'],
    ['how much did weight fall in the surgery group', WEIGHT, 'six kilos'],
    ['how many kilos did the dieters lose', WEIGHT, 'three'],
    ['how much did rents rise in skarvik', RENTS, '7%'],
    ['how much did rents rise in lund', RENTS, '4%'],
  ])('the one of the question is in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it.each([
    ['unemployment in lund', 'In Skar 5% are out of work, against 7% of those in Lund.', '7%'],
    ['carbon of nickel', 'A tonne of nickel will cause about 6 tonnes of carbon.', 'about 6 tonnes'],
    [
      'how large are the two halls',
      'The floor area of the two halls comes to 7,100 square metres.',
      '7,100 square metres',
    ],
    ['how many litres of milk', 'The dairy takes 4,000 litres of milk from 31 small farms.', '4,000 litres'],
  ])('what leads to another thing is no label: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('what is said of all of them', () => {
  it.each([
    ['how many on day two', 'Some 4,000 came on the first day and 6,500 on the second.', '6,500'],
    ['how much rain fell in an hour', 'Skar had 41 mm of rain in an hour and 96 mm in a day.', '41 mm'],
  ])('tells none from the other: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
