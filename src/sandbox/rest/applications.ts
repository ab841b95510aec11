import { type Context, Hono } from 'hono';
import { commandsIn, deleteCommand, editCommand, overwriteCommands, upsertCommand } from '../commands.ts';
import { type Core, guildOf, userOf } from '../core.ts';
import type { RegisteredCommand } from '../model.ts';
import { checkCommand } from '../validate/commands.ts';
import { ApiError, invalidField, missingAccess, unknownCommand } from '../validate/fail.ts';
import { userWire } from '../wire/objects.ts';
import type { Api, Env } from './env.ts';
import { queryOf, requestBody } from './request.ts';

/** The application itself and its commands, global ones and those of a server. */
export function applicationRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  app.get('/applications/@me', (context) => context.json(applicationWire(core)));
  app.get('/oauth2/applications/@me', (context) => context.json(applicationWire(core)));
  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    commandRoutes(core, app, base);
  }
  app.get('/applications/:app/guilds/:guild/commands/permissions', (context) => {
    const guild = guildOf(core, scopeOf(core, context) ?? '');
    return context.json(
      [...guild.commandPermissions.keys()].map((id) => permissionsWire(core, guild.id, id)),
    );
  });
  app.get('/applications/:app/guilds/:guild/commands/:command/permissions', (context) => {
    const guild = guildOf(core, scopeOf(core, context) ?? '');
    const id = context.req.param('command');
    if (!guild.commandPermissions.has(id))
      throw new ApiError(404, 10066, 'Unknown application command permissions');
    return context.json(permissionsWire(core, guild.id, id));
  });
  app.put('/applications/:app/guilds/:guild/commands/:command/permissions', () => {
    throw new ApiError(403, 20001, 'Bots cannot use this endpoint');
  });
  return app;
}

function commandRoutes(core: Core, app: Api, base: string): void {
  app.get(base, (context) => {
    const { with_localizations } = queryOf(core, context, 'with_localizations');
    const commands = [...commandsIn(core, scopeOf(core, context)).values()];
    return context.json(commands.map((command) => commandWire(command, with_localizations ?? false)));
  });
  app.post(base, async (context) => {
    const scope = scopeOf(core, context);
    const { command, created } = upsertCommand(core, scope, checkCommand((await requestBody(context)).json));
    return context.json(command, created ? 201 : 200);
  });
  app.put(base, async (context) => {
    const scope = scopeOf(core, context);
    const { json } = await requestBody(context);
    if (!Array.isArray(json))
      throw invalidField([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    const bodies = json.map((one, index) => checkCommand(one, [String(index)]));
    return context.json(overwriteCommands(core, scope, bodies));
  });
  // `permissions` is a route of its own, below.
  app.get(`${base}/:command{[0-9]+}`, (context) => context.json(commandOf(core, context)));
  app.patch(`${base}/:command{[0-9]+}`, async (context) => {
    const command = commandOf(core, context);
    const { json } = await requestBody(context);
    const body = checkCommand({ ...stated(command), ...(json as object) });
    return context.json(editCommand(core, scopeOf(core, context), command, body));
  });
  app.delete(`${base}/:command{[0-9]+}`, (context) => {
    deleteCommand(core, scopeOf(core, context), commandOf(core, context));
    return context.body(null, 204);
  });
}

/** The server whose commands are meant, or null for the global ones. */
function scopeOf(core: Core, context: Context): string | null {
  if (context.req.param('app') !== core.application.id)
    throw new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
  const guildId = context.req.param('guild');
  if (guildId === undefined) return null;
  if (!core.guilds.get(guildId)?.members.has(core.application.bot.id)) throw missingAccess();
  return guildId;
}

function commandOf(core: Core, context: Context): RegisteredCommand {
  const command = commandsIn(core, scopeOf(core, context)).get(context.req.param('command') ?? '');
  if (!command) throw unknownCommand();
  return command;
}

function commandWire(command: RegisteredCommand, localizations: boolean): object {
  if (localizations) return command;
  return JSON.parse(
    JSON.stringify(command, (key, value) =>
      /^(name|description)_localizations$/.test(key) ? undefined : value,
    ),
  );
}

/** What a definition says of itself, without what Discord adds. */
function stated(command: RegisteredCommand): object {
  const { id: _id, application_id: _application, version: _version, guild_id: _guild, ...rest } = command;
  return rest;
}

function permissionsWire(core: Core, guildId: string, id: string) {
  const permissions = core.guilds.get(guildId)?.commandPermissions.get(id) ?? [];
  return { id, application_id: core.application.id, guild_id: guildId, permissions };
}

function applicationWire(core: Core) {
  const { id, name, bot, ownerId } = core.application;
  return {
    id,
    name,
    icon: null,
    description: '',
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: id.padStart(64, '0'),
    flags: 0,
    bot: userWire(bot),
    owner: userWire(userOf(core, ownerId)),
    team: null,
    hook: true,
    summary: '',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: core.guilds.size,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {}, 1: {} },
  };
}
