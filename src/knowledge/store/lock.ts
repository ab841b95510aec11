import { randomUUID } from 'node:crypto';
import { link, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, makeFolder } from './durable.ts';
import { StoreError } from './store.ts';

/** Holding a folder against every other process. */
export interface Lock {
  /** Whether it is still ours: somebody may have removed it, or believed this process dead. */
  held(): Promise<boolean>;
  release(): Promise<void>;
}

const holderSchema = z.object({
  token: z.string(),
  pid: z.number(),
  /** When the process began, in the system's own terms; null where that cannot be had. */
  began: z.string().nullable(),
  /** Processes that can see one another: same machine, same boot, same container. */
  machine: z.string(),
});
type Holder = Readonly<z.infer<typeof holderSchema>>;

/** A holder on another machine shows that it lives by touching its lock this often. */
const BEAT_MS = 2_000;
const DEAD_MS = 6_000;
/** One that is just ending gets this long. */
const PATIENCE_MS = 1_000;

/**
 * Take a folder. A holder on this machine that died, in whatever way, is succeeded at once; one that cannot be seen
 * from here (another machine or container) after six seconds of silence.
 *
 * A library's lock file knows the silence alone, so that each restart after a crash would wait for it.
 *
 * @throws StoreError `locked` when another process lives in it.
 */
export async function takeLock(dir: string): Promise<Lock> {
  await makeFolder(dir);
  const file = path.join(dir, 'lock');
  const me: Holder = {
    token: randomUUID(),
    pid: process.pid,
    began: await beginOf(process.pid),
    machine: await machine(),
  };
  const mine = path.join(dir, `lock-${me.token}`);
  try {
    await writeFile(mine, JSON.stringify(me));
    await take(file, mine, me);
  } finally {
    await rm(mine, { force: true });
  }
  const held = async () => (await holderOf(file))?.token === me.token;
  let isTouching = false;
  const touch = async (): Promise<void> => {
    if (isTouching) return;
    isTouching = true;
    const now = new Date();
    try {
      // A successor's lock, kept fresh by us, would outlive the successor.
      if (await held()) await utimes(file, now, now);
    } catch {
      // The next beat tries again.
    } finally {
      isTouching = false;
    }
  };
  const beat = setInterval(touch, BEAT_MS).unref();
  return {
    held,
    async release() {
      clearInterval(beat);
      if (await held()) await rm(file, { force: true });
    },
  };
}

async function take(file: string, mine: string, me: Holder): Promise<void> {
  const succession = `${file}-succession`;
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    if (await linked(mine, file)) return;
    const holder = await holderOf(file);
    if (!(await isDead(file, holder, me))) {
      if (Date.now() < patience) {
        await sleep(50);
        continue;
      }
      throw new StoreError(
        'locked',
        `Another process (${holder?.pid ?? 'unknown'} on ${holder?.machine.split(' ')[0] ?? 'this machine'}) uses the folder. Stop it, or give each bot its own DATA_DIR. (Lock: ${file})`,
      );
    }
    // Two that find the same holder dead must not both succeed it: the second would remove the first one's lock.
    if (await linked(mine, succession)) {
      try {
        const still = await holderOf(file);
        if (still?.token === holder?.token) {
          await writeFile(`${mine}-next`, JSON.stringify(me));
          await rename(`${mine}-next`, file);
          return;
        }
      } finally {
        await rm(succession, { force: true });
      }
    } else if (Date.now() - ((await beatOf(succession)) ?? Date.now()) > DEAD_MS) {
      await rm(succession, { force: true });
    }
    await sleep(20);
  }
}

/** Creates the file with its content in one step; false when it is there already. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where nothing there names one. */
async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isDead(file: string, holder: Holder | undefined, me: Holder): Promise<boolean> {
  if (holder?.machine === me.machine) {
    const began = await beginOf(holder.pid);
    // The number may belong to another process by now.
    return began === null ? !isRunning(holder.pid) || holder.pid === me.pid : began !== holder.began;
  }
  // Its clock may differ from ours: what counts is whether it moves.
  const before = await beatOf(file);
  for (let waited = 0; waited < DEAD_MS; waited += 500) {
    await sleep(500);
    const now = await beatOf(file);
    if (now !== before) return now === undefined;
  }
  return true;
}

async function beatOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** From Linux's /proc: the 22nd field, after a name that may hold spaces and brackets; `dead` for a zombie. */
async function beginOf(pid: number): Promise<string | null> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? 'dead' : (fields[18] ?? null);
  } catch {
    return null;
  }
}

async function machine(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const container = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()} ${boot.trim()} ${container}`;
}
