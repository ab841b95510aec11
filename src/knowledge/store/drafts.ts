import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { storedFiles } from '../ingest/stored.ts';
import type { Problem } from '../types.ts';
import { readArticleFolder } from './article-folder.ts';
import { type Files, foldersIn, removeFolder, writeFolder } from './durable.ts';
import { draftDir, isDraft } from './layout.ts';
import { type Draft, type ListedDraft, type NewDraft, StoreError } from './store.ts';

const NOTE = 'draft.json';

const detail = z.enum(['title', 'publisher', 'published', 'author', 'url']);

const note = z.object({
  by: z.string(),
  title: z.string(),
  expires: z.number(),
  from: z.object({ name: z.string(), sha256: z.string() }),
  missing: z.array(detail),
  notes: z.array(z.string()),
  typed: z.partialRecord(detail, z.string()).optional(),
});

/**
 * Write a draft; its folder becomes the article's when it is published.
 * @throws StoreError `unreadable` at once for one that would be lost: what was written does not read back
 */
export async function writeDraft(
  drafts: string,
  by: string,
  draft: NewDraft,
  lifetime: number,
  now: number,
): Promise<Draft> {
  const expires = now + lifetime;
  const id = Array.from({ length: 10 }, () => randomInt(36).toString(36)).join('');
  const dir = draftDir(drafts, id);
  const written = { ...draft, id, by, expires };
  await writeFolder(dir, draftFiles(written));
  const read = await readArticleFolder(dir);
  if ('problems' in read) {
    await removeFolder(dir);
    throw unreadable(read.problems);
  }
  return written;
}

/** The files of a draft, which an article keeps: they say whose it was. */
export function draftFiles({ article, facts, from, by, expires, missing, notes, typed }: Draft): Files {
  const content = JSON.stringify({ by, title: article.title, expires, from, missing, notes, typed });
  return [...storedFiles({ article, facts }, from), { name: NOTE, content }];
}

/** A draft that has not expired; undefined also when its files are broken, for nobody can mend a draft's. */
export async function readDraft(drafts: string, draftId: string, now: number): Promise<Draft | undefined> {
  const dir = draftDir(drafts, draftId);
  const about = await readNote(dir);
  if (about === undefined || about.expires <= now) return undefined;
  const read = await readArticleFolder(dir);
  if ('problems' in read) return undefined;
  const { by, expires, from, missing, notes, typed } = about;
  return { ...read.ingested, id: draftId, by, expires, from, missing, notes, typed };
}

/** A person's drafts that have not expired, the latest first. */
export async function draftsOf(drafts: string, by: string, now: number): Promise<readonly ListedDraft[]> {
  const open: ListedDraft[] = [];
  for (const id of await draftIds(drafts)) {
    const about = await readNote(draftDir(drafts, id));
    if (about?.by === by && about.expires > now)
      open.push({ id, title: about.missing.includes('title') ? null : about.title, expires: about.expires });
  }
  return open.sort((a, b) => b.expires - a.expires);
}

/** Whose draft became this article, and its title; undefined when the folder does not say. */
export async function originOf(
  dir: string,
): Promise<{ readonly by: string; readonly title: string } | undefined> {
  return readNote(dir);
}

export async function draftIds(drafts: string): Promise<readonly string[]> {
  return (await foldersIn(drafts, isDraft)).names;
}

/** Remove the drafts that have expired, and those that cannot be read. */
export async function sweepDrafts(drafts: string, now: number): Promise<void> {
  for (const name of await draftIds(drafts)) {
    const dir = path.join(drafts, name);
    const about = await readNote(dir);
    if (about === undefined || about.expires <= now) await removeFolder(dir);
  }
}

function unreadable(problems: readonly Problem[]): StoreError {
  const [first] = problems;
  const message = `The article cannot be kept, for its files would not read back: ${first?.message ?? 'no reason is known.'} Nothing was changed. Shorten what is named here, or split the article, and add it again.`;
  return new StoreError('unreadable', message);
}

async function readNote(dir: string): Promise<z.infer<typeof note> | undefined> {
  try {
    return note.safeParse(JSON.parse(await readFile(path.join(dir, NOTE), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
