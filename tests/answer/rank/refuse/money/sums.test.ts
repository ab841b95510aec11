import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { tellsNoFee, tellsTotalForEach } from '../../../../../src/answer/rank/refuse/money/sums.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../../../../src/knowledge/types.ts';
import { factAsRead } from '../../../bold.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const factsIn = (text: string): readonly Fact[] =>
  ingestArticle(Buffer.from(`Kell loom to close\n\nBy Ada Holm\nThe Kell Post, 4 March 2025\n\n${text}\n`), {
    name: 'loom.txt',
  }).facts;
const factIn = (text: string) => factsIn(text).find((fact) => fact.text === text) as Fact;

describe('what each of them gets', () => {
  it.each([
    [
      'how much does each laid-off weaver or employee get',
      'Redundancy will cost 4 million to 6 million euros.',
    ],
    ['how much redundancy pay does every worker at the loom get', 'Redundancy pay comes to $12 million.'],
    ['how much is the pay-off per head', 'The pay-off is put at £3.4m.'],
    ['how much did each of them get', 'The two brothers sold it for 8 million francs.'],
  ])('%s: %s tells what all get', (said, text) => {
    expect(tellsTotalForEach(said, factIn(text))).toBe(true);
  });

  it.each([
    ['how much does each worker get', 'Each gets 12,000 euros, or 4 million euros in all.'],
    ['how much does each worker get', 'Workers will get a bonus of 900 euros.'],
    ['how much does each household pay', 'A household pays 1.2 million pesos a year.'],
    ['how much did each player cost', 'The club paid 8 million euros for the striker.'],
    ['how much will the redundancies cost', 'Redundancy will cost 4 million to 6 million euros.'],
    ['how much is redundancy per head', 'It averages 1.1 million yen.'],
    ['how many visitors did each member bring', 'Members brought 4 million visitors.'],
  ])('%s: %s may well', (said, text) => {
    expect(tellsTotalForEach(said, factIn(text))).toBe(false);
  });

  it('is not answered by what all of them get', () => {
    const facts = factsIn(
      'The loom at Kell will close in May, and 212 weavers will lose their jobs. Redundancy pay will come to between 5 million and 6.5 million euros.',
    );
    const { answer } = createAssistant(knowledgeOf(facts));
    expect(answer('How much will redundancy pay come to?').kind).toBe('found');
    expect(answer('How much redundancy pay does each worker at Kell get?').kind).not.toBe('found');
  });
});

describe('what one person pays', () => {
  it.each([
    ['tuition fees at orme', 'The library of Orme will be extended at a cost of £6m.'],
    ['tuition fees at orme', 'The head of Orme will be paid £210,000.'],
    ['what is the ticket price', 'The new hall cost £6m.'],
  ])('is none of what a building costs or somebody gets: %s: %s', (question, sentence) => {
    expect(tellsNoFee(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['tuition fees at orme', 'Tuition at Orme costs £9,200 a year.'],
    ['tuition fees at orme', 'Students of Orme have to find £9,200 a year.'],
    ['how much did the library cost', 'The library of Orme will be extended at a cost of £6m.'],
    ['what was the transfer fee', 'Orme bought him for £6m.'],
  ])('may be told: %s: %s', (question, sentence) => {
    expect(tellsNoFee(question, factAsRead(sentence))).toBe(false);
  });
});
