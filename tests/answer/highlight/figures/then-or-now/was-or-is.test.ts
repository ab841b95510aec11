import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const HALL = 'The hall seated 640 before the balcony was closed in May and seats 410 now.';
const YARD = 'The yard employed 3,100 people in its best years and employs 280 today.';
const FARE = 'The fare was €2.10 until the spring and is €2.60 now.';
const OUTLOOK = 'Lundkraft now expects a profit of €40m to €44m; in March it had forecast €35m.';

describe('of what was and what is', () => {
  it.each([
    ['how many does the hall seat', HALL, '410'],
    ['how many did the hall seat before the balcony closed', HALL, '640'],
    ['how many people work there these days', YARD, '280'],
    ['how many did it employ in its best years', YARD, '3,100'],
    ['whats the fare atm', FARE, '€2.60'],
    ['what was the fare', FARE, '€2.10'],
    ["what's the new profit forecast", OUTLOOK, '€40m to €44m'],
    ['what was the old forecast', OUTLOOK, '€35m'],
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it.each([
    ['how many people were rescued', 'Crews rescued 14 people and 3 are now in hospital.', '14'],
    ['how much did the firm pay', 'The firm paid £3m for the mill, which is now worth £9m.', '£3m'],
    ['how much is the mill worth', 'The firm paid £3m for the mill, which is now worth £9m.', '£9m'],
    ['how many seats did the party win', 'The party won 31 seats and now has 40.', '31'],
    ['how much is it fined', 'The shop was fined £900 and now owes £1,400.', '£900'],
  ])('what something else came to is none of the two: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
