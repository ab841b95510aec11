import type { APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import { type Core, userOf } from '../core.ts';
import type { Member, Role, User } from '../model.ts';

/** People and roles, as Discord writes them. */

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
