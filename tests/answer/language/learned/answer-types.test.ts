import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import {
  ANSWER_TYPES,
  type AnswerType,
  createGuessType,
  directionOf,
  signsOf,
} from '../../../../src/answer/language/learned/answer-types.ts';
import { readWordVectors } from '../../../../src/answer/language/learned/word-vectors.ts';
import { createEngine } from '../../../../src/answer/read/engine.ts';
import { type Typed, trainTypes } from '../../../../src/learn/train-types.ts';
import { evidenceIn } from '../../evidence.ts';
import { harbourKnowledge } from '../../knowledge.ts';

const vectors = readWordVectors();

function typed(text: string, type: AnswerType, fold: string): Typed {
  const { words, asked } = analyse(text);
  return { signs: signsOf(words, asked), direction: directionOf(words, vectors), type, fold };
}

/** Each asked about nine articles. */
const taught = Array.from({ length: 9 }, (_, at) => [
  typed('what does the crossing set us back', 'money', `a${at}`),
  typed('what will a night there set her back', 'money', `b${at}`),
  typed('what did the boss say about it', 'words', `a${at}`),
  typed('what made them leave so early', 'words', `b${at}`),
  typed('how many boats are there', 'count', `a${at}`),
]).flat();

const learned = trainTypes(taught);
const guess = createGuessType(learned, vectors);
const likeliest = (text: string) => {
  const { words, asked } = analyse(text);
  const types = guess(words, asked);
  return ANSWER_TYPES[types.indexOf(Math.max(...types))];
};

describe('what type of answer a question asks for', () => {
  it('is learned from its words where its form says nothing', () => {
    expect(likeliest('what would a ticket set me back')).toBe('money');
    expect(likeliest('what did the mayor say')).toBe('words');
    expect(likeliest('how many ferries')).toBe('count');
  });

  it('is a chance for each type, together 1, whatever is asked', () => {
    for (const text of ['', 'what', '???', 'ein Satz in einer anderen Sprache', 'how many how many']) {
      const { words, asked } = analyse(text);
      const types = guess(words, asked);
      expect(types).toHaveLength(ANSWER_TYPES.length);
      expect([...types].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
      expect(Math.min(...types)).toBeGreaterThan(0);
    }
  });

  it('is not learned from a word that few articles were asked with', () => {
    const rare = Array.from({ length: 7 }, (_, at) => typed('what is the zorb', 'date', `r${at}`));
    expect(Object.keys(learned.signs)).toContain('back');
    expect(Object.keys(trainTypes([...taught, ...rare]).signs)).not.toContain('zorb');
  });

  it('is learned the same from the same questions', () => {
    expect(trainTypes(taught)).toEqual(learned);
  });
});

describe('the types that are shipped', () => {
  const { look } = createEngine(harbourKnowledge);
  const chanceOf = (question: string, type: AnswerType) =>
    look(question, 1).types[ANSWER_TYPES.indexOf(type)] as number;

  it.each<[string, AnswerType]>([
    ['what did the new quay set the town back', 'money'],
    ['what do they shell out each year', 'money'],
    ['what slice of the cargo is timber', 'percent'],
    ['what is the harbour master called', 'name'],
    ['what did the harbour master have to say', 'words'],
    ['for how long will the lock be shut', 'duration'],
    ['how many berths', 'count'],
    ['in which year was the quay built', 'date'],
  ])('%s is likelier to ask for %s than for any other value', (question, type) => {
    const others = ANSWER_TYPES.filter((other) => other !== type && other !== 'words');
    for (const other of others)
      expect(chanceOf(question, type), other).toBeGreaterThan(chanceOf(question, other));
  });
});

describe('a fact that has a value of a likely type', () => {
  const evidence = evidenceIn([
    'Alden opens a quay at last',
    'ALDEN, March 3 - The new quay cost 14 million euros. The old one had 12 berths.',
    'On 3 May 2021 the town had paid 2 million euros for the land.',
  ]);

  it('is told from one that has none', () => {
    const quay = evidence('what did the new quay set the town back', '14 million');
    const berths = evidence('what did the new quay set the town back', '12 berths');
    expect(quay('likely:money')).toBeGreaterThan(0.2);
    expect(quay('unlikely:money')).toBe(0);
    expect([berths('likely:money'), berths('unlikely:money')]).toEqual([0, quay('likely:money')]);
    expect(quay('typeLikely')).toBeGreaterThan(berths('typeLikely'));
  });

  it('has none that the question gives itself', () => {
    const given = evidence('what did Alden pay 2 million euros for', 'for the land');
    expect(given('likely:count') + given('likely:money')).toBe(0);
    expect(given('likely:date')).toBeGreaterThan(0);
  });
});
