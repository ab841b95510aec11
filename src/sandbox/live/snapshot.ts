import { MessageFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { type Core, messagesIn } from '../core.ts';
import type { Channel, Interaction, Message } from '../model.ts';
import { may, maySend } from '../permissions.ts';
import { directChannel } from '../rest/users.ts';
import { describeViolation } from '../violations.ts';
import { channelsOf } from '../wire/channel.ts';
import { messageWire } from '../wire/message.ts';
import type { PageChannel, PageGuild, PageInvocation, PageMessage, Places, State } from './protocol.ts';

/** How many of a channel's messages the page is sent at first. */
const HISTORY = 200;

interface Setting {
  readonly people: State['people'];
  readonly greeting: State['greeting'];
  readonly online: boolean;
}

/** All that a person sees, at once. */
export function snapshot(core: Core, userId: string, { people, greeting, online }: Setting): State {
  const places = placesFor(core, userId);
  const channels = [places.direct, ...places.guilds.flatMap((guild) => guild.channels)];
  return {
    me: userId,
    bot: { id: core.application.bot.id, name: core.application.bot.username, online },
    people,
    greeting,
    ...places,
    users: Object.fromEntries(
      [...core.users.values()].map(({ id, username, globalName, bot }) => [
        id,
        { id, name: globalName ?? username, bot },
      ]),
    ),
    messages: Object.fromEntries(
      channels.map(({ id }) => [
        id,
        [...messagesIn(core, id).values()]
          .filter((message) => isSeenBy(core, message, userId))
          .slice(-HISTORY)
          .map((message) => pageMessage(core, message, userId)),
      ]),
    ),
    problems: core.violations.map(describeViolation),
  };
}

export function placesFor(core: Core, userId: string): Places {
  const guilds = [...core.guilds.values()].filter(({ members }) => members.has(userId));
  return {
    direct: pageChannel(core, directChannel(core, userId), userId),
    guilds: guilds.map(
      (guild): PageGuild => ({
        id: guild.id,
        name: guild.name,
        channels: channelsOf(core, guild.id)
          .filter((channel) => may(core, channel, userId, P.ViewChannel))
          .map((channel) => pageChannel(core, channel, userId)),
        members: [...guild.members.values()].map((member) => ({
          userId: member.userId,
          roles: member.roles,
        })),
        roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
      }),
    ),
  };
}

function pageChannel(core: Core, channel: Channel, userId: string): PageChannel {
  const { id, topic, parentId, thread, guildId } = channel;
  const name = guildId === null ? core.application.name : channel.name;
  return { id, name, topic, parentId, isThread: thread !== null, mayWrite: maySend(core, channel, userId) };
}

/** In a channel that the person sees; an ephemeral one only by its own, until it is dismissed. */
export function isSeenBy(core: Core, message: Message, userId: string): boolean {
  const channel = core.channels.get(message.channelId);
  if (!channel || !may(core, channel, userId, P.ViewChannel)) return false;
  return message.onlyTo === null || (message.onlyTo === userId && !message.dismissed);
}

export function pageMessage(core: Core, message: Message, userId: string): PageMessage {
  const member = core.guilds.get(core.channels.get(message.channelId)?.guildId ?? '')?.members.get(userId);
  const { users, roles, everyone } = message.pings;
  const pinged = everyone || users.includes(userId) || roles.some((id) => member?.roles.includes(id));
  return {
    id: message.id,
    channelId: message.channelId,
    wire: wireFor(core, message, userId),
    ephemeral: message.onlyTo !== null,
    thinking: (message.flags & MessageFlags.Loading) !== 0 && !message.failed,
    failed: message.failed,
    pinged: pinged && message.authorId !== userId,
    threadId: message.threadId,
  };
}

/** What is shared of a private answer stands below that: nobody else sees it. */
function wireFor(core: Core, message: Message, userId: string): PageMessage['wire'] {
  const { referenced_message: above, ...wire } = messageWire(core, message);
  const target = above && messagesIn(core, above.channel_id).get(above.id);
  const isHidden = target && target.onlyTo !== null && target.onlyTo !== userId;
  return above === undefined || isHidden ? wire : { ...wire, referenced_message: above };
}

export function pageInvocation(interaction: Interaction): PageInvocation {
  const how = interaction.acknowledgement;
  const answered = how ? 'answered' : 'waiting';
  return {
    id: interaction.id,
    channelId: interaction.channelId,
    command: interaction.commandName,
    messageId: interaction.fromComponent ? interaction.sourceMessageId : null,
    state: interaction.failed ? 'failed' : answered,
    modal: how?.kind === 'modal' ? how.modal : null,
  };
}
