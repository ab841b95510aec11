import { describe, expect, it } from 'vitest';
import { readWordNet } from '../../../../src/answer/language/learned/wordnet.ts';

const wordnet = readWordNet();
const relatedTo = (word: string) => {
  const lemma = wordnet.lemma(word);
  return lemma === undefined ? [] : wordnet.relations(lemma).map((relation) => relation.word);
};

describe('the table of WordNet', () => {
  it.each([
    ['cities', 'city'],
    ['sold', 'sell'],
    ['walked', 'walk'],
    ['zone', 'zone'],
    ['fares', 'fare'],
    ['planes', 'plane'],
    ['boxes', 'box'],
    ['buses', 'bus'],
  ])('knows %s as a form of %s', (word, lemma) => {
    expect(wordnet.lemma(word)?.word).toBe(lemma);
  });

  it.each(['trian', 'asain', 'xyzzyq', '12', ''])('knows no word %j', (word) => {
    expect(wordnet.lemma(word)).toBeUndefined();
  });

  it('relates words, both ways', () => {
    expect(relatedTo('salary')).toContain('wage');
    expect(relatedTo('loser')).toContain('lose');
    expect(relatedTo('lose')).toContain('loser');
  });

  it('relates a form that is hardly ever a word of its own as it does the word, and no other', () => {
    expect(relatedTo('flies')).toContain('travel');
    expect(relatedTo('news')).not.toContain('new');
  });

  it('tells names from other words', () => {
    expect(wordnet.lemma('turkmenistan')?.isName).toBe(true);
    expect(wordnet.lemma('harbor')?.isName).toBe(false);
  });

  it('tells common words from rare ones', () => {
    expect(wordnet.lemma('make')?.rarity).toBeLessThan(0.2);
    expect(wordnet.lemma('photovoltaic')?.rarity).toBeGreaterThan(0.8);
  });
});
