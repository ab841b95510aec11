import { describe, expect, it } from 'vitest';
import { leftOver } from '../../../../../src/answer/highlight/figures/then-or-now/left-over.ts';
import { spansOf } from '../../../../../src/answer/highlight/spans.ts';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import { factOf } from '../../../knowledge.ts';

const mills = 'Since the flood 46 mills have shut, and 212 are left in the county.';
const chosenOf = (text: string, question: string, chosen: string) => {
  const fact = factOf('mills', text);
  const { spans } = spansOf(fact);
  const one = spans.find(({ start, end }) => text.slice(start, end) === chosen);
  if (one === undefined) throw new Error(`No such span: ${chosen}`);
  return leftOver(fact, spans, one, analyse(question))?.written;
};

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
