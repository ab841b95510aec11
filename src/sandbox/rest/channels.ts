import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Core } from '../core.ts';
import { maySend } from '../permissions.ts';
import { startThread } from '../threads.ts';
import { ApiError, checkBody, missingPermissions } from '../validate/fail.ts';
import { text } from '../validate/primitives.ts';
import { channelWire } from '../wire/channel.ts';
import { reachableMessage, require, visibleChannel } from './access.ts';
import type { Api, Env } from './env.ts';
import { queryOf, requestBody } from './request.ts';

const minutes = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]);
const newThread = z.strictObject({
  name: text(100, 1),
  auto_archive_duration: minutes.nullish(),
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
  type: z.int().optional(),
  invitable: z.boolean().optional(),
});
const change = z.strictObject({
  name: text(100, 1).optional(),
  topic: text(1024).nullish(),
  position: z.int().nullish(),
  nsfw: z.boolean().nullish(),
  parent_id: z.string().nullish(),
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  invitable: z.boolean().optional(),
  auto_archive_duration: minutes.optional(),
  flags: z.int().optional(),
});

/** Channels and threads. */
export function channelRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  const botId = core.application.bot.id;
  app.get('/channels/:channel', (context) => context.json(channelWire(core, visibleChannel(core, context))));
  app.patch('/channels/:channel', async (context) => {
    const channel = visibleChannel(core, context);
    const isOwnThread = channel.thread?.ownerId === botId;
    if (!isOwnThread) require(core, channel, channel.thread ? P.ManageThreads : P.ManageChannels);
    const body = checkBody(change, (await requestBody(context)).json);
    channel.name = body.name ?? channel.name;
    if (body.topic !== undefined) channel.topic = body.topic;
    if (channel.thread) {
      channel.thread.archived = body.archived ?? channel.thread.archived;
      channel.thread.locked = body.locked ?? channel.thread.locked;
      channel.thread.autoArchiveMinutes = body.auto_archive_duration ?? channel.thread.autoArchiveMinutes;
    }
    core.bus.emit('channelEdited', channel);
    return context.json(channelWire(core, channel));
  });
  app.delete('/channels/:channel', (context) => {
    const channel = visibleChannel(core, context);
    if (channel.guildId !== null) {
      require(core, channel, channel.thread ? P.ManageThreads : P.ManageChannels);
      core.channels.delete(channel.id);
      core.bus.emit('channelDeleted', channel);
    }
    return context.json(channelWire(core, channel));
  });
  app.post('/channels/:channel/typing', (context) => {
    const channel = visibleChannel(core, context);
    if (!maySend(core, channel, botId)) throw missingPermissions();
    core.bus.emit('typing', channel.id, botId);
    return context.body(null, 204);
  });
  app.post('/channels/:channel/messages/:message/threads', async (context) => {
    const channel = visibleChannel(core, context);
    require(core, channel, P.CreatePublicThreads);
    const message = reachableMessage(core, context, channel);
    const { name, auto_archive_duration } = checkBody(newThread, (await requestBody(context)).json);
    if (message.threadId !== null)
      throw new ApiError(400, 160004, 'A thread has already been created for this message');
    const thread = startThread(core, channel, botId, name, message, auto_archive_duration ?? undefined);
    return context.json(channelWire(core, thread), 201);
  });
  app.post('/channels/:channel/threads', async (context) => {
    const channel = visibleChannel(core, context);
    const { name, auto_archive_duration, type } = checkBody(newThread, (await requestBody(context)).json);
    require(core, channel, type === 11 ? P.CreatePublicThreads : P.CreatePrivateThreads);
    const thread = startThread(core, channel, botId, name, undefined, auto_archive_duration ?? undefined);
    return context.json(channelWire(core, thread), 201);
  });
  app.put('/channels/:channel/thread-members/@me', (context) => {
    const channel = visibleChannel(core, context);
    channel.thread?.members.set(botId, core.clock.now());
    return context.body(null, 204);
  });
  app.delete('/channels/:channel/thread-members/@me', (context) => {
    visibleChannel(core, context).thread?.members.delete(botId);
    return context.body(null, 204);
  });
  app.get('/channels/:channel/thread-members', (context) => {
    queryOf(core, context, 'with_member', 'after', 'limit');
    const channel = visibleChannel(core, context);
    const members = [...(channel.thread?.members ?? [])];
    return context.json(
      members.map(([user_id, joined]) => ({
        id: channel.id,
        user_id,
        join_timestamp: new Date(joined).toISOString(),
        flags: 0,
      })),
    );
  });
  return app;
}
