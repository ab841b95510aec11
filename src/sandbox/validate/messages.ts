import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { layout, rows } from './components.ts';
import { embeds } from './embeds.ts';
import { ApiError, checkBody, emptyMessage, invalidField } from './fail.ts';
import { problem, snowflake, text } from './primitives.ts';

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .check((context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (context.value.parse?.includes(kind) && context.value[kind]?.length) {
        problem(
          context,
          [],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        );
      }
    }
  });

/** Whom a bot lets its message notify. */
export type AllowedMentions = z.infer<typeof allowedMentions>;

/** Kept attachments come with all that the bot received of them, so further fields are let be. */
const attachment = z.looseObject({
  id: z.union([z.int().min(0), z.string().regex(/^\d{1,20}$/, 'Value is not snowflake.')]),
  filename: text(1024).optional(),
  description: text(1024).nullish(),
});

/** discord.js writes `tts` and `enforce_nonce` into edits as well, and Discord takes it. */
const written = {
  content: text(2000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  /** Rows or a layout: which one depends on the flags. */
  components: z.array(z.unknown()).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
  poll: z.looseObject({}).nullish(),
  nonce: z.union([text(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
};
const reference = z.strictObject({
  type: z.int().min(0).max(1).optional(),
  message_id: snowflake,
  channel_id: snowflake.nullish(),
  guild_id: snowflake.nullish(),
  fail_if_not_exists: z.boolean().nullish(),
});

const createSchema = z.strictObject({
  ...written,
  message_reference: reference.nullish(),
  sticker_ids: z.array(snowflake).max(3).nullish(),
});
/** What an interaction's answer and its follow-ups may hold. */
const webhookSchema = z.strictObject({
  ...written,
  username: text(80, 1).nullish(),
  avatar_url: z.string().nullish(),
  thread_name: text(100).nullish(),
  applied_tags: z.array(snowflake).nullish(),
});
const editSchema = z.strictObject(written);

export type MessageBody = z.infer<typeof editSchema> &
  Partial<Pick<z.infer<typeof createSchema>, 'message_reference'>>;

/** A message in a channel, an interaction's answer or follow-up, and a change to either. */
const SCHEMAS = { create: createSchema, webhook: webhookSchema, edit: editSchema } as const;

/** Flags that a bot may set itself. Of those in a change Discord takes what can change and drops the rest. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.IsVoiceMessage;

interface Circumstances {
  /** How many files came with it; they count as content. */
  readonly files: number;
  /** Where in the request it stands: the problems' paths start with it. */
  readonly path?: readonly string[];
  /** Flags of the message that is changed. */
  readonly flagsBefore?: number;
}

/**
 * A message that a bot writes or changes, checked against every limit.
 * @throws ApiError 50035 with the paths, 50006 when nothing is in it
 */
export function checkMessage(
  kind: keyof typeof SCHEMAS,
  json: unknown,
  { files, path = [], flagsBefore = 0 }: Circumstances,
): MessageBody {
  return checkBelow(path, () => {
    const body: MessageBody = checkBody(SCHEMAS[kind] as z.ZodType<MessageBody>, json);
    const flags = body.flags ?? 0;
    const forbidden = flags & ~(SETTABLE | (kind === 'webhook' ? MessageFlags.Ephemeral : 0));
    if (kind !== 'edit' && forbidden !== 0) {
      throw invalidField(['flags'], 'FLAGS_NOT_SETTABLE', `Flags ${forbidden} cannot be set`);
    }
    checkParts(body, ((flags | flagsBefore) & MessageFlags.IsComponentsV2) !== 0);
    const filled =
      body.content?.trim() || body.embeds?.length || body.components?.length || files > 0 || body.poll;
    if (kind !== 'edit' && !filled) throw emptyMessage();
    return body;
  });
}

/** A layout stands alone; rows stand below text and embeds. */
function checkParts(body: MessageBody, asLayout: boolean): void {
  if (asLayout && (body.content || body.embeds?.length)) {
    throw invalidField(
      [body.content ? 'content' : 'embeds'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'The field cannot be used when using MessageFlags.IS_COMPONENTS_V2',
    );
  }
  if (body.components) checkBelow(['components'], () => checkBody(asLayout ? layout : rows, body.components));
}

/** Run a check whose paths start below `path`. */
export function checkBelow<T>(path: readonly string[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.errors || path.length === 0) throw error;
    const errors = path.reduceRight((inner, key) => ({ [key]: inner }), error.errors);
    throw new ApiError(error.status, error.code, error.message, errors);
  }
}
