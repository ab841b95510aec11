import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const topicsOf = (text: string) =>
  new Set(
    ingestArticle(new TextEncoder().encode(text), { name: 'story.txt' }).facts.flatMap(
      ({ topics }) => topics,
    ),
  );

describe('the topics of an article', () => {
  it('are written as the article writes them', () => {
    const topics = topicsOf(
      `Tolland builds a library

Tolland has voted for the library. The library of Tolland will stand by the river, the mayor of Tolland said. The library opens in May.`,
    );
    expect(topics).toContain('Tolland');
    expect(topics).not.toContain('tolland');
    expect(topics).toContain('library');
  });

  it('are common words in small letters where they open the headline', () => {
    const topics = topicsOf(
      `Library opens in Tolland

The library opens in May. It is the first library in the valley. Library cards cost 4 euros.`,
    );
    expect(topics).toContain('library');
    expect(topics).not.toContain('Library');
  });
});
