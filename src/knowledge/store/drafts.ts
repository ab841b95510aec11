import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { DETAILS } from '../ingest/correct.ts';
import { storedFiles } from '../ingest/facts/stored.ts';
import { ownTextHash } from '../ingest/head/given.ts';
import type { Problem } from '../types.ts';
import { type ArticleFolder, readArticleFolder, readPublished } from './article-folder.ts';
import { type Files, foldersIn, removeFolder, replaceFile, writeFolder } from './durable.ts';
import type { FolderOrigin } from './journal.ts';
import { draftDir, isDraft } from './layout.ts';
import { type Draft, type ListedDraft, type NewDraft, StoreError } from './store.ts';

const NOTE = 'draft.json';

const detail = z.enum(DETAILS);

const note = z.object({
  by: z.string(),
  title: z.string(),
  publisher: z.string().nullable().default(null),
  expires: z.number(),
  from: z.object({ name: z.string(), sha256: z.string() }),
  missing: z.array(detail),
  // Earlier versions wrote a note's text alone, and nothing of what has a default here.
  notes: z.array(
    z.union([
      z.object({ detail: detail.nullable(), text: z.string() }),
      z.string().transform((text) => ({ detail: null, text })),
    ]),
  ),
  leftOut: z.array(z.string()).default([]),
  textHash: z.string().default(''),
  instead: z.array(z.string()).default([]),
  /** How an article that had this place before came to be another. */
  did: z.enum(['corrected', 'undone']).default('corrected'),
  refused: z
    .array(z.object({ detail, value: z.string(), message: z.string(), todo: z.string() }))
    .default([]),
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
  instead?: string,
): Promise<Draft> {
  const expires = now + lifetime;
  const id = Array.from({ length: 10 }, () => randomInt(36).toString(36)).join('');
  const dir = draftDir(drafts, id);
  const written = { ...draft, id, by, expires };
  await writeFolder(dir, draftFiles(written, await replacedBy(drafts, instead)));
  const read = await readArticleFolder(dir);
  if ('problems' in read) {
    await removeFolder(dir);
    throw unreadable(read.problems);
  }
  return written;
}

/** With one draft also those that it replaced: whoever has one of them open is led here. */
async function replacedBy(drafts: string, draftId: string | undefined): Promise<readonly string[]> {
  if (draftId === undefined) return [];
  const before = await readNote(draftDir(drafts, draftId));
  return [...(before?.instead ?? []), draftId].slice(-MOST_REPLACED);
}
/** Nobody has an older one open. */
const MOST_REPLACED = 50;

/**
 * The files of a draft, which an article keeps: they say whose it was.
 * @param instead the drafts that it is there instead of
 */
export function draftFiles(draft: Draft, instead: readonly string[] = []): Files {
  return [...storedFiles(draft, draft.from), noteOf(draft, instead)];
}

function noteOf(
  draft: Draft,
  instead: readonly string[] = [],
  did: FolderOrigin['did'] = 'corrected',
): Files[number] {
  const { article, from, by, expires, missing, notes, leftOut, refused } = draft;
  const { title, publisher } = article;
  const textHash = ownTextHash(draft);
  const about = {
    by,
    title,
    publisher,
    expires,
    from,
    missing,
    notes,
    leftOut,
    refused,
    textHash,
    instead,
    did,
  };
  return { name: NOTE, content: JSON.stringify(about) };
}

/** The same draft without what is nobody's business once it is published: what was refused, and what was left out. */
export function readyToPublish<T extends NewDraft>(draft: T): T {
  return { ...draft, refused: [], leftOut: [] };
}

/** Write down of a draft what it is now; the article's own files stay as they are. */
export async function rewriteNote(dir: string, draft: Draft, did?: FolderOrigin['did']): Promise<void> {
  await replaceFile(dir, noteOf(draft, [], did));
}

/**
 * Write down of an article that is put back who does so, what that is, and when: a process that dies before it is in the journal leaves
 * that here.
 * @throws StoreError `gone` where it cannot be read
 */
export async function signAgain(
  dir: string,
  by: string,
  did: FolderOrigin['did'],
  lifetime: number,
  now: number,
): Promise<void> {
  const there = await draftAgain(dir);
  if (there === undefined) throw new StoreError('gone', 'What it was before is not there any more.');
  await rewriteNote(dir, { ...there, id: '', by, expires: now + lifetime }, did);
}

/** A draft that has not expired; undefined also when its files are broken, for nobody can mend a draft's. */
export async function readDraft(drafts: string, draftId: string, now: number): Promise<Draft | undefined> {
  const dir = draftDir(drafts, draftId);
  const about = await readNote(dir);
  if (about === undefined || about.expires <= now) return undefined;
  const read = await readArticleFolder(dir);
  if ('problems' in read) return undefined;
  const { by, expires, from, missing, notes, leftOut, refused } = about;
  return { ...read.ingested, by, expires, from, missing, notes, leftOut, refused, id: draftId };
}

/** The drafts that have not expired, the latest first. */
export async function listDrafts(
  drafts: string,
  lifetime: number,
  now: number,
): Promise<readonly ListedDraft[]> {
  const open: ListedDraft[] = [];
  for (const id of await draftIds(drafts)) {
    const about = await readNote(draftDir(drafts, id));
    if (about === undefined || about.expires <= now) continue;
    const { by, title, publisher, missing, expires, textHash, instead } = about;
    open.push({
      id,
      by,
      title: missing.includes('title') ? null : title,
      publisher,
      at: expires - lifetime,
      expires,
      textHash,
      instead,
    });
  }
  return open.sort((a, b) => b.expires - a.expires);
}

/** Whose draft became this article, its title, and when it was written; undefined when the folder does not say. */
export async function originOf(dir: string, lifetime: number): Promise<FolderOrigin | undefined> {
  const about = await readNote(dir);
  if (about === undefined) return undefined;
  const { by, title, expires, did } = about;
  return { by, title, did, at: new Date(expires - lifetime).toISOString() };
}

/**
 * An article as a draft of it would be; undefined where it cannot be read.
 * @param served what of it is served: its files may have been spoilt since
 */
export async function draftAgain(dir: string, served?: ArticleFolder): Promise<NewDraft | undefined> {
  const read = await readPublished(dir);
  const known = 'problems' in read ? served : read;
  if (known === undefined) return undefined;
  const { ingested, from } = known;
  const about = await readNote(dir);
  const missing = about?.missing ?? DETAILS.filter((name) => ingested.article[name] === null);
  return { ...ingested, from, missing, notes: about?.notes ?? [], leftOut: [], refused: [] };
}

/** The ids of all drafts that are there, those that have expired among them. */
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
