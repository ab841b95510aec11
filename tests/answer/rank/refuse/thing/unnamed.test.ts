import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import { leavesUnnamed } from '../../../../../src/answer/rank/refuse/thing/unnamed.ts';

const leaves = (question: string, sentence: string) => leavesUnnamed(analyse(question), sentence);

describe('which one it was', () => {
  it.each([
    ['Which judge let the horses go?', 'A judge let the horses go after an hour, because nobody was hurt.'],
    ['which shoe maker came second', 'The runner-up, a shoe maker, gave up at £1.2m.'],
    [
      'Which Danish zoo has the bear?',
      'It earned £90,000 from the loan of the bear to a Danish zoo for a year.',
    ],
  ])('is not told by who tells of one: %s', (question, sentence) => {
    expect(leaves(question, sentence)).toBe(true);
  });

  it.each([
    ['Which Danish firm holds a third?', 'Brand Foods, a Danish firm, holds a third of it.'],
    ['which firm holds a third', 'Brand Foods is a Danish firm that holds a third of it.'],
    ['Which early apple was planted?', 'They planted an early apple, Alba 7.'],
    ['at which school are children let in', 'A rule that lets children in is tried at Orme school.'],
    ['which van was it', 'They left in a Tornado 5 van.'],
    ['which pub burned down', 'A pub called the Anchor burned down.'],
    ['On which stretch is there no light?', 'A short stretch across the Old Quay has no light.'],
    ['Which judge let the horses go?', 'Judge Ana Holt let the horses go.'],
    ['which judge was it, the old or the young one', 'A judge let the horses go.'],
    ['what judge let the horses go', 'A judge let the horses go.'],
    ['which bank gave the loan', 'The loan came from Brand & Sons (a private bank).'],
    ['which bank gave the loan', 'Brand & Sons — a private bank — gave the loan.'],
    ['which station is closing', 'One station is to close: Orme Road.'],
    ['which drug does it use', 'It uses metformin, a diabetes drug.'],
    ['Which of the judges let them go?', 'A judge let the horses go.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(leaves(question, sentence)).toBe(false);
  });
});
