import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../bold.ts';

const JAILED = 'Mara Holm, 47, bookkeeper: six years and three months for fraud.';
const SUSPENDED = 'Tom Vale, 33, clerk: 14 months, suspended for two years, for theft.';

describe('an age behind a name, and for how long a sentence is suspended', () => {
  it.each([
    ['mara holm sentence', JAILED, 'six years and three months'],
    ['what did mara holm get', JAILED, 'six years and three months'],
    ['what did tom vale get', SUSPENDED, '14 months'],
    ['tom vale prison', 'Tom Vale, 33, a clerk, was jailed for nine years.', 'nine years'],
    ['how many loaves did Edda Lund bake', 'Edda Lund, 61, a baker, made 40 loaves.', '40'],
    // Nothing is told of it.
    ['tom vale sentence', 'Tom Vale, 33, a clerk, was cleared of theft.', null],
    ['what does Edda Lund do for a living', 'Edda Lund, 61, a baker, moved here four weeks ago.', null],
  ])('are bold for nobody who asks for something else: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
  it.each([
    ['how old is mara holm', JAILED, '47'],
    ['mara holm age', JAILED, '47'],
    ['how long is the sentence of tom vale suspended', SUSPENDED, 'two years'],
  ])('are bold for who asks for them: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('ages in a row, and years ago', () => {
  const HELD = 'The men held are aged 22 and 27 and were caught at a flat in Dunmore.';
  const LAST = 'In the last raid, two years ago, thieves took rings.';
  it.each([
    ['how many men were caught', HELD, null],
    ['how old are the men', HELD, '22 and 27'],
    ['how long did the raid take', LAST, null],
    ['how often has there been a raid', LAST, null],
  ])('are no number of people, nor how long or how often: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('how many there are, told before', () => {
  it.each([
    ['was the gap between the teams large', 'The gap between the three teams was not large.', null],
    ['what happened to the ferries', 'The three ferries were sold for scrap.', null],
    ['how many ferries were there', 'The three ferries were sold for scrap.', 'three'],
    ['how long did the groups walk', 'The three groups walked for six months.', 'six months'],
  ])('is bold only for who asks for it: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it.each([
    ['how many calls came in the busiest hour', 'The busiest hour was from seven to eight.', null],
    [
      'how many calls came in the busiest hour',
      'It took 212 calls in that hour, from seven to eight.',
      '212',
    ],
  ])('hours count nothing: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
