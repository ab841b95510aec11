import { describe, expect, it } from 'vitest';
import { CLUE_FEATURES } from '../../../src/answer/rank/evidence/clue-evidence.ts';
import { TOKEN_FEATURES } from '../../../src/answer/rank/evidence/token-evidence.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const article = [
  'Marrowby ferry has a record spring',
  'The Marrowby Post, 2024-10-17',
  'The ferry carried 41,000 passengers in the spring.',
  'Each passenger paid 12 euros before the quay was mended.',
  'Two sailors fell ill.',
];
const { facts } = ingestArticle(Buffer.from(article.join('\n\n')), { name: 'ferry.txt' });
const engine = createEngine(plainKnowledge(facts));

/** What the words of a question are to the fact that holds a text, by word and by the name of the feature. */
function evidence(question: string, holds: string) {
  const look = engine.look(question, 16);
  const fact = facts.findIndex(({ text }) => text.includes(holds));
  const clues = look.clues(fact);
  return {
    look,
    words: clues.map(({ said }) => said),
    of: (word: string, name: string) => {
      const slot = CLUE_FEATURES.indexOf(name);
      if (slot < 0) throw new Error(`No such feature: ${name}`);
      return clues.find(({ said }) => said === word)?.row[slot];
    },
  };
}

describe('what a word of a question is to a fact', () => {
  it('tells where the fact has it', () => {
    const { of } = evidence('How many passengers did the ferry carry?', '41,000');
    expect(of('passengers', 'hard')).toBe(1);
    expect(of('passengers', 'head')).toBe(1);
    expect(of('passengers', 'toValue')).toBe(1);
    expect([of('passengers', 'nextHead'), of('ferry', 'nextHead')]).toEqual([1, 0]);
    expect(of('ferry', 'title')).toBe(1);
    expect(of('ferry', 'after:the')).toBe(1);
    expect(of('carry', 'soft')).toBeGreaterThan(0.9);
  });

  it('tells what the fact lacks, and whether the article has it', () => {
    const { of } = evidence('How many passengers of the submarine paid for the quay?', '41,000');
    expect([of('submarine', 'hard'), of('submarine', 'article')]).toEqual([0, 0]);
    expect([of('quay', 'hard'), of('quay', 'article')]).toEqual([0, 1]);
    expect(of('submarine', 'weight')).toBeGreaterThan(of('passengers', 'weight') ?? 0);
  });

  it('knows words that are used alike though no table relates them', () => {
    const { of } = evidence('how many tourists did the ferry carry', '41,000');
    expect(of('tourists', 'alike')).toBeGreaterThan(0.3);
    expect(of('tourists', 'alike')).toBeLessThan(1);
  });

  it('counts small words that narrow the question, and no others', () => {
    const { words, of } = evidence('What did each passenger pay before the quay was mended?', '12 euros');
    expect(words).toEqual(expect.arrayContaining(['each', 'before', 'passenger', 'quay']));
    expect(words).not.toContain('the');
    expect([of('each', 'narrows:each'), of('each', 'hard')]).toEqual([1, 1]);
    const other = evidence('What did each passenger pay before the quay was mended?', '41,000');
    expect(other.of('each', 'hard')).toBe(0);
  });

  it('is the same after another question was looked at', () => {
    const question = 'How many passengers did the ferry carry?';
    const { look, of } = evidence(question, '41,000');
    engine.look('how many sailors fell ill', 16);
    const fact = facts.findIndex(({ text }) => text.includes('41,000'));
    const again = look.clues(fact).find(({ said }) => said === 'passengers');
    expect(again?.row[CLUE_FEATURES.indexOf('toValue')]).toBe(of('passengers', 'toValue'));
    expect(again?.row).toEqual(engine.look(question, 16).clues(fact)[0]?.row);
  });

  it('is nothing for a fact that was not looked at', () => {
    const look = engine.look('how many passengers', 16);
    expect([look.clues(99), look.tokens(99)]).toEqual([[], []]);
  });
});

describe('what a word of a fact is to a question', () => {
  /** Of the first word that has the kind. */
  const first = (question: string, holds: string, kind: string) => {
    const fact = facts.findIndex(({ text }) => text.includes(holds));
    const tokens = engine.look(question, 16).tokens(fact);
    const slot = (name: string) => TOKEN_FEATURES.indexOf(name);
    const row = tokens.find((token) => token[slot(`kind:${kind}`)] === 1);
    if (row === undefined) throw new Error(`No ${kind} in it: ${holds}`);
    return (name: string) => {
      if (slot(name) < 0) throw new Error(`No such feature: ${name}`);
      return row[slot(name)];
    };
  };

  it('is a value of the kind that is asked for, so near to what it is of', () => {
    const count = first('How many passengers did the ferry carry?', '41,000', 'count');
    expect([count('expected'), count('head'), count('clueAfter'), count('values')]).toEqual([1, 1, 1, 1]);
    const money = first('How many passengers did the ferry carry?', '12 euros', 'money');
    expect([money('expected'), money('head')]).toEqual([0, 2]);
  });

  it('is no value where the question says it itself', () => {
    const count = first('Were it 41,000 passengers that the ferry carried?', '41,000', 'count');
    expect(count('strength')).toBe(1);
  });

  it('may be used like what the question says and the fact lacks', () => {
    const fact = facts.findIndex(({ text }) => text.includes('sailors'));
    const alike = (question: string) => {
      const tokens = engine.look(question, 16).tokens(fact);
      return Math.max(...tokens.map((token) => token[TOKEN_FEATURES.indexOf('alikeMissing')] ?? 0));
    };
    expect(alike('Which passengers fell ill?')).toBeGreaterThan(0.2);
    expect(alike('Which sailors fell ill?')).toBe(0);
  });

  it('is told of no stop word', () => {
    const fact = facts.findIndex(({ text }) => text.includes('41,000'));
    const tokens = engine.look('how many passengers', 16).tokens(fact);
    // Ferry, carried, 41,000, passengers, spring.
    expect(tokens).toHaveLength(5);
  });
});
