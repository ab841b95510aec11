import type { APIGuild, GatewayGuildCreateDispatchData, Locale } from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Guild } from '../model.ts';
import { channelPermissions } from '../permissions.ts';
import { channelsOf, channelWire } from './channel.ts';
import { memberWire, roleWire } from './objects.ts';

/** A server as REST gives it. */
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
