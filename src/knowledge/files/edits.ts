import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { isKnowledge } from './files.ts';
import { type Stamps, stampsOf } from './stamps.ts';

/** What became of a folder's files since those were read that are serving. */
export interface ReadFolder {
  /** Read something of the folder, which may come to serve. */
  reading<T>(read: () => Promise<T>): Promise<T>;
  /** What was read last is serving: later changes count from then. */
  served(): void;
  /** Files that were added, changed or removed since. */
  edited(): Promise<readonly string[]>;
}

export function watchFolder(dir: string): ReadFolder {
  let before: Stamps = new Map();
  let read: Stamps = before;
  return {
    async reading(work) {
      read = await stampsIn(dir);
      return work();
    },
    served() {
      before = read;
    },
    async edited() {
      const after = await stampsIn(dir);
      const names = new Set([...before.keys(), ...after.keys()]);
      return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
    },
  };
}

/**
 * Look now and then whether files were edited and tell the log, once for each edit. Nothing is loaded by itself: a
 * person may be in the middle of it.
 *
 * @returns How to stop.
 */
export function noticeEdits(
  look: () => Promise<readonly string[]>,
  log: Logger,
  everyMs = 30_000,
): () => void {
  let told: ReadonlySet<string> = new Set();
  let looking = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    try {
      const edited = await look();
      const fresh = edited.filter((file) => !told.has(file));
      if (fresh.length > 0) {
        log.warn({ files: fresh }, 'files were edited; /reload knowledge (or a restart) serves them');
      }
      told = new Set(edited);
    } catch (error) {
      log.warn({ err: error }, 'cannot look for edited files');
    } finally {
      looking = false;
    }
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function stampsIn(dir: string): Promise<Stamps> {
  const names = await readdir(dir).catch(() => []);
  return stampsOf(names.filter(isKnowledge).map((name) => path.join(dir, name)));
}
