import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from './knowledge.ts';

const { facts } = ingestArticle(
  Buffer.from(`Tarn Lines gets a new chief

By Ada Holm
The Skerry Post, 4 March 2025

Chief executive Ingrid Vold will step down in May after nine years. Her successor is Jonas Brekke, now at a bank. He will earn 4.2 million kroner a year.

Captain Nils Aune retires as well. He has sailed for 31 years.
`),
  { name: 'holm.txt' },
);
const { answer } = createAssistant(knowledgeOf(facts));
const told = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts[0].fact.text : found.kind;
};

describe('a sentence about him or her', () => {
  it.each([
    'what salary does Ingrid Vold get',
    'how much will vold earn',
    'how much does Nils Aune earn a year',
  ])('tells of nobody but who is named before it: %s', (question) => {
    expect(told(question)).not.toContain('He will earn');
  });

  it.each([
    ['how much will Jonas Brekke earn', 'He will earn'],
    ['how many years has Nils Aune sailed', 'He has sailed'],
  ])('answers who asks about that one: %s', (question, start) => {
    expect(told(question)).toContain(start);
  });
});
