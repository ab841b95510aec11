import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Knowledge, KnowledgeError, type Problem } from '../../src/knowledge/types.ts';

/** A small article that loads; tests spoil one thing each. */
export const HARBOUR = `article:
  id: gazette-harbour
  title: Harbour doubles its berths
  publisher: The Gazette
  published: 2025-05-02T09:30:00+02:00
  url: https://gazette.example/harbour
  author: null
  language: en
facts:
  - id: berths
    text: The harbour now has more than 40 berths, twice as many as before.
    at: { section: New berths, paragraph: 3 }
    saidBy: Ada Lund, harbour master
    figures:
      - text: more than 40
        value: 40
        unit: berths
        measures: berths in the harbour
        period: "2025"
        hedge: more than
    topics: [harbour]
    questions:
      - How many berths does the harbour have?
  - id: headline
    text: The harbour has twice as many places for boats.
    at: headline
`;

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed after the test. */
export async function folder(files: Files): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await put(dir, files);
  return dir;
}

export async function put(dir: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), content);
  }
}

export async function load(files: Files): Promise<Knowledge> {
  return loadKnowledge(await folder(files));
}

/** What keeps these files from loading, with the folder left out of the files' names; empty when they load. */
export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const dir = await folder(files);
  try {
    await loadKnowledge(dir);
    return [];
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: path.relative(dir, problem.file) }));
  }
}
