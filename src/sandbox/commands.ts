import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { RegisteredCommand } from './model.ts';
import type { CommandBody } from './validate/commands.ts';
import { ApiError, invalidForm } from './validate/fail.ts';

/** How many of each type one scope may hold. */
const MOST_OF_TYPE: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** What a bot has registered, by id: in a server, or globally (null). */
export function commandsIn(core: Core, guildId: string | null): Map<string, RegisteredCommand> {
  let commands = core.commands.get(guildId);
  if (!commands) {
    commands = new Map();
    core.commands.set(guildId, commands);
  }
  return commands;
}

/** Create, or overwrite the one of the same name and type. @returns whether it is new */
export function upsertCommand(
  core: Core,
  guildId: string | null,
  body: CommandBody,
): { command: RegisteredCommand; created: boolean } {
  const commands = commandsIn(core, guildId);
  const before = sameName([...commands.values()], body);
  if (!before && countOf([...commands.values()], typeOf(body)) >= (MOST_OF_TYPE[typeOf(body)] ?? 0)) {
    throw new ApiError(400, 30032, 'Maximum number of application commands reached (100).');
  }
  const command = toCommand(core, guildId, body, before);
  commands.set(command.id, command);
  core.bus.emit('commandsChanged', guildId, [...commands.values()]);
  return { command, created: !before };
}

/** Replace all at once; one that stays the same keeps its id and version. */
export function overwriteCommands(
  core: Core,
  guildId: string | null,
  bodies: readonly CommandBody[],
): RegisteredCommand[] {
  const duplicate = bodies.flatMap((body, index) =>
    bodies.slice(0, index).some((other) => sameName([other], body))
      ? [
          {
            path: [index],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : [],
  );
  if (duplicate.length > 0) throw invalidForm(duplicate);
  for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
    if (countOf(bodies, Number(type)) > most) {
      throw new ApiError(400, 30032, `Maximum number of application commands reached (${most}).`);
    }
  }
  const before = [...commandsIn(core, guildId).values()];
  const after = bodies.map((body) => toCommand(core, guildId, body, sameName(before, body)));
  core.commands.set(guildId, new Map(after.map((command) => [command.id, command])));
  core.bus.emit('commandsChanged', guildId, after);
  return after;
}

export function editCommand(
  core: Core,
  guildId: string | null,
  command: RegisteredCommand,
  body: CommandBody,
): RegisteredCommand {
  const after = toCommand(core, guildId, body, command);
  commandsIn(core, guildId).set(after.id, after);
  core.bus.emit('commandsChanged', guildId, [...commandsIn(core, guildId).values()]);
  return after;
}

export function deleteCommand(core: Core, guildId: string | null, command: RegisteredCommand): void {
  commandsIn(core, guildId).delete(command.id);
  core.bus.emit('commandsChanged', guildId, [...commandsIn(core, guildId).values()]);
}

type Named = { readonly name: string; readonly type?: number | null | undefined };

function typeOf(body: Named): number {
  return body.type ?? ApplicationCommandType.ChatInput;
}

export function sameName<T extends Named>(commands: readonly T[], body: Named): T | undefined {
  return commands.find((one) => one.name === body.name && typeOf(one) === typeOf(body));
}

function countOf(commands: readonly Named[], type: number): number {
  return commands.filter((one) => typeOf(one) === type).length;
}

function toCommand(
  core: Core,
  guildId: string | null,
  body: CommandBody,
  before: RegisteredCommand | undefined,
): RegisteredCommand {
  const isGlobal = guildId === null;
  const stated = {
    type: typeOf(body),
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(body.options?.length ? { options: withoutNull(body.options) } : {}),
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw ?? false,
    ...(isGlobal
      ? {
          dm_permission: body.dm_permission ?? true,
          integration_types: body.integration_types ?? [0],
          contexts: body.contexts ?? null,
        }
      : { guild_id: guildId, integration_types: [0], contexts: null }),
  };
  const { id: _id, version: _version, application_id: _application, ...old } = before ?? {};
  if (before && JSON.stringify(old) === JSON.stringify(stated)) return before;
  return {
    id: before?.id ?? core.nextId(),
    application_id: core.application.id,
    version: core.nextId(),
    ...stated,
  } as APIApplicationCommand;
}

function withoutNull(options: readonly unknown[]): unknown[] {
  return JSON.parse(JSON.stringify(options, (_key, value) => value ?? undefined));
}
