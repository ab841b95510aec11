import {
  type APIInteraction,
  type APIMessageInteractionMetadata,
  InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { FILE_LIMIT } from '../attachments.ts';
import { type Core, memberOf, userOf } from '../core.ts';
import type { Channel, Interaction, Message } from '../model.ts';
import { channelPermissions } from '../permissions.ts';
import { channelWire } from './channel.ts';
import { memberWire, userWire } from './objects.ts';

/** What a person does that becomes an interaction. */
export interface Start {
  readonly type: InteractionType;
  readonly userId: string;
  readonly channel: Channel;
  readonly data: object;
  readonly commandName?: string | null;
  /** The message whose component was used: it goes along. */
  readonly source?: { readonly message: Message; readonly wire: object };
  readonly target?: { readonly messageId?: string; readonly userId?: string };
  /** For a modal: the interaction that opened it. */
  readonly opener?: Interaction;
}

/** An interaction as the gateway sends it. */
export function interactionWire(core: Core, interaction: Interaction, start: Start): APIInteraction {
  const { channel, userId } = start;
  const { bot } = core.application;
  const user = userOf(core, userId);
  const guild = channel.guildId === null ? undefined : core.guilds.get(channel.guildId);
  const permissions = (id: string) => channelPermissions(core, channel, id).toString();
  const person = guild
    ? {
        member: { ...memberWire(core, memberOf(core, guild.id, userId)), permissions: permissions(userId) },
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_locale: guild.locale as Locale,
      }
    : { user: userWire(user) };
  return {
    id: interaction.id,
    application_id: core.application.id,
    type: interaction.type,
    data: start.data,
    channel_id: channel.id,
    channel: { ...channelWire(core, channel), ...(guild ? { permissions: permissions(userId) } : {}) },
    token: interaction.token,
    version: 1,
    ...person,
    ...(start.source ? { message: start.source.wire } : {}),
    app_permissions: permissions(bot.id),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: owners(channel),
    context: guild ? 0 : 1,
    attachment_size_limit: FILE_LIMIT,
  } as unknown as APIInteraction;
}

/** Installed to the server; in the conversation with the app itself Discord writes 0. */
function owners(channel: Channel) {
  return { 0: channel.guildId ?? '0' };
}

/** What a message tells of the interaction that it answers. */
export function metadataOf(core: Core, id: string, start: Start): APIMessageInteractionMetadata {
  const { type, userId, source, target, opener } = start;
  return {
    id,
    type,
    user: userWire(userOf(core, userId)),
    authorizing_integration_owners: owners(start.channel),
    ...(type === InteractionType.MessageComponent && source
      ? { interacted_message_id: source.message.id }
      : {}),
    ...(target?.messageId ? { target_message_id: target.messageId } : {}),
    ...(target?.userId ? { target_user: userWire(userOf(core, target.userId)) } : {}),
    ...(opener ? { triggering_interaction_metadata: opener.metadata } : {}),
  } as unknown as APIMessageInteractionMetadata;
}
