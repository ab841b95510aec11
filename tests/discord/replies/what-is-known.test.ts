import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { whatIsKnown } from '../../../src/discord/replies/embeds.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../../answer/knowledge.ts';

const knownOf = (facts: readonly Fact[]) => whatIsKnown(createAssistant(knowledgeOf(facts))).value;

function factsOf(title: string, published: string | null, topics: readonly string[], count = 3): Fact[] {
  const id = title.toLowerCase().replaceAll(' ', '-').slice(0, 40);
  const one = factOf('x', `${title} is told.`);
  const article = { ...one.article, id, title, published };
  return Array.from({ length: count }, (_, at) => ({ ...one, id: `${id}/${at}`, article, topics }));
}

describe('what is known', () => {
  it('names the topics of a single article', () => {
    expect(knownOf(harbourKnowledge.facts)).toMatch(
      /^4 facts from 1 article on ferries, harbour, money, people\. `\/sources` shows it\.$/,
    );
  });

  it('names the newest of several articles with a few topics of each, however many facts others have', () => {
    const facts = [
      ...factsOf('Old rails', '2024-01-01', ['rail', 'trade'], 50),
      ...factsOf('Olive harvest', '2026-02-09', ['olives', 'article', 'oil']),
      ...factsOf('Bridge closes', '2026-03-01', []),
      ...factsOf('Undated', null, ['time']),
      ...factsOf('New *lamp*', '2025-05-05', ['lamp']),
      ...factsOf('Ferry', '2025-05-04', ['ferry']),
    ];
    expect(knownOf(facts).split('\n')).toEqual([
      '65 facts from 6 articles, the newest:',
      '• Bridge closes',
      '• Olive harvest (oil, olives)',
      '• New \\*lamp\\* (lamp)',
      '• Ferry (ferry)',
      'and 2 more; `/sources` lists them.',
    ]);
  });

  it('stays within a field’s 1,024 characters, whatever the headlines are', () => {
    const facts = Array.from({ length: 9 }, (_, at) =>
      factsOf(
        `${at} ${'*_*_ '.repeat(60)}`,
        '2026-01-01',
        ['a', 'b', 'c'].map((one) => one.repeat(40)),
      ),
    );
    expect(knownOf(facts.flat()).length).toBeLessThanOrEqual(1024);
  });
});
