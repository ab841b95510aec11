import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RestFault, RestFaults } from '../faults.ts';
import { ApiError } from '../validate/fail.ts';
import type { Env } from './env.ts';
import { refusalHeaders } from './limits.ts';
import { pathOf } from './paths.ts';

/** A request meets the fault that a test has armed for it. */
export function faulty(faults: RestFaults): MiddlewareHandler<Env> {
  return async (context, next) => {
    const fault = faults.take(context.req.method, pathOf(context));
    if (!fault) return next();
    return suffer(context, fault, next);
  };
}

async function suffer(context: Context<Env>, fault: RestFault, next: () => Promise<void>) {
  switch (fault.kind) {
    case 'status':
      return context.text('', fault.status as ContentfulStatusCode);
    case 'error':
      throw new ApiError(fault.status, fault.code, fault.message);
    case 'rateLimit':
      return tooMany(context, fault.retryAfter, fault.global ?? false);
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return next();
    case 'reset':
      context.env.incoming.socket.resetAndDestroy();
      return context.body(null, 500);
    case 'lostAnswer':
      await next();
      context.env.incoming.socket.resetAndDestroy();
      return undefined;
  }
}

/** 429 in Discord's shape. */
export function tooMany(context: Context, retryAfter: number, global: boolean) {
  for (const [name, value] of Object.entries(refusalHeaders(retryAfter, global))) context.header(name, value);
  const message = global ? 'You are being rate limited globally.' : 'You are being rate limited.';
  return context.json({ message, retry_after: retryAfter, global }, 429);
}
