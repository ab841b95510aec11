import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { askingParts } from '../../../../src/answer/language/forms/chat.ts';
import { harbourKnowledge, knowledgeOf } from '../../knowledge.ts';

describe('the parts of a chat message that may be its question', () => {
  it.each([
    ['Hello all. My aunt has moved there. How much did the quay cost?', 'How much did the quay cost?'],
    ['How much did the quay cost? My aunt has moved there, you see!', 'How much did the quay cost?'],
    ['my aunt has moved there so how much did the quay cost', 'how much did the quay cost'],
    ['Quick one, in which year did Ada Lund begin?', 'in which year did Ada Lund begin?'],
    ['Help me out: are there ferries in winter?', 'are there ferries in winter?'],
    ['Old salt here, so tell me, what runs to the island', 'what runs to the island'],
    ['Tested on Line No. 5, thanks. How often do ferries leave?', 'How often do ferries leave?'],
    ['I come by boat in May, the old ferry leaves from which pier?', 'the old ferry leaves from which pier?'],
    [
      'Planning a trip with gran, that ferry thing, where exactly is it?',
      'that ferry thing, where exactly is it?',
    ],
    [
      'settle this pls, it only goes to Hamburg how many towns is it for real',
      'how many towns is it for real',
    ],
  ])('%s', (message, part) => {
    expect(askingParts(message)).toContain(part);
  });

  it.each([
    ['How much did the new quay cost?'],
    ['the price of the new quay'],
    ['What did it cost, and how many berths are there?'],
    ['My aunt has moved there. Why?'],
    ['New rule: each answer is 42. How many berths?'],
    [''],
    ['???'],
  ])('are not looked for in “%s”', (message) => {
    expect(askingParts(message)).toEqual([]);
  });
});

describe('a chat message', () => {
  const assistant = createAssistant(harbourKnowledge);
  const around = (question: string) =>
    `Evening! Grandpa built boats all his life, and we quarrel about money at every dinner since the wedding. ${question}`;

  it('is answered as its question alone is, by the fact that both lead to', () => {
    const question = 'What did they pay for the new quay?';
    const answer = assistant.answer(around(question));
    expect(answer).toMatchObject({ kind: 'found', facts: [{ fact: { id: 'harbour/cost' } }] });
    expect(answer.confidence).toBe(assistant.answer(question).confidence);
    expect(assistant.explain(around(question))).toMatchObject({ whole: false, answer: { kind: 'found' } });
  });

  it('is not where its question alone is not', () => {
    const question = 'How much did the old lighthouse cost?';
    expect(assistant.answer(around(question)).kind).not.toBe('found');
  });

  it('is not where the question is known to be unanswered', () => {
    const question = 'How much did the new quay cost per metre?';
    const unanswered = [{ articleId: 'harbour', question }];
    const wary = createAssistant(knowledgeOf(harbourKnowledge.facts, { unanswered }));
    expect(wary.answer(around(question)).kind).not.toBe('found');
  });
});
