import { Hono, type MiddlewareHandler } from 'hono';
import { type Core, violate } from '../core.ts';
import type { RestFaults } from '../faults.ts';
import { ApiError, notFound, unauthorized } from '../validate/fail.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import type { Api, Env } from './env.ts';
import { failure } from './failure.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { createRateLimits, type Limit } from './limits.ts';
import { messageRoutes } from './messages.ts';
import { majorOf, PREFIX, pathOf, readable, template } from './paths.ts';
import { faulty, tooMany } from './suffer.ts';
import { userRoutes } from './users.ts';

/** One request that the bot made, and what it got. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, with its query; an interaction's token is written `:token`. */
  readonly path: string;
  readonly status: number;
  /** Discord's error code, when it is an error. */
  readonly code: number | null;
  readonly at: number;
}

export interface RestOptions {
  readonly routeLimit: Limit;
  readonly globalLimit: Limit;
}

/** An interaction's token stands in the address, so no other is asked for. */
const WITHOUT_TOKEN = /^\/(interactions\/\d+\/[^/]+\/callback|webhooks\/\d+\/[^/]+(\/.*)?|gateway)$/;
const CALLBACK = /^\/interactions\//;

/** Discord's REST API v10, as far as it is served here. */
export function createApi(
  core: Core,
  faults: RestFaults,
  requests: LoggedRequest[],
  options: RestOptions,
): Api {
  const app: Api = new Hono<Env>();
  const limits = createRateLimits(core.clock, options.routeLimit, options.globalLimit);

  app.use('/api/*', logged(core, requests));
  app.use('/api/*', faulty(faults));
  app.use('/api/*', authorised(core));
  app.use('/api/*', async (context, next) => {
    const path = pathOf(context);
    if (CALLBACK.test(path)) return next();
    const allowance = limits.take(`${context.req.method} ${template(path)}`, majorOf(path));
    for (const [name, value] of Object.entries(allowance.headers)) context.header(name, value);
    if (allowance.retryAfter !== null) return tooMany(context, allowance.retryAfter, allowance.global);
    await next();
  });

  for (const routes of [
    userRoutes,
    applicationRoutes,
    guildRoutes,
    channelRoutes,
    messageRoutes,
    interactionRoutes,
  ]) {
    app.route(PREFIX, routes(core));
  }
  app.all('/api/*', (context) => {
    const versioned = context.req.path.startsWith(`${PREFIX}/`);
    const what = versioned ? 'unknown route, or one that is not served here' : 'only v10 is served';
    violate(core, { kind: 'route', where: `${context.req.method} ${context.req.path}`, what });
    throw versioned ? notFound() : new ApiError(400, 50041, 'Invalid API version');
  });
  app.onError((error, context) => failure(core, error, context));
  return app;
}

function logged(core: Core, requests: LoggedRequest[]): MiddlewareHandler<Env> {
  return async (context, next) => {
    await next();
    const { status } = context.res;
    const query = new URL(context.req.url).search;
    const code = (context.get('code' as never) as number | undefined) ?? null;
    requests.push({
      method: context.req.method,
      path: readable(pathOf(context)) + query,
      status,
      code,
      at: core.clock.now(),
    });
    if (requests.length > 10_000) requests.splice(0, 1_000);
  };
}

function authorised(core: Core): MiddlewareHandler<Env> {
  return async (context, next) => {
    const given = context.req.header('authorization');
    if (!WITHOUT_TOKEN.test(pathOf(context)) && given !== `Bot ${core.application.token}`)
      throw unauthorized();
    await next();
  };
}
