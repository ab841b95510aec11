import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { type Core, messagesIn } from '../core.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import type { Channel, Message } from '../model.ts';
import { may, maySend } from '../permissions.ts';
import { snowflakeTime } from '../snowflake.ts';
import {
  ApiError,
  checkBody,
  invalidField,
  missingPermissions,
  noDirectMessages,
  notTheAuthor,
} from '../validate/fail.ts';
import { checkMessage, type MessageBody } from '../validate/messages.ts';
import { snowflake } from '../validate/primitives.ts';
import { botSeesContent, messageWire } from '../wire/message.ts';
import { MANAGE_MESSAGES, reachableMessage, require, visibleChannel } from './access.ts';
import type { Api, Env } from './env.ts';
import { reactionRoutes } from './reactions.ts';
import { queryOf, requestBody } from './request.ts';

const bulk = z.strictObject({ messages: z.array(snowflake).min(2).max(100) });
const TWO_WEEKS = 14 * 24 * 3600 * 1000;
/** "The past few minutes", in which an enforced nonce must be the only one of its kind. */
const NONCE_TIME = 5 * 60 * 1000;

/** Messages in channels, threads and direct conversations. */
export function messageRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  const botId = core.application.bot.id;
  const shown = (message: Message) =>
    messageWire(core, message, botSeesContent(core, message, core.application.privilegedIntents));

  app.get('/channels/:channel/messages', (context) => {
    const channel = visibleChannel(core, context);
    require(core, channel, P.ReadMessageHistory);
    const {
      limit = 50,
      before,
      after,
      around,
    } = queryOf(core, context, 'limit', 'before', 'after', 'around');
    if (limit > 100)
      throw invalidField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.');
    const all = [...messagesIn(core, channel.id).values()].filter(({ onlyTo }) => onlyTo === null);
    return context.json(page(all, limit, { before, after, around }).map(shown));
  });
  app.post('/channels/:channel/messages', async (context) => {
    const channel = visibleChannel(core, context);
    const { json, uploads } = await requestBody(context);
    const body = checkMessage('create', json, { files: uploads.length });
    mayWrite(core, channel, body, uploads.length);
    const before = body.enforce_nonce ? sentBefore(core, channel.id, body.nonce) : undefined;
    if (before) return context.json(messageWire(core, before));
    const replyTo = repliedTo(core, channel, body);
    const message = createMessage(core, channel, { body, uploads, authorId: botId, replyTo });
    return context.json(messageWire(core, message));
  });
  app.get('/channels/:channel/messages/:message', (context) => {
    const channel = visibleChannel(core, context);
    require(core, channel, P.ReadMessageHistory);
    return context.json(shown(reachableMessage(core, context, channel)));
  });
  app.patch('/channels/:channel/messages/:message', async (context) => {
    const channel = visibleChannel(core, context);
    const message = reachableMessage(core, context, channel);
    const { json, uploads } = await requestBody(context);
    const body = checkMessage('edit', json, { files: uploads.length, flagsBefore: message.flags });
    if (message.authorId !== botId) throw notTheAuthor();
    editMessage(core, message, body, uploads);
    return context.json(messageWire(core, message));
  });
  app.delete('/channels/:channel/messages/:message', (context) => {
    const channel = visibleChannel(core, context);
    const message = reachableMessage(core, context, channel);
    if (message.authorId !== botId) require(core, channel, MANAGE_MESSAGES);
    deleteMessage(core, message);
    return context.body(null, 204);
  });
  app.post('/channels/:channel/messages/bulk-delete', async (context) => {
    const channel = visibleChannel(core, context);
    require(core, channel, MANAGE_MESSAGES);
    const ids = checkBody(bulk, (await requestBody(context)).json).messages;
    if (ids.some((id) => core.clock.now() - snowflakeTime(id) > TWO_WEEKS)) {
      throw new ApiError(400, 50034, 'You can only bulk delete messages that are under 14 days old.');
    }
    const messages = ids.flatMap((id) => messagesIn(core, channel.id).get(id) ?? []);
    for (const { id } of messages) messagesIn(core, channel.id).delete(id);
    core.bus.emit('messagesBulkDeleted', messages);
    return context.body(null, 204);
  });
  reactionRoutes(core, app);
  return app;
}

/** @throws ApiError 50013, 50007 (a direct conversation that the person does not want), 50083 */
function mayWrite(core: Core, channel: Channel, body: MessageBody, files: number): void {
  const botId = core.application.bot.id;
  const person = channel.recipients.find((id) => id !== botId);
  if (person !== undefined && !core.users.get(person)?.acceptsDms) throw noDirectMessages();
  if (!maySend(core, channel, botId)) throw missingPermissions();
  if (channel.thread?.locked) throw new ApiError(400, 50083, 'Thread is archived');
  if (body.embeds?.length && !may(core, channel, botId, P.EmbedLinks)) throw missingPermissions();
  if (files > 0 && !may(core, channel, botId, P.AttachFiles)) throw missingPermissions();
}

function repliedTo(core: Core, channel: Channel, body: MessageBody): Message | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  if (!may(core, channel, core.application.bot.id, P.ReadMessageHistory)) {
    throw new ApiError(403, 160002, 'Cannot reply without permission to read message history');
  }
  const target = messagesIn(core, channel.id).get(reference.message_id);
  if (target && target.onlyTo === null) {
    if (target.type === MessageType.Default || target.type >= MessageType.Reply) return target;
    throw invalidField(
      ['message_reference'],
      'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE',
      'Cannot reply to a system message',
    );
  }
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

/** Newest first, as Discord lists them. */
function page(
  all: readonly Message[],
  limit: number,
  {
    before,
    after,
    around,
  }: { before?: string | undefined; after?: string | undefined; around?: string | undefined },
): Message[] {
  const newestFirst = [...all].reverse();
  if (before) return newestFirst.filter(({ id }) => BigInt(id) < BigInt(before)).slice(0, limit);
  if (after)
    return all
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  if (around) {
    const middle = newestFirst.findIndex(({ id }) => BigInt(id) <= BigInt(around));
    const start = Math.max(0, middle - Math.floor(limit / 2));
    return newestFirst.slice(start, start + limit);
  }
  return newestFirst.slice(0, limit);
}

/** The bot's recent message with this nonce: Discord gives it back instead of writing another. */
function sentBefore(core: Core, channelId: string, nonce: string | number | null | undefined) {
  if (nonce == null) return undefined;
  const since = core.clock.now() - NONCE_TIME;
  return [...messagesIn(core, channelId).values()].findLast(
    (one) => one.authorId === core.application.bot.id && one.createdAt >= since && one.nonce === nonce,
  );
}
