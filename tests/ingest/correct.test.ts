import { describe, expect, it } from 'vitest';
import { correctDetails, sortDetails } from '../../src/knowledge/ingest/correct.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { proveFacts } from '../../src/knowledge/ingest/prove.ts';

const text = 'A new lamp\n\nThe lamp of the lighthouse shines 28 kilometres out to sea, its keeper said.';
const ingested = ingestArticle(new TextEncoder().encode(text), { name: 'lamp.txt' });
const NONE = { title: 'A new lamp', publisher: '', published: '', author: '', url: '' };

describe('corrected details', () => {
  it('replace what was found, in the citation of every fact, and leave the proof alone', () => {
    const details = {
      title: 'A bright lamp',
      publisher: ' The  Courier ',
      published: '4 March 2025',
      author: 'Nils Berg',
      url: 'https://courier.example/lamp',
    };
    const { corrected, wrong } = correctDetails(ingested, details);
    const { article, facts, missing } = corrected;
    expect(wrong).toEqual([]);
    expect(article).toMatchObject({
      title: 'A bright lamp',
      publisher: 'The Courier',
      published: '2025-03-04',
      author: 'Nils Berg',
      url: 'https://courier.example/lamp',
    });
    expect(facts.every((fact) => fact.article === article)).toBe(true);
    expect(() => proveFacts(article, facts)).not.toThrow();
    expect(missing).toEqual([]);
  });

  it('leave no line of the head to say what a person has put right', () => {
    const dated = ingestArticle(
      new TextEncoder().encode(
        'A new lamp\n\nBy Nils Berg\nThe Courier, 2 May 2023\n\nThe lamp shines 28 kilometres out to sea, its keeper said.',
      ),
      { name: 'lamp.txt' },
    );
    const given = { title: 'A new lamp', publisher: 'The Courier', author: 'Nils Berg', url: '' };
    const saying = (published: string) =>
      correctDetails(dated, { ...given, published }).corrected.facts.map(({ id }) => id.split('/')[1]);
    expect(saying('2023-05-02')).toContain('published');
    expect(saying('2025-05-02')).not.toContain('published');
    expect(saying('2025-05-02')).toContain('author');
  });

  it('are unknown when they are left empty', () => {
    const { article, missing } = correctDetails(ingested, NONE).corrected;
    expect(article).toMatchObject({ publisher: null, published: null, author: null, url: null });
    expect(missing).toEqual(['publisher', 'published', 'author', 'url']);
  });

  it('lose what nobody sees', () => {
    const { article } = correctDetails(ingested, {
      ...NONE,
      title: 'A\u202e bright\u0007 lamp\u200b',
    }).corrected;
    expect(article.title).toBe('A bright lamp');
  });

  it.each([
    [
      'a headline that no file may hold',
      { title: 'lamp '.repeat(100) },
      /title is longer than 300 characters/,
    ],
    ['a headline that is missing', { title: ' ' }, /title is missing/],
    ['a date that is none', { published: 'soon' }, /published “soon” is no date.*2025-05-02 or 2 May 2025/],
    ['a day that no month has', { published: '31 February 2026' }, /no date/],
    ['an hour that no day has', { published: '2026-05-04T25:00' }, /no date/],
    ['two dates', { published: '2 May 2025 or 3 May 2025' }, /no date/],
    ['an address that is none', { url: 'javascript:alert(1)' }, /url/],
  ])('leave out %s, and take the rest', (_what, wrong, told) => {
    const before = correctDetails(ingested, { ...NONE, published: '4 March 2025' }).corrected;
    const given = { ...NONE, published: '2025-03-04', author: 'Nils Berg', ...wrong };
    const { corrected, wrong: refused } = correctDetails(before, given);
    expect(refused.map(({ detail, message, todo }) => `${detail} ${message} ${todo}`)).toEqual([
      expect.stringMatching(told),
    ]);
    expect(corrected.article).toEqual({ ...before.article, author: 'Nils Berg' });
  });

  it('tell all that is wrong at once', () => {
    const wrong = { title: '', published: '31 February 2026', url: 'not a url' };
    const refused = correctDetails(ingested, { ...NONE, ...wrong }).wrong;
    expect(refused.map(({ detail }) => detail)).toEqual(['title', 'published', 'url']);
    const { right, wrong: others } = sortDetails({ published: 'soon', url: 'x', publisher: 'The Courier' });
    expect(right).toEqual({ publisher: 'The Courier' });
    expect(others.map(({ detail }) => detail)).toEqual(['published', 'url']);
    expect(sortDetails({ published: '2 mai 2025' }).wrong).toEqual([]);
  });

  it.each([
    '2025-05-02',
    '2025-05-02T09:30:00+02:00',
    '2025-05-02T09:30:00Z',
    '2025-05-02T09:30:00+05:45',
    '2025-05-02T00:00:00-03:30',
  ])('leave a date that stands in the form as it is: %s', (published) => {
    const { article } = correctDetails(ingested, { ...NONE, published }).corrected;
    expect(Date.parse(article.published ?? '')).toBe(Date.parse(published));
    expect(article.published).toHaveLength(published.replace('Z', '+00:00').length);
  });
});
