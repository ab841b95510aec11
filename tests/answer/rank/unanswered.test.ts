import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { harbourKnowledge } from '../knowledge.ts';

const QUESTIONS = [
  'Who was harbour master before Ada Lund?',
  'How deep is the water at the new quay?',
  'How much is a ticket for the ferry?',
  'do the skippers call it the feryr hole',
];
const knowledge = {
  ...harbourKnowledge,
  unanswered: QUESTIONS.map((question) => ({ articleId: 'harbour', question })),
};
const engine = createEngine(knowledge);

function near(question: string, of = engine) {
  const { candidates, unanswered } = of.look(question, 3);
  return unanswered(candidates[0]?.fact ?? 0);
}

describe('questions that an article does not answer', () => {
  it('are met by their own words, whatever stands around them', () => {
    expect(near('Who was harbour master before Ada Lund?')).toMatchObject({
      question: QUESTIONS[0],
      score: expect.closeTo(1),
      sameKind: expect.closeTo(1),
    });
    expect(near('hey, how deep is it at the new quay').score).toBeGreaterThan(0.6);
  });

  it('are met by other names and synonyms, and by misspelt words', () => {
    expect(near('who was master of the marina before ada lund').score).toBeGreaterThan(0.7);
    expect(near('price of a tiket for the ferry')).toMatchObject({ question: QUESTIONS[2] });
    expect(near('how much is a ticket for the feries').score).toBeGreaterThan(0.8);
  });

  it('are known word for word, also by words that would be corrected', () => {
    expect(near('Do the skippers call it the feryr hole?')).toMatchObject({
      question: QUESTIONS[3],
      same: true,
    });
    expect(near('do the skippers call it the ferry hole')).toMatchObject({ same: false });
  });

  it('count less when another kind of thing is asked for', () => {
    const { score, sameKind } = near('When was Ada Lund harbour master before?');
    expect(score).toBeGreaterThan(0.7);
    expect(sameKind).toBeLessThan(score);
  });

  it('leave the other half of a question to its fact alone', () => {
    const { answer } = createAssistant(knowledge);
    const asked = 'How many berths does the harbour have, and how much is a ticket for the ferry?';
    expect(statedIn(answer(asked)).map(({ fact }) => fact.id)).toEqual(['harbour/berths']);
    expect(statedIn(answer('how much is a ticket for the ferry'))).toEqual([]);
  });

  it('are forgotten before the next question is read', () => {
    const first = near('How deep is the water?');
    near('How much is a ticket for the ferry?');
    expect(near('How deep is the water?')).toEqual(first);
  });

  it('say nothing of other articles, nor where there are none', () => {
    const others = knowledge.unanswered.map((one) => ({ ...one, articleId: 'elsewhere' }));
    const nothing = { question: null, score: 0, sameKind: 0, same: false };
    expect(near(QUESTIONS[0] as string, createEngine({ ...knowledge, unanswered: others }))).toEqual(nothing);
    expect(near(QUESTIONS[0] as string, createEngine(harbourKnowledge))).toEqual(nothing);
  });

  it.each(QUESTIONS)('are not answered: %s', (question) => {
    expect(createAssistant(knowledge).answer(question).kind).not.toBe('found');
  });

  it('leave alone what is answered', () => {
    const assistant = createAssistant(knowledge);
    expect(assistant.answer('How much did the new quay cost?')).toMatchObject({
      facts: [{ fact: { id: 'harbour/cost' } }],
    });
    expect(assistant.answer('Who is the harbour master?')).toMatchObject({
      facts: [{ fact: { id: 'harbour/master' } }],
    });
  });

  it('are told in an explanation', () => {
    const lines = explanationLines(createAssistant(knowledge).explain('how deep is the water at the quay'));
    expect(lines.join('\n')).toMatch(
      /near, and not answered: 0\.\d\d How deep is the water at the new quay\?/,
    );
  });
});
