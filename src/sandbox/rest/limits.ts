import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Requests in a window of so many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly window: number;
}

interface Allowance {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, when there were too many. */
  readonly retryAfter: number | null;
  readonly global: boolean;
}

export interface RateLimits {
  /** Count one request to a route's bucket. Interactions' first answers are exempt from all of it. */
  take(route: string, major: string): Allowance;
}

interface Window {
  left: number;
  resetAt: number;
}

/**
 * Buckets by route and major parameter (server, channel, webhook), and 50 a second for all together, as Discord has
 * them. How large each route's own is, Discord does not say; it is told in the headers.
 */
export function createRateLimits(clock: Clock, route: Limit, global: Limit): RateLimits {
  const windows = new Map<string, Window>();
  const all: Window = { left: global.requests, resetAt: 0 };

  const spend = (window: Window, limit: Limit): boolean => {
    const now = clock.now();
    if (now >= window.resetAt) Object.assign(window, { left: limit.requests, resetAt: now + limit.window });
    window.left -= 1;
    return window.left >= 0;
  };

  return {
    take(path, major) {
      const key = `${path} ${major}`;
      const window = windows.get(key) ?? { left: 0, resetAt: 0 };
      windows.set(key, window);
      if (!spend(all, global)) return refused(clock, all, {}, true);
      const allowed = spend(window, route);
      const headers = {
        'X-RateLimit-Limit': String(route.requests),
        'X-RateLimit-Remaining': String(Math.max(0, window.left)),
        'X-RateLimit-Reset': (window.resetAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': Math.max(0, (window.resetAt - clock.now()) / 1000).toFixed(3),
        'X-RateLimit-Bucket': createHash('md5').update(path).digest('hex'),
      };
      return allowed ? { headers, retryAfter: null, global: false } : refused(clock, window, headers, false);
    },
  };
}

function refused(clock: Clock, window: Window, headers: Record<string, string>, global: boolean): Allowance {
  const retryAfter = Math.max(0.001, (window.resetAt - clock.now()) / 1000);
  return { headers: { ...headers, ...refusalHeaders(retryAfter, global) }, retryAfter, global };
}

export function refusalHeaders(retryAfter: number, global: boolean): Record<string, string> {
  return {
    'Retry-After': String(Math.ceil(retryAfter)),
    'X-RateLimit-Scope': global ? 'global' : 'user',
    ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
  };
}
