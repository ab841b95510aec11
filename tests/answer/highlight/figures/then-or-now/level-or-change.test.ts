import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const SALES = 'Sales, at $46 million in 2023, were up 12%.';
const VISITORS = 'The number of visitors increased by 4,000 in 2023 to reach 62,000.';
const FLEET = 'The fleet shrank from 48 ferries to 39 in 2023, by almost a fifth.';
const TURNOVER = 'Turnover reached €51 million in 2024, 7% more than in 2023.';
const BUDGET = 'The budget for roads was cut by £2 million in 2023 to £14 million.';
const RIDERS = 'Ridership grew by 12 % to 3.4 million in 2023.';
const RENTS = 'Rents in Lund climbed 6% in 2022 and 9% in 2023, to an average of 710 crowns.';

describe('of how much it is and by how much it changed, in a year that is named', () => {
  it.each([
    ['by how much were sales up in 2023', SALES, '12%'],
    ['how high were sales in 2023', SALES, '$46 million'],
    ['by how much did the number of visitors increase in 2023', VISITORS, '4,000'],
    ['how many visitors were there in 2023', VISITORS, '62,000'],
    ['by how much did the fleet shrink in 2023', FLEET, 'a fifth'],
    ['how high was turnover in 2024', TURNOVER, '€51 million'],
    ['by how much did turnover grow in 2024', TURNOVER, '7%'],
    ['how big was the budget for roads in 2023', BUDGET, '£14 million'],
    ['by how much was the budget for roads cut in 2023', BUDGET, '£2 million'],
    ['by how much did ridership grow in 2023', RIDERS, '12 %'],
    ['how many riders were there in 2023', RIDERS, '3.4 million'],
    ['by how much did rents climb in 2023', RENTS, '9%'],
    ['by how much did rents climb in 2022', RENTS, '6%'],
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toContain(bold);
  });
});

const RATE = 'The central bank raised the rate by a quarter of a point to 3.25%.';
const BY_LAST = 'The bank raised its rate to 3.25% by a quarter of a percentage point.';
const BASIS = 'The savings rate rose by 25 basis points to 2.5%.';
const KEY = 'The bank lifted its key rate by half a percentage point, to 3.5%.';
const CUT = 'The bank cut its rate to 4.5% from 5%, a cut of half a point.';
const INDEX = 'The index fell half a percent to 7,412.';

describe('points tell by how much, and percent how high', () => {
  it.each([
    ['by how much did the bank raise the rate', RATE, 'a quarter of a point'],
    ['what is the rate', RATE, '3.25%'],
    ['by how much did the bank raise its rate', BY_LAST, 'a quarter of a percentage point'],
    ['what is the rate', BY_LAST, '3.25%'],
    ['by how much did the savings rate rise', BASIS, '25 basis points'],
    ['what is the savings rate', BASIS, '2.5%'],
    ['by how much did the bank lift its key rate', KEY, 'half a percentage point'],
    ['what is the key rate', KEY, '3.5%'],
    ['by how much did the bank cut its rate', CUT, 'half a point'],
    ['what is the rate', CUT, '4.5%'],
    ['by how much did the index fall', INDEX, 'half a percent'],
    ['what did the index fall to', INDEX, '7,412'],
    ['what was turnout', 'Turnout was up six points at 58%.', '58%'],
    ['how many points did United have', 'United had 64 points and won 60% of their games.', '64'],
  ])('%s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });
});
