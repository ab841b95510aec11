import { ChannelType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { Channel, Guild, Overwrite, Role, User } from './model.ts';
import { createSnowflakes } from './snowflake.ts';

/** Ids of what is there at the start. They are the same at each start, so that a bot's settings stay right. */
export interface World {
  readonly newsroom: Place & {
    readonly questions: string;
    readonly announcements: string;
    readonly thread: string;
  };
  readonly harbour: Place & { readonly news: string };
  readonly people: {
    /** An ordinary member of both servers. */
    readonly member: string;
    /** A second ordinary member of both. */
    readonly secondMember: string;
    /** Has Manage Server in both. */
    readonly moderator: string;
    /** Owns both servers. */
    readonly administrator: string;
  };
}

interface Place {
  readonly guild: string;
  readonly general: string;
  /** Only moderators and the bot see it. */
  readonly moderators: string;
  readonly moderatorRole: string;
  readonly everyoneRole: string;
  readonly botRole: string;
}

/** 1 January 2025: the day on which this world was made. */
const CREATED = Date.UTC(2025, 0, 1);

const EVERYONE =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.ReadMessageHistory |
  P.UseApplicationCommands |
  P.UseExternalEmojis |
  P.ChangeNickname;
const MODERATOR =
  EVERYONE | P.ManageGuild | P.ManageMessages | P.ManageThreads | P.MentionEveryone | P.KickMembers;
const BOT =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory;

/** Makes ids of a fixed day, in order. */
export const worldIds = (): (() => string) => createSnowflakes(() => CREATED);

/** Two servers, four people, their channels and a thread. */
export function buildWorld(core: Core, id: () => string): World {
  const person = (username: string, globalName: string): string => {
    const user: User = { id: id(), username, globalName, bot: false, locale: 'en-GB', acceptsDms: true };
    core.users.set(user.id, user);
    return user.id;
  };
  const administrator = core.application.ownerId;
  const people = {
    administrator,
    moderator: person('theo', 'Theo'),
    member: person('mia', 'Mia'),
    secondMember: person('sam', 'Sam'),
  };
  core.users.set(administrator, {
    id: administrator,
    username: 'ada',
    globalName: 'Ada',
    bot: false,
    locale: 'en-US',
    acceptsDms: true,
  });
  return { newsroom: newsroom(core, id, people), harbour: harbour(core, id, people), people };
}

function newsroom(core: Core, id: () => string, people: World['people']): World['newsroom'] {
  const place = addGuild(core, id, 'Newsroom', people);
  const questions = addChannel(core, id(), place.guild, 'questions', { topic: 'Ask about the articles' });
  const readOnly: Overwrite = { id: place.guild, type: 0, allow: 0n, deny: P.SendMessages };
  const announcements = addChannel(core, id(), place.guild, 'announcements', { overwrites: [readOnly] });
  const thread = id();
  core.channels.set(thread, {
    ...bare(thread, ChannelType.PublicThread, place.guild, 'Trade figures'),
    parentId: questions,
    thread: {
      ownerId: people.moderator,
      archived: false,
      locked: false,
      autoArchiveMinutes: 1440,
      members: new Map(
        [people.moderator, people.member, core.application.bot.id].map((user) => [user, CREATED]),
      ),
      createdAt: CREATED,
      messages: 0,
    },
  });
  return { ...place, questions, announcements, thread };
}

function harbour(core: Core, id: () => string, people: World['people']): World['harbour'] {
  const place = addGuild(core, id, 'Harbour Town', people);
  return { ...place, news: addChannel(core, id(), place.guild, 'harbour-news', {}) };
}

function addGuild(core: Core, id: () => string, name: string, people: World['people']): Place {
  const guildId = id();
  const bot = core.application.bot.id;
  const roles: Role[] = [
    role(guildId, guildId, '@everyone', EVERYONE, 0),
    role(id(), guildId, core.application.name, BOT, 1, true),
    role(id(), guildId, 'Moderator', MODERATOR, 2),
  ];
  const [, botRole, moderatorRole] = roles.map((one) => one.id) as [string, string, string];
  const guild: Guild = {
    id: guildId,
    name,
    ownerId: people.administrator,
    locale: 'en-US',
    roles: new Map(roles.map((one) => [one.id, one])),
    members: new Map(),
    commandPermissions: new Map(),
  };
  core.guilds.set(guildId, guild);
  const memberRoles = { [people.moderator]: [moderatorRole], [bot]: [botRole] };
  for (const userId of [...Object.values(people), bot]) {
    const member = { userId, guildId, nick: null, roles: memberRoles[userId] ?? [], joinedAt: CREATED };
    guild.members.set(userId, member);
  }
  const hidden: Overwrite[] = [
    { id: guildId, type: 0, allow: 0n, deny: P.ViewChannel },
    { id: moderatorRole, type: 0, allow: P.ViewChannel, deny: 0n },
    { id: botRole, type: 0, allow: P.ViewChannel, deny: 0n },
  ];
  const general = addChannel(core, id(), guildId, 'general', { topic: 'Everything else' });
  const moderators = addChannel(core, id(), guildId, 'moderators', { overwrites: hidden });
  return { guild: guildId, general, moderators, moderatorRole, everyoneRole: guildId, botRole };
}

export function role(
  id: string,
  guildId: string,
  name: string,
  permissions: bigint,
  position: number,
  managed = false,
): Role {
  return { id, guildId, name, permissions, position, managed, color: 0, mentionable: false };
}

export function addChannel(
  core: Core,
  id: string,
  guildId: string,
  name: string,
  more: Partial<Pick<Channel, 'topic' | 'overwrites' | 'parentId'>>,
): string {
  const position = [...core.channels.values()].filter((one) => one.guildId === guildId && !one.thread).length;
  core.channels.set(id, { ...bare(id, ChannelType.GuildText, guildId, name), position, ...more });
  return id;
}

export function bare(id: string, type: ChannelType, guildId: string | null, name: string): Channel {
  return {
    id,
    type,
    guildId,
    name,
    topic: null,
    parentId: null,
    position: 0,
    overwrites: [],
    recipients: [],
    thread: null,
    lastMessageId: null,
  };
}
