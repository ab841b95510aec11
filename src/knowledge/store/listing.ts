import type { IngestedArticle } from '../ingest/facts/stored.ts';
import { seenOnce } from '../seen-once.ts';
import { type ArticleFolder, articleIds, readPublished } from './article-folder.ts';
import type { Journal } from './journal.ts';
import { articleDir } from './layout.ts';
import type { Serving } from './served-articles.ts';
import type { Listed } from './store.ts';

/** A server's articles as they are listed: remembered, for they are asked for at each letter that a moderator types. */
export interface ArticleListing {
  list(): Promise<readonly Listed[]>;
  /** Undefined where something changed since. */
  remembered(): readonly Listed[] | undefined;
  /** This article was published, removed or restored; without an id any of them may be another. */
  changed(id?: string): void;
}

type Summary = Pick<Listed, 'title' | 'publisher' | 'published' | 'url' | 'facts' | 'bytes'>;

export function createListing(removedDir: string, journal: Journal, serving: () => Serving): ArticleListing {
  let listed: readonly Listed[] | undefined;
  /** Of the removed articles; undefined for one that cannot be read, and so not be restored. */
  const removed = new Map<string, Summary | undefined>();
  let changes = 0;

  const summaryOfRemoved = async (id: string): Promise<Summary | undefined> => {
    if (!removed.has(id)) {
      const read = await readPublished(articleDir(removedDir, id));
      removed.set(id, 'problems' in read ? undefined : summaryOf(read));
    }
    return removed.get(id);
  };
  const fresh = async (): Promise<readonly Listed[]> => {
    const deeds = await journal.last();
    const entry = (state: Listed['state'], id: string, summary: Summary): Listed => {
      const deed = deeds.get(id);
      return { id, ...summary, state, did: deed?.did ?? null, by: deed?.by ?? null, at: deed?.at ?? null };
    };
    const gone: Listed[] = [];
    for (const id of await articleIds(removedDir)) {
      const summary = await summaryOfRemoved(id);
      if (summary !== undefined) gone.push(entry('removed', id, summary));
    }
    const { folders, broken } = serving();
    const served = [...folders].map(([id, folder]) => entry('published', id, summaryOf(folder)));
    const spoilt = [...broken].map((id) => entry('broken', id, unread(deeds.get(id)?.title ?? id)));
    return [...served, ...spoilt, ...gone].sort(
      (a, b) => compare(b.at ?? '', a.at ?? '') || compare(a.id, b.id),
    );
  };

  return {
    async list() {
      if (listed !== undefined) return listed;
      const before = changes;
      const now = await fresh();
      if (changes === before) listed = now;
      return now;
    },
    remembered: () => listed,
    changed(id) {
      changes++;
      listed = undefined;
      if (id === undefined) removed.clear();
      else removed.delete(id);
    },
  };
}

function summaryOf({ ingested, bytes }: ArticleFolder): Summary {
  const { title, publisher, published, url }: IngestedArticle['article'] = ingested.article;
  return { title, publisher, published, url, facts: seenOnce(ingested.facts).length, bytes };
}

function unread(title: string): Summary {
  return { title, publisher: null, published: null, url: null, facts: 0, bytes: 0 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
