import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/**
 * Pages as content systems, agencies and newsletters make them. What each states was read off it by a person; the lists are
 * whole, so that a line of a banner, a menu, a byline or another story among the facts fails as a missing one does.
 */
const FOLDER = new URL('./untidy/', import.meta.url);

interface Expected {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly facts: readonly string[];
}

const EXPECTED = Object.entries(
  JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, Expected>,
);

describe.each(EXPECTED)('%s', (name, expected) => {
  const { article, facts } = ingestArticle(readFileSync(new URL(name, FOLDER)), { name });

  it('has its title, publisher, date, author, address and language', () => {
    const { title, publisher, published, author, url, language } = article;
    const { facts: _facts, ...details } = expected;
    expect({ title, publisher, published, author, url, language }).toEqual(details);
  });

  it('states every statement of its text and nothing else', () => {
    const stated = facts.filter(({ place, id }) => place.kind !== 'dateline' && !id.endsWith('/title'));
    expect(stated.map(({ text }) => text)).toEqual(expected.facts);
  });
});
