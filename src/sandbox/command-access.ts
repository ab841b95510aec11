import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { commandsIn, sameName } from './commands.ts';
import type { Core } from './core.ts';
import type { Channel, CommandPermission, RegisteredCommand } from './model.ts';
import { channelPermissions, guildPermissions } from './permissions.ts';

/** The commands that Discord shows this person here: those of the server before global ones of the same name. */
export function commandsFor(core: Core, channel: Channel, userId: string): RegisteredCommand[] {
  const all = allCommands(core, channel);
  const local = all.filter((command) => command.guild_id);
  const global = all.filter((command) => !command.guild_id && !sameName(local, command));
  return [...local, ...global].filter((command) => mayUse(core, command, channel, userId));
}

/** Every command that exists here, whoever asks; none where the bot is not. */
export function allCommands(core: Core, channel: Channel): RegisteredCommand[] {
  if (channel.guildId !== null && !core.guilds.get(channel.guildId)?.members.has(core.application.bot.id))
    return [];
  const local = channel.guildId === null ? [] : [...commandsIn(core, channel.guildId).values()];
  return [...local, ...commandsIn(core, null).values()].filter((command) => inContext(command, channel));
}

function inContext(command: RegisteredCommand, channel: Channel): boolean {
  if (command.guild_id) return channel.guildId === command.guild_id;
  const context = channel.guildId === null ? 1 : 0;
  if (command.contexts) return command.contexts.includes(context);
  return context === 0 || command.dm_permission !== false;
}

/** An administrator's settings come first, then the default of the command. Administrators may always. */
function mayUse(core: Core, command: RegisteredCommand, channel: Channel, userId: string): boolean {
  if (channel.guildId === null) return true;
  const guild = core.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return false;
  const bits = guildPermissions(guild, userId);
  if (bits & P.Administrator) return true;
  if (!(channelPermissions(core, channel, userId) & P.UseApplicationCommands)) return false;
  const overwritten = decided(
    guild.commandPermissions.get(command.id) ?? [],
    guild.id,
    channel.id,
    userId,
    member.roles,
  );
  if (overwritten !== null) return overwritten;
  if (command.default_member_permissions == null) return true;
  const needed = BigInt(command.default_member_permissions);
  return needed !== 0n && (channelPermissions(core, channel, userId) & needed) === needed;
}

/** A channel that is switched off forbids all; then the person, then any role, then everyone. */
function decided(
  settings: readonly CommandPermission[],
  guildId: string,
  channelId: string,
  userId: string,
  roles: readonly string[],
): boolean | null {
  const allChannels = (BigInt(guildId) - 1n).toString();
  const channel =
    settings.find(({ type, id }) => type === 3 && id === channelId) ??
    settings.find(({ type, id }) => type === 3 && id === allChannels);
  if (channel?.permission === false) return false;
  const person = settings.find(({ type, id }) => type === 2 && id === userId);
  if (person) return person.permission;
  const own = settings.filter(({ type, id }) => type === 1 && roles.includes(id));
  if (own.length > 0) return own.some(({ permission }) => permission);
  return settings.find(({ type, id }) => type === 1 && id === guildId)?.permission ?? null;
}
