import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { turnsCauseAround } from '../../../../../src/answer/rank/refuse/description/cause.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const facts = factsRead(`Tank leak empties the dairy of Kell

By Ada Holm
The Kell Post, 4 March 2025

The tank leak caused damage of 3 million euros at the dairy of Kell on Monday.

The leak led to the closure of two shops. A jam in Tarn was caused by a fallen tree.

The strike of the drivers resulted in losses of 700,000 euros.

A fire caused by an overheated lamp destroyed the paint shop at Skarn.
`);
const { answer } = createAssistant(knowledgeOf(facts));
const stated = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts[0].fact.text : null;
};

describe('what caused something', () => {
  it.each([
    'what caused the leak',
    'what caused the tank leak',
    'what led to the leak',
    'what was the cause of the tank leak',
    'why did the tank leak',
    'what was behind the leak',
    'what caused the strike of the drivers',
  ])('is not told by what it caused: %s', (question) => {
    expect(stated(question)).toBeNull();
  });

  it.each(['what did the jam cause', 'what did the jam in Tarn lead to'])(
    'nor what it caused by what caused it: %s',
    (question) => {
      expect(stated(question)).toBeNull();
    },
  );

  it.each([
    ['what did the tank leak cause', '3 million euros'],
    ['what caused the jam in Tarn', 'fallen tree'],
    ['what led to the closure of the shops', 'two shops'],
    ['what was the result of the strike', '700,000 euros'],
    ['what caused the blaze at Skarn', 'overheated lamp'],
  ])('is told by the sentence that says so: %s', (question, told) => {
    expect(stated(question)).toContain(told);
  });
});

const isHeld = () => true;

describe('cause and effect', () => {
  it.each([
    ['what caused the flood', 'The flood triggered a landslide.'],
    ['who caused the crash', 'The crash led to a jam of 4 km.'],
    ['what triggered the rise in rents', 'Rising rents prompted protests in Lund.'],
    ['why did the company move', "The company's move led to 40 lost jobs."],
    ['what were the consequences of the fire', 'The fire was caused by a candle.'],
    ['what was the row caused by', 'The row set off a strike.'],
    ['what caused the flood', 'The flood forced the school to close.'],
    ['what caused the fire', 'In 2011 a blaze in the store caused damage of €2.3 million.'],
    ['what did the flood cause', 'The flood, in May, was caused by rain and snow.'],
  ])('are turned around: %s', (question, text) => {
    expect(turnsCauseAround(question, text, isHeld)).toBe(true);
  });

  it.each([
    ['what caused the flood', 'Heavy rain caused the flood, which led to two deaths.'],
    ['what caused the flood', 'The flood, caused by rain, led to two deaths.'],
    ['what caused the flood', 'The flood led to two deaths because nobody was warned.'],
    ['what led to the fall in sales', 'The fall in sales came in spring.'],
    ['why is the bridge closed', 'The collapse of the bridge led to its closure.'],
    ['what did the flood cause', 'The rain caused a flood, which killed two.'],
    ['what did the flood cause', 'The flood caused a landslide.'],
    ['what caused the damage', 'A blaze in the store caused damage of €2.3 million.'],
    ['what caused the fire', 'A lamp caused the blaze in the store.'],
    ['what was the result of the vote', 'The vote led to a split.'],
    ['why did the mill close', "Rust in its boilers forced the mill's closure, leading to 90 lost jobs."],
    ['what did the flood cause', 'The school was forced to close by the flood.'],
    ['what caused the delay', 'The delay is a result of missing parts, which has led to anger.'],
    [
      'what are the results of the survey',
      'The survey, prompted by complaints, found that 60 per cent are happy.',
    ],
    ['what was the impact of the levy', 'The levy was prompted by complaints and cut imports by 4 per cent.'],
    ['how long did the flood last', 'The flood caused damage for nine days.'],
  ])('are not turned around: %s', (question, text) => {
    expect(turnsCauseAround(question, text, isHeld)).toBe(false);
  });
});
