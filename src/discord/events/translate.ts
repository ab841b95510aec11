import {
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ComponentType,
  type Message as DiscordMessage,
  GuildMember,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  MessageType,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Call, Caller, OwnReply, Press, Submission } from '../command.ts';
import { decodeButton } from '../messages/action.ts';
import { expectedRefusal } from '../messages/failure.ts';
import type { Button } from '../messages/message.ts';
import type { Attachment } from './attachment.ts';
import { type Heard, questionIn } from './mentions.ts';
import { isModerator, type Standing } from './moderator.ts';

/** Who did something, where, and whether they may moderate there. */
export function callerOf(interaction: BaseInteraction, moderatorRoleIds: readonly string[]): Caller {
  const { guildId, member, user } = interaction;
  const cached = member instanceof GuildMember;
  const nickname = cached ? member.nickname : member?.nick;
  const roleIds = () => (cached ? [...member.roles.cache.keys()] : (member?.roles ?? []));
  const permissions = interaction.memberPermissions?.bitfield ?? null;
  return {
    userId: user.id,
    name: nickname ?? user.displayName,
    guildId,
    alone: guildId === null && interaction.context !== InteractionContextType.PrivateChannel,
    moderator: isModerator({ guildId, permissions, roleIds }, moderatorRoleIds),
  };
}

/** A command with its options, or with the message that it was used on. */
export function callOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  caller: Caller,
): Call {
  const { id } = interaction;
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage } = interaction;
    const isOwn = targetMessage.author.id === targetMessage.client.user.id;
    const reply = isOwn ? ownReplyOf(targetMessage) : null;
    const target = textOf(targetMessage);
    return { id, caller, subcommand: null, options: {}, attachment: null, target, reply };
  }
  const [first] = interaction.options.data;
  const nested = first?.options;
  return {
    id,
    caller,
    subcommand: nested === undefined ? null : (first?.name ?? null),
    options: valuesOf(nested ?? interaction.options.data),
    attachment: attachmentIn(nested ?? interaction.options.data),
    target: null,
    reply: null,
  };
}

/** A button, or a choice of a menu, on one of the bot’s messages. */
export function pressOf(interaction: ButtonInteraction | StringSelectMenuInteraction, caller: Caller): Press {
  const { message, user } = interaction;
  const isAlone = caller.alone || message.flags.has(MessageFlags.Ephemeral);
  return {
    ...ownReplyOf(message),
    caller,
    messageId: message.id,
    isOwn: async () => isAlone || (await askerOf(message)) === user.id,
  };
}

/** A form with what was written into each field. */
export function submissionOf(interaction: ModalSubmitInteraction, caller: Caller): Submission {
  const values = [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field ? [[field.customId, String(field.value)]] : [],
  );
  return { caller, values: Object.fromEntries(values), fromMessage: interaction.isFromMessage() };
}

/** A message, with what tells whether it is for the bot. */
export function heardIn(message: DiscordMessage, moderatorRoleIds: readonly string[]): Heard {
  const { id, author, client, mentions } = message;
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  return {
    id,
    content: message.content,
    guildId: message.guildId,
    botId: client.user.id,
    // Most messages are not for the bot, and roles take their time.
    get moderator() {
      return isModerator(standingOf(message), moderatorRoleIds);
    },
    automatic: author.bot || author.system === true || message.webhookId !== null || !written,
    direct: message.guildId === null,
    // Either of these pings the bot without anybody talking to it; who replies to it, with the ping on, does.
    mentioned: mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true }),
    hasFiles: message.attachments.size > 0,
  };
}

/** An author's standing in the message's server, as far as it is known. */
function standingOf({ guildId, member }: DiscordMessage): Standing {
  const roleIds = () => (member === null ? [] : [...member.roles.cache.keys()]);
  return { guildId, permissions: member?.permissions.bitfield ?? null, roleIds };
}

function ownReplyOf(message: DiscordMessage): OwnReply {
  const { components, embeds, interactionMetadata, reference } = message;
  return {
    rows: components.map((row) =>
      row.type === ComponentType.ActionRow ? row.components.flatMap(buttonOf) : [],
    ),
    asked: embeds[0]?.author?.name ?? null,
    answers: interactionMetadata?.id ?? reference?.messageId ?? null,
    question: () => questionAbove(message),
  };
}

/** Whom a message answers: who ran the command, or wrote the message that it stands below; null where that is gone. */
async function askerOf(message: DiscordMessage): Promise<string | null> {
  const known = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return (known ?? (await messageAbove(message))?.author)?.id ?? null;
}

/** Discord sends the words of a message that mentions the bot, also when it is read again. */
async function questionAbove(message: DiscordMessage): Promise<string | null> {
  const asked = await messageAbove(message);
  return (asked && questionIn(heardIn(asked, []))) || null;
}

/** The message that one stands below; null when it is gone, or may not be read. */
async function messageAbove({ reference, channel }: DiscordMessage): Promise<DiscordMessage | null> {
  // A channel that the bot does not know is null, whatever its type says.
  if (!reference?.messageId || channel === null) return null;
  try {
    return await channel.messages.fetch(reference.messageId);
  } catch (error) {
    if (expectedRefusal(error) === null) throw error;
    return null;
  }
}

/** What a message says: its own words, or else those of what it shows, such as a link's preview. */
function textOf(message: DiscordMessage): string {
  if (message.content.trim() !== '') return message.content;
  return message.embeds
    .flatMap(({ title, description }) => [title, description])
    .filter((text) => text !== null)
    .join('\n');
}

function attachmentIn(options: readonly CommandInteractionOption[]): Attachment | null {
  const found = options.find(({ attachment }) => attachment)?.attachment;
  return found ? { name: found.name, url: found.url, size: found.size } : null;
}

function valuesOf(options: readonly CommandInteractionOption[]): Call['options'] {
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

function buttonOf(component: { readonly type: ComponentType }): Button[] {
  if (component.type !== ComponentType.Button) return [];
  const { label, customId } = component as { label?: string | null; customId?: string | null };
  const action = decodeButton(customId ?? '');
  return action === null || !label ? [] : [{ label, action }];
}
