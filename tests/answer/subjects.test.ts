import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

const article = (name: string, text: string) => ingestArticle(Buffer.from(text), { name }).facts;

const facts = [
  ...article(
    'quarrow.txt',
    'Quarrow counts its houses\n\nThe Quarrow Post, 3 March 2025\n\nQuarrow has 4,120 houses, the town said.\n\nThe median rent is 640 pounds a month.\n\nA bakery of Bellmere opened a branch in the town.\n',
  ),
  ...article(
    'bellmere.txt',
    'Bellmere runs out of water\n\nThe Bellmere Echo, 9 June 2025\n\nBellmere closed two of its five wells on Monday.\n\nThe town needs 3 million litres a day.\n\nRepairs will cost 2.4 million pounds.\n',
  ),
];
const knowledge: Knowledge = {
  version: 'test',
  articles: [...new Set(facts.map(({ article: own }) => own))],
  facts,
  vocabulary: { names: [], synonyms: [] },
  unanswered: [],
  checks: [],
};
const assistant = createAssistant(knowledge);
const first = (question: string) => assistant.rank(question, 1)[0]?.fact.text;

describe('a name that an article is about', () => {
  it('need not stand in the sentence that answers', () => {
    expect(first('What is the median rent in Quarrow?')).toContain('640 pounds');
    expect(first('How much water does Bellmere need each day?')).toContain('3 million litres');
  });

  it('is not answered out of the article of another, as if that were the same', () => {
    const answer = assistant.answer('What is the median rent in Bellmere?');
    expect(answer.kind).not.toBe('found');
  });

  it('is not answered for a name that no article has', () => {
    expect(assistant.answer('What is the median rent in Quarrow?').kind).toBe('found');
    expect(assistant.answer('What is the median rent in Zolgrave?').kind).not.toBe('found');
  });
});

describe('a name that an article opens with and hardly says again', () => {
  const ships = [
    'ferry',
    'tanker',
    'tug',
    'trawler',
    'yacht',
    'barge',
    'dredger',
    'cutter',
    'schooner',
    'canoe',
  ];
  const airport = (title: string, year: number, opening: string, more: string) =>
    article(
      `${year}.txt`,
      `${title}\n\nThe Vale Post, 9 June ${year}\n\n${opening}\n\n${ships.map((ship, at) => `A ${ship} was handed in at the desk on day ${at + 1}.`).join('\n\n')}\n\n${more}\n`,
    );
  const vale = createAssistant({
    ...knowledge,
    facts: [
      ...airport(
        'Tarnholm Airport loses its queues',
        2025,
        'Tarnholm Airport has a new hall.',
        'Tarnholm is glad of it.',
      ),
      ...airport(
        'The airport lost more than ever',
        2024,
        'Tarnholm Airport had a bad year, its head said.',
        'The lost property office of Tarnholm was handed 5,610 objects.',
      ),
    ],
  });

  it('is what it is about as well', () => {
    expect(
      vale.answer('How many objects was the lost property office handed at Tarnholm Airport?'),
    ).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining('5,610') } }],
    });
  });
});
