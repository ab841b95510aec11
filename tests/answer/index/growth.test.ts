import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { impactsOf } from '../../../src/answer/index/impacts.ts';
import { buildIndex, type Index } from '../../../src/answer/index/inverted-index.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import type { Article, Fact, Knowledge } from '../../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const TOWNS = ['Aarhus', 'Brest', 'Cádiz', 'Dover', 'Esbjerg', 'Faro'];

function articleOf(town: string): Article {
  const base = harbourKnowledge.articles[0] as Article;
  return { ...base, id: town.toLowerCase(), title: `The live-stream of ${town}'s harbour` };
}

/** Facts of a town's own, with words that no other town's have, and some that all of them share. */
function factsOf(town: string): readonly Fact[] {
  const article = articleOf(town);
  const own = (id: string, text: string, more: Partial<Fact> = {}) =>
    factOf(id, text, { article, id: `${article.id}/${id}`, ...more });
  const boats = 10 + town.length;
  return [
    own('boats', `The harbour of ${town} has ${boats} boats, and its ${town}-built quay is new.`, {
      topics: [town, 'harbour'],
      questions: [`How many boats does ${town} have?`, `boats in ${town}`],
    }),
    own('trips', `Lifeboat trips from ${town} to Vall Island cost ${boats * 3} euros, the skipper said.`, {
      saidBy: `Skipper of ${town}`,
      place: { kind: 'paragraph', section: 'Trips to sea', paragraph: 2 },
    }),
  ];
}

const articles = new Map(TOWNS.map((town) => [town, factsOf(town)]));

/** The knowledge of the harbour, and of these towns' articles between and after it. */
function knowledgeWith(towns: Iterable<string>): Knowledge {
  const facts = [...towns].sort().flatMap((town) => articles.get(town) ?? []);
  return knowledgeOf([...facts, ...harbourKnowledge.facts], { vocabulary: harbourKnowledge.vocabulary });
}

const QUESTIONS = [
  'how many boats are there in Aarhus',
  'what does a trip to the rock cost from Brset',
  'who says what the lifeboat trips cost in Cadiz?',
  'boats in Dover and Esbjerg',
  'How many berths does the harbour have?',
  'is there a livestream of Faro',
];

/** All that an index says of its facts, with the impacts of every stem. */
function contentOf(index: Index) {
  const { dictionary, facts, concepts, compounds, sampleAsked, sampleWords, read, ...arrays } = index;
  const { words, stemOf, contentStemOf, classes, roles, size } = dictionary;
  const [byParagraph, byArticle] = [index.byParagraph(), index.byArticle()];
  for (let stem = 0; stem < size; stem++) {
    impactsOf(arrays.byFact, stem);
    impactsOf(byParagraph, stem);
  }
  return {
    ...arrays,
    byParagraph,
    byArticle,
    words,
    stemOf,
    contentStemOf,
    classes,
    roles,
    size,
    compounds: [...compounds()],
    sampleAsked: Array.from(arrays.sampleOwner, (_, sample) => sampleAsked(sample)),
    sampleWords: Array.from(arrays.sampleOwner, (_, sample) => sampleWords(sample)),
    others: read.others,
  };
}

const changes = fc.array(fc.constantFrom(...TOWNS), { minLength: 1, maxLength: 8 });

describe('an index that grew', () => {
  it('equals one that was made anew, whatever was added and removed before', () => {
    fc.assert(
      fc.property(changes, (towns) => {
        const there = new Set<string>();
        let grown = buildIndex(knowledgeWith(there));
        for (const town of towns) {
          if (!there.delete(town)) there.add(town);
          grown = buildIndex(knowledgeWith(there), grown);
        }
        expect(contentOf(grown)).toEqual(contentOf(buildIndex(knowledgeWith(there))));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same evidence and the same answers', () => {
    fc.assert(
      fc.property(changes, (towns) => {
        const there = new Set<string>();
        let engine = createEngine(knowledgeWith(there));
        let assistant = createAssistant(knowledgeWith(there));
        for (const town of towns) {
          if (!there.delete(town)) there.add(town);
          const knowledge = knowledgeWith(there);
          engine = createEngine(knowledge, engine);
          assistant = createAssistant(knowledge, [assistant]);
        }
        const [fresh, freshEngine] = [
          createAssistant(knowledgeWith(there)),
          createEngine(knowledgeWith(there)),
        ];
        for (const question of QUESTIONS) {
          expect(engine.look(question, 5).candidates).toEqual(freshEngine.look(question, 5).candidates);
          expect(assistant.answer(question)).toEqual(fresh.answer(question));
          expect(assistant.suggest(question, 10)).toEqual(fresh.suggest(question, 10));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('knows nothing any more of an article that was removed', () => {
    const grown = buildIndex(knowledgeWith(['Aarhus', 'Faro']));
    const without = buildIndex(knowledgeWith(['Faro']), grown);
    expect(grown.dictionary.surface('aarhus')).toBeDefined();
    expect(without.dictionary.surface('aarhus')).toBeUndefined();
    expect([...without.compounds().keys()]).not.toContain('aarhusbuilt');
  });

  it('reads an article anew when one of its facts is another', () => {
    const before = buildIndex(knowledgeWith(['Faro']));
    const facts = knowledgeWith(['Faro']).facts.map((fact) =>
      fact.id === 'faro/trips' ? { ...fact, text: 'No trips leave from there in winter.' } : fact,
    );
    const knowledge = knowledgeOf(facts, { vocabulary: harbourKnowledge.vocabulary });
    const after = buildIndex(knowledge, before);
    expect(contentOf(after)).toEqual(contentOf(buildIndex(knowledge)));
    expect(after.dictionary.surface('winter')).toBeDefined();
  });
});
