import { describe, expect, it } from 'vitest';
import { assistantOf } from '../../../asking.ts';

const vetoOf = (sentence: string, question: string) =>
  assistantOf(`Keepers of Orme count again\n\nThe Orme Post\n3 May 2026\n\n${sentence}\n`).explain(question)
    .veto;

describe('where something is', () => {
  it.each([
    ['CORRECTION: This article at first gave a wrong number of keepers. There were 61 founding keepers.'],
    ['There were 61 founding keepers in May 2019.'],
    ['The founding keepers were 61 in all on Monday.'],
  ])('is not told by a sentence without any place: %s', (sentence) => {
    expect(vetoOf(sentence, 'where did the founding keepers meet')).toBe('no place');
  });

  it.each([
    ['The founding keepers were 61, in a barn.'],
    ['There were 61 founding keepers at the mill in May 2019.'],
    ['CORRECTION: The 61 founding keepers met there.'],
  ])('may be told in any words of place: %s', (sentence) => {
    expect(vetoOf(sentence, 'where did the founding keepers meet')).not.toBe('no place');
  });

  it.each([
    ['where did the founding keepers meet', 'The founding keepers met online.'],
    ['where were the keepers taken', 'The keepers were taken to hospital.'],
    ['where does the money of the keepers go', 'The money of the keepers goes to schools.'],
  ])('may be told as a place or as where to: %s', (question, sentence) => {
    expect(vetoOf(sentence, question)).not.toBe('no place');
  });
});
