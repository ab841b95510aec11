import { describe, expect, it } from 'vitest';
import { tellsNoReopening } from '../../../../../src/answer/rank/refuse/time/opposite.ts';

describe('when something opens again', () => {
  it.each([
    ['when will road 9 reopen', 'School buses in Orme will not run until Friday.'],
    ['when does the quay reopen', 'The council meets on Friday.'],
    ['when does the hall open again', 'The hall opened in 1907 and has two floors.'],
    ['when will the hall reopen', 'Opening hours will be 9am to 5pm.'],
  ])('is not told by what opens, closes or mends nothing: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(true);
  });

  it.each([
    ['when will road 9 reopen', 'The road is closed until Friday.'],
    ['when will road 9 reopen', 'Traffic will be back on Friday.'],
    ['when will road 9 reopen', 'Repairs will last until Friday.'],
    ['when will the council meet', 'The council meets on Friday.'],
    ['when will the hall open again', 'The hall will reopen on 8 March.'],
    ['when did the hall open again', 'The hall opened on Monday after three weeks.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(false);
  });
});
