import type {
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIRole,
  APIUser,
  GatewayGuildCreateDispatchData,
  Locale,
} from 'discord-api-types/v10';
import { type Core, userOf } from '../core.ts';
import type { Channel, Guild, Member, Role, User } from '../model.ts';
import { channelPermissions } from '../permissions.ts';

export function userWire(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.globalName,
    avatar: null,
    ...(user.bot ? { bot: true } : {}),
    public_flags: 0,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  } as unknown as APIUser;
}

export function roleWire(role: Role, botId?: string): APIRole {
  return {
    id: role.id,
    name: role.name,
    description: null,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: role.managed,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.managed && botId ? { tags: { bot_id: botId } } : {}),
  } as unknown as APIRole;
}

/** A member without its user, as it stands beside a message's author. */
export function partialMemberWire(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  } as unknown as Omit<APIGuildMember, 'user'>;
}

export function memberWire(core: Core, member: Member): APIGuildMember {
  return { ...partialMemberWire(member), user: userWire(userOf(core, member.userId)) };
}

export function channelWire(core: Core, channel: Channel): APIChannel {
  const common = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: 0,
  };
  if (channel.guildId === null) {
    const recipients = channel.recipients.filter((id) => id !== core.application.bot.id);
    return { ...common, recipients: recipients.map((id) => userWire(userOf(core, id))) } as APIChannel;
  }
  const inGuild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
    last_pin_timestamp: null,
  };
  if (channel.thread) return { ...inGuild, ...threadWire(core, channel) } as APIChannel;
  return {
    ...inGuild,
    topic: channel.topic,
    position: channel.position,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  } as APIChannel;
}

function threadWire(core: Core, channel: Channel) {
  const thread = channel.thread as NonNullable<Channel['thread']>;
  const joined = thread.members.get(core.application.bot.id);
  return {
    owner_id: thread.ownerId,
    message_count: thread.messages,
    total_message_sent: thread.messages,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: new Date(thread.createdAt).toISOString(),
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
    },
    ...(joined === undefined
      ? {}
      : {
          member: {
            id: channel.id,
            user_id: core.application.bot.id,
            join_timestamp: new Date(joined).toISOString(),
            flags: 0,
          },
        }),
  };
}

export function guildWire(core: Core, guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map((role) => roleWire(role, core.application.bot.id)),
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale as Locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    incidents_data: null,
    features: [],
    emojis: [],
    stickers: [],
    nsfw_level: 0,
  } as unknown as APIGuild;
}

/** GUILD_CREATE, to a bot without the intents for members: of the members only itself. */
export function guildCreateWire(
  core: Core,
  guild: Guild,
  allMembers: boolean,
): GatewayGuildCreateDispatchData {
  const botId = core.application.bot.id;
  const channels = channelsOf(core, guild.id);
  const own = guild.members.get(botId);
  const members = allMembers ? [...guild.members.values()] : own ? [own] : [];
  const visible = channels.filter((channel) => channelPermissions(core, channel, botId) !== 0n);
  return {
    ...guildWire(core, guild),
    joined_at: new Date(own?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map((member) => memberWire(core, member)),
    channels: channels.filter(({ thread }) => !thread).map((channel) => channelWire(core, channel)),
    threads: visible
      .filter(({ thread }) => thread && !thread.archived)
      .map((channel) => channelWire(core, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}

export function channelsOf(core: Core, guildId: string): Channel[] {
  return [...core.channels.values()].filter((channel) => channel.guildId === guildId);
}
