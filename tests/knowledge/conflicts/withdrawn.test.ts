import { describe, expect, it } from 'vitest';
import { isWithdrawal, withdrawnIn } from '../../../src/knowledge/conflicts/withdrawn.ts';

const taken = (text: string) => withdrawnIn(text).map(({ start, end }) => text.slice(start, end));

describe('a correction', () => {
  it.each([
    [
      'Correction, 7 March: An earlier version of this article gave the height as 42 metres. It is 24 metres.',
      ['An earlier version of this article gave the height as 42 metres.'],
    ],
    ['Correction: It was 14, not 41.', [', not 41.']],
    [
      '(An earlier version of this article gave the number as 490; the correct figure is up to 940.)',
      ['(An earlier version of this article gave the number as 490;'],
    ],
    [
      'CORRECTION, 19:30: We said earlier that 3,720 people had gone. The correct number is 3,270.',
      ['We said earlier that 3,720 people had gone.'],
    ],
    [
      "Correction: Last week's report gave the number as 900; it should have said 1,190.",
      ["Last week's report gave the number as 900;"],
    ],
  ])('takes back what was wrong: %s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
    expect(isWithdrawal(text)).toBe(false);
  });

  it.each([
    'Correction: an earlier version of this article said that 2,900 dockers took part.',
    'This article was amended on 13 March 2025. An earlier version gave the dividend as 14p a share.',
    "Editor's note, 12 Feb, 9:15am: an earlier version of this story put the fine at $274.",
  ])('may name the wrong figure alone: %s', (text) => {
    expect(isWithdrawal(text)).toBe(true);
  });

  it.each([
    'Clarification: bicycles will still be carried free of charge, but only two to a train.',
    'The mayor said in an earlier report that 40 boats came, not 30.',
  ])('is not: %s', (text) => {
    expect(isWithdrawal(text)).toBe(false);
  });

  it('is not what any other text is', () => {
    expect(taken('The port, not the town, paid 40 million.')).toEqual([]);
  });
});
