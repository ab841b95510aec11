import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { startLocalDiscord } from '../../src/cli/local-discord.ts';
import { lastPort, startOnFreePort } from '../../src/sandbox/free-port.ts';
import type { PageAction, State, Update } from '../../src/sandbox/live/protocol.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** `npm start` as on a fresh machine: no settings but where the knowledge is. */
async function start(script = 'src/main.ts', settings: Readonly<Record<string, string>> = {}) {
  const data = await mkdtemp(path.join(tmpdir(), 'dateline-local-'));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      KNOWLEDGE_DIR: 'tests/fixtures/harbour',
      DATA_DIR: data,
      DISCORD_TOKEN: '',
      CI: 'true',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => written.push(String(chunk)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(data, { recursive: true, force: true });
  });
  const address = () => written.join('').match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
  await expect.poll(address, { timeout: 15_000 }).toBeDefined();
  return { child, url: address() as string, output: () => written.join(''), ended: once(child, 'close') };
}

async function stateOf(url: string, as = ''): Promise<State> {
  const socket = new WebSocket(new URL(`/sandbox/live?as=${as}`, url.replace('http', 'ws')));
  const [data] = (await once(socket, 'message')) as [Buffer];
  socket.close();
  const update = JSON.parse(String(data)) as Update;
  if (update.kind !== 'state') throw new Error(`a ${update.kind} came first`);
  return update.state;
}

async function act(url: string, action: PageAction): Promise<unknown> {
  const form = new FormData();
  form.set('action', JSON.stringify(action));
  return (await fetch(new URL('/sandbox/act', url), { method: 'POST', body: form })).json();
}

describe('npm start without a token', () => {
  it('serves the page with the bot on it, and three questions that it answers', {
    timeout: 40_000,
  }, async () => {
    const { child, url, output, ended } = await start();
    expect(await (await fetch(url)).text()).toContain('<div id="app">');
    const { bot, greeting, me, people, guilds } = await stateOf(url);
    expect(bot.online).toBe(true);
    expect(greeting.suggestions).toHaveLength(3);
    const channelId = guilds[0]?.channels[0]?.id ?? '';
    const use = (as: string, command: string, options: Readonly<Record<string, string>>) =>
      act(url, { as, channelId, do: 'slash', command, options });
    const shown = async (as: string) =>
      (await stateOf(url, as)).messages[channelId]?.map(({ wire }) => JSON.stringify(wire)) ?? [];
    for (const { command, options } of greeting.suggestions) {
      // On a busy machine the bot is online some moments before its commands are registered.
      await expect.poll(() => use(me, command, options), { timeout: 10_000 }).toEqual({ ok: null });
    }
    await expect.poll(async () => (await shown(me)).filter((text) => text.includes('Source')).length).toBe(3);
    const moderator = people.find(({ role }) => role === 'moderator')?.id ?? '';
    await use(moderator, 'articles list', {});
    await expect
      .poll(async () => (await shown(moderator)).some((text) => text.includes('/articles add')))
      .toBe(true);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(output()).not.toMatch(/error|local-discord-token/i);
  });

  it('listens on the port of its settings, or the next free one', { timeout: 40_000 }, async () => {
    const taken = await startOnFreePort({}, 4_100);
    onTestFinished(() => taken.stop());
    const { url } = await start('src/main.ts', { LOCAL_PORT: String(taken.port) });
    const port = Number(new URL(url).port);
    expect(port).toBeGreaterThan(taken.port);
    expect(port).toBeLessThanOrEqual(lastPort(taken.port));
  });

  it('takes another port when its own is taken', async () => {
    const first = await startOnFreePort({}, 4_000);
    onTestFinished(() => first.stop());
    const second = await startOnFreePort({}, first.port);
    onTestFinished(() => second.stop());
    expect(second.port).toBeGreaterThan(first.port);
  });

  it.each([
    [4_300, 4_319],
    [65_530, 65_535],
  ])('says so when no port from %i on is free', async (first, last) => {
    const servers = await Promise.all(
      Array.from({ length: last - first + 1 }, async (_, index) => {
        const server = createServer();
        server.listen(first + index, '127.0.0.1');
        await Promise.race([once(server, 'listening'), once(server, 'error')]);
        return server;
      }),
    );
    onTestFinished(() => {
      for (const server of servers) server.close();
    });
    await expect(startLocalDiscord({}, first)).rejects.toThrow(
      `Every port from ${first} to ${last} is taken`,
    );
  });
});

describe('npm run sandbox', () => {
  it('prints the settings with which any bot connects', { timeout: 40_000 }, async () => {
    const { url, output } = await start('src/cli/sandbox.ts');
    const setting = (name: string) => output().match(new RegExp(`^ +${name}=(\\S+)$`, 'm'))?.[1] ?? '';
    expect((await stateOf(url)).bot.online).toBe(false);
    const client = new Client({ intents: ['Guilds'], rest: { api: setting('DISCORD_API_URL') } });
    onTestFinished(() => client.destroy());
    const ready = once(client, 'clientReady');
    await client.login(setting('DISCORD_TOKEN'));
    await ready;
    expect(client.user?.id).toBe(setting('CLIENT_ID'));
    expect(client.guilds.cache.has(setting('GUILD_ID'))).toBe(true);
    expect((await stateOf(url)).bot.online).toBe(true);
  });
});
