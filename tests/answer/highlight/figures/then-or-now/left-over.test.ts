import { describe, expect, it } from 'vitest';
import { leftOver } from '../../../../../src/answer/highlight/figures/then-or-now/left-over.ts';
import { refinedOf } from '../../../bold.ts';

const mills = 'Since the flood 46 mills have shut, and 212 are left in the county.';
const chosenOf = (text: string, question: string, chosen: string) =>
  refinedOf(leftOver, text, question, chosen);

describe('how many are left', () => {
  it.each([
    [mills, 'how many mills are left', '46', '212'],
    [mills, 'how many mills are still left in the county', '46', '212'],
    ['Of 90 boats 12 old ones remain.', 'how many boats remain', '90', '12'],
  ])('%s %s', (text, question, chosen, meant) => {
    expect(chosenOf(text, question, chosen)).toBe(meant);
    expect(chosenOf(text, question, meant)).toBeUndefined();
  });

  it('says nothing of those that have left, nor where it is not asked', () => {
    expect(chosenOf('Some 70 of 600 pilots have left.', 'how many pilots are left', '600')).toBeUndefined();
    expect(chosenOf(mills, 'how many mills have left', '46')).toBeUndefined();
    expect(chosenOf(mills, 'how many mills have shut', '46')).toBeUndefined();
  });
});
