import { randomBytes } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from './store.ts';

/** What a change that was interrupted leaves behind: removed at the next start. */
const ASIDE = '.aside-';
/** What stood where another folder is about to stand; until that does it counts, and from then on it is what is kept. */
const REPLACED_PREFIX = '.before-';

/** Files of a folder, by name. */
export type Files = readonly { readonly name: string; readonly content: string }[];

/** Make a folder with its files: all of it is there afterwards, or nothing. @throws StoreError when it cannot be written. */
export async function writeFolder(dir: string, files: Files): Promise<void> {
  const aside = path.join(path.dirname(dir), `${ASIDE}${randomBytes(6).toString('hex')}`);
  await reported(async () => {
    await makeFolder(aside);
    try {
      for (const { name, content } of files) await writeSynced(path.join(aside, name), content);
      await syncFolder(aside);
      await rename(aside, dir);
    } catch (error) {
      // On a full disk this gives the space back.
      await rm(aside, { recursive: true, force: true });
      throw error;
    }
    await syncFolder(path.dirname(dir));
  });
}

/** Replace a file of a folder in one step. @throws StoreError when it cannot be written. */
export async function replaceFile(dir: string, { name, content }: Files[number]): Promise<void> {
  // Beside the folder, not in it: there the next start looks for what was left behind.
  const aside = path.join(path.dirname(dir), `${ASIDE}${randomBytes(6).toString('hex')}`);
  await reported(async () => {
    try {
      await writeSynced(aside, content);
      await rename(aside, path.join(dir, name));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    await syncFolder(dir);
  });
}

/** Move a folder in one step. @throws StoreError when it cannot be written. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await reported(async () => {
    await makeFolder(path.dirname(to));
    await rename(from, to);
    await syncFolder(path.dirname(to));
    await syncFolder(path.dirname(from));
  });
}

/**
 * Put a folder in the place of another one, which is kept instead of what was kept there before. Wherever it is interrupted, one of the
 * two stands there, whole, once `settleReplaced` went over it, and what it took the place of is kept. No system has one step that does
 * this with folders. @throws StoreError when it cannot be written.
 */
export async function replaceFolder(from: string, to: string, kept: string): Promise<void> {
  const before = beforeOf(to);
  await settleReplaced(to, kept);
  await reported(async () => {
    await rename(to, before);
    try {
      await rename(from, to);
    } catch (error) {
      await rename(before, to);
      throw error;
    }
    await syncFolder(path.dirname(to));
    await syncFolder(path.dirname(from));
  });
  // It is done by then, whatever this says; the next change or start tries again.
  await settleReplaced(to, kept).catch(() => undefined);
}

const beforeOf = (dir: string): string =>
  path.join(path.dirname(dir), `${REPLACED_PREFIX}${path.basename(dir)}`);

/**
 * Keep what stood in a folder's place before, or put it back where nothing came instead; what cannot be kept is removed. Left there, it
 * would be taken for the folder once that is moved away. @throws StoreError when it cannot be written.
 */
export async function settleReplaced(dir: string, kept: string): Promise<void> {
  const before = beforeOf(dir);
  if (!(await exists(before))) return;
  if (!(await exists(dir))) {
    await moveFolder(before, dir);
    return;
  }
  try {
    // What was kept goes only now: until the other one took its place, that one could still be put back.
    if (await exists(kept)) await removeFolder(kept);
    await moveFolder(before, kept);
  } catch {
    await reported(() => rm(before, { recursive: true, force: true }));
  }
}

/** Remove a folder; it is out of sight in one step. @throws StoreError when it cannot be written. */
export async function removeFolder(dir: string): Promise<void> {
  await reported(async () => {
    const aside = path.join(path.dirname(dir), `${ASIDE}${randomBytes(6).toString('hex')}`);
    await rename(dir, aside);
    await rm(aside, { recursive: true, force: true });
  });
}

/** Add a line to a file; a line that was cut off before is closed first. @throws StoreError when it cannot be written. */
export async function appendLine(file: string, line: string): Promise<void> {
  await reported(async () => {
    await makeFolder(path.dirname(file));
    const handle = await open(file, 'a+');
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      const cut = size > 0 && last.toString() !== '\n';
      await handle.appendFile(`${cut ? '\n' : ''}${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/**
 * Make a folder and those above it, each known to the one above it when this returns. Step by step: Node's own recursion
 * never ends in a folder that takes no folders and says that it is not there, such as /proc.
 */
export async function makeFolder(dir: string): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(dir); !(await exists(at)); at = path.dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    await mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await syncFolder(path.dirname(folder));
  }
}

async function exists(dir: string): Promise<boolean> {
  try {
    await stat(dir);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Clear away what interrupted changes left in a folder. */
export async function clearAside(dir: string): Promise<void> {
  for (const { name } of await entriesOf(dir))
    if (name.startsWith(ASIDE)) await rm(path.join(dir, name), { recursive: true, force: true });
}

/** Settle each folder of a folder whose replacing was interrupted. @param keptIn the folder that keeps what they were before */
export async function settleAll(dir: string, keptIn: string): Promise<void> {
  for (const { name } of await entriesOf(dir)) {
    const own = name.startsWith(REPLACED_PREFIX) ? name.slice(REPLACED_PREFIX.length) : undefined;
    if (own !== undefined) await settleReplaced(path.join(dir, own), path.join(keptIn, own));
  }
}

/** The names in a folder, sorted, but hidden ones; none when there is no folder. */
export async function namesInFolder(dir: string): Promise<readonly string[]> {
  const names = (await entriesOf(dir)).map(({ name }) => name);
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** The folders in a folder by such names, sorted, and what else is there: a file of the system's, a copy by hand. */
export async function foldersIn(
  dir: string,
  isName: (name: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly strays: readonly string[] }> {
  const entries = (await entriesOf(dir)).filter(({ name }) => !name.startsWith('.'));
  const isOne = (entry: Dirent): boolean => !entry.isFile() && isName(entry.name);
  const sorted = (some: readonly Dirent[]): readonly string[] => some.map(({ name }) => name).sort();
  return {
    names: sorted(entries.filter(isOne)),
    strays: sorted(entries.filter((entry) => !isOne(entry))),
  };
}

/** None also where a file stands in the folder's place. */
async function entriesOf(dir: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Whether an error says that there is no such file or folder. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** The system’s code of an error (`ENOENT`); undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Of a file that is not there yet. */
async function writeSynced(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without this a rename may not survive a power cut. Windows has no such thing. */
async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(dir, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EROFS: 'The data folder is read-only.',
  EACCES: 'The bot may not write to the data folder.',
  EPERM: 'The bot may not write to the data folder.',
  EFBIG: 'The file is larger than this system lets it be.',
  ENOTDIR: 'A file stands where the data folder should have a folder.',
  EEXIST: 'A file stands where the data folder should have a folder.',
  EISDIR: 'A folder stands where the data folder should have a file.',
  EIO: 'The disk reports an error.',
  EMFILE: 'Too many files are open.',
};

async function reported(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'ENOTEMPTY') {
      throw new StoreError('duplicate', 'There is a folder of that name already.', { cause: error });
    }
    const why = UNWRITABLE[code];
    if (why === undefined) throw error;
    throw new StoreError('unwritable', `${why} Nothing was changed. Whoever runs me has to mend it.`, {
      cause: error,
    });
  }
}
