import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/answer/index/inverted-index.ts';
import { readWordNet } from '../../../src/answer/language/learned/wordnet.ts';
import { createMeanings } from '../../../src/answer/retrieve/meaning.ts';
import { harbourKnowledge } from '../knowledge.ts';

/** How often the words of the knowledge are looked at for one word's spelling. */
function looked(word: string): number {
  let looks = 0;
  const index = buildIndex(harbourKnowledge);
  const surface = (part: string) => {
    looks++;
    return index.dictionary.surface(part);
  };
  const counting = { ...index, dictionary: { ...index.dictionary, surface } };
  createMeanings(counting, () => undefined, readWordNet()).spelling(word, false);
  return looks;
}

describe('a word that nobody knows', () => {
  it.each(['a', '港口泊位', 'порт'])('is not parted where it is longer than two words can be: %s', (part) => {
    expect(looked(part.repeat(12).slice(0, 12))).toBeGreaterThan(5);
    expect(looked(part.repeat(4_000).slice(0, 4_000))).toBeLessThan(5);
  });
});
