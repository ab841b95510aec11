import {
  ChannelType,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intent,
} from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Message } from '../model.ts';
import { channelPermissions } from '../permissions.ts';
import { channelWire } from '../wire/channel.ts';
import { guildCreateWire } from '../wire/guild.ts';
import { botSeesContent, messageEventWire } from '../wire/message.ts';
import { memberWire, roleWire, userWire } from '../wire/objects.ts';

/** An event for the bot: which intent it needs, and its data for a session with such intents. */
interface Outgoing {
  readonly t: string;
  /** 0 needs none. */
  readonly needs: number;
  data(intents: number): unknown;
}

/** Turn what happens into gateway events. @param send is called for each; sessions choose by intent */
export function relayEvents(core: Core, send: (event: Outgoing) => void): void {
  const { bus } = core;
  const botId = core.application.bot.id;
  const emit = (t: string, needs: number, data: (intents: number) => unknown) => send({ t, needs, data });
  /** Ephemeral messages reach nobody's gateway but the person's. */
  const reaches = (message: Message) => message.onlyTo === null && sees(core, message.channelId);
  const message = (t: string) => (one: Message) => {
    if (!reaches(one)) return;
    emit(t, forMessages(core, one.channelId), (intents) =>
      messageEventWire(core, one, botSeesContent(core, one, intents)),
    );
  };

  bus.on('messageCreated', message(Event.MessageCreate));
  bus.on('messageEdited', message(Event.MessageUpdate));
  bus.on('messageDeleted', (one) => {
    if (reaches(one)) emit(Event.MessageDelete, forMessages(core, one.channelId), () => deleted(core, one));
  });
  bus.on('messagesBulkDeleted', (all) => {
    const [first] = all;
    if (!first || !reaches(first)) return;
    const { id: _id, ...place } = deleted(core, first);
    emit(Event.MessageDeleteBulk, Intent.GuildMessages, () => ({ ...place, ids: all.map(({ id }) => id) }));
  });
  bus.on('reacted', (one, userId, emoji, added) => {
    if (!reaches(one)) return;
    const { id, ...place } = deleted(core, one);
    const needs = place.guild_id ? Intent.GuildMessageReactions : Intent.DirectMessageReactions;
    const data = {
      ...place,
      message_id: id,
      user_id: userId,
      emoji,
      burst: false,
      type: 0,
      message_author_id: one.authorId,
    };
    emit(added ? Event.MessageReactionAdd : Event.MessageReactionRemove, needs, () => data);
  });
  bus.on('typing', (channelId, userId) => {
    if (userId === botId) return;
    const guildId = core.channels.get(channelId)?.guildId ?? undefined;
    const needs = guildId ? Intent.GuildMessageTyping : Intent.DirectMessageTyping;
    const timestamp = Math.floor(core.clock.now() / 1000);
    emit(Event.TypingStart, needs, () => ({
      channel_id: channelId,
      guild_id: guildId,
      user_id: userId,
      timestamp,
    }));
  });
  listenToPlaces(core, emit);
  bus.on('interactionCreated', (interaction) => emit(Event.InteractionCreate, 0, () => interaction.wire));
}

function listenToPlaces(
  core: Core,
  emit: (t: string, needs: number, data: (intents: number) => unknown) => void,
): void {
  const { bus } = core;
  bus.on('channelCreated', (channel) => {
    // Since v8 Discord does not tell bots of a direct channel.
    if (channel.type === ChannelType.DM) return;
    if (channel.thread) {
      emit(Event.ThreadCreate, Intent.Guilds, () => ({ ...channelWire(core, channel), newly_created: true }));
    } else emit(Event.ChannelCreate, Intent.Guilds, () => channelWire(core, channel));
  });
  bus.on('channelEdited', (channel) =>
    emit(channel.thread ? Event.ThreadUpdate : Event.ChannelUpdate, Intent.Guilds, () =>
      channelWire(core, channel),
    ),
  );
  bus.on('channelDeleted', (channel) =>
    emit(channel.thread ? Event.ThreadDelete : Event.ChannelDelete, Intent.Guilds, () =>
      channelWire(core, channel),
    ),
  );
  bus.on('botMoved', (guildId, joined) => {
    const guild = core.guilds.get(guildId);
    if (!guild) return;
    emit(joined ? Event.GuildCreate : Event.GuildDelete, Intent.Guilds, (intents) =>
      joined ? guildCreateWire(core, guild, (intents & Intent.GuildMembers) !== 0) : { id: guildId },
    );
  });
  bus.on('roleCreated', (guildId, roleId) => {
    const role = core.guilds.get(guildId)?.roles.get(roleId);
    if (role) emit(Event.GuildRoleCreate, Intent.Guilds, () => ({ guild_id: guildId, role: roleWire(role) }));
  });
  bus.on('memberEdited', (guildId, userId) => {
    const member = core.guilds.get(guildId)?.members.get(userId);
    const user = core.users.get(userId);
    if (!member || !user) return;
    const isSelf = userId === core.application.bot.id;
    emit(Event.GuildMemberUpdate, isSelf ? 0 : Intent.GuildMembers, () => ({
      ...memberWire(core, member),
      user: userWire(user),
      guild_id: guildId,
    }));
  });
}

function sees(core: Core, channelId: string): boolean {
  const channel = core.channels.get(channelId);
  return channel !== undefined && channelPermissions(core, channel, core.application.bot.id) !== 0n;
}

function forMessages(core: Core, channelId: string): number {
  return core.channels.get(channelId)?.guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
}

function deleted(core: Core, message: Message) {
  const guildId = core.channels.get(message.channelId)?.guildId ?? undefined;
  return { id: message.id, channel_id: message.channelId, ...(guildId ? { guild_id: guildId } : {}) };
}
