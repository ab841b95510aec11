import type { JournalEntry } from './store.ts';

/** When an article was added, as it is now and as it was before it was corrected; undefined where it is not as it was added. */
interface Added {
  readonly now: string | undefined;
  readonly former: string | undefined;
}
const UNKNOWN: Added = { now: undefined, former: undefined };

/** When each article was added, by its id, of those that are as they were then. */
export function addedIn(
  entries: readonly Pick<JournalEntry, 'at' | 'by' | 'did' | 'article'>[],
): ReadonlyMap<string, string> {
  const added = new Map<string, Added>();
  for (const { at, by, did, article } of entries) {
    const { now, former } = added.get(article) ?? UNKNOWN;
    // What nobody is known to have added was found there at a start, and is older than that.
    if (did === 'published') added.set(article, { ...UNKNOWN, now: by === null ? undefined : at });
    else if (did === 'corrected') added.set(article, { now: undefined, former: now });
    else if (did === 'undone') added.set(article, { now: former, former: now });
  }
  return new Map([...added].flatMap(([article, { now }]) => (now === undefined ? [] : [[article, now]])));
}
