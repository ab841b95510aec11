import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const BIKES = 'Bike sales climbed 38% to $97 million and now account for 45% of the total.';

describe('how much of something', () => {
  it.each([
    ['how much of sales are bikes', BIKES, '45%'],
    ['how much did bike sales climb', BIKES, '38%'],
    ['how high are bike sales', BIKES, '$97 million'],
    [
      'how much of the rubbish is burned',
      'Some 40,000 tonnes, a third of the rubbish, are burned.',
      'a third',
    ],
    ['how much of the budget goes on pay', 'Pay took $1.4m of the budget, 3% more than before.', '$1.4m'],
  ])('%s: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it('is no share of something else', () => {
    const text = 'Fire has burned 4,000 hectares and is 30% contained.';
    expect(boldAsRead(text, 'how much of the forest has burned')).toBe('4,000 hectares');
    const votes = 'Ada Lund got 40,000 votes, and Kit Parry 48% of the vote.';
    expect(boldAsRead(votes, 'how much of the vote did Lund get')).not.toBe('48%');
    expect(boldAsRead(votes, 'how much of the vote did Parry get')).toBe('48%');
  });
});
