import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { statedIn } from '../../src/answer/types.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from './knowledge.ts';

/** A text without a date or a publisher, as a maker's page is. */
const { facts } = ingestArticle(
  Buffer.from(
    `Basalt kiln

The Basalt kiln is a kiln for small studios. It was designed in Lund in 2019 and is sold in 14 countries.

The Basalt kiln reaches 1,280 degrees Celsius in four hours. It holds 60 litres and weighs 85 kg.

The Basalt kiln costs 4,200 euros. A firing uses 22 kilowatt-hours of electricity.

Its maker, Lund Ceramics, employs 48 people and was founded in 1987 by Ada Berg.
`,
  ),
  { name: 'kiln.txt' },
);
const assistant = createAssistant(knowledgeOf(facts));
const told = (question: string) => statedIn(assistant.answer(question)).map(({ fact }) => fact.text);
const HEAT = 'The Basalt kiln reaches 1,280 degrees Celsius in four hours.';

describe('another thing of the kind that an article is about', () => {
  it.each([
    'how hot does the zephyr kiln get',
    'how hot does the Zephyr kiln get',
    'how many litres does the granite kiln hold',
    'how hot does a vortex kiln get',
    'how hot does the nimbus kiln get',
    'how many degrees does the sapphire kiln reach',
    'how hot does the Titan kiln get',
    'what does the onyx kiln cost',
    'how much electricity does a firing of the comet kiln use',
    'how heavy is the falcon kiln',
  ])('is not told of by its figures: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it('has them offered', () => {
    const answer = assistant.answer('how hot does the zephyr kiln get');
    expect(answer.kind === 'unsure' && answer.offers.map(({ text }) => text)).toContain(HEAT);
  });

  it.each([
    ['how hot does the Basalt kiln get', HEAT],
    ['how hot does the bassalt kiln get', HEAT],
    ['how hot does the basalt kiln get', HEAT],
    ['how hot does the kiln get', HEAT],
    ['how hot does the kiln from Lund get', HEAT],
    ['what does the basalt kiln cost', 'The Basalt kiln costs 4,200 euros.'],
  ])('is not a misspelt name, nor none: %s', (question, text) => {
    expect(told(question)).toContain(text);
  });

  it.each([
    [
      'how many students does the music school have',
      'The Lund school has 340 students, 20 of them from abroad.',
    ],
    [
      'how many beds does the local hospital have',
      'The new Skar hospital has 210 beds and cost £90 million.',
    ],
  ])('is not what only tells of its kind: %s', (question, text) => {
    const { facts: others } = ingestArticle(
      Buffer.from(`News of the day\n\nThe Kell Post\n7 August 2025\n\n${text}\n`),
      { name: 'news.txt' },
    );
    expect(
      statedIn(createAssistant(knowledgeOf(others)).answer(question)).map(({ fact }) => fact.text),
    ).toEqual([text]);
  });
});
