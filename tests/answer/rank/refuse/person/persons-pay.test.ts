import { describe, expect, it } from 'vitest';
import { tellsNoPayOf } from '../../../../../src/answer/rank/refuse/person/persons-pay.ts';

const NAMES = ['ada', 'lund', 'orme'];

describe('what somebody earns', () => {
  it.each([
    ['what does ada lund earn', 'Wages | $1.64 | 40%'],
    ['how much is lund paid?', 'The fund pays out €40 a day.'],
    ['what is the salary of ada lund', 'Wages took €1.46m last year.'],
  ])('is not told where nobody is told of: %s', (question, sentence) => {
    expect(tellsNoPayOf(question, sentence, NAMES)).toBe(true);
  });

  it.each([
    ['what does ada lund earn', 'Lund is paid €40,000.'],
    ['what does ada lund earn', 'She will forgo a tenth of €40,000.'],
    ['what does ada lund earn', 'The chief executive gets €40,000.'],
    ['what does a starting miner in orme earn', 'A starting miner will earn €3,000 a month.'],
    ['how much is the wage bill of orme', 'The wage bill came to €31.5 million.'],
    ['how much does ada lund make', 'The striker earns £90,000 a week.'],
    ['how much did lund make', 'The company earned €4 million in the quarter.'],
    ['what does ada lund make of it', 'It cost €3,000.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(tellsNoPayOf(question, sentence, NAMES)).toBe(false);
  });
});
