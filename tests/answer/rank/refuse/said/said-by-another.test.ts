import { describe, expect, it } from 'vitest';
import {
  isSaidByAnother,
  tellsNoPromise,
} from '../../../../../src/answer/rank/refuse/said/said-by-another.ts';

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

describe('a promise', () => {
  it.each([
    ['what did ada lund promise', 'Ada Lund accused him of "sleeping through a crisis".'],
    ['what did ada lund pledge', 'Ada Lund said she had been "a ferocious friend".'],
    ['what has ada lund promised', 'Ada Lund described her as "the voice of Orme".'],
  ])('is none: %s', (question, text) => {
    expect(tellsNoPromise(question, text)).toBe(true);
  });

  it.each([
    ['what did ada lund promise', 'Ada Lund promised a new bridge.'],
    ['what did ada lund promise', 'Ada Lund said the bridge would be built.'],
    ['what did ada lund promise', '"I’ll build it," said Ada Lund, who was mayor.'],
    ['what did ada lund promise', 'Ada Lund said there was £5m to be spent.'],
    ['what did ada lund promise', 'Ada Lund said she was committed to it.'],
    ['what did the maker promise', 'The maker offered £5m, which it said was fair.'],
    ['what did ada lund promise', 'Ada Lund said nobody is going to lose a job.'],
    ['what did ada lund promise', 'A bridge by 2030.'],
    ['what did ada lund say', 'Ada Lund accused him of sleeping.'],
    ['what did ada lund vow', 'Ada Lund vowed revenge, which was called mad.'],
  ])('may be one: %s', (question, text) => {
    expect(tellsNoPromise(question, text)).toBe(false);
  });
});
