import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { withArticles } from '../../knowledge/extend.ts';
import type { IngestedArticle } from '../../knowledge/ingest/stored.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import type { ArticleStore } from '../../knowledge/store/store.ts';
import { type Knowledge, KnowledgeError, type Problem } from '../../knowledge/types.ts';
import type { Assistant } from '../assistant.ts';
import { type Changes, changesBetween } from './changes.ts';
import { runChecks } from './checks.ts';

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
   * Load, validate, index, run the checks, swap; reloads queue. Never rejects for what a person can mend.
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
export async function createLive({ load, createAssistant, store, log }: LiveOptions): Promise<Live> {
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
   * @param candidates Articles of a server that are about to be published in place of its own.
   */
  const forServers = async (
    shipped: Assistant,
    before?: Serving,
    candidates?: { readonly guildId: string; readonly articles: readonly IngestedArticle[] },
  ): Promise<Serving> => {
    const same = before?.shipped.knowledge.version === shipped.knowledge.version;
    const servers = new Map<string, Served>();
    const guildIds = new Set([...(store?.servers() ?? []), ...(candidates ? [candidates.guildId] : [])]);
    for (const guildId of guildIds) {
      await setImmediate();
      const own = guildId === candidates?.guildId ? candidates.articles : (store?.published(guildId) ?? []);
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

  /** What a reload replaces, read and checked, and nothing of it serving yet. */
  const prepare = async (guildId: string | null) => {
    const own = guildId === null ? undefined : await store?.read(guildId);
    if (own !== undefined && own.strays.length > 0) {
      log?.warn({ files: own.strays.map(({ file }) => file) }, 'not articles of the bot’s: left alone');
    }
    const fresh = await loadShipped().catch((error: unknown) => {
      if (!(error instanceof KnowledgeError)) throw error;
      throw new KnowledgeError([...error.problems, ...(own?.problems ?? [])]);
    });
    if (own !== undefined && own.problems.length > 0) throw new KnowledgeError(own.problems);
    const candidates =
      guildId === null || own === undefined ? undefined : { guildId, articles: own.articles };
    const next = await forServers(fresh, serving, candidates);
    return { next, commit: () => own?.commit() };
  };
  const replace = async (guildId: string | null): Promise<Reload> => {
    let prepared: Awaited<ReturnType<typeof prepare>>;
    try {
      prepared = await prepare(guildId);
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      log?.warn({ problems: error.problems.length }, 'reload refused; the old knowledge goes on serving');
      return { kind: 'refused', problems: error.problems };
    }
    const { next, commit } = prepared;
    const before = assistantFor(guildId).knowledge;
    serving = next;
    commit();
    const after = assistantFor(guildId).knowledge;
    log?.info({ ...sizes(next.shipped.knowledge), servers: next.servers.size }, 'knowledge reloaded');
    return {
      kind: 'reloaded',
      version: after.version,
      facts: seenOnce(after.facts).length,
      checks: next.shipped.knowledge.checks.length,
      ...changesBetween(before.facts, after.facts),
    };
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    // One that fails for a reason of ours must not hold up those behind it; its caller hears of it.
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    get assistant() {
      return serving.shipped;
    },
    assistantFor,
    reload: (guildId = null) => inTurn(() => replace(guildId)),
    refresh: (guildId) =>
      inTurn(() => {
        const before = assistantFor(guildId).knowledge;
        serveServer(guildId, store?.published(guildId) ?? []);
        return changesBetween(before.facts, assistantFor(guildId).knowledge.facts);
      }),
  };
}

function sizes({ version, facts, checks }: Knowledge) {
  return { version, facts: facts.length, checks: checks.length };
}
