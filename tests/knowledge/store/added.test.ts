import { describe, expect, it } from 'vitest';
import { addedIn } from '../../../src/knowledge/store/added.ts';
import type { JournalEntry } from '../../../src/knowledge/store/store.ts';

/** Of one article, at one moment after the other. */
const addedAfter = (...deeds: readonly JournalEntry['did'][]) =>
  addedIn(deeds.map((did, at) => ({ at: `at ${at}`, by: 'mia', did, article: 'quay' }))).get('quay');

describe('when an article was added', () => {
  it.each<[string, ...JournalEntry['did'][]]>([
    ['at 0', 'published'],
    ['at 0', 'published', 'removed', 'restored'],
    ['at 2', 'published', 'removed', 'published'],
    ['at 0', 'published', 'corrected', 'undone'],
  ])('is known where it is as it was then: %s', (at: string, ...deeds: JournalEntry['did'][]) => {
    expect(addedAfter(...deeds)).toBe(at);
  });

  it.each<JournalEntry['did'][]>([
    ['published', 'corrected'],
    ['published', 'corrected', 'undone', 'corrected'],
    ['published', 'corrected', 'corrected', 'undone'],
    ['restored'],
  ])('is not known where what it says may be later, or is in no journal: %s %s', (...deeds) => {
    expect(addedAfter(...deeds)).toBeUndefined();
  });

  it('is not known of what was found at a start', () => {
    const found = { at: '2025-05-01', by: null, did: 'published', article: 'quay' } as const;
    expect(addedIn([found]).size).toBe(0);
  });
});
