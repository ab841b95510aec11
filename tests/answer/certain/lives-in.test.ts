import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(`Ferries to Little Orme stop for a week

By Ada Holm
The Skerry Post, 8 May 2025

There will be no sailings at all to Little Orme, home to 340 people. The crossing from Dunhaven takes two hours.

Great Orme (population 2,150) keeps its boats. Falk Island is the biggest of the three.

Tove Arnesen, 31, a baker in Dunhaven, has moved twice this year. Ivar Lie, 52, a father of two from Great Orme, is angry.
`);
const bold = (question: string) => boldStated(assistant, question);

describe('how many live somewhere', () => {
  it.each([
    ['how many ppl live on little orme', '340'],
    ['what is the population of little orme?', '340'],
    ['how many people live in Great Orme', '2,150'],
  ])('is told behind its name: %s', (question, number) => {
    expect(bold(question)).toBe(number);
  });

  it.each(['how many people live on falk island', 'how many people live in dunhaven'])(
    'is told of no other place: %s',
    (question) => {
      expect(bold(question) ?? '').not.toMatch(/340|2,150/);
    },
  );
});

describe('what somebody does for a living', () => {
  it.each([
    "whats tove arnesen's job",
    'what does tove arnesen do for a living',
    'what does Tove Arnesen do',
  ])('is said where it is said who they are: %s', (question) => {
    expect(bold(question)).toBe('a baker in Dunhaven');
  });

  it('is not said by what is no job', () => {
    expect(bold("what is ivar lie's job") ?? '').not.toContain('father');
  });
});
