import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../../src/knowledge/ingest/ingest.ts';
import { textsStated } from '../../asking.ts';
import { knowledgeOf } from '../../knowledge.ts';

const ARTICLES = [
  `Bramwick Water fined £8.4m over leaks

By Mona Teale
The Sound Herald
3 March 2025

Bramwick Water has been fined £8.4m for its leaks, the regulator said on Monday.

The company, which supplies 900,000 customers, lost an average of 96 million litres a day last year.

Customers in the village of Hasp have complained for years. "It runs down the lane," said Ida Brock.

Ulver Utilities, which serves the neighbouring county, met its target, losing 41 million litres a day. It flew a drone over 300 miles of pipe.
`,
  `Orrin council keeps its pools

By Tarn Velde
The Orrin Gazette
4 March 2025

Orrin Borough Council has passed a budget that keeps all of its pools open.

The plan was passed by 31 votes to 12 on Tuesday night. A total of 48 playgrounds were closed last year. Those in the Sallows are open.

Mr Brand said that swimming would still be cheaper than in Lowmere, where it costs £7.20.

The council has sold its depot. Its chief executive, Gerda Roope, earns £131,000.

Orrin airport shut on Sunday. It cancelled 63 flights.

Neighbouring Lowmere is expected to raise its business levy by 2.7%.
`,
  `Cholera-style outbreak? Jab against reed fever cuts cases

By Odd Hallam
The Record
5 March 2025

A vaccine against reed fever prevented 64 per cent of cases in its first trial, researchers said.

The trial was run in three countries: Marovia, Tessaly and the Korr Islands.

Marovia's health minister, Ada Kunz, said the country wanted the jab. The country recorded 5,100 cases of reed fever in 2022, but deaths rose from 302 to 337.
`,
];
const facts = ARTICLES.flatMap((text, at) => ingestArticle(Buffer.from(text), { name: `${at}.txt` }).facts);
const assistant = createAssistant(knowledgeOf(facts));
const told = (question: string) => textsStated(assistant, question);

describe('what is told of one that is named', () => {
  it.each([
    'how many cases of reed fever in tessaly in 2022',
    'How many cases of reed fever were there in Tessaly in 2022?',
    'how many votes did the budget pass by in lowmere',
    'who is the chief executive of lowmere council',
    'how many playgrounds were closed in the sallows',
  ])('is no answer for a place that the article names in passing: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it.each([
    ['how many cases of reed fever in marovia in 2022', '5,100'],
    ['how many votes did the budget pass by in orrin', '31 votes'],
    ['who is the chief executive of orrin council', 'Gerda Roope'],
    ['how much is swimming in lowmere', '£7.20'],
    ['how many flights were cancelled at orrin airport', '63'],
  ])('answers for itself: %s', (question, figure) => {
    expect(told(question).join()).toContain(figure);
  });

  it.each([
    'how many flights were cancelled at aberdeen airport',
    'how many flights were cancelled at leeds airport',
    'how many cases of reed fever in france in 2022',
    'how much water is anglian water losing a day',
  ])('is no answer for a name in small letters that no article has: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it.each(['how much water is bramwick losing a day', 'how much water does bramwick water lose a day'])(
    'is no answer for another company: %s',
    (question) => {
      expect(told(question).join()).not.toContain('41 million');
    },
  );

  it('answers for that company', () => {
    expect(told('how much water does ulver utilities lose a day').join()).toContain('41 million');
  });

  it('is no answer for nobody in particular where the article tells it of a neighbour', () => {
    expect(told('how much is the business levy going up')).toEqual([]);
    expect(told('how much is the business levy going up in lowmere').join()).toContain('2.7%');
  });

  it('is no answer for what it is only likened to', () => {
    expect(told('how many deaths from cholera in 2022')).toEqual([]);
    expect(told('how many deaths from reed fever in 2022').join()).toContain('337');
  });
});
