import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { knowledgeOf } from '../knowledge.ts';

const article = (text: string) =>
  ingestArticle(Buffer.from(`By Mona Teale\nThe Sound Herald\n3 March 2025\n\n${text}`), { name: 'a.txt' })
    .facts;
const fares = article(`Brackley Sound sets its fares

The council of Brackley Sound set the fares of its buses on Monday.

Route | Fare | Minutes
Route 1 | £2.40 | 25
Route 9 | £3.10 | 40
Route 12 | £2.90 | 35

Swimmer | Time | Club
Lena Vik | 58.42 | Orme
Tove Rask | 1:00.35 | Penwick
`);
const spending = article(`What the council of Orme spent

The council of Orme published its accounts on Monday.

Project | Cost | Finished
New swimming hall | £4.2 million | 2024
Harbour wall | £6.9 million | 2023
Town hall roof | £1.3 million | 2024
`);
const told = (question: string, facts: readonly Fact[] = [...fares, ...spending]) =>
  statedIn(createAssistant(knowledgeOf(facts)).answer(question)).map(({ fact, highlight }) => [
    fact.text.split(' |')[0],
    highlight && fact.text.slice(highlight.start, highlight.end),
  ]);

describe('two rows that are compared by name', () => {
  it.each([
    ['route 1 or route 9, which is cheaper', ['Route 1', '£2.40'], ['Route 9', '£3.10']],
    ['is route 12 dearer than route 1?', ['Route 12', '£2.90'], ['Route 1', '£2.40']],
    ['which takes longer, route 1 or route 9?', ['Route 1', '25'], ['Route 9', '40']],
    ['who was quicker, Lena Vik or Tove Rask', ['Lena Vik', '58.42'], ['Tove Rask', '1:00.35']],
    [
      'which costs more, the harbour wall or the swimming hall',
      ['Harbour wall', '£6.9 million'],
      ['New swimming hall', '£4.2 million'],
    ],
  ])('are both told, each with its cell: %s', (question, one, other) => {
    expect(told(question)).toEqual([one, other]);
  });

  it.each([
    'which is cheaper, route 1 or route 7',
    'which lost more passengers, route 1 or route 9',
    'which was cheaper in 2019, route 1 or route 9',
  ])('are not told where a row or a column is missing: %s', (question) => {
    expect(told(question).length).toBeLessThan(2);
  });
});

describe('what cost the most', () => {
  it.each([
    ['What swallowed the most money?', 'Harbour wall'],
    ['what cost the least', 'Town hall roof'],
    ['which project took the most money', 'Harbour wall'],
    ['which project was the cheapest?', 'Town hall roof'],
    ['what did the council spend the most on', 'Harbour wall'],
  ])('is a row of the one table of costs: %s', (question, row) => {
    expect(told(question, spending)).toEqual([[row, row]]);
  });

  it('is none where two tables tell of costs, nor what a body spent of which nothing is told', () => {
    expect(told('What swallowed the most money?')).toEqual([]);
    expect(told('what did the hospital spend the most on', spending)).toEqual([]);
  });
});
