import { describe, expect, it } from 'vitest';
import { asksMarginUntold, tellsMarginAlone } from '../../../../../src/answer/rank/refuse/measure/margin.ts';
import { assistantOf } from '../../../asking.ts';

it('By how much somebody won is not told by a list that stands below `By the numbers`', () => {
  const article =
    'Lund wins\n\nBy Ada Holm\n3 May 2026\n\nLund won the recount of votes.\n\nBy the numbers\n\n- 19 wards, of which Lund won 10\n- 42 counters\n';
  const { explain } = assistantOf(article);
  expect(explain('by how many wards did Lund win').veto).toBe('no margin');
});

describe('how many votes somebody got', () => {
  it.each([
    ['how many votes did ada lund get', 'Ned Voss lost his seat by 212 votes to Ada Lund.'],
    ['how many votes did ada lund receive', 'Ada Lund won with a majority of just 9 votes.'],
  ])('is not told by the margin alone: %s', (question, sentence) => {
    expect(tellsMarginAlone(question, sentence)).toBe(true);
  });

  it.each([
    ['how many votes did ada lund get', 'Ada Lund polled 1,204 votes and won by 212 votes.'],
    ['how many votes did the scheme get', 'The scheme was approved by 38 votes to nine.'],
    ['how many votes did ada lund win by', 'Ada Lund won by 212 votes.'],
    ['by how many votes did ada lund win', 'Ada Lund won by 212 votes.'],
  ])('is told elsewhere, or not asked for: %s', (question, sentence) => {
    expect(tellsMarginAlone(question, sentence)).toBe(false);
  });

  it('is not the margin', () => {
    expect(asksMarginUntold('how many votes did ada lund win by', 'ada lund won with 1,204 votes')).toBe(
      true,
    );
    expect(asksMarginUntold('how many votes did ada lund win by', 'ada lund won by 9 votes')).toBe(false);
    expect(asksMarginUntold('how many votes did ada lund win', 'ada lund won with 1,204 votes')).toBe(false);
  });
});
