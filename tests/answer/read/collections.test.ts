import { beforeAll, describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../../src/answer/assistant.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { readModel } from '../../../src/answer/rank/model.ts';
import { collectionsOf } from '../../../src/answer/read/collections.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { withArticles } from '../../../src/knowledge/extend.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

/** What a server's moderator adds beside the shipped article. */
const analysts = ingestArticle(
  Buffer.from(`Analysts turn on Orvane after weak order book

By Lena Quist
The Market Wire, 12 May 2025

Hallbrook, the broker, cut its price target for Orvane, the maker of heat pumps, to 41 euros from 58 euros on Monday.

Orvane's order book stood at 310 million euros at the end of April. The haven for investors has gone, said Ida Roth of Hallbrook.

The plant at Merrow employs 870 people, and the boats that carry its parts leave every 9 days.
`),
  { name: 'orvane.txt' },
);
const beside = (knowledge: Knowledge) => withArticles(knowledge, [analysts]).knowledge;
const ids = (assistant: Assistant, question: string) =>
  statedIn(assistant.answer(question)).map(({ fact }) => fact.id);
const texts = (assistant: Assistant, question: string) =>
  statedIn(assistant.answer(question)).map(({ fact }) => fact.text);

describe('an article beside curated knowledge', () => {
  const alone = createAssistant(harbourKnowledge);
  const both = createAssistant(beside(harbourKnowledge));
  const own = createAssistant(knowledgeOf(analysts.facts));

  it('answers what it answers alone', () => {
    const questions = [
      'what is the price target for Orvane now',
      'how many people work at the plant at Merrow',
      'how big is the order book',
      'who cut the price target',
    ];
    for (const question of questions) {
      expect(texts(own, question), question).not.toEqual([]);
      expect(texts(both, question), question).toEqual(texts(own, question));
    }
  });

  it('leaves what is answered about the curated one as it was', () => {
    for (const { questions } of harbourKnowledge.facts) {
      for (const question of questions) expect(ids(both, question), question).toEqual(ids(alone, question));
    }
    expect(both.answer('how many berths are there in the harbour, roughly').confidence).toBe(
      alone.answer('how many berths are there in the harbour, roughly').confidence,
    );
  });

  it('is found by other names of the vocabulary, and not by the synonyms', () => {
    const text = 'Gales kept Vall Island without power for 31 hours. The harbour of Kell lost 12 boats.';
    const storm = ingestArticle(
      Buffer.from(`Storm hits the coast\n\nThe Gazette\n3 June 2025\n\n${text}\n`),
      {
        name: 'storm.txt',
      },
    );
    const assistant = createAssistant(withArticles(harbourKnowledge, [storm]).knowledge);
    const heard = (question: string) =>
      collectionsOf(assistant.knowledge, readModel(), [])
        .map(({ engine }) => engine.look(question, 1).query.clues[0]?.status)
        .join(', ');
    expect(heard('the rock')).toBe('named, named');
    expect(heard('marina')).toMatch(/^named, (?:related|unknown)$/);
  });

  it('speaks against a curated fact with the words that it alone holds, and the explanation tells', () => {
    const question = 'how many berths for investors';
    const { elsewhere, confidence } = both.explain(question);
    expect(elsewhere).toEqual(['investors']);
    expect(confidence).toBeLessThan(alone.explain(question).confidence);
    expect(explanationLines(both.explain(question))).toContain(
      'words that only other articles hold: investors',
    );
    expect(alone.explain(question).elsewhere).toEqual([]);
    expect(ids(both, 'how much is the price target for the harbour')).not.toContain('harbour/cost');
  });

  it('answers one part of a question, and the curated one the other', () => {
    expect(
      ids(
        both,
        'How many berths does the harbour have, and how many people does the plant at Merrow employ?',
      ),
    ).toEqual(['harbour/berths', expect.stringContaining(analysts.article.id)]);
  });

  it('is offered beside a curated fact where neither is sure', () => {
    const answer = both.answer('what do the boats cost that carry parts to the quay');
    expect(answer.kind).toBe('unsure');
    const offers = answer.kind === 'unsure' ? answer.offers : [];
    expect(new Set(offers.map(({ article }) => article.id)).size).toBe(2);
  });

  it('takes turns with it while a question is typed', () => {
    const offered = both.suggest('bo', 4).map(({ factId }) => factId.startsWith('harbour/'));
    expect(offered.slice(0, 2)).toEqual([true, false]);
    const opening = both.suggest('', 25).map(({ factId }) => factId);
    expect(opening).toEqual(alone.suggest('', 25).map(({ factId }) => factId));
    expect(createAssistant(knowledgeOf(analysts.facts)).suggest('', 25).length).toBeGreaterThan(0);
    expect(both.suggest('brokr', 4).map(({ factId }) => factId.split('/')[0])).toContain(analysts.article.id);
  });

  it('is ranked behind what is answered, and beside it only where nothing is', () => {
    const sure = 'How much did the new quay cost?';
    expect(both.rank(sure, 1).map(({ fact }) => fact.id)).toEqual(['harbour/cost']);
    expect(new Set(both.rank(sure, 3).map(({ fact }) => fact.article.id))).toEqual(new Set(['harbour']));
    const unsure = 'what do the boats cost that carry parts to the quay';
    expect(new Set(both.rank(unsure, 3).map(({ fact }) => fact.article.id)).size).toBe(2);
    expect(both.rank(unsure, 1)).toHaveLength(1);
  });

  it('lists the figures of both on a topic', () => {
    const articles = both.figures('boats and berths of the harbour').rows.map(({ fact }) => fact.article.id);
    expect(articles).toContain('harbour');
    expect(both.figures('price target of Orvane').rows.map(({ fact }) => fact.article.id)).toContain(
      analysts.article.id,
    );
  });

  it('takes nothing from a curated fact where its source is named, and no offer where it is unsure', () => {
    const question = 'how many berths for investors';
    expect(both.answer(question).kind).toBe('unsure');
    expect(ids(both, `According to The Gazette, ${question}?`)).toEqual(['harbour/berths']);
    const offers = (assistant: Assistant) => {
      const answer = assistant.answer('number of berths for investors');
      return answer.kind === 'unsure' ? answer.offers.map(({ id }) => id) : [answer.kind];
    };
    expect(offers(both)).toContain('harbour/berths');
  });

  it('counts a question that it lists as unanswered as answered nowhere else but by another article', () => {
    const unanswered = [{ articleId: 'harbour', question: 'how many people work at the plant' }];
    const silent = createAssistant(beside({ ...harbourKnowledge, unanswered }));
    expect(texts(silent, 'how many people work at the plant')).toEqual([expect.stringContaining('870')]);
    const none = [{ articleId: 'harbour', question: 'how much did the new quay cost the plant at Merrow' }];
    const answer = createAssistant(beside({ ...harbourKnowledge, unanswered: none })).answer(
      'how much did the new quay cost the plant at Merrow',
    );
    expect(answer).toMatchObject({ kind: 'unsure', silent: true });
  });
});

describe('an article that says otherwise than a curated one', () => {
  const audit = ingestArticle(
    Buffer.from(`Auditors count the cost of the quay

The Coast Courier
4 March 2025

The new quay cost 15 million euros, the auditors said on Monday.
`),
    { name: 'audit.txt' },
  );
  const both = createAssistant(withArticles(harbourKnowledge, [audit]).knowledge);

  it.each(['How much did the new quay cost?', 'price of the quay'])(
    'is shown beside it, even where it lists the question word for word: %s',
    (question) => {
      const stated = texts(both, question).join('\n');
      expect(stated).toContain('12 million euros');
      expect(stated).toContain('15 million euros');
    },
  );

  it('is told to be another one', () => {
    const reply = (assistant: Assistant) =>
      replyTo(assistant.answer('How much did the new quay cost?'), plainStyle).body;
    expect(reply(both)).toContain('\nAnother article:\nThe new quay cost 15 million euros');
  });

  it('is not shown beside what it does not speak of', () => {
    expect(ids(both, 'How many berths does the harbour have?')).toEqual(['harbour/berths']);
  });
});

describe('the collections of a knowledge', () => {
  const model = readModel();

  it('are one where all of it is of one kind, with the whole vocabulary', () => {
    for (const knowledge of [
      harbourKnowledge,
      knowledgeOf(analysts.facts, { vocabulary: harbourKnowledge.vocabulary }),
    ]) {
      const [only, ...others] = collectionsOf(knowledge, model, []);
      expect(others).toEqual([]);
      expect(only.knowledge).toBe(knowledge);
    }
  });

  it('hold each fact once, a fact without sample questions with the others of its article', () => {
    const plain = factOf('plain', 'The harbour has two cranes.');
    const knowledge = beside(knowledgeOf([...harbourKnowledge.facts, plain]));
    const [curated, extracted] = collectionsOf(knowledge, model, []);
    expect(curated.knowledge.facts).toContain(plain);
    expect(extracted?.knowledge.facts).toEqual(analysts.facts);
    expect(curated.knowledge.facts.length + analysts.facts.length).toBe(knowledge.facts.length);
  });

  it('are used again as they are where nothing of them has changed', () => {
    const before = collectionsOf(harbourKnowledge, model, []);
    const [curated, extracted] = collectionsOf(beside(harbourKnowledge), model, before);
    expect(curated).toBe(before[0]);
    const again = collectionsOf(
      beside(harbourKnowledge),
      model,
      [curated, extracted].flatMap((one) => one ?? []),
    );
    expect(again).toEqual([curated, extracted]);
    expect(again[1]).toBe(extracted);
    const unanswered = [{ articleId: 'harbour', question: 'who built the pier' }];
    const [changed] = collectionsOf({ ...harbourKnowledge, unanswered }, model, before);
    expect(changed).not.toBe(before[0]);
  });
});

describe('the shipped article beside one that a moderator adds', () => {
  let both: Assistant;
  beforeAll(async () => {
    both = createAssistant(beside(await loadKnowledge('knowledge')));
  });

  it('asserts none of its figures where the other is asked for', () => {
    let asserted = 0;
    for (const question of [
      'whats the price target now',
      'when do the boats leave that carry the parts',
      'how many ppl work at that plant in merrow lol',
      'what was the price target before',
    ]) {
      for (const { fact } of statedIn(both.answer(question))) {
        expect(fact.article.id, question).toBe(analysts.article.id);
        asserted++;
      }
    }
    expect(asserted).toBeGreaterThan(0);
    const offered = both.answer('whats the price target now');
    expect(JSON.stringify(offered)).toContain('41 euros');
  });

  it('answers nothing with a table of the other where it is sure', async () => {
    const table = ingestArticle(
      Buffer.from(
        '# Wind turbines in Europe\n\nThe Kell Post, 3 May 2025\n\nThe agency counted what turns and what shines.\n\n| Country | Wind turbines | Solar farms |\n|---|---|---|\n| Germany | 28,600 | 12 |\n| Spain | 21,500 | 31 |\n| Ireland | 3,400 | 7 |\n',
      ),
      { name: 'turbines.md' },
    );
    const assistant = createAssistant(withArticles(await loadKnowledge('knowledge'), [table]).knowledge);
    expect(texts(assistant, 'which country buys the most wind turbines')[0]).toContain('Uzbekistan');
    expect(texts(assistant, 'which country has the most solar farms')[0]).toContain('Spain');
  });

  it('keeps the answer to two questions that one of its facts answers', async () => {
    const courier = ingestArticle(
      Buffer.from(
        'Courier opens offices in 14 countries\n\nThe Kell Post\n3 May 2025\n\nThe courier Rapidon has opened offices in 14 countries, its chief said. It employs 2,100 people.\n',
      ),
      { name: 'courier.txt' },
    );
    const assistant = createAssistant(withArticles(await loadKnowledge('knowledge'), [courier]).knowledge);
    for (const question of [
      'how many european cities do the freight trains reach, and how many countries',
      'How many cities in Europe, and how many countries?',
    ]) {
      expect(ids(assistant, question), question).toEqual([expect.stringMatching(/rail-europe$/)]);
    }
  });

  it('answers its own questions as before', () => {
    for (const question of [
      'how many cities do the trains reach',
      'who published the article about horgos',
    ]) {
      expect(statedIn(both.answer(question))[0]?.fact.article.id, question).toMatch(/^cgtn-/);
    }
  });
});
