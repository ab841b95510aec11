import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { replyTo } from '../../../../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../../../../src/answer/reply/text.ts';
import { articleOf } from '../../../bold.ts';
import { knowledgeOf } from '../../../knowledge.ts';

function answerTo(question: string, paragraph: string) {
  const answer = createAssistant(knowledgeOf(articleOf(paragraph).facts)).answer(question);
  return { kind: answer.kind, text: textOf(replyTo(answer, plainStyle)) };
}

const PAYS = 'Who will pay for the new lock? Nobody knows. The lock will cost £6m.';
const OPENS = 'But will the canal ever open? Engineers doubt it.';
const ASKED = '“Who will pay for the canal?” asked the mayor, Ada Lund.';
const WONDERED = 'The mayor wondered who would pay for the canal.';

describe('a question within an article', () => {
  it.each([
    ['who will pay for the new lock', PAYS],
    ['will the canal ever open', OPENS],
    ['when will the canal open', OPENS],
    ['who will pay for the canal', ASKED],
    ['who would pay for the canal', WONDERED],
    ['what went wrong', 'What went wrong? The pump failed on Monday.'],
  ])('does not answer the very same: %s', (question, paragraph) => {
    expect(answerTo(question, paragraph).kind).not.toBe('found');
  });

  it.each([
    ['how much will the lock cost', PAYS, '£6m'],
    ['who asked who will pay for the canal', ASKED, 'asked the mayor'],
    ['how much did the canal cost', 'Who knew in May that the canal had cost £4m? Few did.', '£4m'],
    ['when did the pump fail', 'What went wrong? The pump failed at 3am on Monday.', '3am'],
  ])('leaves others answered: %s', (question, paragraph, told) => {
    const { kind, text } = answerTo(question, paragraph);
    expect(kind).toBe('found');
    expect(text).toContain(told);
  });
});
