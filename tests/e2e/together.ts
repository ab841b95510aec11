import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import { greetingOf } from '../../src/cli/local.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type Bot, type StartOptions, startBot } from '../../src/discord/bot.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openFileStore } from '../../src/knowledge/store/file-store.ts';
import { createLog } from '../../src/log.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import type { Seat } from '../../src/sandbox/person/person.ts';

/** The real bot, on the real discord.js, connected over real sockets to a local Discord. */
export interface Together {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  /** What the bot logged. */
  readonly log: readonly Record<string, unknown>[];
  /** An ordinary member in a server's channel, a moderator there, and the member's conversation with the bot. */
  readonly member: Seat;
  readonly second: Seat;
  readonly moderator: Seat;
  readonly direct: Seat;
  /** Replaces a text in a file of the knowledge; in the article's when none is named. */
  edit(from: string | RegExp, to: string, name?: string): Promise<void>;
  /** Stops the bot and starts it again from what is on disk, on the same Discord. */
  restart(more?: Partial<Config>): Promise<void>;
}

export interface Setting {
  readonly config?: Partial<Config>;
  readonly sandbox?: SandboxOptions;
  /** Serve the page, with the greeting of `npm start`. */
  readonly page?: boolean;
  readonly bot?: Partial<StartOptions>;
  /** What Discord would refuse; only a test that provokes it allows any. */
  readonly violations?: 'none' | 'allowed';
}

const FIXTURE = path.join(import.meta.dirname, '../fixtures/harbour');

/** For one test: everything is stopped when it ends. */
export async function together(setting: Setting = {}): Promise<Together> {
  const all = await startTogether(setting);
  onTestFinished(all.stop);
  return all;
}

/** For the tests of a file, which stop it after the last one. */
export async function startTogether(setting: Setting = {}): Promise<Together & { stop(): Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'dateline-e2e-'));
  await cp(FIXTURE, dir, { recursive: true });
  const page = setting.page && { page: greetingOf(createAssistant(await loadKnowledge(dir))) };
  const globalLimit = { requests: 5_000, window: 1_000 };
  const sandbox = await startSandbox({ globalLimit, ...page, ...setting.sandbox });
  const lines: Record<string, unknown>[] = [];
  const log = createLog('trace', { write: (line) => lines.push(JSON.parse(line)) });
  const start = async (more: Partial<Config> = {}) => {
    const config = { ...readConfig(sandbox.env), knowledgeDir: dir, ...setting.config, ...more };
    const cooldown = { uses: 1_000, perMs: 1_000 };
    const store = await openFileStore(path.join(dir, 'data'), { log });
    const live = await createLive({ load: () => loadKnowledge(dir), createAssistant, store, log });
    // A thread for each article takes a second; tests/ingest/aside.test.ts and the page's tests have it.
    const ingest: StartOptions['ingest'] = async ({ bytes, options }) => ingestArticle(bytes, options);
    const bot = await startBot({ abilities, config, log, live, store, cooldown, ingest, ...setting.bot });
    await bot.registered;
    return { bot, store };
  };
  let { bot, store } = await start();
  const stopBot = async () => {
    await bot.stop();
    await store.close();
  };
  const { people, newsroom } = sandbox.world;
  return {
    sandbox,
    get bot() {
      return bot;
    },
    log: lines,
    member: sandbox.as(people.member).in(newsroom.questions),
    second: sandbox.as(people.secondMember).in(newsroom.questions),
    moderator: sandbox.as(people.moderator).in(newsroom.questions),
    direct: sandbox.as(people.member).dm(),
    async edit(from, to, name = 'harbour.yaml') {
      const file = path.join(dir, name);
      const before = await readFile(file, 'utf8');
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      await writeFile(file, after);
    },
    /** Also proves that nobody was pinged and nothing illegal was sent. */
    async stop() {
      await stopBot();
      await sandbox.stop();
      await rm(dir, { recursive: true });
      expect(sandbox.pings()).toEqual([]);
      if (setting.violations !== 'allowed') expect(sandbox.violations).toEqual([]);
    },
    async restart(more) {
      await stopBot();
      ({ bot, store } = await start(more));
    },
  };
}
