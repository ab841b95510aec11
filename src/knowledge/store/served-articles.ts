import { stampsOf } from '../files/stamps.ts';
import type { IngestedArticle } from '../ingest/facts/stored.ts';
import { type ArticleFolder, articleIds, readFolders, readPublished } from './article-folder.ts';
import { articleDir } from './layout.ts';
import type { ServerArticles } from './store.ts';

/** What of a server's articles is served at one time. */
export interface Serving {
  readonly folders: ReadonlyMap<string, ArticleFolder>;
  /** The folders that are there and not served. */
  readonly broken: ReadonlySet<string>;
}

/** A server's published articles as they are served, which may be behind their files. */
export interface ServedArticles {
  now(): Serving;
  published(): readonly IngestedArticle[];
  /** Reads back what was just written, and serves it. @param added when, if it is as it was added */
  also(id: string, added?: string): Promise<IngestedArticle>;
  without(id: string): void;
  /** Their files as they are now; served once that is committed. */
  read(): Promise<Omit<ServerArticles, 'strays'>>;
  /** Files that are not any more what is served. */
  edited(): Promise<readonly string[]>;
}

/**
 * @param dir where the articles' folders are
 * @param addedAt when each was added, by its id
 */
export function createServedArticles(
  dir: string,
  addedAt: () => Promise<ReadonlyMap<string, string>>,
): ServedArticles {
  let serving: Serving = { folders: new Map(), broken: new Set() };
  let published: readonly IngestedArticle[] = [];

  const serve = (next: Serving, articles = inOrder(next.folders)): void => {
    serving = next;
    published = articles;
  };

  return {
    now: () => serving,
    published: () => published,

    async also(id, added) {
      const read = await readPublished(articleDir(dir, id), added);
      if ('problems' in read)
        throw new Error(`${id} was just written, and cannot be read: ${read.problems[0]?.message}`);
      serve({ ...serving, folders: new Map([...serving.folders, [id, read]]) });
      return read.ingested;
    },

    without(id) {
      serve({
        folders: new Map([...serving.folders].filter(([other]) => other !== id)),
        broken: new Set([...serving.broken].filter((other) => other !== id)),
      });
    },

    async read() {
      const before = serving;
      const { good, broken: spoilt, problems } = await readFolders(dir, await addedAt());
      const articles = inOrder(good);
      const commit = (): void => {
        const { folders } = serving;
        // Published, removed or restored meanwhile: what was read of it before is out of date.
        const changed = changedBetween(before, serving);
        const broken = new Set([...spoilt].filter((id) => !changed(id)));
        const kept = [...good].filter(([id]) => !changed(id));
        const own = [...folders].filter(([id]) => changed(id));
        if (kept.length === good.size && own.length === 0) serve({ folders: good, broken }, articles);
        else serve({ folders: new Map([...kept, ...own]), broken });
      };
      return { articles, problems, commit };
    },

    async edited() {
      const before = new Map([...serving.folders.values()].flatMap(({ stamps }) => [...stamps]));
      const after = await stampsOf(before.keys());
      const changed = [...before.keys()].filter((file) => after.get(file) !== before.get(file));
      const there = await articleIds(dir);
      const strange = there.filter((id) => !serving.folders.has(id) && !serving.broken.has(id));
      return [...changed, ...strange.map((id) => `${dir}/${id}`)];
    },
  };
}

const changedBetween = (before: Serving, after: Serving) => (id: string) =>
  after.folders.get(id) !== before.folders.get(id) || after.broken.has(id) !== before.broken.has(id);

function inOrder(folders: Serving['folders']): readonly IngestedArticle[] {
  return [...folders.values()]
    .map(({ ingested }) => ingested)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}
