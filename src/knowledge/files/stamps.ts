import { stat } from 'node:fs/promises';

/** Files by their size and time of change. */
export type Stamps = ReadonlyMap<string, string>;

/** Of each of the files that is there. */
export async function stampsOf(files: Iterable<string>): Promise<Stamps> {
  const stamps = new Map<string, string>();
  for (const file of files) {
    const stats = await stat(file).catch(() => undefined);
    if (stats !== undefined) stamps.set(file, `${stats.size} ${stats.mtimeMs}`);
  }
  return stamps;
}
