import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Core, violate } from '../core.ts';
import type { RestFault, RestFaults } from '../faults.ts';
import { ApiError, type FieldErrors, notFound, unauthorized } from '../validate/fail.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { createRateLimits, type Limit, refusalHeaders } from './limits.ts';
import { messageRoutes } from './messages.ts';
import { userRoutes } from './users.ts';

export type Env = { Bindings: HttpBindings };
export type Api = Hono<Env>;

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

const PREFIX = '/api/v10';
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

function faulty(faults: RestFaults): MiddlewareHandler<Env> {
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

function authorised(core: Core): MiddlewareHandler<Env> {
  return async (context, next) => {
    const given = context.req.header('authorization');
    if (!WITHOUT_TOKEN.test(pathOf(context)) && given !== `Bot ${core.application.token}`)
      throw unauthorized();
    await next();
  };
}

function tooMany(context: Context, retryAfter: number, global: boolean) {
  for (const [name, value] of Object.entries(refusalHeaders(retryAfter, global))) context.header(name, value);
  const message = global ? 'You are being rate limited globally.' : 'You are being rate limited.';
  return context.json({ message, retry_after: retryAfter, global }, 429);
}

/** Errors in Discord's shape. What the request did wrong is listed; a fault of ours is thrown on loudly. */
function failure(core: Core, error: Error, context: Context): Response {
  if (!(error instanceof ApiError)) {
    violate(core, {
      kind: 'route',
      where: whereOf(context),
      what: `internal: ${error.stack}`,
    });
    return context.json({ message: 'Internal Server Error', code: 0 }, 500);
  }
  if (error.code === 50035) {
    const what = error.errors ? flatErrors(error.errors).join('; ') : error.message;
    violate(core, { kind: 'body', where: whereOf(context), what });
  }
  context.set('code' as never, error.code as never);
  const { message, code, errors, status } = error;
  return context.json({ message, code, ...(errors ? { errors } : {}) }, status as ContentfulStatusCode);
}

/** `data.embeds.0.title: Must be 256 or fewer in length.` */
function flatErrors(errors: FieldErrors, path: readonly string[] = []): string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code, message }) => `${path.join('.') || 'body'}: ${message} (${code})`)
      : flatErrors(value, [...path, key]),
  );
}

/** `POST /interactions/1…/:token/callback`: a token tells nothing and may not be shown. */
function whereOf(context: Context): string {
  return `${context.req.method} ${readable(pathOf(context))}`;
}

function readable(path: string): string {
  return path.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]{30,}/, '$1:token');
}

function pathOf(context: Context): string {
  const { path } = context.req;
  return path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path;
}

/** The route without the ids that do not make a bucket of their own. */
function template(path: string): string {
  return path.replace(/\/webhooks\/\d+\/[^/]+/, '/webhooks/:id/:token').replace(/\d{17,20}/g, ':id');
}

function majorOf(path: string): string {
  return path.match(/^\/(?:channels|guilds|webhooks)\/(\d+(?:\/[^/]{30,})?)/)?.[1] ?? '';
}
