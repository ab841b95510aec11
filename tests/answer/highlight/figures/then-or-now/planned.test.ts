import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../../../asking.ts';

const assistant = assistantOf(
  `Orme hospital opens its new wing late
The Orme Mirror, 21 November 2026

The new wing, planned for 2026, will now open in March 2028.

The trust had hoped to hire 200 nurses but found 140. It has 640 porters and needs 705.

A supplier had fitted screws 6 mm long instead of 9 mm.

Visitors should pay £5 instead of £9.

The canteen firm opened 41 cafés this year instead of the planned 50.
`,
  'wing.txt',
);

describe('what was planned, and what came of it', () => {
  it.each([
    ['when will the new wing open', 'March 2028'],
    ['when was the new wing supposed to open', '2026'],
    ['how many nurses did it hire', '140'],
    ['how many nurses did it want to hire', '200'],
    ['how many porters does the trust need', '705'],
    ['how many porters does the trust have', '640'],
    ['how many cafés did the canteen firm plan to open', '50'],
    ['how many cafés did the canteen firm open', '41'],
    ['how long should the screws have been', '9 mm'],
    ['how long were the screws', '6 mm'],
    ['how much should visitors pay', '£5'],
  ])('%s: %s', (question, figure) => {
    expect(boldStated(assistant, question)).toContain(figure);
  });
});
