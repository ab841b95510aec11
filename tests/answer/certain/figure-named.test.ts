import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(`Orme harbour grows

The Orme Post
3 May 2026

The harbour handled 229 ships from 26 countries in 2025. Its budget is €94.8 million.

Orme has 1,140 berths. Skar has 40 berths, and Vall has 40 as well.

Vall sends 40 ships a year.
`);

describe('what a figure stands for', () => {
  it.each([
    ['What does the figure of €94.8 million stand for?', '€94.8 million'],
    ['what is 94.8 million', '€94.8 million'],
    ['saw the number 229 in there somewhere, 229 what?', '229'],
    ['what does 1,140 refer to', '1,140'],
    ['1140 of what', '1,140'],
    ['there is a number 229, what does it mean', '229'],
  ])('is told by the one sentence that has it: %s', (question, bold) => {
    expect(boldStated(assistant, question)).toBe(bold);
    expect(assistant.answer(question).steps).toContain('what the figure is');
  });

  it.each([
    ['two sentences tell it', 'what is the number 40 about'],
    ['a year', 'what is 2025'],
    ['a share', 'what is 229%'],
    ['money', 'what is the $229'],
    ['whether it is so', 'I have the number 229, is that what it costs'],
    ['which of two it is', 'which is right, the number 229 or what the mayor says'],
    ['which they are', 'what are the 26 countries'],
    ['another figure', 'what does 230 refer to'],
    ['how many of them', 'how many of the 229 ships were late'],
  ])('is nothing that is certain: %s', (_, question) => {
    expect(assistant.answer(question).steps ?? []).not.toContain('what the figure is');
  });
});
