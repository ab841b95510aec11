import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

/** Thousands of facts that hold no word of a question about the harbour, but related ones. */
const others = Array.from({ length: 6_000 }, (_, at) =>
  factOf(`other-${at}`, `Marina ${at} of the haven has moorings, boats and a port.`, {
    place: { kind: 'paragraph', section: null, paragraph: 2 + at },
  }),
);

describe('a large knowledge', () => {
  const { answer, rank } = createAssistant(
    knowledgeOf([...harbourKnowledge.facts, ...others], { vocabulary: harbourKnowledge.vocabulary }),
  );
  const found = (question: string) => {
    const given = answer(question);
    if (given.kind === 'unknown') return [];
    return given.kind === 'found' ? given.facts.map(({ fact }) => fact.id) : given.offers.map(({ id }) => id);
  };

  it('finds a fact by its own words among thousands that hold related ones', () => {
    expect(found('How many berths does the harbour have?')).toContain('harbour/berths');
  });

  it('ranks as many facts as are asked for', () => {
    expect(rank('How many moorings has Marina 12 of the haven?', 40)).toHaveLength(40);
  });

  it('finds facts by related words alone when no word of the question is known', () => {
    expect(found('Any dock for vessels?')).not.toEqual([]);
  });
});
