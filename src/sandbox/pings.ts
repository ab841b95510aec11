import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { Channel, Message, Pings } from './model.ts';
import { channelPermissions } from './permissions.ts';
import type { AllowedMentions } from './validate/messages.ts';

/**
 * Whom a message notifies. Only its content can (embeds never do), and only as far as `allowed_mentions` lets it; who
 * may not mention everyone reaches only roles that anyone may mention.
 * @param allowed null or undefined: everything in the content, and the author of the message that it replies to
 */
export function pingsOf(
  core: Core,
  channel: Channel,
  authorId: string,
  content: string,
  allowed: AllowedMentions | null | undefined,
  repliedTo: Message | undefined,
): Pings {
  const bits = channelPermissions(core, channel, authorId);
  const mayAll = channel.guildId !== null && (bits & P.MentionEveryone) !== 0n;
  const guild = channel.guildId === null ? undefined : core.guilds.get(channel.guildId);
  const parse = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const listed = (kind: 'users' | 'roles', id: string) =>
    parse.includes(kind) || allowed?.[kind]?.includes(id);
  const written = withoutCode(content);

  const users = ids(written, /<@!?(\d{17,20})>/g).filter((id) => core.users.has(id) && listed('users', id));
  const roles = ids(written, /<@&(\d{17,20})>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role && listed('roles', id) && (role.mentionable || mayAll);
  });
  const pingsReplied = allowed ? (allowed.replied_user ?? parse.includes('users')) : true;
  const replied = repliedTo && repliedTo.authorId !== authorId && pingsReplied ? [repliedTo.authorId] : [];
  return {
    users: [...new Set([...users, ...replied])],
    roles,
    everyone: mayAll && parse.includes('everyone') && /@(everyone|here)\b/.test(written),
  };
}

/** Nothing in code pings. */
function withoutCode(content: string): string {
  return content.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
}

function ids(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
