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

  it('are no number and no part of an address', () => {
    const topics = topicsOf(
      `Ferry crews strike for day seven, see https://foul.example/quay

The crews strike for day Seven, and seven of them were at Seven Oaks, the union said. Crews strike at seven quays, it said at Seven Oaks.

The strike goes on, see https://foul.example/quay and https://foul.example/Quay, where Twenty Thousand of Alden and seven of Alden have read it. Twenty Thousand have not, the crews of Alden said.`,
    );
    expect(
      [...topics].filter((topic) => /^(?:seven|twenty thousand|https|foul|quay)$/iu.test(topic)),
    ).toEqual([]);
    expect([...topics]).toEqual(expect.arrayContaining(['Seven Oaks', 'Alden', 'strike', 'crews']));
  });
});
