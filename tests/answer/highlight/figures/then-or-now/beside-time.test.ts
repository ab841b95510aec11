import { describe, expect, it } from 'vitest';
import { besideItsTime } from '../../../../../src/answer/highlight/figures/then-or-now/beside-time.ts';
import { spansOf } from '../../../../../src/answer/highlight/spans.ts';
import { boldOf } from '../../../bold.ts';
import { factOf } from '../../../knowledge.ts';

describe('of several figures the one that stands with the time that is named', () => {
  it.each([
    [
      'how many passengers are expected by 2030',
      'Ridership is expected to reach 27,000 passengers a day in the first year and 41,000 by 2030.',
      '41,000',
    ],
    [
      'how many homes had no power on tuesday',
      'Power failed in 64,000 homes on Monday, in 12,500 on Tuesday.',
      '12,500',
    ],
    ['how many schools are closed tomorrow', 'All 84 schools are closed today, and 31 tomorrow too.', '31'],
    [
      'how much does health get in 2025',
      'Most goes to health with 11.6 billion crowns (2025: 10.9 billion).',
      '10.9 billion',
    ],
  ])('%s', (question, text, expected) => {
    expect(boldOf(text, question)).toContain(expected);
  });

  it('is left to what is learned where two times are compared', () => {
    const fact = factOf('one', 'It carried 17,400 passengers a day last year, against 19,100 in 2019.');
    const found = spansOf(fact);
    const [first, second] = found.spans.filter(({ kind }) => kind === 'count');
    if (first === undefined) throw new Error('no figure was found');
    const asked = (question: string) => besideItsTime(found, first, question.split(' '));
    expect(asked('did more passengers come in 2019 or last year')).toBe(first);
    expect(asked('how many passengers came in 2019')).toBe(second);
  });
});
