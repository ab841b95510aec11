import { RateLimitManager } from '@sapphire/ratelimits';

/** How often one person may ask: more than anyone types, less than a script sends. */
export interface CooldownRule {
  readonly uses: number;
  readonly perMs: number;
}

const DEFAULT_RULE: CooldownRule = { uses: 10, perMs: 10_000 };

/** `wait`: how long until the person may go on; `first` only for the first refusal, so that nobody is told ten times. */
type Turn = { readonly kind: 'go' } | { readonly kind: 'wait'; readonly ms: number; readonly first: boolean };

/** Keeps one person from asking too fast. */
export interface Cooldown {
  take(userId: string): Turn;
  /** Ends its timer: without this a process would live on for half a minute. */
  stop(): void;
}

export function createCooldown(rule: CooldownRule = DEFAULT_RULE): Cooldown {
  const limits = new RateLimitManager(rule.perMs, rule.uses);
  const told = new WeakMap<object, number>();
  return {
    take(userId) {
      const limit = limits.acquire(userId);
      if (!limit.limited) {
        limit.consume();
        return { kind: 'go' };
      }
      const first = told.get(limit) !== limit.expires;
      told.set(limit, limit.expires);
      return { kind: 'wait', ms: limit.remainingTime, first };
    },
    stop() {
      limits.clear();
      limits.sweep();
    },
  };
}
