import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { withArticles } from '../../knowledge/extend.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import type { ArticleStore } from '../../knowledge/store/store.ts';
import { createTurns } from '../../knowledge/store/turns.ts';
import { type Knowledge, KnowledgeError, type Problem } from '../../knowledge/types.ts';
import type { Assistant } from '../assistant.ts';
import { type Changes, changesBetween } from './changes.ts';
import { runChecks } from './checks.ts';
import { createSharedTurn } from './shared-turn.ts';

/** What a reload changed, or why it was refused. A refused reload leaves the old knowledge serving. */
export type Reload =
  | ({
      readonly kind: 'reloaded';
      readonly version: string;
      /** As people count them. */
      readonly facts: number;
      readonly checks: number;
    } & Changes)
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The knowledge that is serving now, and the transaction that replaces it. */
export interface Live {
  /** The shipped knowledge. Take it once for each question, so that no reply mixes two versions. */
  readonly assistant: Assistant;
  /** The shipped knowledge and what this server's moderators added; null (direct messages): the shipped alone. */
  assistantFor(guildId: string | null): Assistant;
  /**
   * Load, validate, index, run the checks, swap; reloads queue, and those that wait are one. Never rejects for what a person can mend.
   *
   * @param guildId The server that asks: its own articles are read again too, and only they are told of.
   */
  reload(guildId?: string | null): Promise<Reload>;
  /** Serve what was published, removed or restored in a server's part of the store since. */
  refresh(guildId: string): Promise<Changes>;
}

export interface LiveOptions {
  /** Reads and validates the shipped knowledge anew; throws KnowledgeError with what a person can mend. */
  load(): Promise<Knowledge>;
  /** Is told when what was loaded last is serving. */
  served?(): void;
  /** @param like Assistants for some of the same facts, whose work may be used again. */
  createAssistant(knowledge: Knowledge, like?: readonly Assistant[]): Assistant;
  /** What the moderators of servers add. */
  readonly store?: Pick<ArticleStore, 'servers' | 'published' | 'read'>;
  readonly log?: Logger;
}

/** All that serves at one time. It is replaced as one, never changed. */
interface Serving {
  readonly shipped: Assistant;
  /** Of the servers that have articles of their own. */
  readonly servers: ReadonlyMap<string, Served>;
}

interface Served {
  readonly assistant: Assistant;
  /** What it was made of, besides the shipped knowledge. */
  readonly own: readonly IngestedArticle[];
}

/**
 * Start serving, by the same transaction that a reload is.
 *
 * @throws KnowledgeError when the shipped knowledge does not load or one of its checks breaks.
 */
export async function createLive({ load, served, createAssistant, store, log }: LiveOptions): Promise<Live> {
  const loadShipped = async (): Promise<Assistant> => {
    const assistant = createAssistant(await load());
    const broken = await runChecks(assistant);
    if (broken.length > 0) throw new KnowledgeError(broken);
    return assistant;
  };
  /** A server's assistant; undefined when it has no articles of its own. */
  const forServer = (
    guildId: string,
    shipped: Assistant,
    own: readonly IngestedArticle[],
    like: readonly Assistant[],
  ): Assistant | undefined => {
    if (own.length === 0) return undefined;
    const { knowledge, taken } = withArticles(shipped.knowledge, own);
    if (taken.length > 0) {
      log?.warn(
        { server: guildId, articles: taken },
        'the shipped knowledge has articles of these ids: left out',
      );
    }
    return createAssistant(knowledge, like);
  };
  /**
   * @param before Is used again where nothing has changed.
   * @param candidates Articles of servers that are about to be published in place of their own.
   */
  const forServers = async (
    shipped: Assistant,
    before?: Serving,
    candidates: ReadonlyMap<string, readonly IngestedArticle[]> = new Map(),
  ): Promise<Serving> => {
    const same = before?.shipped.knowledge.version === shipped.knowledge.version;
    const servers = new Map<string, Served>();
    const guildIds = new Set([...(store?.servers() ?? []), ...candidates.keys()]);
    for (const guildId of guildIds) {
      await setImmediate();
      const own = candidates.get(guildId) ?? store?.published(guildId) ?? [];
      const known = before?.servers.get(guildId);
      const assistant =
        same && known?.own === own
          ? known.assistant
          : forServer(guildId, shipped, own, [shipped, ...(known === undefined ? [] : [known.assistant])]);
      if (assistant !== undefined) servers.set(guildId, { assistant, own });
    }
    return { shipped, servers };
  };

  let serving = await forServers(await loadShipped());
  served?.();
  log?.info({ ...sizes(serving.shipped.knowledge), servers: serving.servers.size }, 'knowledge loaded');

  const assistantFor = (guildId: string | null): Assistant =>
    (guildId === null ? undefined : serving.servers.get(guildId)?.assistant) ?? serving.shipped;
  const serveServer = (guildId: string, own: readonly IngestedArticle[]): void => {
    const servers = new Map(serving.servers);
    const assistant = forServer(guildId, serving.shipped, own, [serving.shipped, assistantFor(guildId)]);
    if (assistant === undefined) servers.delete(guildId);
    else servers.set(guildId, { assistant, own });
    serving = { ...serving, servers };
  };

  /** A server's own articles as its files are now; nothing in a direct message. */
  const readOwn = async (guildId: string | null) => {
    const own = guildId === null ? undefined : await store?.read(guildId);
    if (own !== undefined && own.strays.length > 0) {
      log?.warn({ files: own.strays.map(({ file }) => file) }, 'not articles of the bot’s: left alone');
    }
    return own;
  };
  const refused = (problems: readonly Problem[]): Reload => {
    log?.warn({ problems: problems.length }, 'reload refused; the old knowledge goes on serving');
    return { kind: 'refused', problems };
  };
  /** One reload for all servers that asked for one; what is wrong with the articles of one is told to it alone. */
  const replace = async (
    guildIds: ReadonlySet<string | null>,
  ): Promise<(guildId: string | null) => Reload> => {
    const read = new Map<string | null, Awaited<ReturnType<typeof readOwn>>>();
    // What fails for a reason of ours fails for that server alone.
    const failed = new Map<string | null, unknown>();
    for (const guildId of guildIds) {
      try {
        read.set(guildId, await readOwn(guildId));
      } catch (error) {
        failed.set(guildId, error);
      }
    }
    const problemsOf = (guildId: string | null) => read.get(guildId)?.problems ?? [];
    let shipped: Assistant;
    try {
      shipped = await loadShipped();
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      return (guildId) => refused([...error.problems, ...problemsOf(guildId)]);
    }
    const sound = [...guildIds].filter((guildId) => !failed.has(guildId) && problemsOf(guildId).length === 0);
    const notRead = (guildId: string | null): Reload => {
      if (failed.has(guildId)) throw failed.get(guildId);
      return refused(problemsOf(guildId));
    };
    if (sound.length === 0) return notRead;
    const candidates = new Map<string, readonly IngestedArticle[]>();
    for (const guildId of sound) {
      const own = read.get(guildId);
      if (guildId !== null && own !== undefined) candidates.set(guildId, own.articles);
    }
    const next = await forServers(shipped, serving, candidates);
    const before = new Map(sound.map((guildId) => [guildId, assistantFor(guildId).knowledge]));
    serving = next;
    served?.();
    for (const guildId of sound) read.get(guildId)?.commit();
    log?.info({ ...sizes(shipped.knowledge), servers: next.servers.size }, 'knowledge reloaded');
    const after = new Map(sound.map((guildId) => [guildId, assistantFor(guildId).knowledge]));
    return (guildId) => {
      const [old, now] = [before.get(guildId), after.get(guildId)];
      if (old === undefined || now === undefined) return notRead(guildId);
      return {
        kind: 'reloaded',
        version: now.version,
        facts: seenOnce(now.facts).length,
        checks: shipped.knowledge.checks.length,
        ...changesBetween(old.facts, now.facts),
      };
    };
  };

  const inTurn = createTurns();
  const reload = createSharedTurn(inTurn, replace);
  return {
    get assistant() {
      return serving.shipped;
    },
    assistantFor,
    reload: (guildId = null) => reload(guildId),
    refresh: (guildId) =>
      inTurn(async () => {
        const before = assistantFor(guildId).knowledge;
        serveServer(guildId, store?.published(guildId) ?? []);
        return changesBetween(before.facts, assistantFor(guildId).knowledge.facts);
      }),
  };
}

function sizes({ version, facts, checks }: Knowledge) {
  return { version, facts: facts.length, checks: checks.length };
}
