import {
  DiscordAPIError,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/** A command as Discord is told of it. */
export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** What registering changed; names of commands. */
export interface Registration {
  readonly where: 'everywhere' | 'in one server';
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** How many servers (or 1 for the global list) held commands that were cleared, so that none shows twice. */
  readonly cleared: number;
}

export interface Registering {
  readonly rest: REST;
  readonly applicationId: string;
  readonly definitions: readonly Definition[];
  /** The one server, or null for everywhere. */
  readonly guildId: string | null;
  /** The servers that the bot is in; asked for only when something must be written. */
  readonly guildIds: () => Promise<readonly string[]>;
}

/**
 * Brings Discord's list in line with the definitions, in one server or everywhere, never both. Writes only what differs.
 * A place that is already filled proves that the others are empty, because they are emptied before it is filled.
 * @throws DiscordAPIError, HTTPError
 */
export async function register(registering: Registering): Promise<Registration> {
  const { rest, applicationId, definitions, guildId, guildIds } = registering;
  const route = routeOf(applicationId, guildId);
  const present = await commandsAt(rest, route);
  const difference = compare(definitions, present, guildId === null);
  const differs = difference.added.length + difference.changed.length + difference.removed.length > 0;
  let cleared = guildId === null ? 0 : await clear(rest, routeOf(applicationId, null));
  if (differs) {
    for (const other of await guildIds()) {
      if (other !== guildId) cleared += await clear(rest, routeOf(applicationId, other));
    }
    await rest.put(route, { body: definitions });
  }
  return { where: guildId === null ? 'everywhere' : 'in one server', ...difference, cleared };
}

/** What registering changed, in plain words; names of commands hold no markup. */
export function registrationText(registration: Registration): string {
  const { added, changed, removed, unchanged, cleared, where } = registration;
  const parts = [
    ['Added', added],
    ['Changed', changed],
    ['Removed', removed],
    ['Unchanged', unchanged],
  ] as const;
  return [
    `The commands are registered ${where}.`,
    ...parts.filter(([, names]) => names.length > 0).map(([label, names]) => `${label}: ${names.join(', ')}`),
    ...(cleared > 0 ? ['Those registered elsewhere were cleared, so that none shows twice.'] : []),
  ].join('\n');
}

function routeOf(applicationId: string, guildId: string | null): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

async function commandsAt(rest: REST, route: `/${string}`): Promise<RESTGetAPIApplicationCommandsResult> {
  return (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
}

/** A server that added the bot without its commands refuses to list them: then there are none. */
async function clear(rest: REST, route: `/${string}`): Promise<number> {
  const present = await commandsAt(rest, route).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return [];
    throw error;
  });
  if (present.length === 0) return 0;
  await rest.put(route, { body: [] });
  return 1;
}

type Difference = Pick<Registration, 'added' | 'changed' | 'removed' | 'unchanged'>;

/** Which definitions Discord does not have, has otherwise, or has too many of. */
function compare(
  wanted: readonly Definition[],
  present: readonly { readonly name: string; readonly type?: number | undefined }[],
  everywhere: boolean,
): Difference {
  const identity = (command: { readonly name: string; readonly type?: number | undefined }) =>
    `${command.type ?? 1} ${command.name}`;
  const there = new Map(present.map((command) => [identity(command), canonical(command, everywhere)]));
  const names = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  for (const definition of wanted) {
    const key = identity(definition);
    const group = !there.has(key)
      ? 'added'
      : there.get(key) === canonical(definition, everywhere)
        ? 'unchanged'
        : 'changed';
    names[group].push(definition.name);
    there.delete(key);
  }
  const removed = present.filter((command) => there.has(identity(command))).map(({ name }) => name);
  return { ...names, removed };
}

/** Everything else in Discord's answer (ids, versions, its own defaults) is not ours to compare. */
const COMPARED_KEYS = new Set([
  'type',
  'name',
  'description',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
  'default_member_permissions',
  'nsfw',
]);
/** Discord keeps these of the commands of everywhere alone; their order means nothing. */
const EVERYWHERE_ONLY = ['integration_types', 'contexts'] as const;

/** One text for all the ways to write the same definition: what is left out, null, false or empty is the same. */
function canonical(command: object, everywhere: boolean): string {
  const fields = new Map(Object.entries(command));
  const installed = EVERYWHERE_ONLY.map((key) => fields.get(key))
    .filter((value) => Array.isArray(value))
    .map((value) => [...value].sort());
  return JSON.stringify([canonicalValue({ type: 1, ...command }), everywhere ? installed : []]);
}

function canonicalValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key, item]) => COMPARED_KEYS.has(key) && !isDefault(item))
    .map(([key, item]): [string, unknown] => [key, canonicalValue(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A message command's description is '' in Discord's answer, and left out in a definition. */
function isDefault(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
