import { describe, expect, it } from 'vitest';
import { IngestError } from '../../src/knowledge/ingest/error.ts';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

function ingested(text: string, name = 'story.txt'): Ingested {
  return ingestArticle(Buffer.from(text), { name });
}

const WIRE = `SHIPPING | PORTS

Port of Alden opens third quay after two years of delays

By Ada Lund and P. J. Okoro
Meridian Newswire
Published Monday, May 5, 2025, 6:15 p.m. EDT

ALDEN, May 5 (Meridian) -- The port of Alden opened its third quay on Monday, two years late. It can take ships of 320 metres.

THE COST

The quay cost $212 million, the harbour master, Dr. Ines Q. Vale, said. That is 40 percent more than planned.

[PHOTO: A crane is lowered onto the quay in April. Credit: Bo Lind/Meridian]

The next steps:

- A railway link by 2027
- Forty new cranes

CORRECTION: An earlier version gave the wrong length. It is 320, not 230, metres.

RELATED
Ferry fares rise again

(Reporting by Ada Lund; editing by Sam Roe)
Copyright 2025 Meridian Newswire. All rights reserved.
`;

describe('a wire story', () => {
  const { article, facts, missing, leftOut } = ingested(WIRE);
  const texts = facts.map(({ text }) => text);

  it('gives its headline, publisher, instant and authors', () => {
    expect(article).toMatchObject({
      title: 'Port of Alden opens third quay after two years of delays',
      publisher: 'Meridian Newswire',
      published: '2025-05-05T18:15:00-04:00',
      author: 'Ada Lund and P. J. Okoro',
      language: 'en',
    });
  });

  it('says what it could not find', () => {
    expect(missing).toEqual(['url']);
  });

  it('makes each sentence a fact with its section and paragraph', () => {
    expect(facts.find(({ text }) => text.startsWith('The quay cost'))).toMatchObject({
      text: 'The quay cost $212 million, the harbour master, Dr. Ines Q. Vale, said.',
      place: { kind: 'paragraph', section: 'THE COST', paragraph: 2 },
    });
  });

  it('has every fact word for word where it says', () => {
    for (const { text, origin } of facts) {
      expect(origin.kind === 'extracted' && article.text.slice(origin.start, origin.end)).toBe(text);
    }
  });

  it('keeps a caption without its credit', () => {
    expect(facts.find(({ place }) => place.kind === 'caption')?.text).toBe(
      'A crane is lowered onto the quay in April.',
    );
  });

  it('gives a list’s items the line that leads in to them', () => {
    expect(facts.find(({ text }) => text === 'Forty new cranes')?.context).toBe('The next steps');
  });

  it('keeps a correction whole', () => {
    expect(texts).toContain(
      'CORRECTION: An earlier version gave the wrong length. It is 320, not 230, metres.',
    );
  });

  it('leaves related stories, credits and rights out', () => {
    expect(leftOut).toContain('Ferry fares rise again');
    expect(article.text).not.toMatch(/Ferry fares|Sam Roe|rights reserved/);
  });
});

it('says which file is no text, and what to do', () => {
  const zip = Buffer.from('504b030414000000', 'hex');
  expect(() => ingestArticle(zip, { name: 'story.txt' })).toThrow(IngestError);
  expect(() => ingestArticle(zip, { name: 'story.txt' })).toThrow(
    /story\.txt is a ZIP archive.*Save the article as/,
  );
});
