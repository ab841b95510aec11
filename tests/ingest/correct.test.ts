import { describe, expect, it } from 'vitest';
import { correctDetails, sortDetails } from '../../src/knowledge/ingest/correct.ts';
import { proveFacts } from '../../src/knowledge/ingest/facts/prove.ts';
import { ownText } from '../../src/knowledge/ingest/head/given.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

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

  const dated = ingestArticle(
    new TextEncoder().encode(
      'A new lamp\n\nBy Nils Berg\nThe Courier\n2 May 2023\n\nThe lamp shines 28 kilometres out to sea, its keeper said.',
    ),
    { name: 'lamp.txt' },
  );
  const AS_READ = {
    title: 'A new lamp',
    publisher: 'The Courier',
    published: '2023-05-02',
    author: 'Nils Berg',
    url: '',
  };
  const saying = (details: Partial<typeof AS_READ>, of = dated): readonly string[] => {
    const { facts } = correctDetails(of, { ...AS_READ, ...details }).corrected;
    return facts.filter(({ place }) => place.kind !== 'paragraph').map((fact) => fact.text);
  };

  it('are lines that can be asked about, as many as those that they put right', () => {
    expect(saying({})).toEqual(['A new lamp', 'By Nils Berg', 'The Courier', '2 May 2023']);
    const { corrected } = correctDetails(dated, {
      title: 'A bright lamp',
      publisher: 'The Coast Post',
      published: '2025-05-04T09:30:00+02:00',
      author: 'Jane Roe',
      url: '',
    });
    expect(corrected.facts.map((fact) => fact.text)).toEqual([
      'A bright lamp',
      'The Coast Post',
      'By Jane Roe',
      '4 May 2025',
      'The lamp shines 28 kilometres out to sea, its keeper said.',
    ]);
    expect(() => proveFacts(corrected.article, corrected.facts)).not.toThrow();
  });

  it('leave no line of the head to say what a person has put right, nor what stands on one line with it', () => {
    expect(saying({ published: '2025-05-02' })).toEqual([
      '2 May 2025',
      'A new lamp',
      'By Nils Berg',
      'The Courier',
    ]);
    const together = ingestArticle(
      new TextEncoder().encode(
        'A new lamp\n\nThe Courier, 2 May 2023\n\nThe lamp shines 28 kilometres out to sea, its keeper said.',
      ),
      { name: 'lamp.txt' },
    );
    const unsigned = { author: '' };
    expect(saying(unsigned, together)).toContain('The Courier, 2 May 2023');
    expect(saying({ ...unsigned, published: '2025-05-02' }, together)).toEqual([
      'The Courier',
      '2 May 2025',
      'A new lamp',
    ]);
    expect(saying({ ...unsigned, publisher: 'The Post' }, together)).toEqual([
      'The Post',
      '2 May 2023',
      'A new lamp',
    ]);
  });

  it('take the place of those that were given before, and leave the text as the file has it', () => {
    const first = correctDetails(dated, { ...AS_READ, publisher: 'The Post', author: 'Jane Roe' }).corrected;
    const second = correctDetails(first, { ...AS_READ, publisher: 'The Coast Post', author: '' }).corrected;
    expect(second.article.text).toBe(`The Coast Post\n\n${dated.article.text}`);
    expect(second.facts.map((fact) => fact.text).slice(0, 3)).toEqual([
      'The Coast Post',
      'A new lamp',
      '2 May 2023',
    ]);
    for (const one of [dated, first, second]) expect(ownText(one)).toBe(dated.article.text);
    expect(() => proveFacts(second.article, second.facts)).not.toThrow();
  });

  it('are lines as well where they were given beside the file', () => {
    const given = ingestArticle(new TextEncoder().encode(`A new lamp\nThe Post, 2 May 2023\n\n${text}`), {
      name: 'lamp.txt',
      publisher: 'The Coast Post',
      author: 'Jane Roe',
    });
    const lines = given.facts.filter(({ place }) => place.kind === 'dateline').map((fact) => fact.text);
    expect(lines).toEqual(['The Coast Post', 'By Jane Roe', '2 May 2023']);
  });

  it('move the year that the text calls the last one', () => {
    const told = ingestArticle(
      new TextEncoder().encode(
        'A new lamp\n\n2 May 2023\n\nThe lamp cost 4,000 kroner last year, its keeper said.',
      ),
      { name: 'lamp.txt' },
    );
    const periods = (published: string) =>
      correctDetails(told, { ...NONE, published }).corrected.facts.flatMap(({ place, figures }) =>
        place.kind === 'paragraph' ? figures.map(({ period }) => period) : [],
      );
    expect(periods('2023-05-02')).toEqual(['2022']);
    expect(periods('2025-05-02')).toEqual(['2024']);
    expect(periods('')).toEqual(['last year']);
  });

  it('tell which year the last one was where the day was not known', () => {
    const told = ingestArticle(
      new TextEncoder().encode('A new lamp\n\nThe lamp cost 4,000 kroner last year, its keeper said.'),
      { name: 'lamp.txt' },
    );
    const dated = correctDetails(told, { ...NONE, published: '2025-05-02' }).corrected;
    const undated = correctDetails(dated, NONE).corrected;
    const again = correctDetails(undated, { ...NONE, published: '2024-05-02' }).corrected;
    const periods = [told, dated, undated, again].map(({ facts }) =>
      facts.flatMap(({ text, figures }) =>
        text.startsWith('The lamp cost') ? figures.map(({ period }) => period) : [],
      ),
    );
    expect(periods).toEqual([['last year'], ['2024'], ['last year'], ['2023']]);
  });

  it.each([
    [
      ['2025', '2024'],
      ['2024', '2023'],
    ],
    [
      ['12 March 2025', 'Monday, 4 May 2024'],
      ['2024', '2023'],
    ],
    // A day alone is one of the article's year.
    [
      ['12 March', '4 May'],
      ['2025', '2025'],
    ],
  ])('leave what a timeline tells of the years that it names: %s', (days, expected) => {
    const entry = (day: string, at: number) =>
      `${day}\n\nThe lamp earned ${at + 4},100 kroner last year, its keeper said.`;
    const opening =
      'The lamp of the lighthouse was put out for good on Friday, after a long dispute. This is how it came to that, step by step.';
    const lines = ['How the lamp went out', 'By Bo Ek', '2 June 2025', opening, ...days.map(entry)];
    const told = ingestArticle(new TextEncoder().encode(lines.join('\n\n')), { name: 'lamp.txt' });
    const { facts } = correctDetails(told, {
      ...NONE,
      title: 'A lamp goes out',
      published: '2026-06-02',
    }).corrected;
    const earned = facts.filter(({ text }) => text.startsWith('The lamp earned'));
    expect(earned.map(({ figures }) => figures[0]?.period)).toEqual(expected);
  });

  it('leave the years over a table’s columns alone', () => {
    const told = ingestArticle(
      new TextEncoder().encode(
        '# A new lamp\n\n2 May 2025\n\nThe lamp earned more, its keeper said.\n\n| Item | 2024 | 2025 |\n|---|---|---|\n| Full year profit | 12 | 15 |\n',
      ),
      { name: 'lamp.md' },
    );
    const { facts } = correctDetails(told, { ...NONE, published: '2026-05-02' }).corrected;
    const row = facts.find(({ text }) => text.startsWith('Full year'));
    expect(row?.figures.map(({ period }) => period)).toEqual(['2024', '2025']);
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
    [
      'a date that may be two',
      { published: '4/3/2026' },
      /published “4\/3\/2026” may be 4 March 2026 or 3 April 2026\. Write the month as a word\./,
    ],
    ['two dates', { published: '2 May 2025 or 3 May 2025' }, /no date/],
    [
      'an address that is no name',
      { publisher: 'https://www.valepost.example/' },
      /publisher “https:\/\/www\.valepost\.example\/” is a web address\. Write it in the field/,
    ],
    ['an address that is none', { url: 'javascript:alert(1)' }, /url/],
  ])('leave out %s, and take the rest', (_what, wrong, told) => {
    const before = correctDetails(ingested, { ...NONE, published: '4 March 2025' }).corrected;
    const given = { ...NONE, published: '2025-03-04', author: 'Nils Berg', ...wrong };
    const { corrected, wrong: refused } = correctDetails(before, given);
    expect(refused.map(({ detail, message, todo }) => `${detail} ${message} ${todo}`)).toEqual([
      expect.stringMatching(told),
    ]);
    const { text: _, ...head } = before.article;
    expect(corrected.article).toMatchObject({ ...head, author: 'Nils Berg' });
  });

  it.each(['…', '!!!', '🙂', '—'])('have a letter or a digit: %s', (written) => {
    const { right, wrong } = sortDetails({ title: written, publisher: written, author: written });
    expect(right).toEqual({});
    expect(wrong.map(({ message }) => message)).toEqual(Array(3).fill(`“${written}” has no letter.`));
    expect(wrong.map(({ todo }) => todo.includes('empty'))).toEqual([false, true, true]);
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
