import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const MILL = `Tolland mill to grind again
Tolland Herald
By Petra Holm
4 March 2025

The mill at Tolland will grind flour again from June. Its new wheel cost 74,000 euros.

The old wheel broke in 1962.
`;
const { facts } = ingestArticle(new TextEncoder().encode(MILL), { name: 'mill.txt' });
const assistant = createAssistant(knowledgeOf(facts));

/** What is offered beside an answer or in its place. */
function besideAnswer(question: string): readonly string[] {
  const answer = assistant.answer(question);
  if (answer.kind === 'unknown') return [];
  return (answer.kind === 'found' ? answer.related : answer.offers).map(({ text }) => text);
}
const HEAD = ['Tolland Herald', 'By Petra Holm', '4 March 2025'];

describe('what is offered of a short article', () => {
  it.each(['what did the new wheel of the mill cost', 'when did the old wheel break'])(
    'beside an answer is a statement, not its paper, day or byline: %s',
    (question) => {
      const offered = besideAnswer(question);
      expect(offered.length).toBeGreaterThan(0);
      for (const line of HEAD) expect(offered).not.toContain(line);
    },
  );

  it.each([
    'who paid for the new wheel',
    'how heavy is the new wheel of the mill',
    'how wide is the mill of Tolland',
  ])('in place of an answer is none of them either: %s', (question) => {
    expect(assistant.answer(question).kind).toBe('unsure');
    const offered = besideAnswer(question);
    expect(offered.length).toBeGreaterThan(1);
    for (const line of HEAD) expect(offered).not.toContain(line);
  });

  it('beside a fact that was picked is none of them either', () => {
    const wheel = facts.find(({ text }) => text.includes('74,000'))?.id ?? '';
    const picked = assistant.pick(wheel);
    const offered = picked?.kind === 'found' ? picked.related.map(({ text }) => text) : [];
    expect(offered.length).toBeGreaterThan(0);
    for (const line of HEAD) expect(offered).not.toContain(line);
  });

  it('to who asks of the article itself may be one of them', () => {
    const [date] = facts.filter(({ text }) => text === '4 March 2025');
    const picked = assistant.pick(date?.id ?? '');
    expect(picked?.kind === 'found' && picked.related.some(({ text }) => HEAD.includes(text))).toBe(true);
  });
});
