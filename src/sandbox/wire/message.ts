import { type APIMessage, GatewayIntentBits, InteractionType, MessageType } from 'discord-api-types/v10';
import { type Core, messagesIn, userOf } from '../core.ts';
import type { Message } from '../model.ts';
import { partialMemberWire, userWire } from './objects.ts';

/**
 * A message as it is on the wire.
 * @param seesContent false hides what a bot without the Message Content intent may not see
 */
export function messageWire(core: Core, message: Message, seesContent = true): APIMessage {
  const guildId = core.channels.get(message.channelId)?.guildId ?? null;
  const guild = guildId === null ? undefined : core.guilds.get(guildId);
  const { bot, id: applicationId } = core.application;
  const byInteraction = message.interaction !== null;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: userWire(userOf(core, message.authorId)),
    content: seesContent ? message.content : '',
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: message.tts,
    mention_everyone: message.pings.everyone,
    mentions: message.pings.users.map((id) => {
      const member = guild?.members.get(id);
      return { ...userWire(userOf(core, id)), ...(member ? { member: partialMemberWire(member) } : {}) };
    }),
    mention_roles: [...message.pings.roles],
    attachments: seesContent ? message.attachments : [],
    embeds: seesContent ? message.embeds : [],
    components: seesContent ? message.components : [],
    pinned: message.pinned,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.reactions.length > 0 ? { reactions: reactionsWire(message, bot.id) } : {}),
    ...(message.authorId === bot.id && byInteraction
      ? { application_id: applicationId, webhook_id: applicationId }
      : {}),
    ...referenceWire(core, message, guildId, seesContent),
    ...interactionWire(message),
  } as APIMessage;
}

/** The same with what only an event carries: the server and the author's member. */
export function messageEventWire(core: Core, message: Message, seesContent: boolean) {
  const guildId = core.channels.get(message.channelId)?.guildId ?? null;
  const member = guildId === null ? undefined : core.guilds.get(guildId)?.members.get(message.authorId);
  return {
    ...messageWire(core, message, seesContent),
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(member && !message.interaction ? { member: partialMemberWire(member) } : {}),
    channel_type: core.channels.get(message.channelId)?.type,
  };
}

/**
 * Whether the bot may see what is written: with the privileged intent all; else its own messages, direct ones, and
 * those that mention it.
 */
export function botSeesContent(core: Core, message: Message, intents: number): boolean {
  const botId = core.application.bot.id;
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.authorId === botId ||
    core.channels.get(message.channelId)?.guildId === null ||
    message.pings.users.includes(botId)
  );
}

function reactionsWire(message: Message, botId: string) {
  return message.reactions.map(({ emoji, users }) => ({
    emoji,
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(botId),
    me_burst: false,
  }));
}

function referenceWire(core: Core, message: Message, guildId: string | null, seesContent: boolean) {
  if (!message.replyTo) return {};
  const { messageId, channelId } = message.replyTo;
  const target = messagesIn(core, channelId).get(messageId);
  const reference = {
    type: 0,
    message_id: messageId,
    channel_id: channelId,
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  if (message.type === MessageType.ThreadStarterMessage) return { message_reference: reference };
  const isOwn = target?.authorId === core.application.bot.id;
  const shown = target ? messageWire(core, { ...target, replyTo: null }, seesContent || isOwn) : null;
  return { message_reference: reference, referenced_message: shown };
}

function interactionWire(message: Message) {
  const { interaction } = message;
  if (!interaction) return {};
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  if (!isCommand || !message.commandName) return { interaction_metadata: interaction };
  const { id, type, user } = interaction;
  return { interaction_metadata: interaction, interaction: { id, type, name: message.commandName, user } };
}
