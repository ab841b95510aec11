import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { type Core, guildOf, memberOf } from '../core.ts';
import type { Guild } from '../model.ts';
import { guildPermissions } from '../permissions.ts';
import { ApiError, missingAccess, missingPermissions } from '../validate/fail.ts';
import { channelsOf, channelWire } from '../wire/channel.ts';
import { guildWire } from '../wire/guild.ts';
import { memberWire, roleWire } from '../wire/objects.ts';
import type { Api, Env } from './env.ts';
import { queryOf } from './request.ts';

/** Servers, their channels, roles and members, and members' roles. */
export function guildRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  const botId = core.application.bot.id;
  const own = (context: Context): Guild => {
    const guild = guildOf(core, context.req.param('guild') ?? '');
    if (!guild.members.has(botId)) throw missingAccess();
    return guild;
  };
  app.get('/guilds/:guild', (context) => {
    const { with_counts } = queryOf(core, context, 'with_counts');
    const guild = own(context);
    const counts = {
      approximate_member_count: guild.members.size,
      approximate_presence_count: guild.members.size,
    };
    return context.json({ ...guildWire(core, guild), ...(with_counts ? counts : {}) });
  });
  app.get('/guilds/:guild/channels', (context) =>
    context.json(
      channelsOf(core, own(context).id)
        .filter(({ thread }) => !thread)
        .map((channel) => channelWire(core, channel)),
    ),
  );
  app.get('/guilds/:guild/threads/active', (context) => {
    const threads = channelsOf(core, own(context).id).filter(({ thread }) => thread && !thread.archived);
    return context.json({ threads: threads.map((thread) => channelWire(core, thread)), members: [] });
  });
  app.get('/guilds/:guild/roles', (context) =>
    context.json([...own(context).roles.values()].map((role) => roleWire(role, botId))),
  );
  app.get('/guilds/:guild/roles/:role', (context) => {
    const role = own(context).roles.get(context.req.param('role'));
    if (!role) throw new ApiError(404, 10011, 'Unknown Role');
    return context.json(roleWire(role, botId));
  });
  app.get('/guilds/:guild/members', (context) => {
    const { limit = 1, after = '0' } = queryOf(core, context, 'limit', 'after');
    const guild = own(context);
    if (!(core.application.privilegedIntents & 2)) throw missingAccess();
    const members = [...guild.members.values()].filter(({ userId }) => BigInt(userId) > BigInt(after));
    return context.json(members.slice(0, limit).map((member) => memberWire(core, member)));
  });
  app.get('/guilds/:guild/members/:user', (context) => {
    const id = context.req.param('user');
    return context.json(memberWire(core, memberOf(core, own(context).id, id === '@me' ? botId : id)));
  });
  for (const [method, add] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const) {
    app.on(method, '/guilds/:guild/members/:user/roles/:role', (context) => {
      const guild = own(context);
      if (!(guildPermissions(guild, botId) & P.ManageRoles)) throw missingPermissions();
      const member = memberOf(core, guild.id, context.req.param('user'));
      const roleId = context.req.param('role');
      if (!guild.roles.has(roleId)) throw new ApiError(404, 10011, 'Unknown Role');
      member.roles = [...member.roles.filter((id) => id !== roleId), ...(add ? [roleId] : [])];
      core.bus.emit('memberEdited', guild.id, member.userId);
      return context.body(null, 204);
    });
  }
  return app;
}
