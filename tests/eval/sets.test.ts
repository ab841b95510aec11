import { describe, expect, it } from 'vitest';
import { type LabelledSet, sparseShares, wantedAs } from '../../src/eval/sets.ts';
import { factOf, knowledgeOf } from '../answer/knowledge.ts';

describe('what is wanted in bold', () => {
  it.each([
    ['£31 million', 'more than £31 million', true],
    ['over 40 berths', '40', true],
    ['£31 million', '6%', false],
    ['£31 million', '', false],
    ['Ada Lund', 'Lund', true],
    ['the bakery that Ada Lund owns', 'Lund', false],
  ])('%s: %s is %s', (answer, bold, isIn) => {
    expect(wantedAs(answer).isIn(bold)).toBe(isIn);
  });
});

describe('shares of a knowledge', () => {
  const facts = Array.from({ length: 40 }, (_, at) =>
    factOf(`pier-${at}`, `Pier ${at} is ${at} metres long.`, {
      questions: [`how long is pier ${at}`, `length of pier ${at}`, `pier ${at} metres`],
    }),
  );
  const question = (at: number, gold: readonly number[]) => ({
    id: `question ${at}`,
    text: `pier ${at} metres`,
    kind: 'direct',
    gold,
    fold: `${at}`,
    shows: () => true,
    span: null,
  });
  const set: LabelledSet = {
    name: 'piers',
    knowledge: knowledgeOf(facts, { unanswered: [{ articleId: 'harbour', question: 'who owns pier 3' }] }),
    questions: [...facts.map((_, at) => question(at, [at])), question(99, [])],
  };
  const shares = sparseShares(set, 4, 2);

  it('have each fact once, with few sample questions and none that is listed as unanswered', () => {
    const texts = shares.flatMap(({ knowledge }) => knowledge.facts.map(({ text }) => text));
    expect([...texts].sort()).toEqual(facts.map(({ text }) => text).sort());
    for (const { knowledge } of shares) {
      expect(knowledge.unanswered).toEqual([]);
      expect(knowledge.facts.every(({ questions }) => questions.length === 2)).toBe(true);
    }
  });

  it('are asked what their facts answer, and some of what they do not', () => {
    const asked = shares.flatMap(({ knowledge, questions }) =>
      questions.map(({ id, gold }) => ({ id, texts: gold.map((at) => knowledge.facts[at]?.text) })),
    );
    for (let at = 0; at < facts.length; at++) {
      const answered = asked.filter(({ id, texts }) => id === `question ${at}` && texts.length > 0);
      expect(answered).toEqual([{ id: `question ${at}`, texts: [facts[at]?.text] }]);
    }
    expect(asked.filter(({ texts }) => texts.length === 0).length).toBeGreaterThan(10);
    expect(asked.filter(({ id }) => id === 'question 99')).toHaveLength(1);
  });

  it('are asked a sample question as if they did not have it', () => {
    const known = sparseShares(set, 4, 3).flatMap(({ questions }) => questions);
    expect(known.filter(({ without }) => without !== undefined).length).toBeGreaterThan(0);
    expect(shares.flatMap(({ questions }) => questions).some(({ without }) => without !== undefined)).toBe(
      false,
    );
  });
});
