import { describe, expect, it } from 'vitest';
import { FAR_KIND, type LabelledQuestion, type LabelledSet, strangers } from '../../src/eval/sets.ts';
import { knowledgeOf } from '../answer/knowledge.ts';

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

const numbered = (words: string, count: number) => Array.from({ length: count }, (_, at) => `${words} ${at}`);

const ferry = setOf('ferry', numbered('ferry', 300));
const dam = setOf('dam', [...numbered('dam', 1_500), ...numbered('ferry', 300)]);
const chat = setOf('chat', numbered('chat', 80), FAR_KIND);
const all = [ferry, dam, chat];

describe('strangers', () => {
  it('are questions of others, which the knowledge does not answer', () => {
    const { knowledge, questions } = strangers(ferry, all);
    expect(knowledge).toBe(ferry.knowledge);
    expect(questions.length).toBeGreaterThan(20);
    for (const { text, fold, gold, shows } of questions) {
      expect([gold, shows('anything')]).toEqual([[], false]);
      // What both ask is the knowledge's own.
      expect(text).not.toMatch(/^ferry/);
      expect(text.startsWith(fold)).toBe(true);
    }
  });

  it('are more of chat than of other articles, and not the same for each knowledge', () => {
    const count = (set: LabelledSet, kind: string) =>
      strangers(set, all).questions.filter((one) => one.kind === kind).length;
    expect([count(ferry, 'direct'), count(ferry, FAR_KIND)]).toEqual([10, 20]);
    const chatOf = (set: LabelledSet) =>
      strangers(set, all).questions.flatMap(({ kind, text }) => (kind === FAR_KIND ? [text] : []));
    expect(chatOf(dam)).not.toEqual(chatOf(ferry));
  });
});
