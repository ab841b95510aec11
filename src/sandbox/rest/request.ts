import type { Context } from 'hono';
import { z } from 'zod';
import type { Upload } from '../attachments.ts';
import { type Core, violate } from '../core.ts';
import { ApiError } from '../validate/fail.ts';
import { snowflake } from '../validate/primitives.ts';

/** What a bot sent, and the files with it. */
export interface RequestBody {
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

/** A request's body: JSON, or a form with `payload_json` and `files[n]`. @throws ApiError 50109 for broken JSON */
export async function requestBody(context: Context): Promise<RequestBody> {
  const type = context.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return formOf(await context.req.formData());
  const text = await context.req.text();
  if (text === '') return { json: {}, uploads: [] };
  if (!type.startsWith('application/json')) {
    throw new ApiError(400, 50035, `Invalid Form Body: expected application/json, not ${type || 'nothing'}`);
  }
  return { json: parse(text), uploads: [] };
}

async function formOf(form: FormData): Promise<RequestBody> {
  const uploads: Upload[] = [];
  let json: unknown = {};
  for (const [field, value] of form) {
    const number = field.match(/^files?\[(\d+)\]$/)?.[1];
    if (field === 'payload_json') json = parse(typeof value === 'string' ? value : await value.text());
    else if (number !== undefined && typeof value !== 'string') {
      const bytes = new Uint8Array(await value.arrayBuffer());
      const contentType = value.type || 'application/octet-stream';
      uploads.push({ name: value.name, contentType, bytes, number: Number(number) });
    } else throw new ApiError(400, 50035, `Invalid Form Body: unknown part ${field}`);
  }
  return { json, uploads };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
/** Every parameter that a route here takes. */
const QUERY = {
  limit: z.coerce.number().int().min(1),
  before: snowflake,
  after: snowflake,
  around: snowflake,
  with_response: flag,
  with_localizations: flag,
  with_counts: flag,
  with_member: flag,
  wait: flag,
  thread_id: snowflake,
  query: z.string(),
};
type Query = { [Key in keyof typeof QUERY]?: z.infer<(typeof QUERY)[Key]> };

/** The parameters that the route takes; any other, or a bad one, is refused and listed. */
export function queryOf<Key extends keyof Query>(
  core: Core,
  context: Context,
  ...allowed: readonly Key[]
): Pick<Query, Key> {
  const query: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(context.req.query())) {
    const result = allowed.includes(key as Key) ? QUERY[key as Key].safeParse(value) : undefined;
    if (!result?.success) {
      violate(core, {
        kind: 'query',
        where: `${context.req.method} ${context.req.path}`,
        what: `${key}=${value}`,
      });
      throw new ApiError(400, 50035, 'Invalid Form Body', {
        [key]: { _errors: [{ code: 'INVALID_QUERY', message: 'The route does not take this.' }] },
      });
    }
    query[key] = result.data;
  }
  return query as Pick<Query, Key>;
}
