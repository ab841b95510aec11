import path from 'node:path';
import { StoreError } from './store.ts';

/** Where a server's things stand below the data folder. */
export interface Layout {
  readonly dir: string;
  readonly articles: string;
  readonly removed: string;
  /** What articles were until they were corrected. */
  readonly former: string;
  readonly drafts: string;
  readonly journal: string;
}

const SERVER = /^\d{17,20}$/;
const ARTICLE = /^[a-z0-9-]{1,48}$/;
const DRAFT = /^[a-z0-9]{10}$/;

/** Whether a folder’s name can be a server’s. */
export function isServer(name: string): boolean {
  return SERVER.test(name);
}

/** Whether a folder’s name can be an article’s. */
export function isArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/** Whether a folder’s name can be a draft’s. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** @throws TypeError for what is no Discord id: it never becomes a path. */
export function layoutOf(dataDir: string, guildId: string): Layout {
  if (!isServer(guildId)) throw new TypeError('A server is named by its Discord id');
  const dir = path.join(serversDir(dataDir), guildId);
  return {
    dir,
    articles: path.join(dir, 'articles'),
    removed: path.join(dir, 'removed'),
    former: path.join(dir, 'former'),
    drafts: path.join(dir, 'drafts'),
    journal: path.join(dir, 'journal.jsonl'),
  };
}

/** The folder that holds those of all servers. */
export function serversDir(dataDir: string): string {
  return path.join(dataDir, 'servers');
}

/** The folder of an article. @throws StoreError `gone` for what cannot be an article's id. */
export function articleDir(parent: string, articleId: string): string {
  if (!isArticle(articleId)) throw new StoreError('gone', 'There is no such article.');
  return path.join(parent, articleId);
}

/** The folder of a draft. @throws StoreError `gone` for what cannot be a draft's id. */
export function draftDir(parent: string, draftId: string): string {
  if (!isDraft(draftId)) throw new StoreError('gone', 'This draft is no longer there.');
  return path.join(parent, draftId);
}
