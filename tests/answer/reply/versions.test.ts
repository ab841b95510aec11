import { describe, expect, it } from 'vitest';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { together } from '../../../src/answer/several/one-measure.ts';
import type { Found, FoundFact } from '../../../src/answer/types.ts';
import type { Article, Fact } from '../../../src/knowledge/types.ts';
import { factsRead } from '../asking.ts';

/** What an article tells of a measure: one of several versions of it, or of another paper. */
function toldBy(id: string, count: number, of: Partial<Article> = {}): Fact {
  const text = `A tram for the east\n\nThe Gazette, 4 March 2025\n\nThe Eastgate line will add ${count} stops to the network, it was said.\n`;
  const fact = factsRead(text).find((one) => one.text.includes('stops'));
  if (fact === undefined) throw new Error('no stops');
  return { ...fact, id: `${id}/stops`, article: { ...fact.article, id, ...of } };
}
const found = (fact: Fact): FoundFact => {
  const start = fact.text.search(/\d/u);
  return { fact, score: 1, highlight: { start, end: start + 2 } };
};
const answerOf = (first: Fact, ...others: readonly Fact[]): Found => ({
  kind: 'found',
  facts: [found(first), ...others.map(found)],
  related: [],
  confidence: 1,
});
const bodyOf = (answer: Found, articles?: readonly Article[]) =>
  replyTo(answer, plainStyle, articles).body.split('\n');

const first = toldBy('first', 11, { added: '2026-01-01T09:00:00Z' });
const second = toldBy('second', 12, { added: '2026-01-01T09:05:00Z' });
const third = toldBy('third', 13, { added: '2026-01-02T09:00:00Z' });
const mail = toldBy('mail', 14, { publisher: 'The Vall Mail', added: '2026-01-01T08:00:00Z' });
const undatedIn = (fact: Fact): Fact => {
  const { added: _, ...article } = fact.article;
  return { ...fact, article };
};

describe('versions of one article that say otherwise', () => {
  it('are told apart by which was added later, and are one source', () => {
    const answer = answerOf(second, first);
    expect(bodyOf(answer)).toEqual([
      '4 March 2025, The Gazette, added later: The Eastgate line will add 12 stops to the network, it was said.',
      '4 March 2025, The Gazette, added first: The Eastgate line will add 11 stops to the network, it was said.',
    ]);
    expect(replyTo(answer, plainStyle).sources).toEqual([
      expect.stringMatching(/^The Gazette · .* · 4 March 2025 · .* · added in 2 versions$/),
    ]);
  });

  it('are three as well, beside another article, which needs no such words', () => {
    expect(bodyOf(answerOf(first, third, second))).toEqual([
      expect.stringContaining('Gazette, added first: '),
      expect.stringContaining('Gazette, added last: '),
      expect.stringContaining('Gazette, added later: '),
    ]);
    const beside = answerOf(mail, first);
    expect(bodyOf(beside).join()).not.toContain('added');
    expect(replyTo(beside, plainStyle).sources).toHaveLength(2);
  });

  it('have numbers where nobody knows when one of them was added', () => {
    expect(bodyOf(answerOf(undatedIn(first), second))).toEqual([
      '4 March 2025, The Gazette, version 1 of 2: The Eastgate line will add 11 stops to the network, it was said.',
      '4 March 2025, The Gazette, version 2 of 2: The Eastgate line will add 12 stops to the network, it was said.',
    ]);
    expect(bodyOf(answerOf(undatedIn(first), third, second))).toEqual([
      expect.stringContaining('Gazette, version 1 of 3: '),
      expect.stringContaining('Gazette, version 2 of 3: '),
      expect.stringContaining('Gazette, version 3 of 3: '),
    ]);
  });

  it('are called as in a list of all articles, where one of them says nothing of it', () => {
    const all = [first, second, third].map(({ article }) => article);
    expect(bodyOf(answerOf(third, second), all)).toEqual([
      expect.stringContaining('Gazette, added last: '),
      expect.stringContaining('Gazette, added later: '),
    ]);
    expect(replyTo(answerOf(third, second), plainStyle, all).sources).toEqual([
      expect.stringMatching(/ · in 2 of its 3 versions$/),
    ]);
    expect(bodyOf({ ...answerOf(mail), close: found(second) }, all)[1]).toBe('Another article:');
  });

  it('are none of another time of the day, each of which is cited under its own', () => {
    const at = (fact: Fact, time: string): Fact => ({
      ...fact,
      article: { ...fact.article, published: `2025-03-04T${time}:00Z` },
    });
    const answer = answerOf(at(second, '18:00'), at(first, '08:00'));
    expect(replyTo(answer, plainStyle).sources).toEqual([
      expect.stringMatching(/ · 4 March 2025, 18:00 GMT · paragraph 1$/),
      expect.stringMatching(/ · 4 March 2025, 08:00 GMT · paragraph 1$/),
    ]);
    expect(bodyOf(answer).join()).not.toContain('added');
  });

  it('are no two columns that a paper heads alike', () => {
    const column = (fact: Fact, text: string): Fact => ({
      ...fact,
      article: { ...fact.article, title: 'News in brief', text: `News in brief\n\n${text}\n` },
    });
    const trams = column(first, 'The Eastgate line will add 11 stops to the network, it was said.');
    const fish = column(second, 'Herring was landed at 12 quays along the coast last week, and cod at none.');
    const answer = { ...answerOf(trams), close: found(fish) };
    expect(bodyOf(answer)[1]).toBe('Another article:');
    expect(replyTo(answer, plainStyle).sources).toHaveLength(2);
  });

  it('are none of another day, and two sources under two addresses', () => {
    const weekLater = { ...second, article: { ...second.article, published: '2025-03-11' } };
    expect(bodyOf(answerOf(weekLater, first)).join()).not.toContain('added');
    const elsewhere = { ...second, article: { ...second.article, url: 'https://gazette.example/2' } };
    expect(replyTo(answerOf(elsewhere, first), plainStyle).sources).toHaveLength(2);
  });

  it('are no other article’s where one is only close', () => {
    const close = { ...answerOf(first), close: found(second) };
    expect(bodyOf(close)[1]).toBe('The same article, added later:');
    expect(bodyOf({ ...answerOf(first), close: found(mail) })[1]).toBe('Another article:');
  });

  it('stand in the order in which they were added, the last one first', () => {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const answer = together(answerOf(one), 'how many stops will the eastgate line add', [one, other]);
      const shown = answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.article.id) : [];
      expect(shown).toEqual(['second', 'first']);
    }
  });
});
