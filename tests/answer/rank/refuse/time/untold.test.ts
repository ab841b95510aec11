import { describe, expect, it } from 'vitest';
import { tellsThereIsNone, withoutFrequency } from '../../../../../src/answer/rank/refuse/time/untold.ts';
import { createEngine } from '../../../../../src/answer/read/engine.ts';
import { articleOf } from '../../../bold.ts';
import { knowledgeOf } from '../../../knowledge.ts';

/** Why the sentence cannot answer the question. */
function vetoOf(sentence: string, question: string): string | null {
  const { look, index } = createEngine(knowledgeOf(articleOf(sentence).facts));
  const at = index.facts.findIndex(({ text }) => text === sentence);
  return look(question, 8).veto(at);
}

describe('how long something takes', () => {
  it('is not told by how often it runs', () => {
    expect(withoutFrequency('ferries run every ten minutes and twice an hour at night')).not.toMatch(
      /minute|hour/u,
    );
    expect(withoutFrequency('the crossing takes ten minutes every day')).toContain('ten minutes');
    const sentence = 'The green ferry, from Alden to Holm, goes every ten minutes.';
    expect(vetoOf(sentence, 'how long does the green ferry take from alden to holm')).toBe('no span of time');
    const told = 'The green ferry, from Alden to Holm, goes every hour and takes ten minutes.';
    expect(vetoOf(told, 'how long does the green ferry take from alden to holm')).toBeNull();
  });
});

describe('what something costs', () => {
  it.each([
    ["how much did lund's car cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ['what did the boat cost', 'She does not have a boat and pays £40 for each crossing.'],
    ['price of the shed', 'They live without any shed; the hut cost £90.'],
  ])('is not told where there is none: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(true);
  });

  it.each([
    ["how much did lund's stove cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ["how much did lund's car cost", 'Lund had no car until May, when a car for £900 was found.'],
    ['how many cars does lund have', 'Lund has no car at all.'],
  ])('may be told otherwise: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(false);
  });
});
