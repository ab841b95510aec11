import { type Client, MessageFlags, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect } from './bot.ts';

let sandbox: Sandbox;
let client: Client<true>;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await connect(sandbox);
  await client.application.commands.set([{ name: 'ping', description: 'Answers' }]);
});
afterAll(async () => {
  await client.destroy();
  await sandbox.stop();
});

const ids = () => ({
  app: sandbox.applicationId,
  guild: sandbox.world.newsroom.guild,
  general: sandbox.world.newsroom.general,
  mia: sandbox.world.people.member,
});
/** Fields that Discord's documentation lists without a question mark. */
const MESSAGE =
  'id channel_id author content timestamp edited_timestamp tts mention_everyone mentions mention_roles attachments embeds pinned type';
const COMMAND = 'id application_id name description default_member_permissions version';
const CHANNEL = 'id type';
const MEMBER = 'user roles joined_at deaf mute flags';
const USER = 'id username discriminator global_name avatar';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Row {
  readonly method: Method;
  /** From Discord's documentation. */
  readonly route: string;
  readonly path: () => string | Promise<string>;
  readonly body?: unknown;
  readonly status: number;
  /** Of the answer, or of its first element; none for 204. */
  readonly fields?: string;
}

const message = async () => {
  const { id } = (await client.rest.post(Routes.channelMessages(ids().general), {
    body: { content: 'hi' },
  })) as { id: string };
  return id;
};
const command = () => sandbox.commands(null)[0]?.id ?? '';
const interaction = async (respond: boolean) => {
  const arrived = new Promise<{ id: string; token: string }>((resolve) =>
    client.once('interactionCreate', resolve),
  );
  sandbox.as(ids().mia).in(ids().general).slash('ping');
  const { id, token } = await arrived;
  if (respond) {
    await client.rest.post(Routes.interactionCallback(id, token), {
      auth: false,
      body: { type: 4, data: { content: 'pong' } },
    });
  }
  return { id, token };
};
const original = async () => Routes.webhookMessage(ids().app, (await interaction(true)).token);
const button = { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] };

const ROWS: readonly Row[] = [
  {
    method: 'GET',
    route: '/gateway/bot',
    path: () => Routes.gatewayBot(),
    status: 200,
    fields: 'url shards session_start_limit',
  },
  { method: 'GET', route: '/users/@me', path: () => Routes.user(), status: 200, fields: USER },
  {
    method: 'GET',
    route: '/users/@me/guilds',
    path: () => `${Routes.userGuilds()}?limit=200`,
    status: 200,
    fields: 'id name icon owner permissions features',
  },
  { method: 'GET', route: '/users/{user.id}', path: () => Routes.user(ids().mia), status: 200, fields: USER },
  {
    method: 'POST',
    route: '/users/@me/channels',
    path: () => Routes.userChannels(),
    body: () => ({ recipient_id: ids().mia }),
    status: 200,
    fields: `${CHANNEL} recipients`,
  },
  {
    method: 'GET',
    route: '/applications/@me',
    path: () => Routes.currentApplication(),
    status: 200,
    fields: 'id name icon description bot_public bot_require_code_grant verify_key',
  },
  {
    method: 'GET',
    route: '/applications/{id}/commands',
    path: () => Routes.applicationCommands(ids().app),
    status: 200,
    fields: COMMAND,
  },
  {
    method: 'POST',
    route: '/applications/{id}/commands',
    path: () => Routes.applicationCommands(ids().app),
    body: { name: 'new', description: 'New' },
    status: 201,
    fields: COMMAND,
  },
  {
    method: 'POST',
    route: '/applications/{id}/commands (same name)',
    path: () => Routes.applicationCommands(ids().app),
    body: { name: 'ping', description: 'Answers' },
    status: 200,
    fields: COMMAND,
  },
  {
    method: 'PUT',
    route: '/applications/{id}/commands',
    path: () => Routes.applicationCommands(ids().app),
    body: [{ name: 'ping', description: 'Answers' }],
    status: 200,
    fields: COMMAND,
  },
  {
    method: 'GET',
    route: '/applications/{id}/commands/{id}',
    path: () => Routes.applicationCommand(ids().app, command()),
    status: 200,
    fields: COMMAND,
  },
  {
    method: 'PATCH',
    route: '/applications/{id}/commands/{id}',
    path: () => Routes.applicationCommand(ids().app, command()),
    body: { description: 'Says pong' },
    status: 200,
    fields: COMMAND,
  },
  {
    method: 'PUT',
    route: '/applications/{id}/guilds/{id}/commands',
    path: () => Routes.applicationGuildCommands(ids().app, ids().guild),
    body: [{ name: 'here', description: 'Here' }],
    status: 200,
    fields: `${COMMAND} guild_id`,
  },
  {
    method: 'GET',
    route: '/applications/{id}/guilds/{id}/commands',
    path: () => Routes.applicationGuildCommands(ids().app, ids().guild),
    status: 200,
    fields: `${COMMAND} guild_id`,
  },
  {
    method: 'DELETE',
    route: '/applications/{id}/guilds/{id}/commands/{id}',
    path: () =>
      Routes.applicationGuildCommand(ids().app, ids().guild, sandbox.commands(ids().guild)[0]?.id ?? ''),
    status: 204,
  },
  {
    method: 'GET',
    route: '/guilds/{id}',
    path: () => Routes.guild(ids().guild),
    status: 200,
    fields: 'id name icon owner_id roles emojis features preferred_locale',
  },
  {
    method: 'GET',
    route: '/guilds/{id}/channels',
    path: () => Routes.guildChannels(ids().guild),
    status: 200,
    fields: `${CHANNEL} guild_id name position permission_overwrites`,
  },
  {
    method: 'GET',
    route: '/guilds/{id}/roles',
    path: () => Routes.guildRoles(ids().guild),
    status: 200,
    fields: 'id name color hoist position permissions managed mentionable flags',
  },
  {
    method: 'GET',
    route: '/guilds/{id}/members/{id}',
    path: () => Routes.guildMember(ids().guild, ids().mia),
    status: 200,
    fields: MEMBER,
  },
  {
    method: 'GET',
    route: '/channels/{id}',
    path: () => Routes.channel(ids().general),
    status: 200,
    fields: `${CHANNEL} guild_id name topic`,
  },
  {
    method: 'GET',
    route: '/channels/{id} (a thread)',
    path: () => Routes.channel(sandbox.world.newsroom.thread),
    status: 200,
    fields: `${CHANNEL} parent_id owner_id thread_metadata message_count member_count`,
  },
  {
    method: 'POST',
    route: '/channels/{id}/messages',
    path: () => Routes.channelMessages(ids().general),
    body: { content: 'hi', components: [button], embeds: [{ title: 'T' }] },
    status: 200,
    fields: MESSAGE,
  },
  {
    method: 'GET',
    route: '/channels/{id}/messages',
    path: () => `${Routes.channelMessages(ids().general)}?limit=5`,
    status: 200,
    fields: MESSAGE,
  },
  {
    method: 'GET',
    route: '/channels/{id}/messages/{id}',
    path: async () => Routes.channelMessage(ids().general, await message()),
    status: 200,
    fields: MESSAGE,
  },
  {
    method: 'PATCH',
    route: '/channels/{id}/messages/{id}',
    path: async () => Routes.channelMessage(ids().general, await message()),
    body: { content: 'ho' },
    status: 200,
    fields: MESSAGE,
  },
  {
    method: 'DELETE',
    route: '/channels/{id}/messages/{id}',
    path: async () => Routes.channelMessage(ids().general, await message()),
    status: 204,
  },
  {
    method: 'POST',
    route: '/channels/{id}/typing',
    path: () => Routes.channelTyping(ids().general),
    status: 204,
  },
  {
    method: 'POST',
    route: '/channels/{id}/messages/{id}/threads',
    path: async () => Routes.threads(ids().general, await message()),
    body: { name: 'On this' },
    status: 201,
    fields: CHANNEL,
  },
  {
    method: 'POST',
    route: '/interactions/{id}/{token}/callback',
    path: async () => {
      const { id, token } = await interaction(false);
      return Routes.interactionCallback(id, token);
    },
    body: { type: 4, data: { content: 'pong' } },
    status: 204,
  },
  {
    method: 'POST',
    route: '/interactions/{id}/{token}/callback?with_response',
    path: async () => {
      const { id, token } = await interaction(false);
      return `${Routes.interactionCallback(id, token)}?with_response=true`;
    },
    body: { type: 5, data: { flags: MessageFlags.Ephemeral } },
    status: 200,
    fields: 'interaction resource',
  },
  {
    method: 'POST',
    route: '/webhooks/{id}/{token}',
    path: async () => Routes.webhook(ids().app, (await interaction(true)).token),
    body: { content: 'more' },
    status: 200,
    fields: `${MESSAGE} webhook_id application_id`,
  },
  {
    method: 'GET',
    route: '/webhooks/{id}/{token}/messages/@original',
    path: original,
    status: 200,
    fields: MESSAGE,
  },
  {
    method: 'PATCH',
    route: '/webhooks/{id}/{token}/messages/@original',
    path: original,
    body: { content: 'pang' },
    status: 200,
    fields: MESSAGE,
  },
  { method: 'DELETE', route: '/webhooks/{id}/{token}/messages/@original', path: original, status: 204 },
];

async function call(method: Method, path: string, body: unknown, headers: Record<string, string> = {}) {
  const given = typeof body === 'function' ? body() : body;
  return fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json', ...headers },
    ...(given === undefined ? {} : { body: JSON.stringify(given) }),
  });
}

describe('the REST API answers as the documentation says', () => {
  it.each(ROWS)('$method $route -> $status', async ({ method, path, body, status, fields }) => {
    const response = await call(method, await path(), body);
    const text = await response.text();
    expect(response.status, text).toBe(status);
    if (status === 204) {
      expect(text).toBe('');
      expect(response.headers.get('content-type')).toBeNull();
      return;
    }
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    if (!fields) return;
    const parsed = JSON.parse(text);
    expect(Object.keys(Array.isArray(parsed) ? parsed[0] : parsed)).toEqual(
      expect.arrayContaining(fields.split(' ')),
    );
  });
});

describe('errors have the shape and the code of Discord', () => {
  const cases: readonly [string, Method, () => string, unknown, number, number][] = [
    ['a channel that is not there', 'GET', () => Routes.channel(ids().app), undefined, 404, 10003],
    ['a server that is not there', 'GET', () => Routes.guild(ids().app), undefined, 404, 10004],
    [
      'a member that is not there',
      'GET',
      () => Routes.guildMember(ids().guild, ids().guild),
      undefined,
      404,
      10007,
    ],
    [
      'a message that is not there',
      'PATCH',
      () => Routes.channelMessage(ids().general, ids().app),
      { content: 'x' },
      404,
      10008,
    ],
    ['a person who is not there', 'GET', () => Routes.user(ids().guild), undefined, 404, 10013],
    [
      'an interaction that is not there',
      'POST',
      () => Routes.interactionCallback(ids().app, 'aW50ZXJhY3Rpb24'),
      { type: 4, data: { content: 'x' } },
      404,
      10062,
    ],
    [
      'a command that is not there',
      'GET',
      () => Routes.applicationCommand(ids().app, ids().app),
      undefined,
      404,
      10063,
    ],
    ['an empty message', 'POST', () => Routes.channelMessages(ids().general), { content: '  ' }, 400, 50006],
    [
      'a channel where it may not write',
      'POST',
      () => Routes.channelMessages(sandbox.world.newsroom.announcements),
      { content: 'x' },
      403,
      50013,
    ],
    [
      'a webhook of nobody',
      'POST',
      () => Routes.webhook(ids().app, 'x'.repeat(60)),
      { content: 'x' },
      401,
      50027,
    ],
    [
      'an unknown field',
      'POST',
      () => Routes.channelMessages(ids().general),
      { content: 'x', colour: 1 },
      400,
      50035,
    ],
  ];
  it.each(cases)('%s', async (_name, method, path, body, status, code) => {
    const response = await call(method, path(), body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, message: expect.any(String) });
  });

  it('a missing or wrong token', async () => {
    const response = await call('GET', '/users/@me', undefined, { authorization: 'Bot nonsense' });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
  });

  it('an unknown route and another version, both listed', async () => {
    const before = sandbox.violations.length;
    expect((await call('GET', '/guilds/1/sundries', undefined)).status).toBe(404);
    const old = await fetch(`${sandbox.apiUrl}/v6/users/@me`, {
      headers: { authorization: `Bot ${sandbox.token}` },
    });
    expect(await old.json()).toMatchObject({ code: 50041 });
    expect(sandbox.violations.slice(before).map(({ kind }) => kind)).toEqual(['route', 'route']);
  });
});
