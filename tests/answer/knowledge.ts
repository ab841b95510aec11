import type { Article, Fact, Knowledge } from '../../src/knowledge/types.ts';

/** A small article of our own, so that no test depends on what is shipped. */
const harbour: Article = {
  id: 'harbour',
  title: 'Harbour doubles its berths',
  publisher: 'The Gazette',
  published: '2025-05-02T09:30:00+02:00',
  url: null,
  author: null,
  language: 'en',
  text: null,
};

export function factOf(id: string, text: string, more: Partial<Fact> = {}): Fact {
  return {
    id: `harbour/${id}`,
    article: harbour,
    text,
    place: { kind: 'paragraph', section: 'New berths', paragraph: 1 },
    saidBy: null,
    figures: [],
    topics: [],
    questions: [],
    origin: { kind: 'curated' },
    ...more,
  };
}

export function knowledgeOf(facts: readonly Fact[], more: Partial<Knowledge> = {}): Knowledge {
  return {
    version: 'test',
    articles: [...new Set(facts.map(({ article }) => article))],
    facts,
    vocabulary: { names: [], synonyms: [] },
    unanswered: [],
    checks: [],
    ...more,
  };
}

export const harbourKnowledge: Knowledge = knowledgeOf(
  [
    factOf('berths', 'The harbour at Port Lund now has more than 40 berths, according to its master.', {
      saidBy: 'Ada Lund, harbour master',
      topics: ['harbour'],
      figures: [
        {
          text: 'more than 40',
          value: 40,
          unit: 'berths',
          measures: 'berths in the harbour',
          period: '2025',
          hedge: 'more than',
        },
      ],
      questions: [
        'How many berths does the harbour have?',
        'how many boats fit in the port',
        'number of berths',
      ],
    }),
    factOf('cost', 'The new quay cost 12 million euros, about $13.4 million.', {
      topics: ['money'],
      figures: [
        {
          text: '12 million euros',
          value: 12e6,
          unit: 'EUR',
          measures: 'cost of the new quay',
          period: null,
          hedge: null,
        },
        {
          text: '$13.4 million',
          value: 13.4e6,
          unit: 'USD',
          measures: 'cost of the new quay',
          period: null,
          hedge: 'about',
        },
      ],
      questions: ['How much did the new quay cost?', 'price of the quay', 'what was paid for the quay'],
    }),
    factOf('master', 'Ada Lund has been the harbour master since 2019.', {
      topics: ['people'],
      questions: ['Who is the harbour master?', 'who runs the port', 'since when is Ada Lund harbour master'],
    }),
    factOf('ferries', 'Ferries to Vall Island leave every 20 minutes in summer.', {
      topics: ['ferries'],
      questions: ['How often do the ferries leave?', 'ferry interval', 'when do boats go to the island'],
    }),
  ],
  {
    vocabulary: {
      names: [{ name: 'Vall Island', also: ['Vallø', 'the rock'] }],
      synonyms: [{ name: 'harbour', also: ['marina', 'haven'] }],
    },
  },
);
