import { type ArticleFolder, articleIds, readPublished } from './article-folder.ts';
import { removeFolder } from './durable.ts';
import type { Journal } from './journal.ts';
import { articleDir } from './layout.ts';
import type { StoreLimits } from './store.ts';

/** What articles were until they were corrected: one of each, as long as nothing else was done with it, for a while. */
export interface Formers {
  /** Its folder. */
  dir(articleId: string): string;
  /** Undefined where there is none, its time is over, or its files are spoilt. */
  read(articleId: string): Promise<ArticleFolder | undefined>;
  /** Remove those that nobody can bring back any more. */
  sweep(): Promise<void>;
}

export function createFormers(
  parent: string,
  journal: Journal,
  { draftMs }: Pick<StoreLimits, 'draftMs'>,
  now: () => number,
): Formers {
  const dir = (articleId: string): string => articleDir(parent, articleId);
  const open = async (): Promise<(articleId: string) => boolean> => {
    const deeds = await journal.last();
    return (articleId) => {
      const deed = deeds.get(articleId);
      const isOpen = deed?.did === 'corrected' || deed?.did === 'undone';
      return isOpen && Date.parse(deed.at) + draftMs > now();
    };
  };
  return {
    dir,
    async read(articleId) {
      if (!(await open())(articleId)) return undefined;
      const read = await readPublished(dir(articleId));
      return 'problems' in read ? undefined : read;
    },
    async sweep() {
      const isOpen = await open();
      for (const id of await articleIds(parent)) if (!isOpen(id)) await removeFolder(dir(id));
    },
  };
}
