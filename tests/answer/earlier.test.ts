import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { tellsOfEarlier } from '../../src/answer/earlier.ts';
import { analyse } from '../../src/answer/language/analyse.ts';
import { statedIn } from '../../src/answer/types.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from './knowledge.ts';

const PREVIOUS = 'The previous strike at the mine, in 2017, lasted 44 days.';

describe('a fact that tells of an earlier thing of the kind that is asked about', () => {
  it.each([
    ['how long did the strike last', PREVIOUS],
    ['when did the strike end?', PREVIOUS],
    ['how long was the strike', 'The last big strike, in 2011, went on for 23 days.'],
    ['what did the flood cost', 'An earlier flood cost 12 million euros.'],
  ])('is none about this one: %s', (question, text) => {
    expect(tellsOfEarlier(text, analyse(question))).toBe(true);
  });

  it.each([
    ['how long did the previous strike last', PREVIOUS],
    ['how long did the strike in 2017 last', PREVIOUS],
    ['how long was the last strike', 'The last big strike, in 2011, went on for 23 days.'],
    ['how many members has the union', PREVIOUS],
    ['how long did the strike last', 'The strike lasted 23 days, longer than any before.'],
    [
      'how much did the company earn',
      'The company earned 12 million euros, 3 more than in the previous year.',
    ],
  ])('may answer: %s', (question, text) => {
    expect(tellsOfEarlier(text, analyse(question))).toBe(false);
  });

  it('leaves the answer to what is told of the one that is meant', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        `Miners end strike\n\nThe Kell Post\n7 August 2025\n\nThe strike of the miners at Kell lasted 23 days. ${PREVIOUS} The union has 2,940 members.\n`,
      ),
      { name: 'strike.txt' },
    );
    const told = (question: string) =>
      statedIn(createAssistant(knowledgeOf(facts)).answer(question)).map(({ fact }) => fact.text);
    expect(told('how many days did the strike last')).toEqual([
      'The strike of the miners at Kell lasted 23 days.',
    ]);
    expect(told('how many days did the previous strike last')).toEqual([PREVIOUS]);
  });
});
