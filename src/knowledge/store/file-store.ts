import type { Logger } from 'pino';
import { codeOf, namesInFolder } from './durable.ts';
import { createGuildStore, type GuildStore } from './guild-store.ts';
import { createJournal, type Journal } from './journal.ts';
import { isServer, layoutOf, serversDir } from './layout.ts';
import { type Lock, takeLock } from './lock.ts';
import { type ArticleStore, type Listed, STORE_LIMITS, StoreError, type StoreLimits } from './store.ts';
import { createTurns, type InTurn } from './turns.ts';

/** A server waits for no other: what one does takes turns with its own alone. */
interface Kept {
  readonly server: GuildStore;
  readonly journal: Journal;
  readonly inTurn: InTurn;
  /** Those that wait for their turn, or have it. */
  changes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a store is opened with beside its folder. */
export interface FileStoreOptions {
  readonly limits?: StoreLimits;
  readonly log?: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Open the store that is files below the data folder. What is broken there is left out and named; everything else
 * serves. In a folder that cannot be written everything is served and each change refused.
 *
 * @throws StoreError `locked` when another process has the folder; `unwritable` when there can be no such folder.
 */
export async function openFileStore(dataDir: string, options: FileStoreOptions = {}): Promise<ArticleStore> {
  const { limits = STORE_LIMITS, log, now = Date.now } = options;
  const lock = await lockIfWritable(dataDir, log);
  const servers = new Map<string, Kept>();
  const at = (guildId: string): Kept => {
    const layout = layoutOf(dataDir, guildId);
    const known = servers.get(guildId);
    if (known !== undefined) return known;
    const journal = createJournal(layout.journal, now, log);
    const made: Kept = {
      server: createGuildStore(layout, journal, limits, now, log),
      journal,
      inTurn: createTurns(),
      changes: 0,
    };
    servers.set(guildId, made);
    return made;
  };

  const look = async <T>(guildId: string, work: (kept: Kept) => Promise<T>): Promise<T> => {
    const kept = at(guildId);
    return kept.inTurn(() => work(kept));
  };
  const refuseUnheld = async (): Promise<void> => {
    if (lock === undefined) {
      const message =
        'The data folder could not be written when I started. Nothing was changed. Whoever runs me has to mend its rights and start me again.';
      throw new StoreError('unwritable', message);
    }
    if (!(await lock.held())) {
      const message =
        'Another process took over the data folder. Nothing was changed. Whoever runs me has to end one of the two.';
      throw new StoreError('locked', message);
    }
  };
  const change = async <T>(guildId: string, work: (server: GuildStore) => Promise<T>): Promise<T> => {
    const kept = at(guildId);
    kept.changes++;
    try {
      return await kept.inTurn(() => refuseUnheld().then(() => work(kept.server)));
    } finally {
      kept.changes--;
    }
  };
  /** What is remembered waits for changes alone. */
  const list = async (guildId: string): Promise<readonly Listed[]> => {
    const { server, changes } = at(guildId);
    return (changes === 0 ? server.remembered() : undefined) ?? look(guildId, () => server.list());
  };

  const problems = [];
  for (const name of (await namesInFolder(serversDir(dataDir))).filter(isServer)) {
    const { server } = at(name);
    if (lock !== undefined) await server.tidy();
    const { problems: broken, strays, commit } = await server.read();
    commit();
    problems.push(...broken, ...strays);
  }

  const tidy = async (): Promise<void> => {
    for (const guildId of servers.keys())
      await change(guildId, (server) => server.tidy()).catch((error: unknown) => {
        log?.error(
          { err: error, server: guildId },
          'what has expired cannot be removed; tried again in a day',
        );
      });
  };
  // A bot may run for months: what expires meanwhile goes within a day.
  const daily = lock === undefined ? undefined : setInterval(tidy, DAY_MS).unref();

  return {
    problems,
    servers: () =>
      [...servers]
        .filter(([, { server }]) => server.published().length > 0)
        .map(([id]) => id)
        .sort(),
    published: (guildId) => servers.get(guildId)?.server.published() ?? [],
    // A form is due in three seconds, and so are choices; a reload's turn may last longer.
    list,
    draft: async (guildId, draftId) => at(guildId).server.draft(draftId),
    drafts: async (guildId) => at(guildId).server.drafts(),
    addDraft: (guildId, by, draft, instead) =>
      change(guildId, (server) => server.addDraft(by, draft, instead)),
    discard: (guildId, draftId) => change(guildId, (server) => server.discard(draftId)),
    publish: (guildId, by, draftId, where) => change(guildId, (server) => server.publish(by, draftId, where)),
    article: (guildId, articleId) => look(guildId, ({ server }) => server.article(articleId)),
    correct: (guildId, by, seen, corrected) =>
      change(guildId, (server) => server.correct(by, seen, corrected)),
    former: (guildId, articleId) => look(guildId, ({ server }) => server.former(articleId)),
    undo: (guildId, by, seen) => change(guildId, (server) => server.undo(by, seen)),
    remove: (guildId, by, articleId) => change(guildId, (server) => server.remove(by, articleId)),
    restore: (guildId, by, articleId, where) =>
      change(guildId, (server) => server.restore(by, articleId, where)),
    files: (guildId, articleId) => look(guildId, ({ server }) => server.files(articleId)),
    journal: (guildId) => look(guildId, ({ journal }) => journal.entries()),
    read: (guildId) => look(guildId, ({ server }) => server.read()),
    edited: async () => {
      const files: string[] = [];
      for (const guildId of servers.keys())
        files.push(...(await look(guildId, ({ server }) => server.edited())));
      return files;
    },
    close: async () => {
      clearInterval(daily);
      await Promise.all([...servers.values()].map(({ inTurn }) => inTurn(async () => undefined)));
      await lock?.release();
    },
  };
}

async function lockIfWritable(dataDir: string, log: Logger | undefined): Promise<Lock | undefined> {
  try {
    return await takeLock(dataDir);
  } catch (error) {
    const code = codeOf(error) ?? '';
    // Nothing is there that could be served, and nothing could be kept: a wrong setting.
    if (['ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG', 'EINVAL'].includes(code)) {
      const message = `The data folder ${dataDir} cannot be made (${code}). Name another one with DATA_DIR.`;
      throw new StoreError('unwritable', message, { cause: error });
    }
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'].includes(code)) throw error;
    log?.warn(
      { err: error },
      'the data folder cannot be written: articles are served, and none can be added',
    );
    return undefined;
  }
}
