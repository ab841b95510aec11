import { expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { together } from '../../../src/answer/several/one-measure.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const { facts } = ingestArticle(
  Buffer.from(`<h1>Council of Orme: what people would vote</h1>
<p>The Orme Post, 3 May 2026</p>
<table><tr><th>Party</th><th>Poll</th><th>Last election</th></tr>
<tr><td>Shore Union</td><td>33%</td><td>36%</td></tr>
<tr><td>Labour List</td><td>18%</td><td>19%</td></tr></table>`),
  { name: 'poll.html' },
);
const rowOf = (label: string) => {
  const fact = facts.find(({ text }) => text.startsWith(label));
  if (fact === undefined) throw new Error(`no row ${label}`);
  return fact;
};
const boldIn = (row: ReturnType<typeof rowOf>, cell: string) => {
  const start = row.text.indexOf(cell);
  return { fact: row, score: 1, highlight: { start, end: start + cell.length } };
};

it('Instead of another row the one that is named is shown with its cell of the same column', () => {
  const [labour, shore] = [rowOf('Labour List'), rowOf('Shore Union')];
  const answer = {
    kind: 'found',
    facts: [boldIn(labour, '19%')],
    related: [],
    confidence: 0.8,
  } as const;
  const question = 'what did the Shore Union get at the last election';
  const [found] = statedIn(together(answer, question, [labour, shore]));
  expect(found).toEqual(boldIn(shore, '36%'));
  // As it was found itself, if it was.
  const close = { ...boldIn(shore, '36%'), score: 0.5 };
  expect(statedIn(together({ ...answer, close }, question, [labour, shore]))).toEqual([close]);
});

it('A question about a column is told by that of the row that it names', () => {
  const { answer } = createAssistant(knowledgeOf(facts));
  const [found] = statedIn(answer('what did the Shore Union get at the last election'));
  expect(found?.fact.text.slice(found.highlight?.start, found.highlight?.end)).toBe('36%');
});
