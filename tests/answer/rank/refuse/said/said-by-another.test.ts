import { describe, expect, it } from 'vitest';
import { isSaidByAnother } from '../../../../../src/answer/rank/refuse/said/said-by-another.ts';

const told = (text: string, saidBy: string | null = null) => ({ text, saidBy });

describe('what somebody with an office says', () => {
  it.each([
    [
      'what does the prime minister say',
      told('Vice-chancellor Guy Marl said students would miss the trains.'),
    ],
    ['what did the mayor say about the dam', told('“It will hold,” she said.', 'Ruta Falk, the minister')],
    ['what does the club captain think', told('The coach said they had played well.')],
  ])('%s is not told by another one', (question, fact) => {
    expect(isSaidByAnother(question, fact)).toBe(true);
  });

  it.each([
    ['what does the mayor say', told('The mayor told the minister that the dam leaks.')],
    ['what did the boss say', told('“We were late,” said the chief executive.')],
    ['what did the mayor say', told('“It will hold,” she said.', 'Ruta Falk')],
    ['what did the mayor promise', told('The minister will open the dam.')],
    ['what did Ruta Falk say', told('The minister said the dam would hold.')],
  ])('%s may be', (question, fact) => {
    expect(isSaidByAnother(question, fact)).toBe(false);
  });
});
