import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { tellsNoReopening } from '../../src/answer/rank/refuse/opposite.ts';
import { articleOf } from './bold.ts';
import { knowledgeOf } from './knowledge.ts';

const isAnswered = (sentence: string, question: string) =>
  createAssistant(knowledgeOf(articleOf(sentence).facts)).answer(question).kind === 'found';

describe('when something opens again', () => {
  it.each([
    ['when will road 9 reopen', 'School buses in Orme will not run until Friday.'],
    ['when does the quay reopen', 'The council meets on Friday.'],
  ])('is not told by what opens, closes or mends nothing: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(true);
  });

  it.each([
    ['when will road 9 reopen', 'The road is closed until Friday.'],
    ['when will road 9 reopen', 'Traffic will be back on Friday.'],
    ['when will road 9 reopen', 'Repairs will last until Friday.'],
    ['when will the council meet', 'The council meets on Friday.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(false);
  });
});

describe('how many did not', () => {
  it('is not told by how many did', () => {
    expect(
      isAnswered('By noon 790 people had left Orme.', 'how many people did not leave Orme by noon'),
    ).toBe(false);
    expect(isAnswered('By noon 790 people had left Orme.', 'how many people left Orme by noon')).toBe(true);
  });

  it.each(['By noon 70 people had not left Orme.', 'By noon 70 people had refused to leave Orme.'])(
    'is told by how many did not: %s',
    (sentence) => {
      expect(isAnswered(sentence, 'how many people did not leave Orme by noon')).toBe(true);
    },
  );
});
