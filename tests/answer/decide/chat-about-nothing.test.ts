import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const article = [
  'Marrowby ferry has a record spring',
  'The Marrowby Post, 2024-10-17',
  'The ferry carried 41,000 passengers in 14 weeks of spring. The crew cooked 9,000 meals on board.',
  'Its cook, Ansel Brook, fell ill and the skipper Dora Quill made eggs for a week. The cost of fuel rose by a tenth to 2.1 million euros.',
  'The harbour is 14 metres deep, the deepest of the coast, and may take ships of 300 metres from 2026. The team that paints the ferry starts in May.',
];
const { facts } = ingestArticle(Buffer.from(article.join('\n\n')), { name: 'ferry.txt' });
const { answer } = createAssistant(plainKnowledge(facts));

describe('of an article that nobody curated', () => {
  it.each([
    'who painted the mona lisa',
    'how long should i boil an egg',
    'how deep is the deepest lake in the world',
    'my landlord wants to raise the rent by a tenth, is that even legal',
    'what year did the titanic sink',
    'how many passengers fit in a jumbo jet',
    'what should i cook for the spring break',
    'when does spring start in japan',
  ])('nothing is asserted where its words are used for something else: %s', (question) => {
    expect(answer(question).kind).not.toBe('found');
  });

  it.each([
    ['how many passengers did the ferry carry', '41,000'],
    ['how deep is the harbour', '14 metres'],
    ['who fell ill', 'Ansel Brook'],
    ['what did the fuel cost', '2.1 million euros'],
  ])('what it says is told: %s', (question, figure) => {
    expect(answer(question)).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining(figure) } }],
    });
  });
});
