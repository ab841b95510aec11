import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

const WAGE =
  'Some 40 percent spend more than a quarter of their wage on rent, and 18 percent spend more than a third.';
const THEFTS = 'Police counted 310 thefts in May, up from 260 in the same month of 2023.';
const ENGINES = 'The engines are 2,100 cc and 2,400 cc, up from 1,800 cc in the Mark 3.';

describe('what the question says itself', () => {
  it.each([
    ['how many people pay more than a third of their wage', WAGE, '18 percent'],
    ['thefts same month last year', THEFTS, '260'],
    ['how many thefts in may', THEFTS, '310'],
    ['how big was the mark 3 engine', ENGINES, '1,800'],
    ['how long is the battery of the 7 good for', 'The battery is good for 7 hours.', '7 hours'],
    ['what does parking cost at 8pm', 'Parking costs £5 before 6pm and £8 after.', '£8'],
    ['was it really 14 boats', 'The port has 14 boats.', '14'],
  ])('is no answer: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
