import { describe, expect, it } from 'vitest';
import { tellsNoFee } from '../../../../../src/answer/rank/refuse/money/fee.ts';
import { factAsRead } from '../../../bold.ts';

describe('what one person pays', () => {
  it.each([
    ['tuition fees at orme', 'The library of Orme will be extended at a cost of £6m.'],
    ['tuition fees at orme', 'The head of Orme will be paid £210,000.'],
    ['what is the ticket price', 'The new hall cost £6m.'],
  ])('is none of what a building costs or somebody gets: %s: %s', (question, sentence) => {
    expect(tellsNoFee(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['tuition fees at orme', 'Tuition at Orme costs £9,200 a year.'],
    ['tuition fees at orme', 'Students of Orme have to find £9,200 a year.'],
    ['how much did the library cost', 'The library of Orme will be extended at a cost of £6m.'],
    ['what was the transfer fee', 'Orme bought him for £6m.'],
  ])('may be told: %s: %s', (question, sentence) => {
    expect(tellsNoFee(question, factAsRead(sentence))).toBe(false);
  });
});
