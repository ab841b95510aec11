import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const assistantOf = (text: string) =>
  createAssistant(
    knowledgeOf(
      ingestArticle(Buffer.from(`# Morvik Line's year\n\nThe Morvik Post, 12 April 2025\n\n${text}`), {
        name: 'a.md',
      }).facts,
    ),
  );

describe('a measure of which nothing is said', () => {
  const two = assistantOf(
    'The rate of cancellations was 4 percent last year. The growth rate last year was 14 percent, it said.',
  );

  it.each(['the rate last year', 'what was the rate last year', 'rate?'])(
    'is not asserted: %s',
    (question) => {
      expect(two.answer(question)).toMatchObject({ kind: 'unsure', steps: ['several measures'] });
    },
  );

  const costs = assistantOf('The voyage cost 6.2 million euros. A bag of grit costs 89 kroner, he said.');

  it.each(['what did it cost', 'how much does it cost'])(
    'is not asserted of what `it` is: %s',
    (question) => {
      expect(costs.answer(question).kind).not.toBe('found');
    },
  );

  it('is told where it is named, or is the only one', () => {
    expect(costs.answer('what does a bag of grit cost')).toMatchObject({ kind: 'found' });
    expect(two.answer('the growth rate last year')).toMatchObject({ kind: 'found' });
    const one = assistantOf('The rate of cancellations was 4 percent last year, the company said.');
    expect(one.answer('the rate last year')).toMatchObject({ kind: 'found' });
    const before = assistantOf('The base rate of the bank is 4.75%. Three years ago the rate was 5.25%.');
    expect(before.answer('what is the rate now')).toMatchObject({ kind: 'found' });
  });
});
