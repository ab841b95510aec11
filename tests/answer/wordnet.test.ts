import { describe, expect, it } from 'vitest';
import { readWordNet } from '../../src/answer/language/wordnet.ts';

const wordnet = readWordNet();

describe('the table of WordNet', () => {
  it.each([
    ['cities', 'city'],
    ['sold', 'sell'],
    ['walked', 'walk'],
    ['zone', 'zone'],
  ])('knows %s as a form of %s', (word, lemma) => {
    expect(wordnet.lemma(word)).toBe(lemma);
  });

  it.each(['trian', 'asain', 'xyzzyq', '12', ''])('knows no word %j', (word) => {
    expect(wordnet.lemma(word)).toBeUndefined();
  });

  it('relates words, both ways', () => {
    expect(wordnet.relations('salary').map(({ word }) => word)).toContain('wage');
    expect(wordnet.relations('loser').map(({ word }) => word)).toContain('lose');
    expect(wordnet.relations('lose').map(({ word }) => word)).toContain('loser');
  });

  it('tells names from other words', () => {
    expect(wordnet.isName('turkmenistan')).toBe(true);
    expect(wordnet.isName('harbor')).toBe(false);
  });

  it('tells common words from rare ones', () => {
    expect(wordnet.rarity('make')).toBeLessThan(0.2);
    expect(wordnet.rarity('photovoltaic')).toBeGreaterThan(0.8);
  });
});
