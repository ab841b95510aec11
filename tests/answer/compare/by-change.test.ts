import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const { facts } = ingestArticle(
  Buffer.from(`# Reed Party overtakes the League in Vorring

The Vorring Times, 10 March 2025

The Reed Party has become the largest one on the council of Vorring after the election on Sunday.

| Party | Votes | Seats | Change |
|---|---|---|---|
| Reed Party | 9,412 | 14 | +5 |
| League | 8,105 | 12 | -4 |
| Home List | 3,204 | 6 | -1 |

The clubs of the harbour cup count their games as well.

| Club | Games won | Games lost | Points |
|---|---|---|---|
| Skerry | 9 | 2 | 27 |
| Holm | 4 | 7 | 12 |
| Brack | 5 | 6 | 15 |
`),
  { name: 'vorring.md' },
);
const { answer } = createAssistant(plainKnowledge(facts));
const rowFor = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' && found.confidence === 1 ? found.facts[0].fact.text : undefined;
};

describe('what lost or gained the most', () => {
  it.each([
    'which party lost the most seats',
    'which party gained the most seats',
    'which party had the biggest fall in votes',
    'Which party had the biggest increase in votes?',
    'which party fell the most',
  ])('is not told by who has the most: %s', (question) => {
    expect(rowFor(question)).toBeUndefined();
  });

  it.each([
    ['which party has the most seats', /^Reed/],
    ['which party had the biggest change', /^Reed/],
    ['which club lost the most games', /^Holm/],
  ])('is told by a column that is named for it: %s', (question, row) => {
    expect(rowFor(question)).toMatch(row);
  });
});
