import { describe, expect, it } from 'vitest';
import { replyTo, type Style, shorten } from '../../src/answer/reply.ts';
import type { Article, Fact } from '../../src/knowledge/types.ts';

const style: Style = {
  plain: (text) => text,
  bold: (text) => `**${text}**`,
  date: (iso) => `<${iso}>`,
  link: (label, url) => `[${label}](${url})`,
};

const article: Article = {
  id: 'harbour',
  title: 'Harbour doubles its berths',
  publisher: 'The Gazette',
  published: '2025-05-02T09:30:00+02:00',
  url: null,
  author: null,
  language: 'en',
  text: null,
};

const fact: Fact = {
  id: 'harbour/berths',
  article,
  text: 'The harbour has more than 40 berths.',
  place: { kind: 'paragraph', section: 'New berths', paragraph: 3 },
  saidBy: 'Ada Lund, harbour master',
  figures: [],
  topics: [],
  questions: [],
  origin: { kind: 'curated' },
};

describe('a reply', () => {
  it('shows the figure in bold and says exactly where it comes from', () => {
    const reply = replyTo(
      {
        kind: 'found',
        facts: [{ fact, score: 1, highlight: { start: 16, end: 28 } }],
        related: [],
        confidence: 0.9,
      },
      style,
    );
    expect(reply.body).toBe('The harbour has **more than 40** berths.');
    expect(reply.sources).toEqual([
      'The Gazette · “Harbour doubles its berths” · <2025-05-02T09:30:00+02:00> · New berths, paragraph 3 · says Ada Lund, harbour master',
    ]);
  });

  it('names one source once when two facts stand in the same place', () => {
    const twin = { ...fact, id: 'harbour/boats', text: 'It takes 60 boats.' };
    const reply = replyTo(
      {
        kind: 'found',
        facts: [
          { fact, score: 1, highlight: null },
          { fact: twin, score: 1, highlight: null },
        ],
        related: [],
        confidence: 0.9,
      },
      style,
    );
    expect(reply.sources).toHaveLength(1);
  });

  it('asserts nothing when unsure, and offers what is closest', () => {
    const reply = replyTo({ kind: 'unsure', offers: [fact], confidence: 0.4 }, style);
    expect(reply.body).not.toContain('40');
    expect(reply.offers).toEqual([
      { factId: 'harbour/berths', label: 'The harbour has more than 40 berths.' },
    ]);
  });

  it('says what is missing of the source, and guesses nothing', () => {
    const bare = { ...fact, saidBy: null, article: { ...article, publisher: null, published: null } };
    const reply = replyTo(
      { kind: 'found', facts: [{ fact: bare, score: 1, highlight: null }], related: [], confidence: 1 },
      style,
    );
    expect(reply.sources[0]).toContain('publisher not given');
    expect(reply.sources[0]).toContain('date not given');
  });
});

describe('a shortened text', () => {
  it('ends at a word, within the limit', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('short', 12)).toBe('short');
  });
});
