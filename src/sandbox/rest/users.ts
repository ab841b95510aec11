import { ChannelType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { type Core, gatewayUrl, userOf } from '../core.ts';
import type { Channel } from '../model.ts';
import { guildPermissions } from '../permissions.ts';
import { checkBody, noDirectMessages } from '../validate/fail.ts';
import { snowflake, text } from '../validate/primitives.ts';
import { channelWire } from '../wire/channel.ts';
import { userWire } from '../wire/objects.ts';
import { bare } from '../world.ts';
import type { Api, Env } from './env.ts';
import { queryOf, requestBody } from './request.ts';

const recipient = z.strictObject({ recipient_id: snowflake });
const profile = z.strictObject({
  username: text(32, 2).optional(),
  avatar: z.string().nullish(),
  banner: z.string().nullish(),
});

/** Gateway address, users, and direct conversations. */
export function userRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  const gateway = () => ({ url: gatewayUrl(core) });
  app.get('/gateway', (context) => context.json(gateway()));
  app.get('/gateway/bot', (context) =>
    context.json({
      ...gateway(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  );
  app.get('/users/@me', (context) => context.json(selfWire(core)));
  app.patch('/users/@me', async (context) => {
    checkBody(profile, (await requestBody(context)).json);
    return context.json(selfWire(core));
  });
  app.get('/users/@me/guilds', (context) => {
    queryOf(core, context, 'limit', 'before', 'after', 'with_counts');
    const { bot } = core.application;
    const guilds = [...core.guilds.values()].filter(({ members }) => members.has(bot.id));
    return context.json(
      guilds.map((guild) => ({
        id: guild.id,
        name: guild.name,
        icon: null,
        banner: null,
        owner: guild.ownerId === bot.id,
        permissions: guildPermissions(guild, bot.id).toString(),
        features: [],
      })),
    );
  });
  app.post('/users/@me/channels', async (context) => {
    const { recipient_id } = checkBody(recipient, (await requestBody(context)).json);
    const user = userOf(core, recipient_id);
    if (user.id === core.application.bot.id) throw noDirectMessages();
    return context.json(channelWire(core, directChannel(core, user.id)));
  });
  app.get('/users/:user', (context) => context.json(userWire(userOf(core, context.req.param('user')))));
  return app;
}

export function selfWire(core: Core) {
  return {
    ...userWire(core.application.bot),
    mfa_enabled: true,
    locale: 'en-US',
    premium_type: 0,
    email: null,
    verified: true,
    flags: 0,
  };
}

/** The conversation of a person with the bot, opened when there is none. */
export function directChannel(core: Core, userId: string): Channel {
  const { bot } = core.application;
  const found = [...core.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.includes(userId),
  );
  if (found) return found;
  const channel: Channel = { ...bare(core.nextId(), ChannelType.DM, null, ''), recipients: [userId, bot.id] };
  core.channels.set(channel.id, channel);
  core.bus.emit('channelCreated', channel);
  return channel;
}
