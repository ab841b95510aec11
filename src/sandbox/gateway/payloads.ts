import { GatewayCloseCodes as Close, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';

/** All intents that are documented; a bit outside of them is 4013. */
export const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);
export const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const activity = z.looseObject({ name: z.string().max(128), type: z.int().min(0).max(5) });
export const presence = z.strictObject({
  since: z.number().nullish(),
  activities: z.array(activity).nullish(),
  status: z.enum(['online', 'idle', 'dnd', 'invisible', 'offline']).nullish(),
  afk: z.boolean().nullish(),
});

export const identify = z.strictObject({
  token: z.string(),
  properties: z.looseObject({}),
  intents: z.int(),
  compress: z.boolean().nullish(),
  large_threshold: z.int().min(50).max(250).nullish(),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).nullish(),
  presence: presence.nullish(),
  capabilities: z.int().nullish(),
});
export type Identify = z.infer<typeof identify>;

export const resume = z.strictObject({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

export const requestMembers = z.strictObject({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.int().min(0).optional(),
  presences: z.boolean().optional(),
  user_ids: z.union([z.string(), z.array(z.string()).max(100)]).optional(),
  nonce: z.string().max(32).optional(),
});

export const envelope = z.looseObject({ op: z.int(), d: z.unknown() });

/** A payload that Discord answers by closing. */
export class GatewayError extends Error {
  readonly code: Close;
  constructor(code: Close, message: string) {
    super(message);
    this.name = 'GatewayError';
    this.code = code;
  }
}

/** @throws GatewayError 4002 when it is not of the schema's form */
export function decodePayload<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new GatewayError(
    Close.DecodeError,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'bad payload'}`,
  );
}
