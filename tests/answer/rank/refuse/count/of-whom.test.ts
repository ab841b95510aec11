import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { isOfAnotherPlace } from '../../../../../src/answer/rank/refuse/count/of-whom.ts';
import { createEngine } from '../../../../../src/answer/read/engine.ts';
import { statedIn } from '../../../../../src/answer/types.ts';
import type { Fact, Figure } from '../../../../../src/knowledge/types.ts';
import { factOf, knowledgeOf } from '../../../knowledge.ts';

const count = (text: string, value: number, unit: string, measures: string): Figure => ({
  text,
  value,
  unit,
  measures,
  period: null,
  hedge: null,
});
const READERS = factOf('readers', 'The Vall fish hall has 3,000 readers of its newsletter.', {
  figures: [count('3,000', 3000, 'readers', 'readers of the newsletter of the fish hall')],
  questions: ['How many readers does the fish hall have?', 'readers of the newsletter', 'fish hall readers'],
});
const PAPER = factOf('paper', 'The news on the fish hall comes from Torvik Post, a paper.', {
  questions: ['Who wrote about the fish hall?', 'torvik post', 'source of the news'],
});
const NORWAY = factOf('norway', 'The island ferries call at 31 ports across seven Norwegian counties.', {
  figures: [count('31', 31, 'ports', 'Norwegian ports that the ferries call at')],
  questions: ['How many Norwegian ports do the ferries call at?', 'ports of the ferries in Norway'],
});
const DENMARK = factOf('denmark', 'The ferries also call at 12 Danish ports.', {
  figures: [count('12', 12, 'ports', 'Danish ports that the ferries call at')],
  questions: ['How many Danish ports do the ferries call at?', 'Danish ports of the island ferries'],
});
const MARKET = factOf(
  'market',
  'Among the Nordic countries, Norway is the largest market for island ferries.',
  {
    questions: ['Which country is the largest market for ferries?', 'largest market for island ferries'],
  },
);
const CREWS = factOf('crews', 'Over 40 crews sail every day from the pier of Vall.', {
  figures: [count('Over 40', 40, 'crews', 'crews that sail every day')],
  questions: ['How many crews sail each day?', 'number of crews at the pier', 'crews of Vall'],
});
const ALL = knowledgeOf([READERS, PAPER, NORWAY, DENMARK, MARKET, CREWS], {
  vocabulary: {
    names: [
      { name: 'Torvik Post', also: ['Torvik', 'TP'] },
      { name: 'Vall fish hall', also: ['Vall', 'Vall hall'] },
    ],
    synonyms: [],
  },
});
const { answer, explain } = createAssistant(ALL);
const veto = (question: string) => explain(question).veto;

describe('what somebody has', () => {
  it.each(['how many readers does Torvik Post have', 'how many readers does TP have now'])(
    'is not told by what others have: %s',
    (question) => {
      expect(veto(question)).toBe('of another owner');
      expect(answer(question).kind).not.toBe('found');
    },
  );

  it.each([
    'how many readers does the Vall hall have',
    'how many readers does the fish hall that Torvik Post wrote about have',
    'how many readers does it have',
  ])('is told by what they have, by any name: %s', (question) => {
    expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact: READERS }] });
  });
});

describe('how many there are in a land', () => {
  const { index, look } = createEngine(ALL);
  const isOfAnother = (question: string, fact: Fact) =>
    isOfAnotherPlace(question, fact, look(question, 1).query, index);

  it.each([
    ['how many ports in denmark do the ferries call at', NORWAY],
    ['number of ports in norway', DENMARK],
    ['how many danish ports do they call at', NORWAY],
    ['how many norwegian ports', DENMARK],
    ['how many ports in torvik do the ferries call at', NORWAY],
  ])('is not told by those of another: %s', (question, fact) => {
    expect(isOfAnother(question, fact)).toBe(true);
  });

  it.each([
    ['how many ports in norway', NORWAY],
    ['how many danish ports do they call at', DENMARK],
    ['how many ports do they call at', NORWAY],
    ['how many crews in denmark', NORWAY],
    ['how many danish ports, and how many norwegian ones', NORWAY],
  ])('is told by its own, and where it may be: %s', (question, fact) => {
    expect(isOfAnother(question, fact)).toBe(false);
  });

  it('is told of both where both are asked for', () => {
    const both = answer('how many Norwegian ports do the ferries call at, and how many Danish ports');
    expect(statedIn(both).map((one) => one.fact)).toEqual([NORWAY, DENMARK]);
  });
});

describe('where most of something is', () => {
  it('is not told of elsewhere', () => {
    expect(veto('largest market for island ferries in Torvik')).toBe('of another owner');
  });

  it('is told of where it is', () => {
    expect(answer('largest market for island ferries in the Nordic countries')).toMatchObject({
      facts: [{ fact: MARKET }],
    });
  });
});

describe('how many in a span of time', () => {
  it.each(['how many crews sail monthly', 'how many crews sail each week', 'how many readers per month'])(
    'is not told of another: %s',
    (question) => {
      expect(veto(question)).toBe('another pace');
      expect(answer(question).kind).not.toBe('found');
    },
  );

  it.each(['how many crews sail a day', 'how many crews sail daily', 'how many crews sail'])(
    'is told of that one: %s',
    (question) => {
      expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact: CREWS }] });
    },
  );
});
