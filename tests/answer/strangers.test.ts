import { describe, expect, it } from 'vitest';
import { FAR, type LabelledQuestion, type LabelledSet, strangers } from '../../src/answer/eval/sets.ts';
import { knowledgeOf } from './knowledge.ts';

function setOf(name: string, texts: readonly string[], kind = 'direct'): LabelledSet {
  const questions = texts.map(
    (text): LabelledQuestion => ({
      id: text,
      text,
      kind,
      gold: [0],
      fold: name,
      shows: () => true,
      span: null,
    }),
  );
  return { name, knowledge: knowledgeOf([]), questions };
}

const ferry = setOf('ferry', ['how many cars', 'who steers']);
const dam = setOf('dam', ['how high is the dam', 'how many cars', 'who built it']);
const chat = setOf('chat', ['hello', 'tell me a joke', 'are you real', 'bye'], FAR);
const all = [ferry, dam, chat];

describe('strangers', () => {
  it('are the questions of others, which the knowledge does not answer', () => {
    const { name, knowledge, questions } = strangers('s', ferry, all, { chat: 1, others: 1 });
    expect([name, knowledge]).toEqual(['s', ferry.knowledge]);
    // What both ask is the knowledge's own.
    expect(questions.map(({ text }) => text)).toEqual([
      'how high is the dam',
      'who built it',
      ...chat.questions.map(({ text }) => text),
    ]);
    for (const { gold, shows } of questions) expect([gold, shows('anything')]).toEqual([[], false]);
    expect(questions[0]?.fold).toBe('dam');
  });

  it('are one in so many, and not the same for each knowledge', () => {
    const of = (set: LabelledSet) => strangers('s', set, all, { chat: 2, others: 3 }).questions;
    expect(of(ferry).filter(({ kind }) => kind === FAR)).toHaveLength(2);
    expect(of(ferry).filter(({ kind }) => kind !== FAR)).toHaveLength(1);
    const chatOf = (set: LabelledSet) => of(set).flatMap(({ kind, text }) => (kind === FAR ? [text] : []));
    expect(chatOf(setOf('none', []))).not.toEqual(chatOf(ferry));
  });
});
