import { EventEmitter } from 'node:events';
import type { Channel, Interaction, Message, RegisteredCommand } from './model.ts';
import type { Violation } from './violations.ts';

/** What happens in the local Discord. The gateway tells the bot, the person's side tells the people. */
interface Events {
  messageCreated: [message: Message];
  messageEdited: [message: Message];
  messageDeleted: [message: Message];
  messageDismissed: [message: Message];
  messagesBulkDeleted: [messages: readonly Message[]];
  reacted: [message: Message, userId: string, emoji: { id: string | null; name: string }, added: boolean];
  typing: [channelId: string, userId: string];
  channelCreated: [channel: Channel];
  channelEdited: [channel: Channel];
  channelDeleted: [channel: Channel];
  /** The bot was added to a server, or removed from it. */
  botMoved: [guildId: string, joined: boolean];
  memberEdited: [guildId: string, userId: string];
  roleCreated: [guildId: string, roleId: string];
  interactionCreated: [interaction: Interaction];
  /** Acknowledged, answered, failed or expired. */
  interactionChanged: [interaction: Interaction];
  commandsChanged: [guildId: string | null, commands: readonly RegisteredCommand[]];
  /** The bot came (first identify or resume) or went (its last connection closed). */
  botOnline: [online: boolean];
  violation: [violation: Violation];
}

/** By it every part hears of what the others did. */
export type Bus = EventEmitter<Events>;

export function createBus(): Bus {
  const bus: Bus = new EventEmitter<Events>();
  bus.setMaxListeners(0);
  return bus;
}
