import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { codeOf, makeFolder } from '../knowledge/store/durable.ts';

/** A place where nothing can be written; the message says what to do about it. */
export class OutputError extends Error {}

/** Makes the folder, if it is not there, and those above it. @throws OutputError */
export async function makeOutputFolder(dir: string): Promise<void> {
  await reported(dir, 'Name a folder that can be made.', () => makeFolder(dir));
  if (!(await stat(dir)).isDirectory()) throw new OutputError(`${dir} is no folder. Name one.`);
}

/** Whole or not at all: a reader never sees half a file. @throws OutputError */
export async function writeOutput(file: string, content: string): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  await reported(file, 'Check the room on the disk, and the folder’s rights.', async () => {
    try {
      await writeFile(aside, content, { flush: true });
      await rename(aside, file);
    } catch (error) {
      await rm(aside, { force: true }).catch(() => {}); // What failed before is what is told.
      throw error;
    }
  });
}

async function reported(where: string, todo: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new OutputError(`${where} cannot be written (${code}). ${todo}`, { cause: error });
  }
}
