import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { type Fact, type Knowledge, KnowledgeError, type Problem } from '../knowledge/types.ts';
import { runChecks } from './checks.ts';
import type { Assistant } from './types.ts';

/** What a reload changed, or why it was refused. A refused reload leaves the old knowledge serving. */
export type Reload =
  | {
      readonly kind: 'reloaded';
      readonly version: string;
      readonly facts: number;
      readonly checks: number;
      readonly added: readonly Fact[];
      readonly changed: readonly { readonly before: Fact; readonly after: Fact }[];
      readonly removed: readonly Fact[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The knowledge that is serving now, and the transaction that replaces it. */
export interface Live {
  /** Take it once for each question, so that no reply mixes two versions. */
  readonly assistant: Assistant;
  /** Load, validate, index, run the checks, swap; reloads queue. Never rejects for what a person can mend. */
  reload(): Promise<Reload>;
}

export interface LiveOptions {
  /** Reads and validates everything anew; throws KnowledgeError with what a person can mend. */
  load(): Promise<Knowledge>;
  createAssistant(knowledge: Knowledge): Assistant;
  readonly log?: Logger;
}

/**
 * Start serving, by the same transaction that a reload is.
 *
 * @throws KnowledgeError when the knowledge does not load or one of its checks breaks.
 */
export async function createLive({ load, createAssistant, log }: LiveOptions): Promise<Live> {
  const prepare = async (): Promise<Assistant> => {
    const assistant = createAssistant(await load());
    const broken = await runChecks(assistant);
    if (broken.length > 0) throw new KnowledgeError(broken);
    return assistant;
  };

  let serving = await prepare();
  log?.info(sizes(serving.knowledge), 'knowledge loaded');

  const replace = async (): Promise<Reload> => {
    let next: Assistant;
    try {
      next = await prepare();
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      log?.warn({ problems: error.problems.length }, 'reload refused; the old knowledge goes on serving');
      return { kind: 'refused', problems: error.problems };
    }
    const before = serving.knowledge;
    serving = next;
    log?.info(sizes(next.knowledge), 'knowledge reloaded');
    return { kind: 'reloaded', ...sizes(next.knowledge), ...changes(before.facts, next.knowledge.facts) };
  };

  let queue: Promise<unknown> = Promise.resolve();
  return {
    get assistant() {
      return serving;
    },
    reload() {
      const turn = queue.then(replace);
      // One that fails for a reason of ours must not hold up those behind it; its caller hears of it.
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

function sizes({ version, facts, checks }: Knowledge) {
  return { version, facts: facts.length, checks: checks.length };
}

/** Facts are the same when their ids are. */
function changes(before: readonly Fact[], after: readonly Fact[]) {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.flatMap((fact) => {
      const was = old.get(fact.id);
      return was === undefined || isDeepStrictEqual(shown(was), shown(fact))
        ? []
        : [{ before: was, after: fact }];
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

/** A fact and its citation; not the article's whole text, which its other sentences may change. */
function shown(fact: Fact) {
  return { ...fact, article: { ...fact.article, text: null } };
}
