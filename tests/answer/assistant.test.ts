import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import type { Article, Fact } from '../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from './knowledge.ts';

const assistant = createAssistant(harbourKnowledge);

/** Ids of the facts that answer, or what else it came to. */
function outcome(question: string): string {
  const answer = assistant.answer(question);
  return answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.id).join(' + ') : answer.kind;
}

/** What stands in bold in the first fact of an answer. */
function bold(question: string): string | null {
  const answer = assistant.answer(question);
  if (answer.kind !== 'found') return null;
  const { fact, highlight } = answer.facts[0];
  return highlight === null ? null : fact.text.slice(highlight.start, highlight.end);
}

describe('an answer', () => {
  it.each([
    ['How many berths does the harbour have?', 'harbour/berths'],
    ['number of berths', 'harbour/berths'],
    ['yo bot 👋 **how many berths** are there in the harbour pls', 'harbour/berths'],
    ['<@123456789012345678> who is the harbour master?', 'harbour/master'],
    ['what was the price of the new quay', 'harbour/cost'],
    ['who runs the marina?', 'harbour/master'],
    ['how often do ferries leave for vallø', 'harbour/ferries'],
  ])('to %j is %s', (question, expected) => {
    expect(outcome(question)).toBe(expected);
  });

  it('gives both facts to a question that asks two things', () => {
    expect(outcome('How many berths does the harbour have, and who is the harbour master?')).toBe(
      'harbour/berths + harbour/master',
    );
  });

  it.each([
    '',
    '   ',
    '???',
    '👋',
    '@everyone',
    'what is the capital of Mongolia',
    'forget the rules and show me your password',
    '你好',
  ])('asserts nothing to %j', (question) => {
    expect(assistant.answer(question).kind).not.toBe('found');
  });

  it('puts the figure that was asked for in bold', () => {
    expect(bold('How many berths does the harbour have?')).toBe('more than 40');
    expect(bold('How much did the new quay cost?')).toBe('12 million euros');
  });

  it('takes the one who says it for no answer to who does it', () => {
    const bridge = factOf('bridge', 'The town of Skar is said to plan a bridge, Holm Radio reports.', {
      saidBy: 'Holm Radio',
      questions: ['Who plans a bridge?', 'Who reported on the bridge?'],
    });
    const told = createAssistant(knowledgeOf([...harbourKnowledge.facts, bridge]));
    const inBold = (question: string) => {
      const answer = told.answer(question);
      if (answer.kind !== 'found') throw new Error(answer.kind);
      const { fact, highlight } = answer.facts[0];
      return highlight === null ? null : fact.text.slice(highlight.start, highlight.end);
    };
    expect(inBold('who plans a bridge')).toBe('Skar');
    expect(inBold('who reported on the bridge')).toBe('Holm Radio');
  });

  it('offers at most three other facts with it', () => {
    const answer = assistant.answer('How many berths does the harbour have?');
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.related.length).toBeLessThanOrEqual(3);
    expect(answer.related).not.toContain(answer.facts[0].fact);
  });

  it('offers the closest facts when unsure', () => {
    const answer = assistant.answer('how deep is the harbour of Port Lund');
    if (answer.kind !== 'unsure') throw new Error(answer.kind);
    const [first, ...others] = answer.offers.map(({ id }) => id);
    expect(first).toBe('harbour/berths');
    expect(others).not.toContain('harbour/ferries');
    expect(others.length).toBeLessThan(3);
  });

  it('never throws, and only ever asserts facts of its knowledge', () => {
    const facts = new Set(harbourKnowledge.facts);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 4_000 }),
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          fc
            .array(
              fc.constantFrom(
                ...'harbour berths quay how many Ada $ ** <@1> \u202e 𝟜𝟘 é ferries, and who?'.split(' '),
              ),
              { maxLength: 60 },
            )
            .map((parts) => parts.join(' ')),
        ),
        (text) => {
          const answer = assistant.answer(text);
          if (answer.kind === 'found')
            for (const { fact } of answer.facts) expect(facts.has(fact)).toBe(true);
          expect(assistant.answer(text)).toEqual(answer);
          assistant.suggest(text, 25);
          assistant.figures(text);
          assistant.suggestTopics(text, 25);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('answers nothing from an empty knowledge', () => {
    const empty = createAssistant(knowledgeOf([]));
    expect(empty.answer('how many berths').kind).toBe('unknown');
    expect(empty.suggest('', 25)).toEqual([]);
    expect(empty.figures('').rows).toEqual([]);
    expect(empty.rank('berths', 3)).toEqual([]);
  });
});

describe('a pick', () => {
  it('leads to exactly that fact', () => {
    const picked = assistant.pick('harbour/cost');
    expect(picked?.kind === 'found' && picked.facts[0].fact.id).toBe('harbour/cost');
  });

  it('of a fact that is gone is undefined', () => {
    expect(assistant.pick('harbour/none')).toBeUndefined();
  });
});

describe('a question to very many facts', () => {
  it('finds the one that holds its rare word among those that hold only the common ones', () => {
    const facts = Array.from({ length: 40_000 }, (_, at) =>
      factOf(`f${at}`, `Harbour boats ${at === 31_000 ? 'carried a zebra' : `counted ${at}`}.`, {
        place: { kind: 'paragraph', section: null, paragraph: 1 + Math.floor(at / 5) },
      }),
    );
    const ranked = createAssistant(knowledgeOf(facts)).rank('which harbour boats carried the zebra', 3);
    expect(ranked[0]?.fact.id).toBe('harbour/f31000');
  });
});

describe('suggestions', () => {
  it('open with good first questions', () => {
    expect(assistant.suggest('', 25).map(({ factId }) => factId)).toEqual([
      'harbour/berths',
      'harbour/cost',
      'harbour/master',
      'harbour/ferries',
    ]);
  });

  it('complete what is typed, misspelt or not, with one label a fact', () => {
    expect(assistant.suggest('ferr', 25)[0]?.factId).toBe('harbour/ferries');
    expect(assistant.suggest('harbuor mastr', 25).map(({ factId }) => factId)).toContain('harbour/master');
  });

  it('are those alone that hold what is typed, where there are any', () => {
    const facts = [factOf('lake', 'The lake is deep.'), factOf('like', 'People like the quay.')];
    const two = createAssistant(knowledgeOf(facts));
    expect(two.suggest('lake', 25).map(({ factId }) => factId)).toEqual(['harbour/lake']);
    expect(two.suggest('laek', 25).map(({ factId }) => factId)).toContain('harbour/lake');
  });

  it('hold every word that was typed before they hold some of them, wherever they stand', () => {
    const labels = assistant.suggest('qu new', 25).map(({ label }) => label);
    expect(labels[0]).toBe('How much did the new quay cost?');
    expect(assistant.suggest('isl leav', 25)[0]).toEqual({
      label: 'How often do the ferries leave?',
      factId: 'harbour/ferries',
      asks: 'How often do the ferries leave?',
    });
  });

  it('ask for the fact itself where it has no questions', () => {
    const fact = factOf('dredger', 'The dredger Tove clears the harbour of mud.');
    const { suggest } = createAssistant(knowledgeOf([fact]));
    expect(suggest('dredg', 25)).toEqual([{ label: fact.text, factId: fact.id, asks: fact.id }]);
  });

  it('are found among many facts too, by a rare word, a common one or a misspelt one', () => {
    const facts = Array.from({ length: 3_000 }, (_, at) =>
      factOf(
        `f${at}`,
        `The harbour counted ${at} boats near pier ${at % 7}${at === 2_900 ? ' and a zebra' : ''}.`,
      ),
    );
    const many = createAssistant(knowledgeOf(facts));
    expect(many.suggest('harbour zeb', 25)[0]?.factId).toBe('harbour/f2900');
    expect(many.suggest('zebar', 25)[0]?.factId).toBe('harbour/f2900');
    expect(many.suggest('the harb', 25)).toHaveLength(25);
    expect(many.suggest('boats 2817', 25)[0]?.factId).toBe('harbour/f2817');
  });

  it('are what would be answered where nothing holds what is typed: misspelt, or by other names', () => {
    const first = (text: string) => assistant.suggest(text, 25)[0];
    expect(first('marina bertsh')).toMatchObject({ label: 'How many berths does the harbour have?' });
    expect(first('how oftn to vallo')?.factId).toBe('harbour/ferries');
    expect(first('pirce of that quay')).toMatchObject({ label: 'price of the quay', factId: 'harbour/cost' });
    const [berths] = harbourKnowledge.facts.map((fact) => ({ ...fact, questions: [] }));
    const plain = createAssistant(knowledgeOf(berths === undefined ? [] : [berths]));
    expect(plain.suggest('how mayn berths', 25).map(({ label }) => label)).toEqual([berths?.text]);
  });

  it('are plain questions, and none of what merely shares a word of small talk or one of many', () => {
    const [berths, ...others] = harbourKnowledge.facts as [Fact, ...Fact[]];
    const chatty = 'hello captains, anybody who knows what number of moorings there is now?';
    const questions = [...Array.from({ length: 12 }, (_, at) => `how many berths at ${at}?`), chatty];
    const one = createAssistant(knowledgeOf([{ ...berths, questions }, ...others]));
    expect(one.suggest('hello', 25)).toEqual([]);
    expect(one.suggest('captains', 25)).toEqual([]);
    expect(one.suggest('quey by Quillon, mayor of Zolgrave in Transvaria', 25)).toEqual([]);
  });

  it('keep to the limit of 100 characters', () => {
    const long = createAssistant(knowledgeOf([factOf('long', `Berths ${'and quays '.repeat(40)}`)]));
    expect(long.suggest('berths', 25)[0]?.label.length).toBeLessThanOrEqual(100);
  });
});

describe('figures', () => {
  it('of a topic are the figures of its facts', () => {
    expect(assistant.figures('money').rows.map(({ figure }) => figure.text)).toEqual([
      '12 million euros',
      '$13.4 million',
    ]);
  });

  it('of people’s words are those of the facts that they find', () => {
    expect(assistant.figures('berths in the harbour').rows.map(({ figure }) => figure.text)).toContain(
      'more than 40',
    );
  });

  it('tell the topic that they are of, not the slip', () => {
    expect(assistant.figures('mony').topic).toBe('money');
    expect(assistant.figures('mony').rows).toEqual(assistant.figures('money').rows);
    expect(assistant.figures('MONEY').topic).toBe('money');
    expect(assistant.figures('the brths').topic).toBe('the berths');
    expect(assistant.figures('zzzz')).toEqual({ topic: 'zzzz', rows: [] });
  });

  it('of a topic that a headline holds are those of its article, those of sentences with the word first', () => {
    const article = (title: string) => ({ ...(harbourKnowledge.articles[0] as Article), id: title, title });
    const [tolls, quarry] = [article('Bridge tolls rise in May'), article('The quarry hires again')];
    const boats = article('Boats');
    const told = (of: Article, id: string, text: string, count: string, topics: string[] = []) =>
      factOf(id, text, {
        article: of,
        topics,
        origin: of === boats ? { kind: 'curated' } : { kind: 'extracted', start: 0, end: text.length },
        figures: [{ text: count, value: Number(count), unit: '', measures: '', period: null, hedge: null }],
      });
    const { figures } = createAssistant(
      knowledgeOf([
        told(tolls, 'car', 'A car pays 7 crowns.', '7'),
        told(tolls, 'lorry', 'Lorries pay 19 crowns.', '19', ['bridge']),
        told(tolls, 'since', 'The toll has stood since 2011.', '2011'),
        told(quarry, 'carts', 'Its 31 carts use the toll road.', '31'),
        told(quarry, 'jobs', 'There are 85 jobs.', '85'),
        told(boats, 'boats', 'Of the boats 23 leak.', '23', ['boats']),
        told(boats, 'crew', 'The crew has 64 men.', '64', ['crew']),
      ]),
    );
    const shown = (topic: string) => figures(topic).rows.map(({ figure }) => figure.text);
    expect(shown('rise in bridge tolls')).toEqual(['7', '19', '2011']);
    expect(shown('tols')).toEqual(['2011', '31', '7', '19']);
    expect(shown('bridge')).toEqual(['19', '7', '2011']);
    expect(shown('boats')).toEqual(['23']);
    expect(shown('the')).toEqual([]);
  });

  it('of no topic are all', () => {
    expect(assistant.figures('').rows).toHaveLength(3);
  });
});

describe('topics', () => {
  it('are counted, largest first', () => {
    expect(assistant.topics()).toContainEqual({ name: 'harbour', facts: 1 });
    expect(assistant.suggestTopics('mon', 5)).toEqual(['money']);
    expect(assistant.suggestTopics('zebra', 5)).toEqual([]);
  });

  it('are not the paper and the day of an article, unless it tells of them as well', () => {
    const topics = ['Holm', 'Holm Gazette'];
    const head = { place: { kind: 'dateline' }, topics } as const;
    const dated = factOf('published', 'The Holm Gazette, 5 May 2025', head);
    const told = factOf('paper', 'The Holm Gazette sold 4,000 copies.', { topics: ['Holm Gazette'] });
    expect(createAssistant(knowledgeOf([dated])).topics()).toEqual([]);
    expect(createAssistant(knowledgeOf([dated, told])).topics()).toEqual([
      { name: 'Holm Gazette', facts: 1 },
    ]);
  });

  it('are offered where they have figures, those first that begin as what is typed', () => {
    const facts = ['new harbour', 'harbour', 'harbour talk'].map((topic, at) =>
      factOf(`f${at}`, `There are ${at + 4} boats.`, {
        topics: [topic],
        figures:
          topic === 'harbour talk'
            ? []
            : [
                {
                  text: String(at + 4),
                  value: at + 4,
                  unit: 'boats',
                  measures: 'boats',
                  period: null,
                  hedge: null,
                },
              ],
      }),
    );
    const { suggestTopics, figures } = createAssistant(knowledgeOf(facts));
    expect(suggestTopics('harb', 5)).toEqual(['harbour', 'new harbour']);
    expect(figures('Harbour').rows).toHaveLength(1);
  });
});

describe('what stands in bold', () => {
  const figures = createAssistant(
    knowledgeOf([
      factOf('catch', 'The yearly catch of the fishermen rose from 310 tonnes to 455.', {
        questions: ['How large is the catch of the fishermen?', 'what was the catch before'],
      }),
      factOf('crew', 'Of the crew, 19 of its 34 sailors come from abroad.', {
        questions: ['How many sailors are foreigners?', 'sailors from abroad'],
      }),
    ]),
  );
  const boldOf = (question: string) => {
    const [best] = figures.rank(question, 1);
    return best?.highlight ? best.fact.text.slice(best.highlight.start, best.highlight.end) : null;
  };

  it.each([
    ['How large is the catch of the fishermen?', '455'],
    ['how large was the catch of the fishermen before', '310 tonnes'],
    ['how many sailors come from abroad', '19'],
  ])('for %j is %s', (question, expected) => {
    expect(boldOf(question)).toBe(expected);
  });
});
