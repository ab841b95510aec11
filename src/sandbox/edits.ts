import { type Core, channelOf, guildOf, memberOf } from './core.ts';
import type { CommandPermission, Overwrite } from './model.ts';
import { addChannel, role } from './world.ts';

/** What an administrator, or Discord itself, can change while it runs. The bot is told as Discord tells it. */
export interface Edits {
  /** A new person (or another bot), a member of these servers. @returns its id */
  addUser(
    name: string,
    guildIds: readonly string[],
    more?: { readonly bot?: boolean; readonly locale?: string },
  ): string;
  /** @returns the role's id */
  addRole(guildId: string, name: string, permissions?: bigint): string;
  setRoles(guildId: string, userId: string, roleIds: readonly string[]): void;
  /** @returns the channel's id */
  addChannel(guildId: string, name: string): string;
  /** What a role or (type 1) a member may do in a channel, in place of what was set for it. */
  setOverwrite(channelId: string, overwrite: Overwrite): void;
  /** Who may use a command in a server, as under Integrations in its settings. */
  setCommandPermissions(guildId: string, commandId: string, permissions: readonly CommandPermission[]): void;
  /** Remove the bot from a server (its commands there go too), or add it again. */
  moveBot(guildId: string, joined: boolean): void;
  /** Whether apps may write to a person. */
  setAcceptsDms(userId: string, accepts: boolean): void;
}

export function createEdits(core: Core): Edits {
  return {
    addUser(name, guildIds, { bot = false, locale = 'en-GB' } = {}) {
      const id = core.nextId();
      const username = name.toLowerCase().replace(/[^a-z0-9._]+/g, '');
      core.users.set(id, { id, username, globalName: bot ? null : name, bot, locale, acceptsDms: true });
      for (const guildId of guildIds) {
        const member = { userId: id, guildId, nick: null, roles: [], joinedAt: core.clock.now() };
        guildOf(core, guildId).members.set(id, member);
      }
      return id;
    },
    addRole(guildId, name, permissions = 0n) {
      const { roles } = guildOf(core, guildId);
      const id = core.nextId();
      roles.set(id, role(id, guildId, name, permissions, roles.size));
      core.bus.emit('roleCreated', guildId, id);
      return id;
    },
    setRoles(guildId, userId, roleIds) {
      memberOf(core, guildId, userId).roles = [...roleIds];
      core.bus.emit('memberEdited', guildId, userId);
    },
    addChannel(guildId, name) {
      const id = addChannel(core, core.nextId(), guildId, name, {});
      core.bus.emit('channelCreated', channelOf(core, id));
      return id;
    },
    setOverwrite(channelId, overwrite) {
      const channel = channelOf(core, channelId);
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== overwrite.id), overwrite];
      core.bus.emit('channelEdited', channel);
    },
    setCommandPermissions(guildId, commandId, permissions) {
      guildOf(core, guildId).commandPermissions.set(commandId, [...permissions]);
    },
    moveBot(guildId, joined) {
      const { id } = core.application.bot;
      const { members } = guildOf(core, guildId);
      if (joined) members.set(id, { userId: id, guildId, nick: null, roles: [], joinedAt: core.clock.now() });
      else members.delete(id);
      if (!joined) core.commands.delete(guildId);
      core.bus.emit('botMoved', guildId, joined);
    },
    setAcceptsDms(userId, accepts) {
      const user = core.users.get(userId);
      if (user) user.acceptsDms = accepts;
    },
  };
}
