import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(`Village choir of Orrin sings for the last time

By Ada Holm
The Orrin Post, 4 March 2025

Schoolgirl Tilda Marl, aged 9, was the youngest singer. She learned the songs within a week. Her grandfather, Osk, 81, who sang bass, said he would miss it.

The organist Rufus Denny, 47, and his wife, Clara, 44, carried the piano down the stairs. Ivo Lind's brother, Sven, 33, drove the van.

The baker Guy Thorn, 58, said the church was cold. The priest, Nils Aker, said it had no stove. His sister, Berit, 39, lit candles.

The miller Ulf Sand, 52, came from Lower Kell. Dag Holt waved to the miller. His son, Per, 17, beat the drum.

Pia Hald, 29, who lives with her husband, Jon, 31, sang the last verse. Pia's twin, Mona Hald, listened.
`);
const bold = (question: string) => boldStated(assistant, question);

describe('how old somebody’s kin is', () => {
  it.each([
    ["how old is Tilda Marl's grandfather", '81'],
    ["How old is Tilda's grandfather?", '81'],
    ['how old is the grandfather of tilda marl', '81'],
    ["how old is Rufus Denny's wife", '44'],
    ["what is the age of Denny's wife", '44'],
    ["how old is Ivo Lind's brother", '33'],
  ])('is told behind its name: %s', (question, age) => {
    expect(bold(question)).toBe(age);
  });

  it.each([
    ["how old is Guy Thorn's sister", '39'],
    ["how old is Ulf Sand's son", '17'],
    ["how old is Tilda Marl's wife", '44'],
    ["how old is Rufus Denny's brother", '33'],
    ["how old is Clara's brother", '33'],
    ["how old is Rufus Denny's grandfather", '81'],
    ["how old is Tilda Marl's father", '81'],
  ])('is told of nobody else: %s', (question, age) => {
    expect(bold(question)).not.toBe(age);
  });
});
