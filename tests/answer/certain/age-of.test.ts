import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated, textsStated } from '../asking.ts';

const assistant = assistantOf(`Village choir of Orrin sings for the last time

By Ada Holm
The Orrin Post, 4 March 2025

Tilda Marl, who is 19, sang first. The conductor Osk Brandt said that he would miss it. He is 81.

The organist Rufus Denny (47) carried the piano. His wife, Clara, 44, held the door.

Ivo Lind, a 29-year-old baker, drove the van, "which has done 300,000 miles", Lind said.

Guy Thorn turned 58 on Sunday. The priest, Nils Aker, said the church was 212 years old. The 33-year-old nurse Berit Sand lit candles.

Per Holt, 17, and Per Vang, 18, beat the drums. Ulf Ek said 52 candles had burned.
`);

describe('how old somebody is', () => {
  it.each([
    ['how old is Tilda Marl', '19'],
    ['How old is Osk Brandt?', '81'],
    ["what is Rufus Denny's age", '47'],
    ['what age is rufus denny', '47'],
    ['how old is Ivo Lind, who drove the van?', '29'],
    ['lind age', '29'],
    ['how old is guy thorn', '58'],
    ['how old is the nurse berit sand', '33'],
    ['how old is clara', '44'],
    ['how old is per holt', '17'],
  ])('%s', (question, age) => {
    expect(boldStated(assistant, question)).toBe(age);
  });

  it.each(['how old is Nils Aker', 'how old is Ulf Ek', "how old is Guy Thorn's sister"])(
    'is told of nobody else: %s',
    (question) => {
      expect(textsStated(assistant, question)).toEqual([]);
    },
  );

  it('is not told of one of two of that name', () => {
    expect(assistant.answer('how old is per').steps ?? []).not.toContain('how old they are');
  });
});

describe('what is no age of today, or another’s', () => {
  it.each([
    'At 19, Ada Lund left school. She is now the mayor.',
    'Ada Lund, who was 17 in 1990, is the mayor.',
    'Ada Lund became a mother in 1999. She was 20.',
    'Ada Lund will be 65 in 2031, Lund said.',
    'At 65, Ada Lund will retire, Lund said.',
    'Ada Lund was 21 in the draw, Lund said.',
    'Ada Lund was 12, three shots behind, Lund said.',
    'The 44-year-old daughter of Ada Lund sings, Lund said.',
    'A 19-year-old accused of killing Ada Lund, who lived, is in court.',
    'Bo Ek, the son of Ada Lund, 14, sings.',
  ])('is not told as such: %s', (sentence) => {
    const assistant = assistantOf(
      `The week at the port\n\nBy Una Holm\nThe Port Gazette\n2 May 2024\n\n${sentence}\n\nAda Lund said it was a good week for the coast.\n`,
    );
    expect(assistant.answer('how old is Ada Lund').steps ?? []).not.toContain('how old they are');
  });
});
