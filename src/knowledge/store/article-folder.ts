import { stat } from 'node:fs/promises';
import path from 'node:path';
import { frozen } from '../assemble.ts';
import { INGESTED, readText } from '../files/files.ts';
import { type Stamps, stampsOf } from '../files/stamps.ts';
import {
  type IngestedArticle,
  type Origin,
  readIngested,
  STORED_SUFFIX,
  textName,
} from '../ingest/facts/stored.ts';
import { LIMITS } from '../schema.ts';
import type { Problem } from '../types.ts';
import { type Files, foldersIn, namesInFolder } from './durable.ts';
import { articleDir, isArticle, isDraft, type Layout } from './layout.ts';

/** An article as its folder has it. */
export interface ArticleFolder {
  readonly ingested: IngestedArticle;
  readonly from: Origin;
  readonly bytes: number;
  readonly stamps: Stamps;
}

/**
 * Read an article's folder (`ID/ID.article.json` and `ID/ID.article.txt`) and prove its facts.
 * @param added when, as far as the journal tells
 */
export async function readArticleFolder(
  dir: string,
  added?: string,
): Promise<ArticleFolder | { readonly problems: readonly Problem[] }> {
  const stored = (await namesInFolder(dir)).find((name) => name.endsWith(STORED_SUFFIX));
  if (stored === undefined) return broken(dir, 'The folder holds no article.');
  const [json, text] = [path.join(dir, stored), path.join(dir, textName(stored))];
  // Before they are read: a change in between counts as one after.
  const stamps = await stampsOf([json, text]);
  const jsonText = await readText(json, LIMITS.ingestedBytes);
  const textText = await readText(text, LIMITS.ingestedBytes);
  if (typeof jsonText !== 'string' || typeof textText !== 'string') {
    return { problems: [jsonText, textText].filter((read) => typeof read !== 'string') };
  }
  const read = readIngested({ file: json, text: jsonText }, { file: text, text: textText }, added);
  if ('problems' in read) return read;
  return {
    ingested: frozen(read.ingested),
    from: read.from,
    bytes: Buffer.byteLength(jsonText) + Buffer.byteLength(textText),
    stamps,
  };
}

/** The same of an article that a server has under its id. */
export async function readPublished(
  dir: string,
  added?: string,
): Promise<ArticleFolder | { readonly problems: readonly Problem[] }> {
  const read = await readArticleFolder(dir, added);
  if ('problems' in read || read.ingested.article.id === path.basename(dir)) return read;
  return broken(dir, `The folder holds the article ${read.ingested.article.id}.`);
}

/** Folders that are read side by side: while the disk is waited for, others are looked through. */
const AT_ONCE = 16;

/** All that a server has published, with when that was: what can be served, and what cannot. */
export async function readFolders(
  parent: string,
  added: ReadonlyMap<string, string>,
): Promise<{
  readonly good: ReadonlyMap<string, ArticleFolder>;
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}> {
  const good = new Map<string, ArticleFolder>();
  const broken = new Set<string>();
  const problems: Problem[] = [];
  const ids = await articleIds(parent);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const reads = await Promise.all(
      some.map(async (id) => ({ id, read: await readPublished(articleDir(parent, id), added.get(id)) })),
    );
    for (const { id, read } of reads) {
      if ('problems' in read) {
        broken.add(id);
        problems.push(...read.problems);
      } else good.set(id, read);
    }
  }
  return { good, broken, problems };
}

/** The ids of the articles in a folder. */
export async function articleIds(parent: string): Promise<readonly string[]> {
  return (await foldersIn(parent, isArticle)).names;
}

/** What stands in a server's folders and is neither article nor draft: it hinders nothing, and somebody may miss it. */
export async function straysIn({ articles, removed, drafts }: Layout): Promise<readonly Problem[]> {
  const found = await Promise.all([
    ...[articles, removed].map(async (dir) => ({ dir, ...(await foldersIn(dir, isArticle)) })),
    { dir: drafts, ...(await foldersIn(drafts, isDraft)) },
  ]);
  const message = 'This is no article of the bot’s: it is left alone.';
  const todo = 'Move it elsewhere, or remove it.';
  return found.flatMap(({ dir, strays }) =>
    strays.map((name) => ({ file: path.join(dir, name), line: null, column: null, message, todo })),
  );
}

/** An article's files as they stand; undefined when one cannot be read. */
export async function articleFiles(dir: string): Promise<Files | undefined> {
  const names = (await namesInFolder(dir)).filter((name) => INGESTED.test(name));
  const files: { name: string; content: string }[] = [];
  for (const name of names) {
    const content = await readText(path.join(dir, name), LIMITS.ingestedBytes);
    if (typeof content === 'string') files.push({ name, content });
  }
  return files.length === 2 ? files : undefined;
}

/** The size of an article's files. */
export async function bytesOf(dir: string): Promise<number> {
  const files = (await namesInFolder(dir)).filter((name) => INGESTED.test(name));
  const stats = await Promise.all(files.map((name) => stat(path.join(dir, name)).catch(() => undefined)));
  return stats.reduce((total, one) => total + (one?.size ?? 0), 0);
}

function broken(file: string, message: string): { readonly problems: readonly Problem[] } {
  const todo = 'Put its files back as they were, or remove the article and add it again.';
  return { problems: [{ file, line: null, column: null, message, todo }] };
}
