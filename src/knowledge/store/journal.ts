import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { appendLine, isAbsent } from './durable.ts';
import type { JournalEntry } from './store.ts';

/** A server's journal: who did what when. */
export interface Journal {
  entries(): Promise<readonly JournalEntry[]>;
  /** The last thing that happened to each article. */
  last(): Promise<ReadonlyMap<string, JournalEntry>>;
  /**
   * Write down what was done. It is done by then: where it cannot be written (a full disk) it is kept and written with
   * the next entry, or completed at the next start.
   */
  record(entry: Omit<JournalEntry, 'at'> & { readonly at?: string }): Promise<void>;
  /** Add what happened and was not written down, because the process died in between. */
  complete(
    published: readonly string[],
    removed: readonly string[],
    originOf: (article: string) => Promise<FolderOrigin | undefined>,
  ): Promise<void>;
}

/** What an article's folder says of how it came to be: whose it is, and when that was written down (ISO 8601). */
export interface FolderOrigin {
  readonly by: string;
  readonly title: string;
  readonly at: string;
  /** Where it took another one's place: what that was. */
  readonly did: 'corrected' | 'undone';
}

const line = z.object({
  at: z.string(),
  by: z.string().nullable(),
  did: z.enum(['published', 'corrected', 'undone', 'removed', 'restored', 'expired']),
  article: z.string(),
  title: z.string(),
});

export function createJournal(file: string, now: () => number, log: Logger | undefined): Journal {
  let due: readonly JournalEntry[] = [];

  const entries = async () => [...(await readLines(file)), ...due];
  const last = async () => new Map((await entries()).map((entry) => [entry.article, entry]));
  const record: Journal['record'] = async (entry) => {
    due = [...due, { at: new Date(now()).toISOString(), ...entry }];
    try {
      await appendLine(file, due.map((entry) => JSON.stringify(entry)).join('\n'));
      due = [];
    } catch (error) {
      log?.error(
        { err: error, due: due.length },
        'the journal cannot be written; it is kept for the next entry',
      );
    }
  };

  return {
    entries,
    last,
    record,
    async complete(published, removed, originOf) {
      const deeds = await last();
      const isThere = (id: string) =>
        ['published', 'corrected', 'undone', 'restored'].includes(deeds.get(id)?.did ?? '');
      for (const id of published) {
        const origin = await originOf(id);
        if (isThere(id)) {
          // Its files are written before the journal is, and so are older than what it says last.
          if (origin !== undefined && origin.at > (deeds.get(id)?.at ?? ''))
            await record({ ...origin, article: id });
          continue;
        }
        const restored = deeds.get(id)?.did === 'removed';
        await record({
          ...(!restored && origin !== undefined && { at: origin.at }),
          by: restored ? null : (origin?.by ?? null),
          did: restored ? 'restored' : 'published',
          article: id,
          title: origin?.title ?? deeds.get(id)?.title ?? id,
        });
      }
      for (const id of removed.filter((id) => deeds.get(id)?.did !== 'removed')) {
        await record({ by: null, did: 'removed', article: id, title: deeds.get(id)?.title ?? id });
      }
    },
  };
}

/** Lines that a crash cut off are passed over. */
async function readLines(file: string): Promise<readonly JournalEntry[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
  return text.split('\n').flatMap((written) => line.safeParse(parsed(written)).data ?? []);
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
