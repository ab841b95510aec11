import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { stemOf } from '../../../../../src/answer/language/words.ts';
import {
  measuresAnother,
  measuresOtherWay,
  tellsWhereItLay,
} from '../../../../../src/answer/rank/refuse/measure/measured.ts';
import type { Fact } from '../../../../../src/knowledge/types.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const factIn = (text: string): Fact => {
  const facts = factsRead(`Kell fair opens\n\nBy Ada Holm\nThe Kell Post, 4 March 2025\n\n${text}\n`);
  return facts.find((fact) => fact.text === text) as Fact;
};

describe('how heavy, old or hot something is', () => {
  it.each([
    ['how heavy is the kiln', 'The kiln reaches 1,150 degrees and is lit on Thursdays.'],
    ['how hot does the kiln get', 'The kiln weighs 4 tonnes.'],
    ['how old is odile brand', 'One lorry, Italian, 30 years old.', 'odile', 'brand'],
    ['what is the age of odile brand', 'One lorry, Italian, 30 years old.', 'odile', 'brand'],
    ["what is odile brand's age", 'My piano is 30 years old.', 'odile', 'brand'],
    ["what's the weight of the kiln", 'The kiln reaches 1,150 degrees and is lit on Thursdays.'],
    ['how old is odile brand', 'My piano is 30 years old.', 'odile', 'brand'],
    ['how old is odile brand', 'Odile Brand has 14 pupils.', 'odile', 'brand'],
    ['how wide is the yard', 'The yard is open for 12 hours a day.'],
    ['what is the floor area of the hall', 'Some 310 people work in the hall, two thirds of them at night.'],
    ['how deep is the lake', 'The lake is closed to 40 boats.'],
    ['what is the speed of the lift', 'The lift cost 2 million euros.'],
    ['what is the length of the pier', 'The pier cost 2 million euros.'],
  ])('is not told by what measures something else: %s', (question, text, ...names) => {
    expect(measuresAnother(question, factIn(text), names.map(stemOf))).toBe(true);
  });

  it.each([
    ['how heavy is the kiln', 'The kiln reaches 1,150 degrees and weighs as much as a bus.'],
    ['how heavy is the kiln', 'It is a kiln of 41,000 lb.'],
    ['how old is odile brand', 'Odile Brand, 61, has 14 pupils.', 'odile', 'brand'],
    ['how old is odile brand', 'The 61-year-old has 14 pupils.', 'odile', 'brand'],
    ['how old is odile brand', 'The teacher is 61 years old.', 'odile', 'brand'],
    ['how old is odile brand', 'My cousin Odile is 61 years old.', 'odile', 'brand'],
    ['how old is odile brand', 'Her age is 61.', 'odile', 'brand'],
    ['how old is the lorry', 'One lorry, Italian, 30 years old.'],
    ['how old is the mill', 'The mill was built in 1884.'],
    ['what is the age limit of the ride', 'The ride is open to 40 people.'],
    ['how thick is the verdict', 'The verdict runs to 90 pages.'],
    ['how tall is the tower', 'The tower has 40 storeys.'],
    ['what is the floor area of the hall', 'The hall is as big as 4 pitches.'],
    ['how deep is the lake', 'The wreck lies 40 metres down.'],
    ['how deep was the bank in the red', 'The bank lost 2 million euros.'],
    ['what is the speed of the lift', 'The lift is up in 40 seconds.'],
    ['what is the length of the strike', 'The strike lasted until 4 May.'],
    ['how many pupils has the school', 'The school is 40 years old and has 90 pupils.'],
  ])('may be told in many ways: %s', (question, text, ...names) => {
    expect(measuresAnother(question, factIn(text), names.map(stemOf))).toBe(false);
  });
});

describe('how far something reaches one way', () => {
  it.each([
    ['how wide is the trench', 'Depth of the trench: 40 centimetres'],
    ['how wide is the trench', 'The trench is 11 metres long.'],
    ['how deep is the trench', 'The trench is 11 metres long and 2 metres wide.'],
    ["what is the trench's width", 'The trench has a length of 11 metres.'],
    ['how high is the wall', 'The wall is 300 metres long.'],
  ])('is not told by how far it reaches another way: %s', (question, text) => {
    expect(measuresOtherWay(question, factIn(text))).toBe(true);
  });

  it.each([
    ['how wide is the trench', 'The trench is 11 metres long and 2 metres wide.'],
    ['how wide is the trench', 'The trench measures 2 metres.'],
    ['how wide is the trench', 'The trench is 2 metres across.'],
    ['how long is the trench', 'The trench measures 11 metres and is 2 metres wide.'],
    ['how long is the path', 'A 52-kilometre path across the hills is planned.'],
    ['how high is the rate', 'The rate is at 4%, after a long year.'],
  ])('is told by itself, or by what names no way: %s', (question, text) => {
    expect(measuresOtherWay(question, factIn(text))).toBe(false);
  });
});

describe('a time of day', () => {
  const facts = factsRead(`Kell market stays open late

By Ada Holm
The Kell Post, 4 March 2025

The Kell market closes at five.

The Kell pool opens at three schools at once.
`);
  const { answer } = createAssistant(knowledgeOf(facts));

  it('is told in words', () => {
    const found = answer('what time does the market close');
    expect(found.kind === 'found' && found.facts[0].fact.text).toContain('closes at five');
  });

  it('is none of what is counted', () => {
    expect(answer('what time does the pool open').kind).not.toBe('found');
  });
});

it('is asked beside another thing, which the next sentence tells', () => {
  const facts = factsRead(`Kell bakes a giant bun

By Ada Holm
The Kell Post, 4 March 2025

The giant bun measured 3.4 metres across and weighed 900 kilos. It spent 14 hours in the oven of Kell.
`);
  const found = createAssistant(knowledgeOf(facts)).answer(
    'How wide was the giant bun and how long was it in the oven?',
  );
  const told = found.kind === 'found' ? [...found.facts, ...(found.close ? [found.close] : [])] : [];
  expect(told.map(({ fact }) => fact.text).join(' ')).toMatch(/3\.4 metres.*14 hours/);
});

describe('how deep something is', () => {
  it.each([
    ['how deep is the lake', 'The plane came down on the lake 6km short of the runway.'],
    ['how deep is the harbour', 'The harbour is 40 miles north of Kell.'],
  ])('is not told by how far it is from somewhere: %s', (question, text) => {
    expect(measuresOtherWay(question, factIn(text))).toBe(true);
  });

  it.each([
    ['how deep is the lake', 'The lake is 40 metres at its deepest, 6km short of the dam.'],
    ['how far is the harbour from kell', 'The harbour is 40 miles north of Kell.'],
  ])('may be told by %s: %s', (question, text) => {
    expect(measuresOtherWay(question, factIn(text))).toBe(false);
  });

  it('is not told by where another thing lay', () => {
    const wreck = 'The wreck was raised from a depth of 34 metres.';
    const holds = (stem: string) => wreck.includes(stem);
    expect(tellsWhereItLay('how deep was the ice', wreck, holds)).toBe(true);
    expect(tellsWhereItLay('how deep was the wreck', wreck, holds)).toBe(false);
    expect(tellsWhereItLay('how deep was the ice', 'It froze to a depth of 34 metres.', () => false)).toBe(
      false,
    );
  });
});

describe('how cold it was', () => {
  it('is told by no length and no price', () => {
    const sentence = 'On 2 May, at 640 metres, the cable of 180,000 euros snapped.';
    expect(measuresAnother('how cold was it on 2 may', factIn(sentence), [])).toBe(true);
  });

  it.each([
    'The worst night was minus 51.',
    'It was 4 degrees at 640 metres.',
    'The lake froze for 4 weeks.',
  ])('may be told so: %s', (sentence) => {
    expect(measuresAnother('how cold was it', factIn(sentence), [])).toBe(false);
  });
});
