import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { countsOnly } from '../../../../../src/answer/rank/refuse/count/counted-only.ts';
import { factOf, knowledgeOf } from '../../../knowledge.ts';

const FERRIES = factOf('ferries', 'Numbers of passengers on the island ferries come from Sundline Ltd.', {
  questions: [
    'Which company counted the passengers on the ferries?',
    'ferries',
    'source of the ferry numbers',
  ],
});
const SMELTER = factOf('smelter', 'Torvik is a smelter, one of the plants on the fjord.', {
  questions: ['What is Torvik?', 'which smelter stands on the fjord', 'torvik smelter'],
});
const MARKET = factOf(
  'market',
  'The Holm fish market turned over 12 million euros (about $13 million) in 2024.',
  {
    figures: [
      {
        text: '12 million euros',
        value: 12e6,
        unit: 'EUR',
        measures: 'turnover',
        period: '2024',
        hedge: null,
      },
      { text: '$13 million', value: 13e6, unit: 'USD', measures: 'turnover', period: '2024', hedge: 'about' },
    ],
    questions: [
      'What did the fish market turn over in 2024?',
      'fish market turnover',
      'how much money did the fish market take',
    ],
  },
);
const CABLE = factOf('cable', 'The sea cable to Vall was laid by a state firm.', {
  questions: ['Who laid the sea cable?', 'who owns the sea cable', 'sea cable to Vall'],
});
const SCHOOL = factOf('school', 'Ida Berg is head of the sailing school at Vall.', {
  questions: ['What is Ida Berg?', 'head of the sailing school', 'sailing school'],
});
const PORTS = factOf(
  'ports',
  'The island ferries call at 31 ports across seven Nordic countries of Europe.',
  {
    questions: [
      'How many ports do the ferries call at?',
      'number of ports of the ferries',
      'ports of the island ferries',
    ],
  },
);
const GOODS = factOf('goods', 'The ferries carry three things to the islands: flour, diesel and mail.', {
  questions: [
    'What do the ferries carry?',
    'which things are carried to the islands',
    'cargo of the ferries',
  ],
});
const QUAY = factOf('quay', 'A limit of 18 tonnes applies on the quay.', {
  questions: ['What limit applies on the quay?', 'limit of tonnes on the quay', 'quay limit'],
});
const AIMS = factOf('aims', 'The islands want to work together on wave power, green shipping and schools.', {
  questions: [
    'On what do the islands want to work together?',
    'wave power',
    'green shipping',
    'aims of the islands',
  ],
});
const { answer, explain } = createAssistant(
  knowledgeOf([FERRIES, SMELTER, MARKET, CABLE, SCHOOL, PORTS, GOODS, QUAY, AIMS]),
);
const found = (question: string) => answer(question).kind === 'found';
const veto = (question: string) => explain(question).veto;

describe('what a curated fact does not tell of a thing', () => {
  it.each([
    'which company runs the ferries',
    'who operates the island ferries',
    'who owns the ferries',
    'who founded the smelter of Torvik',
    'when was the Torvik smelter built',
    'who pays for the ferries',
    'what do people think of the smelter',
    'who is against the Torvik smelter',
    'how big is the smelter',
    'how old is Torvik',
    'how far is Torvik from Holm',
    'is the fish market profitable',
    'how many people work at the fish market',
    'headquarters of the fish market',
    'what does the fish market import',
    'how much of the turnover is herring',
    'what share of the fish market turnover comes from herring',
    'which smelter on the fjord is smallest',
    'which company makes the Torvik smelter',
    'who made the smelter of Torvik',
    'who are the competitors of the Torvik smelter',
    'why is the fish market turnover so high',
  ])('is not answered with it: %s', (question) => {
    expect(veto(question)).toBe('does not tell that of it');
    expect(found(question)).toBe(false);
  });

  it.each([
    ['its statement has a word for', 'who runs the sailing school at Vall', SCHOOL],
    ['a sample question asks', 'who owns that sea cable to Vall', CABLE],
    ['another predicate was asked for', 'which company counted passengers on the ferries', FERRIES],
  ])('is answered where %s that', (_, question, fact) => {
    expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact }] });
  });
});

describe('things by name', () => {
  it.each([
    'which ports do the ferries call at',
    'names of the ports the island ferries call at',
    'which Nordic countries do the island ferries call at',
  ])('are not told by how many they are: %s', (question) => {
    expect(veto(question)).toBe('no list');
    expect(found(question)).toBe(false);
  });

  it.each([
    ['how many ports do the island ferries call at', PORTS],
    ['how many ports do the ferries call at and in which countries', PORTS],
    ['which things do the ferries carry to the islands', GOODS],
    ['which limit in tonnes applies on the quay', QUAY],
  ])('are where they are listed, or counted as asked: %s', (question, fact) => {
    expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact }] });
  });

  it.each(['twelve', 'thirteen', 'eighteen', 'forty', 'twenty-three'])(
    'are not told by how many they are in words: %s',
    (number) => {
      const text = `The council has shut ${number} libraries.`;
      expect(countsOnly(`which ${number} were shut`, text, [])).toBe(true);
      expect(countsOnly('which libraries were shut', text, [])).toBe(true);
    },
  );

  it('are not told by some of a whole continent', () => {
    expect(veto('how many ports are there in Europe')).toBe('counts only some');
  });
});

describe('a count', () => {
  it.each(['how many sales did the fish market have in 2024', 'how many turnovers of the fish market'])(
    'is not told by money alone: %s',
    (question) => {
      expect(veto(question)).toBe('no number');
    },
  );

  it.each(['did 20 workers build the smelter of Torvik', 'do 300 people work at the smelter of Torvik'])(
    'that is guessed at is not told where there is no number: %s',
    (question) => {
      expect(veto(question)).toBe('no number');
    },
  );

  it('may be one of money', () => {
    expect(veto('how many millions did the fish market turn over')).toBeNull();
  });
});

describe('what a thing is', () => {
  it.each(['what is green shipping', "what's wave power"])(
    'is not told where it is one of a list: %s',
    (question) => {
      expect(veto(question)).toBe('does not say what it is');
    },
  );
});

describe('an amount in another currency', () => {
  it.each([
    'how much is 12 euros in dollars',
    'convert 12 million dollars to euros',
    'how many dollars are 5 million euros',
  ])('is told of no other amount: %s', (question) => {
    expect(found(question)).toBe(false);
  });

  it.each(['fish market turnover in yen', 'what did the fish market turn over in Swiss francs in 2024'])(
    'is not the one that is asked for: %s',
    (question) => {
      expect(veto(question)).toBe('another currency');
      expect(found(question)).toBe(false);
    },
  );

  it('may be asked for in either', () => {
    expect(answer('fish market turnover in dollars')).toMatchObject({ facts: [{ fact: MARKET }] });
  });

  it.each(['how much is 12 million euros in dollars', 'how many dollars are 12m euros'])(
    'is told where the fact has it: %s',
    (question) => {
      expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact: MARKET }] });
    },
  );
});
