import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Core, violate } from '../core.ts';
import { ApiError, type FieldErrors } from '../validate/fail.ts';
import { whereOf } from './paths.ts';

/** Errors in Discord's shape. What the request did wrong is listed; a fault of ours is thrown on loudly. */
export function failure(core: Core, error: Error, context: Context): Response {
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
