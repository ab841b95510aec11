import type { Clock } from './clock.ts';
import type { Bus } from './events.ts';
import type { Channel, File, Guild, Interaction, Member, Message, RegisteredCommand, User } from './model.ts';
import { unknownChannel, unknownGuild, unknownMember, unknownUser } from './validate/fail.ts';
import type { Violation } from './violations.ts';

/** The one application that connects here. */
interface Application {
  readonly id: string;
  readonly name: string;
  readonly bot: User;
  readonly ownerId: string;
  /** Privileged intents that are switched on in its settings, as a bit set. */
  readonly privilegedIntents: number;
  token: string;
}

/** All that the local Discord knows, and what every part of it shares. Rebuilt at each start; nothing is on disk. */
export interface Core {
  readonly clock: Clock;
  readonly bus: Bus;
  readonly nextId: () => string;
  readonly application: Application;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** Messages by channel, oldest first. */
  readonly messages: Map<string, Map<string, Message>>;
  readonly files: Map<string, File>;
  /** Commands by server, `null` being the global ones. */
  readonly commands: Map<string | null, Map<string, RegisteredCommand>>;
  readonly interactions: Map<string, Interaction>;
  readonly violations: Violation[];
  /** `http://127.0.0.1:PORT`, known once it listens. */
  origin: string;
}

export function violate(core: Core, violation: Violation): void {
  core.violations.push(violation);
  core.bus.emit('violation', violation);
}

export function guildOf(core: Core, id: string): Guild {
  const guild = core.guilds.get(id);
  if (!guild) throw unknownGuild();
  return guild;
}

export function channelOf(core: Core, id: string): Channel {
  const channel = core.channels.get(id);
  if (!channel) throw unknownChannel();
  return channel;
}

export function userOf(core: Core, id: string): User {
  const user = core.users.get(id);
  if (!user) throw unknownUser();
  return user;
}

export function memberOf(core: Core, guildId: string, userId: string): Member {
  const member = guildOf(core, guildId).members.get(userId);
  if (!member) throw unknownMember();
  return member;
}

/** A channel's messages, oldest first. */
export function messagesIn(core: Core, channelId: string): Map<string, Message> {
  let messages = core.messages.get(channelId);
  if (!messages) {
    messages = new Map();
    core.messages.set(channelId, messages);
  }
  return messages;
}

export function gatewayUrl(core: Core): string {
  return `${core.origin.replace(/^http/, 'ws')}/gateway`;
}
