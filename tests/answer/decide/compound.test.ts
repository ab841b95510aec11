import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { partsRead } from '../../../src/answer/decide/parts.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import {
  askedBehindRemark,
  asksWhoSaysIt,
  partsOf,
  REFERS,
} from '../../../src/answer/language/forms/compound.ts';
import type { Judge } from '../../../src/answer/rank/model.ts';
import type { Reading } from '../../../src/answer/read/reading.ts';
import type { Found } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const assistant = createAssistant(harbourKnowledge);

function outcome(question: string): string {
  const answer = assistant.answer(question);
  return answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.id).join(' + ') : answer.kind;
}

describe('a question may ask two things', () => {
  it.each([
    ['How many berths are there, and who is the master?', 'How many berths are there', 'who is the master?'],
    ['Who built it, and in which year?', 'Who built it', 'in which year?'],
    ['who built it and when', 'who built it', 'when'],
    ['Is it open, and oh also, is there a lift?', 'Is it open', 'is there a lift?'],
    ['is there a lift? and can i park a car', 'is there a lift', 'can i park a car'],
    ['how many berths r there n who runs it', 'how many berths r there', 'who runs it'],
    ['number of berths plus number of boats', 'number of berths', 'number of boats'],
  ])('parts %j before another question', (question, first, second) => {
    expect(partsOf(question)).toContainEqual({ first, second, nouns: false });
  });

  it.each([
    ['I need the budget and the number of guests', 'I need the budget', 'the number of guests'],
    ['guests a day, and turnover in euros', 'guests a day', 'turnover in euros'],
    ['guests last year + turnover expected', 'guests last year', 'turnover expected'],
    ['I need the name together with the address', 'I need the name', 'the address'],
    ['guests in May and also the turnover', 'guests in May', 'the turnover'],
    ['tell me the guests and turnover of the fair', 'tell me the guests of the fair', 'turnover of the fair'],
  ])('parts %j between things that are named', (question, first, second) => {
    expect(partsOf(question)).toContainEqual({ first, second, nouns: true });
  });

  it.each([
    'How do China and Russia trade?',
    'Besides trade, what else is planned?',
    'how many children were there, does it say',
    'what did she say? can’t remember it',
    'What is it?',
    'price of oil and gas of the region',
  ])('takes nothing apart in %j', (question) => {
    expect(partsOf(question)).toEqual([]);
  });
});

describe('the second part may ask who says the first', () => {
  it.each(['who says so', 'which outlet reported it?', 'whose count is that', 'who gave that number'])(
    '%j does',
    (part) => expect(asksWhoSaysIt(part)).toBe(true),
  );

  it.each([
    'what number is it heading to',
    'what she said about it',
    'who is the harbour master',
    'who says',
  ])('%j does not', (part) => expect(asksWhoSaysIt(part)).toBe(false));

  it('and is told by the citation of the first', () => {
    expect(outcome('How many berths does the harbour have, and who says so?')).toBe('harbour/berths');
    expect(outcome('How much did the new quay cost, and which paper reported it?')).toBe('harbour/cost');
  });
});

describe('a fact that tells of the source of another', () => {
  const saidBy = 'Ada Lund, harbour master';
  const facts = [
    factOf('berths', 'The harbour at Port Lund has 44 berths.', {
      saidBy,
      questions: ['How many berths does the harbour have?', 'number of berths', 'berths in the harbour'],
    }),
    factOf('cranes', 'The harbour needs a second crane, says Ada Lund.', {
      saidBy,
      questions: ['Who says that a second crane is needed?', 'what does the harbour need'],
    }),
    factOf('source', 'The count of the berths was made by Ada Lund in the spring.', {
      saidBy,
      questions: ['Who counted the berths?', 'who says how many berths there are', 'whose count is it'],
    }),
    factOf('ferry', 'The ferry at Port Lund leaves four times a day.', {
      questions: ['How often does the ferry leave?', 'ferries a day'],
    }),
  ];
  const { answer } = createAssistant(knowledgeOf(facts));
  const shown = (question: string) => (answer(question) as Found).facts.map(({ fact }) => fact);

  it.each(['How many berths does the harbour have, and who says so?', 'number of berths + who says so'])(
    'stands beside that in the answer to %j',
    (question) => {
      expect(shown(question)).toEqual([facts[0], facts[2]]);
      const [, { fact, highlight } = { fact: facts[2], highlight: null }] = (answer(question) as Found).facts;
      expect(fact?.text.slice(highlight?.start, highlight?.end)).toBe('Ada Lund');
    },
  );

  it('is none where the article itself says it', () => {
    expect(shown('How often does the ferry leave, and who says so?')).toEqual([facts[3]]);
  });
});

describe('an answer to two things', () => {
  it.each([
    [
      'What did the new quay cost, and since when is Ada Lund harbour master?',
      'harbour/cost + harbour/master',
    ],
    ['price of the new quay and the name of the harbour master', 'harbour/cost + harbour/master'],
    ['How often do the ferries leave and who runs the port?', 'harbour/ferries + harbour/master'],
  ])('to %j is %s', (question, expected) => {
    expect(outcome(question)).toBe(expected);
  });

  it('is one fact where one answers both parts, or only one part is answered', () => {
    expect(outcome('How many berths and the number of berths?')).toBe('harbour/berths');
    expect(outcome('How many berths does the harbour have, and who is the king of Spain?')).not.toContain(
      ' + ',
    );
  });
});

describe('a question for two counts', () => {
  const towns = factOf('towns', 'The ferries of Port Lund call at 14 towns on 9 islands.', {
    questions: ['How many towns do the ferries call at?', 'towns with a ferry', 'how many islands have one'],
  });
  const lights = factOf('lights', 'Lighthouses stand on 22 islands of the north.', {
    questions: ['How many islands have a lighthouse?', 'how many islands', 'islands with a lighthouse'],
  });
  const { answer } = createAssistant(knowledgeOf([towns, lights]));

  it('is answered by the fact that tells both, and no other one', () => {
    expect(answer('How many towns do the ferries call at, and how many islands?')).toMatchObject({
      facts: [{ fact: towns }],
    });
    expect(answer('How many islands?')).toMatchObject({ facts: [{ fact: lights }] });
  });

  it('is answered by two where the first one does not tell the second', () => {
    const { facts } = answer(
      'How many towns do the ferries call at, and how many islands have a lighthouse?',
    ) as Found;
    expect(facts.map(({ fact }) => fact)).toEqual([towns, lights]);
  });
});

describe('a remark before a question', () => {
  it.each([
    'The ferries are nice. How many berths does the harbour have?',
    'hi all, I was reading about the new quay. How many berths does the harbour have?',
    'My professor told us of the ferries! how many berths does the harbour have',
  ])('asks nothing: %s', (question) => {
    expect(outcome(question)).toBe('harbour/berths');
  });

  it('is what a question that leans on it is about', () => {
    expect(askedBehindRemark('I like the new quay. How much did it cost?')).toBeUndefined();
    expect(askedBehindRemark('who runs the port? How many berths does it have?')).toBeUndefined();
  });
});

describe('a question of which the first part is answered', () => {
  it('gets that part, and nothing when neither is', () => {
    const first = 'How many berths does the harbour have, and how old is the lighthouse keeper?';
    expect(outcome(first)).toBe('harbour/berths');
    expect(outcome('Who painted the ceiling, and how old is the lighthouse keeper?')).not.toMatch('harbour');
  });

  it('takes `in it for` for no word that leans on the first part', () => {
    expect(REFERS.test("what's in it for the port")).toBe(false);
    for (const part of ['what is it for', 'who is in it', 'what is in it for them'])
      expect(REFERS.test(part)).toBe(true);
  });

  it('is only offered facts where the second part alone is answered', () => {
    expect(outcome('Who painted the ceiling, and how much did the new quay cost?')).toBe('unsure');
  });

  it('gets what may be the other part as close, of the same article', () => {
    const answer = assistant.answer(
      'How many berths does the harbour have, and what was spent on the extension?',
    );
    expect(answer).toMatchObject({ facts: [{ fact: { id: 'harbour/berths' } }] });
    expect(answer).toMatchObject({ close: { fact: { id: 'harbour/cost' } } });
  });
});

describe('a second part that leans on the first', () => {
  /** What each text is read as: its candidates, best first, and whether the first one surely answers. */
  const readings: Readonly<Record<string, readonly [facts: readonly number[], sure: boolean]>> = {
    'how many ships are there': [[1], true],
    'how old are they': [[9], true],
    'how old are they how many ships are there': [[1, 2], true],
    'how big are they': [[9], false],
    'how big are they how many ships are there': [[2, 1], true],
    'who keeps the light': [[3], false],
    'how many ships came in': [[1], true],
    'who keeps it': [[3], true],
  };
  const numbered = Array.from({ length: 10 }, (_, at) => factOf(`fact-${at}`, 'The harbour is full.'));
  const read = (text: string): Reading => {
    const [facts, sure] = readings[text] ?? [[], false];
    const verdict = {
      confidence: 0.9,
      nearness: 0.9,
      answers: sure,
      answersPart: sure,
      line: 0.5,
      silent: false,
    };
    const ranked = facts.map((fact) => ({ fact, score: 0, features: new Float64Array() }));
    const query = { clues: [{ word: 'ships', alternatives: [] }], question: analyse(text) };
    const look = { query, candidates: [], veto: () => null } as never;
    return { index: { facts: numbered } as never, look, ranked, verdict, elsewhere: [] };
  };
  const parts = (question: string) => {
    const found = partsRead(question, read, { close: () => undefined } as unknown as Judge);
    return [found?.first, found?.second, found?.close].map((part) => part?.ranked.fact);
  };

  it('is answered with what comes first for both together', () => {
    expect(parts('how many ships are there and how big are they')).toEqual([1, 2, undefined]);
  });

  it('is not surely answered where the first part alone makes it sure', () => {
    expect(parts('how many ships are there and how old are they')).toEqual([1, undefined, 2]);
  });

  it('is answered with what may be the first part beside it, where it does not lean on that', () => {
    expect(parts('who keeps the light and how many ships came in')).toEqual([1, undefined, 3]);
    expect(parts('who keeps the light and who keeps it')).toEqual([undefined, undefined, undefined]);
  });
});

describe('a second part about what the first one names', () => {
  const article = (name: string, text: string) => ingestArticle(Buffer.from(text), { name }).facts;
  const both = createAssistant(
    knowledgeOf([
      ...article(
        'line.txt',
        'Holm Line sails back into profit\n\nThe Holm Courier, 25 February 2026\n\nRevenue of Holm Line climbed to 319 million euros last year.\n\nThe workforce has shrunk to 1,215.\n',
      ),
      ...article(
        'mine.txt',
        'Alden mine wins its second pit\n\nThe Alden Post, 7 November 2025\n\nThe mine at Alden will be dug until 2049.\n\nThe mine employs 730 people, and the second pit would add 190.\n',
      ),
    ]),
  );

  it('is answered by its article, or not at all', () => {
    const question = 'How much did the revenue of Holm Line come to and how many people does it employ?';
    const answer = both.answer(question);
    const shown = answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.text) : [];
    expect(shown[0]).toContain('319 million');
    expect(shown.join()).not.toContain('730 people');
    expect(both.answer('How many people does the mine employ?')).toMatchObject({ kind: 'found' });
  });
});
