import { describe, expect, it } from 'vitest';
import { tellsOnlyHowManySince } from '../../../../../src/answer/rank/refuse/time/counted-since.ts';

describe('when something was', () => {
  it.each([
    ['when did the raid happen', 'It is the third raid on the shop since 2019.'],
    ['when was the strike', 'It was already their fifth strike in two years.'],
  ])('is not told by how many there have been: %s', (question, sentence) => {
    expect(tellsOnlyHowManySince(question, sentence)).toBe(true);
  });

  it.each([
    ['when did the raid happen', 'The third raid since 2019 was on Tuesday.'],
    ['when was the first raid', 'It is the third raid on the shop since 2019.'],
    ['how often has it been raided', 'It is the third raid on the shop since 2019.'],
    ['when was the raid', 'The raid on Monday was the third on the shop since 2019.'],
    ['when was the vote', 'The vote on 4 May was the third election in four years.'],
    ['when did she win gold', 'It was her second gold medal in 2016.'],
    ['when was it founded', 'This is the 50th year since the club began in 1974.'],
    ['when did she win', 'It was her third win in May 2019.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(tellsOnlyHowManySince(question, sentence)).toBe(false);
  });
});
