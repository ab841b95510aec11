import type { Context } from 'hono';

/** Below it lies every route; only this version is served. */
export const PREFIX = '/api/v10';

/** `POST /interactions/1…/:token/callback`: a token tells nothing and may not be shown. */
export function whereOf(context: Context): string {
  return `${context.req.method} ${readable(pathOf(context))}`;
}

/** The same path with an interaction's token left out. */
export function readable(path: string): string {
  return path.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]{30,}/, '$1:token');
}

/** Below the version. */
export function pathOf(context: Context): string {
  const { path } = context.req;
  return path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path;
}

/** The route without the ids that do not make a bucket of their own. */
export function template(path: string): string {
  return path.replace(/\/webhooks\/\d+\/[^/]+/, '/webhooks/:id/:token').replace(/\d{17,20}/g, ':id');
}

/** What has a rate limit of its own within a route: a channel, a server, a webhook with its token. */
export function majorOf(path: string): string {
  return path.match(/^\/(?:channels|guilds|webhooks)\/(\d+(?:\/[^/]{30,})?)/)?.[1] ?? '';
}
