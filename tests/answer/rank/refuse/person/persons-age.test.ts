import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import { stemOf } from '../../../../../src/answer/language/words.ts';
import { countsYearsOfAge, isOfRelative } from '../../../../../src/answer/rank/refuse/person/persons-age.ts';
import { assistantOf } from '../../../asking.ts';

describe('how many there are', () => {
  it.each([
    ['how many people live in kell', 'Among them was Odile Brand, 83, who has lived in Kell since 1964.'],
    ['how many residents does kell have', 'The baker of Kell, Guy Marl, 44, is leaving.'],
  ])('is not told by how old somebody is: %s', (question, text) => {
    expect(countsYearsOfAge(question, text)).toBe(true);
  });

  it.each([
    ['how many people live in kell', 'Odile Brand, 83, is one of 900 people of Kell.'],
    ['how many people live in kell', 'Odile Brand, 83, and two neighbours live in Kell.'],
    ['how many people live in kell', 'Nobody but Odile Brand, 83, lives in Kell.'],
    ['how many years has odile brand lived', 'Odile Brand, 83, lives in Kell.'],
    ['how many people live in kell', 'Kell has 900 people.'],
  ])('may be told beside it: %s', (question, text) => {
    expect(countsYearsOfAge(question, text)).toBe(false);
  });
});

const isElse = (question: string, text: string, before = '') =>
  isOfRelative(
    analyse(question),
    { text, saidBy: null },
    () => before,
    ['odile', 'brand', 'guy', 'marl'].map(stemOf),
  );

describe('somebody beside the one who is asked for', () => {
  it.each([
    ["how old is Odile Brand's father", 'Odile Brand, 38, bakes bread.'],
    ['how old is the daughter of Odile Brand', 'Odile Brand, 38, bakes bread.'],
    ["where does Odile Brand's neighbour live", 'Odile Brand lives in Kell.'],
    ["how old is Odile Brand's daughter", 'Odile Brand, 38, bakes bread with her daughter.'],
    ['how old is Odile Brand', 'Her neighbour, Guy Marl, 55, milks cows.'],
    ['how old is odile brands father', 'Odile Brand, 38, and her twins bake bread.'],
    ['how old is brands dog', 'Odile Brand, 38, has one child.'],
    ['how old is Odile Brand', 'Odile Brand lost to Guy Marl, a 29-year-old baker.'],
    ['how old is Odile Brand', 'Odile Brand lost her seat by 212 votes.'],
  ])('is not told of by what tells of another: %s', (question, text) => {
    expect(isElse(question, text)).toBe(true);
  });

  it.each([
    ["how old is Odile Brand's father", 'Her father Tom, 71, retired in May.'],
    ["how old is Odile Brand's son", 'Odile Brand, whose boy is the only child of the village at 9.'],
    ['how old is Odile Brand', 'Odile Brand, 38, bakes bread.'],
    ['how old is Odile Brand', 'The baker, 38, sells bread.'],
    ['how old is Guy Marl', 'Odile Brand lost to Guy Marl, a 29-year-old baker.'],
    ['how old is Guy Marl', 'Odile Brand lost to the 29-year-old baker Guy Marl.'],
    ['how old is Odile Brand', 'She turned 38 in May.'],
    ['how old is the bakery of Odile Brand', 'Guy Marl, 55, runs it.'],
  ])('is told of by what tells of them: %s', (question, text) => {
    expect(isElse(question, text)).toBe(false);
  });

  it('is told of by a sentence whose paragraph has named them', () => {
    expect(isElse("how old is Odile Brand's father", 'He is 71.', 'Her father bakes bread.')).toBe(false);
  });
});

it('is not asserted of a village, nor of a father', () => {
  const { answer } = assistantOf(`Kell loses its bakery

By Ada Holm
The Orrin Post, 4 March 2025

Among those who queued was Odile Brand, 83, who has lived in Kell since 1964.
`);
  expect(answer('how many people live in Kell').kind).not.toBe('found');
  expect(answer("how old is Odile Brand's father").kind).not.toBe('found');
  expect(answer('how old is Odile Brand').kind).toBe('found');
});
