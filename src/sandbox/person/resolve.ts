import { ComponentType, ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { attach, type Upload } from '../attachments.ts';
import { type Core, channelOf, userOf } from '../core.ts';
import type { Channel } from '../model.ts';
import { channelPermissions } from '../permissions.ts';
import { channelWire } from '../wire/channel.ts';
import { partialMemberWire, roleWire, userWire } from '../wire/objects.ts';
import { PersonError } from './wait.ts';

/** A file that a person picks or drops. */
export interface PickedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

type Resolved = Record<string, Record<string, unknown>>;
type Entity = 'user' | 'role' | 'channel' | 'mentionable';

const SELECTS: Readonly<Record<number, Entity>> = {
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.MentionableSelect]: 'mentionable',
  [ComponentType.ChannelSelect]: 'channel',
};
const OPTIONS: Readonly<Record<number, Entity>> = {
  [Option.User]: 'user',
  [Option.Role]: 'role',
  [Option.Mentionable]: 'mentionable',
  [Option.Channel]: 'channel',
};

/** What Discord sends along with the ids that were chosen in a select; undefined for one of texts. */
export function resolveEntities(
  core: Core,
  channel: Channel,
  type: number,
  ids: readonly string[],
): Resolved | undefined {
  const entity = SELECTS[type];
  if (!entity) return undefined;
  const resolved: Resolved = {};
  for (const id of ids) addEntity(core, channel, resolved, entity, id);
  return resolved;
}

/** The same for the option of a command. */
export function resolveOption(
  core: Core,
  channel: Channel,
  resolved: Resolved,
  type: number,
  id: string,
): void {
  const entity = OPTIONS[type];
  if (entity) addEntity(core, channel, resolved, entity, id);
}

export function resolveUser(core: Core, channel: Channel, resolved: Resolved, id: string): void {
  put(resolved, 'users', id, userWire(userOf(core, id)));
  const guild = channel.guildId === null ? undefined : core.guilds.get(channel.guildId);
  const member = guild?.members.get(id);
  if (!member) return;
  const { deaf: _deaf, mute: _mute, ...partial } = partialMemberWire(member);
  put(resolved, 'members', id, { ...partial, permissions: channelPermissions(core, channel, id).toString() });
}

/** Upload it, as the client does before it sends the command. @returns the attachment's id */
export function resolveFile(core: Core, channel: Channel, resolved: Resolved, file: PickedFile): string {
  const [attachment] = attach(core, channel.id, {}, [toUpload(file, 0)], []);
  if (!attachment) throw new PersonError(`${file.name} could not be uploaded.`);
  put(resolved, 'attachments', attachment.id, attachment);
  return attachment.id;
}

export function toUpload({ name, content, contentType }: PickedFile, number: number): Upload {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, number, contentType: contentType ?? typeByName(name) };
}

function addEntity(core: Core, channel: Channel, resolved: Resolved, entity: Entity, id: string): void {
  const role = channel.guildId === null ? undefined : core.guilds.get(channel.guildId)?.roles.get(id);
  if (entity === 'role' || (entity === 'mentionable' && role)) {
    if (!role) throw new PersonError(`There is no role ${id} here.`);
    put(resolved, 'roles', id, roleWire(role, core.application.bot.id));
  } else if (entity === 'channel') {
    const target = channelOf(core, id);
    const permissions = channelPermissions(core, target, core.application.bot.id).toString();
    put(resolved, 'channels', id, { ...channelWire(core, target), permissions });
  } else resolveUser(core, channel, resolved, id);
}

function put(resolved: Resolved, kind: string, id: string, value: unknown): void {
  resolved[kind] = { ...resolved[kind], [id]: value };
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

function typeByName(name: string): string {
  return TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
