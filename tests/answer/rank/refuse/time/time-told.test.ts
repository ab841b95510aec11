import { describe, expect, it } from 'vitest';
import { tellsNoHours } from '../../../../../src/answer/rank/refuse/time/time-told.ts';

describe('when something is open', () => {
  it.each([
    ['what are the opening times on sunday', 'Ada Holm wants to restore Sunday hours in 2026.'],
    ['closing times of the hall', 'The hall has two floors.'],
  ])('is told by hours or days alone: %s', (question, sentence) => {
    expect(tellsNoHours(question, sentence)).toBe(true);
  });

  it.each([
    ['what are the opening hours of the hall', 'The hall is open from 9am to 5pm.'],
    ['what are the opening times', 'The hall is closed on Mondays.'],
    ['how many opening hours were cut', 'Five of them were cut.'],
  ])('may be told so: %s', (question, sentence) => {
    expect(tellsNoHours(question, sentence)).toBe(false);
  });
});
