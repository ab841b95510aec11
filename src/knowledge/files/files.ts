import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../types.ts';

/** Names of the files that ingestion writes. */
export const INGESTED = /\.article\.(?:json|txt)$/;

/** Whether a file of this name is knowledge; the hidden ones of editors and systems are none. */
export function isKnowledge(name: string): boolean {
  return !name.startsWith('.') && (/\.ya?ml$/i.test(name) || INGESTED.test(name));
}

/** A file that was read, under the name that problems call it by. */
export interface TextFile {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

export interface Folder {
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** Read a folder's knowledge, of each file at most the bytes that `limitFor` its name gives, in the order of the names. */
export async function readFolder(dir: string, limitFor: (name: string) => number): Promise<Folder> {
  let names: string[];
  try {
    names = await readdir(dir);
  } catch (error) {
    const todo = 'Make the folder, or name another one with KNOWLEDGE_DIR or --knowledge.';
    return { files: [], problems: [whole(dir, `The folder cannot be read: ${reason(error)}.`, todo)] };
  }
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter(isKnowledge).sort()) {
    const file = path.join(dir, name);
    const text = await readText(file, limitFor(name));
    if (typeof text === 'string') files.push({ file, name, text });
    else problems.push(text);
  }
  return { files, problems };
}

/** A file's text, without its byte order mark; or why it cannot be had. */
export async function readText(file: string, limit: number): Promise<string | Problem> {
  let bytes: Buffer;
  try {
    const { size, isFile } = await stat(file).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) return whole(file, 'This is not a file.', 'Move it elsewhere.');
    if (size > limit) {
      return whole(file, `The file has ${size} bytes; at most ${limit} are read.`, 'Split or shorten it.');
    }
    bytes = await readFile(file);
  } catch (error) {
    return whole(file, `The file cannot be read: ${reason(error)}.`, 'Give the bot the right to read it.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole(file, 'The file is not UTF-8.', 'Save it again with the encoding UTF-8.');
  }
}

function whole(file: string, message: string, todo: string): Problem {
  return { file, line: null, column: null, message, todo };
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
