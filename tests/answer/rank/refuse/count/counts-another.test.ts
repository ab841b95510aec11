import { describe, expect, it } from 'vitest';
import {
  countsAnother,
  countsOnlyThose,
  tellsAllTogether,
  tellsOfProtected,
} from '../../../../../src/answer/rank/refuse/count/counts-another.ts';
import { isAnswered } from '../../../asking.ts';
import { factAsRead } from '../../../bold.ts';

const WAGONS = 'The freight railway of Orme has six varieties of wagon.';
const TRAIN = 'The freight train leaves Orme every night at nine.';
const FAMILIES = 'The fire drove 143 families out of Orme.';
const HEAT = 'The temperature at Orme reached 41.2C in the heat in which people died in 1931.';
const VILLAGES = 'The flood reached Orme, population 22,400, and the village of Brack.';
const MEMBERS =
  'The Trust’s 26,000 members paid for the marsh, and Aquaeast, the water company, gave a bird hide.';
const ONE_IN_TEN = 'One family in ten of Orme lives off that mill.';
const STONES = 'The Orme works burns 340 tonnes of cherry stones a day.';
const LINE = 'Orme Ferries employs 615 people and carried 1.2 million passengers last year.';
const CREWS = 'Around 340 ferry workers of Orme Line walked out for 48 hours.';

describe('a count of another thing', () => {
  it.each([
    ['how many routes does the freight railway have', WAGONS],
    ['how many trains leave Orme', TRAIN],
    ['how many people did the fire drive out', FAMILIES],
    ['how many people died at Orme in 1931', HEAT],
    ['how many people live in Brack', VILLAGES],
    ['population of brack', VILLAGES],
    ['how many members does Aquaeast have', MEMBERS],
    ['how many tonnes of coal does the Orme works burn', STONES],
    ['how many boats does Orme Ferries own', LINE],
    ['how many people live in Orme', ONE_IN_TEN],
    ['how many ferries does Orme Line have', CREWS],
  ])('is no answer: %s', (question, sentence) => {
    expect(isAnswered(sentence, question)).toBe(false);
  });

  it.each([
    ['how many kinds of wagon does the freight railway have', WAGONS],
    ['how many families did the fire drive out', FAMILIES],
    ['what temperature did Orme reach', HEAT],
    ['population of orme', VILLAGES],
    ['how many members does the Trust have', MEMBERS],
    ['how many tonnes of stones does the Orme works burn', STONES],
    ['how many tonnes of cherry stones are burned at the Orme works', STONES],
    ['how many people does Orme Ferries employ', LINE],
    ['how many ferry workers of Orme Line walked out', CREWS],
    ['how many tonnes of cherrry stons does the Orme works burn', STONES],
  ])('is one where it is what is asked for: %s', (question, sentence) => {
    expect(isAnswered(sentence, question)).toBe(true);
  });
});

describe('how many votes somebody got', () => {
  it('is not told by papers and seats', () => {
    const question = 'how many votes did ada lund get';
    expect(countsAnother(question, factAsRead('Ada Lund said that 186 ballot papers were spoilt.'))).toBe(
      true,
    );
    expect(countsAnother(question, factAsRead('Ada Lund of Vall got 6,115.'))).toBe(false);
    expect(countsAnother(question, factAsRead('Ada Lund got 6,115 votes and Vall 4 seats.'))).toBe(false);
  });
});

describe('what several have together', () => {
  const TOGETHER = 'Together the two clubs have 24 boats.';
  it.each(['how many boats did the Heron Club have', 'how many boats does Skerry Rowing have'])(
    'is not what one of them has: %s',
    (question) => {
      expect(tellsAllTogether(question.toLowerCase(), TOGETHER)).toBe(true);
    },
  );

  it.each([
    'how many boats do the two clubs have together',
    'how many boats do the heron and the skerry club have',
    'how many boats do they have',
    'how many boats are there',
  ])('answers who asks for all: %s', (question) => {
    expect(tellsAllTogether(question, TOGETHER)).toBe(false);
  });
});

describe('how many were harmed', () => {
  it('is not how many are protected', () => {
    const wall = 'The wall is meant to protect 640 homes from a flood.';
    expect(tellsOfProtected('how many homes were flooded', wall)).toBe(true);
    expect(tellsOfProtected('how many homes will be protected', wall)).toBe(false);
    expect(tellsOfProtected('how many homes were flooded', `${wall} In 2016 214 were flooded.`)).toBe(false);
  });
});

describe('how many there are', () => {
  it.each([
    ['how many pupils go to orme high', 'Ada Lund was one of three pupils in the county to gain top grades.'],
    ['how many drivers does the firm have', 'Odd Marsh is one of four drivers who walked out.'],
  ])('is not how many did something else: %s', (question, sentence) => {
    expect(countsOnlyThose(question, sentence)).toBe(true);
  });

  it.each([
    [
      'how many pupils gained top grades',
      'Ada Lund was one of three pupils in the county to gain top grades.',
    ],
    ['how many drivers walked out', 'Odd Marsh is one of four drivers who walked out.'],
    ['how many councillors does orme have', 'Lund was one of nine councillors in Orme.'],
    ['how many judges were there at the trial', 'She was one of three judges at the trial.'],
    ['how many banks went', 'Four of the 13 banks that follow it went.'],
    ['how many pupils go there', 'One of three pupils to gain top grades, Lund is one of 900 pupils.'],
    ['how many teachers are there', 'Lund was one of three pupils to gain top grades.'],
    ['who gained top grades', 'Ada Lund was one of three pupils to gain top grades.'],
    ['how many pupils failed', 'One of 30 pupils who sat it failed.'],
    ['how many children has she', 'One of three children, she has three children herself.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(countsOnlyThose(question, sentence)).toBe(false);
  });
});
