import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const read = (text: string, name: string) => ingestArticle(Buffer.from(text), { name }).facts;
const flood = read(
  `Two die as flood takes the bridge at Tarrick

By Mona Teale
The Sound Herald
3 March 2025

The flood of the river Orme has closed 14 roads, and the bridge at Tarrick has given way.

A lifeguard, named locally as Bo Ek, 31, drowned when his boat turned over at the weir. He had been with the Tarrick crew for six years.

Police later named the driver of the van as Mirre Osk. She was pulled out unhurt.

A lorry driver was identified by his firm as Abel Tesh. A nurse, named as Ada Sund, was taken to Holm.
`,
  'flood.txt',
);
const prizes = read(
  `# Tarrick song contest: the Tarn Bell goes to the north

By Una Teale | **The Marden Post** | 4 March 2025

The Tarrick song contest ended on Sunday before 2,000 people in the hall.

| Prize | Winner | Song | Purse |
|---|---|---|---|
| Tarn Bell (best song) | Lena Vik | The Long Weir | €5,000 |
| Reed Bell (jury prize) | Joel Cherop | Nine Eels | €2,000 |
| Best voice | Pia Brand | Nine Eels | €1,000 |
| Best verse | – | – | €500 |
`,
  'prizes.md',
);
const assistant = createAssistant(knowledgeOf([...flood, ...prizes]));
const asked = (question: string) => {
  const answer = assistant.answer(question);
  const steps = answer.steps ?? [];
  const [first] = statedIn(answer);
  const bold = first?.highlight && first.fact.text.slice(first.highlight.start, first.highlight.end);
  return steps.includes('who it is') || steps.includes('row of a table') ? bold : undefined;
};

describe('the name of somebody whom a question knows by what they are', () => {
  it.each([
    ['name of the lifeguard who died', 'Bo Ek'],
    ["lifeguard's name", 'Bo Ek'],
    ['what was the lifeguards name?', 'Bo Ek'],
    ['who was the lifeguard who drowned', 'Bo Ek'],
    ['what is the name of the nurse', 'Ada Sund'],
    ['lorry driver’s name', 'Abel Tesh'],
  ])('is that by which they are named: %s', (question, name) => {
    expect(asked(question)).toBe(name);
  });

  it.each([
    ['something else is said of them', 'name of the lifeguard who retired'],
    ['nobody is called so', "the baker's name"],
    ['it is not said that they died', 'name of the nurse who died'],
  ])('is not certain where %s', (_, question) => {
    expect(asked(question)).toBe(undefined);
  });
});

describe('who won what a row of a table is of', () => {
  it.each([
    ['who won the reed bell', 'Joel Cherop'],
    ['who won the tarn bell?', 'Lena Vik'],
    ['what won the tarn bell', 'The Long Weir'],
    ['which song won the reed bell prize', 'Nine Eels'],
    ['who got best voice at tarrick', 'Pia Brand'],
  ])('stands in its column: %s', (question, winner) => {
    expect(asked(question)).toBe(winner);
  });

  it.each([
    ['two rows may be meant', 'who won the bell'],
    ['it is another year’s', 'who won the reed bell in 2019'],
    ['nobody has won it', 'who won best verse'],
    ['no row is of it', 'who won the golden pear'],
    ['no column tells it', 'which dancer won the reed bell'],
  ])('is not certain where %s', (_, question) => {
    expect(asked(question)).toBe(undefined);
  });
});
