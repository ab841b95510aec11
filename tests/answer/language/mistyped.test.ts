import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../../src/answer/read/engine.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const harbour = createEngine(harbourKnowledge);

/** Words of the knowledge that one of a question may be. */
function meant(question: string, said: string, { look, index }: Engine = harbour): readonly string[] {
  const clue = look(question, 1).query.clues.find((one) => one.said === said);
  const { words, stemOf } = index.dictionary;
  return (clue?.alternatives ?? []).map(({ stem }) => words[stemOf.indexOf(stem)] ?? '');
}

describe('an English word that the knowledge does not have', () => {
  it.each([
    ['what did the new quaky cost', 'quaky', 'quay'],
    ['when do boasts go to the island', 'boasts', 'boats'],
  ])('may be one that it has, mistyped by a letter: %s', (question, said, word) => {
    expect(meant(question, said)).toContain(word);
  });

  it('is none that is further away', () => {
    expect(meant('when do the fairies to vall island leave', 'fairies')).not.toContain('ferries');
  });
});

describe('a word that the knowledge has', () => {
  it('is no other one, whatever is near', () => {
    const more = createEngine(knowledgeOf([...harbourKnowledge.facts, factOf('sale', 'A boast was heard.')]));
    expect(meant('what boast was heard', 'boast', more)).not.toContain('boats');
  });
});

describe('a misspelt question', () => {
  const asked = (question: string) => harbour.look(question, 1).query.question;

  it.each([
    ['how offen does the ferry leave', 'how often does the ferry leave'],
    ['wats the artical caled', "what's the article called"],
    ['in wich yaer did the ferry start', 'in which year did the ferry start'],
  ])('%s asks for what %s asks for', (misspelt, right) => {
    const { asked: kind, about, head, superlative } = asked(right);
    expect(asked(misspelt)).toMatchObject({ asked: kind, about, head, superlative });
  });

  it('may have two words run together, one of them misspelt', () => {
    const { words } = harbour.look('how many harbourberhts are there', 1).query;
    expect(words.map(({ text }) => text)).toEqual(['how', 'many', 'harbour', 'berths', 'are', 'there']);
  });

  it('keeps a capital, and what stands around the word that was corrected', () => {
    expect(asked('Does the Feryr leave, or not?').plain).toBe('Does the Ferry leave, or not?');
  });

  it.each(['Zolgrave', 'Quarrow'])('has no other name for %s, which nobody knows', (name) => {
    const clues = harbour.look(`How many berths has the harbour of ${name}?`, 1).query.clues;
    expect(clues.find(({ said }) => said === name.toLowerCase())).toMatchObject({ status: 'unknown' });
  });
});
