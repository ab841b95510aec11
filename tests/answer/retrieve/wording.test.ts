import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/answer/read/engine.ts';
import type { Without } from '../../../src/answer/retrieve/without.ts';
import type { Wording } from '../../../src/answer/retrieve/wording.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const MADE = [
  'What has the mall been made into?',
  'what did they make out of the old mall',
  'use of the mall',
];
const REACHED = ['How do I get to the mall?', 'where is the mall', 'mall address'];
const knowledge = knowledgeOf(
  [
    factOf('studio', 'The mall is a studio now.', { questions: MADE }),
    factOf('street', 'The mall is in Kiln Street.', { questions: REACHED }),
    factOf('plain', 'The mall has nine floors.'),
  ],
  { unanswered: [{ articleId: 'harbour', question: 'Who paid for what was made out of the mall?' }] },
);

const wordingOf = (question: string, without: Without = {}, of: Knowledge = knowledge): Wording =>
  createEngine(of).look(question, 5, without).wording;

describe('how like a question is put to sample questions', () => {
  it('is told by small words, where all others are the same or unknown', () => {
    const asksUse = wordingOf('what did they make out of the mall');
    expect(asksUse.of(0)).toBeGreaterThan(asksUse.of(1));
    expect(asksUse.nearest).toEqual([0]);
    const asksWay = wordingOf('how do I get to the mall');
    expect(asksWay.of(1)).toBeGreaterThan(asksWay.of(0));
  });

  it('is 1 for the very question, and more where others of the fact agree', () => {
    expect(wordingOf('where is the mall').of(1)).toBeGreaterThan(1);
    const alone = knowledgeOf([
      factOf('street', 'It is in Kiln Street.', { questions: ['where is the mall'] }),
    ]);
    expect(wordingOf('where is the mall', {}, alone).of(0)).toBeCloseTo(1, 9);
  });

  it('is told beside the nearest other fact', () => {
    const { of, besides } = wordingOf('what did they make out of the mall');
    expect([besides(0), besides(1)]).toEqual([of(1), of(0)]);
  });

  it('is nothing to a fact without sample questions, and in a knowledge that has none', () => {
    expect(wordingOf('what did they make out of the mall').of(2)).toBe(0);
    const none = wordingOf(
      'where is the mall',
      {},
      knowledgeOf([factOf('plain', 'The mall has nine floors.')]),
    );
    expect([none.of(0), none.besides(0), none.unanswered(0), none.nearest]).toEqual([0, 0, 0, []]);
  });

  it('is told of the questions that the article does not answer', () => {
    const paid = wordingOf('who paid for what they made out of the mall');
    expect(paid.unanswered(0)).toBeGreaterThan(wordingOf('where is the mall').unanswered(0));
  });

  it('is told of each knowledge by what that has, whatever it shares with another', () => {
    const question = 'who paid for what they made out of the mall';
    const all = wordingOf(question).unanswered(0);
    const none = wordingOf(question, {}, { ...knowledge, unanswered: [] });
    expect(none.unanswered(0)).toBe(0);
    const fewer = knowledgeOf(knowledge.facts.slice(0, 1));
    expect(wordingOf('where is the mall', {}, fewer).nearest).toEqual([]);
    const moved = { ...knowledge, facts: [factOf('first', 'It opens at nine.'), ...knowledge.facts] };
    expect(wordingOf('where is the mall', {}, moved).nearest[0]).toBe(2);
    expect(wordingOf(question).unanswered(0)).toBe(all);
  });

  it('leaves out a sample question or a fact, for learning', () => {
    const question = 'where is the mall';
    const { of } = wordingOf(question);
    expect(wordingOf(question, { sample: 4 }).of(1)).toBeLessThan(of(1));
    expect(wordingOf(question, { fact: 1 }).of(1)).toBe(0);
  });

  it('of one question is not that of the next', () => {
    const { look } = createEngine(knowledge);
    const first = look('where is the mall', 5).wording;
    const before = first.of(1);
    look('what did they make out of the mall', 5);
    expect(first.of(1)).toBe(before);
    expect(look('where is the mall', 5).wording.of(1)).toBe(before);
  });
});
