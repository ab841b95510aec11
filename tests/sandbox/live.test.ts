import { connect as netConnect } from 'node:net';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { PageAction, PageMessage, State, Update } from '../../src/sandbox/live/protocol.ts';
import { connect, QUIZ_COMMANDS, quiz } from './bot.ts';

let sandbox: Sandbox;
let client: Client<true>;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = await connect(sandbox, {}, quiz);
  await client.application.commands.set(QUIZ_COMMANDS);
});
afterEach(async () => {
  await client.destroy();
  await sandbox.stop();
});

/** What the page of a person hears, from the snapshot on. */
async function watch(userId: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/sandbox/live?as=${userId}`);
  const updates: Update[] = [];
  socket.on('message', (data) => updates.push(JSON.parse(String(data))));
  const of = <Kind extends Update['kind']>(kind: Kind) =>
    updates.filter((update): update is Extract<Update, { kind: Kind }> => update.kind === kind);
  await expect.poll(() => of('state').length).toBe(1);
  return { of, state: of('state')[0]?.state as State, close: () => socket.close() };
}

type Doing = PageAction extends infer One
  ? One extends unknown
    ? Omit<One, 'as' | 'channelId'>
    : never
  : never;

async function act(doing: Doing, files: Record<string, File> = {}, headers: Record<string, string> = {}) {
  const { people, newsroom } = sandbox.world;
  const form = new FormData();
  form.set('action', JSON.stringify({ as: people.member, channelId: newsroom.general, ...doing }));
  for (const [name, file] of Object.entries(files)) form.set(name, file);
  const response = await fetch(`http://127.0.0.1:${sandbox.port}/sandbox/act`, {
    method: 'POST',
    body: form,
    headers,
  });
  return (await response.json()) as { ok?: unknown; problem?: string };
}
const last = (messages: readonly { message: PageMessage }[]) => messages.at(-1)?.message;

describe('the page of a person', () => {
  it('is sent all that the person sees, and what happens then', async () => {
    const page = await watch(sandbox.world.people.member);
    expect(page.state.guilds.map(({ name }) => name)).toEqual(['Newsroom', 'Harbour Town']);
    expect(page.state.guilds[0]?.channels.map(({ name }) => name)).not.toContain('moderators');
    expect(page.state.bot.online).toBe(true);
    await act({ do: 'slash', command: 'quiz start', options: { topic: 'trade' } });
    await expect.poll(() => last(page.of('message'))?.wire.embeds[0]?.title).toBe('trade');
    const id = last(page.of('message'))?.id ?? '';
    await act({ do: 'press', messageId: id, customId: 'right' });
    await expect.poll(() => last(page.of('message'))?.wire.content).toBe('You pressed right.');
    page.close();
    const again = await watch(sandbox.world.people.member);
    expect(again.state.messages[sandbox.world.newsroom.general]?.map((one) => one.id)).toEqual([id]);
  });

  it('opens a modal, and sends it back', async () => {
    const page = await watch(sandbox.world.people.member);
    await act({ do: 'slash', command: 'suggest', options: {} });
    await expect.poll(() => page.of('invocation').at(-1)?.invocation.modal?.title).toBe('A question');
    const invocationId = page.of('invocation').at(-1)?.invocation.id ?? '';
    expect(await act({ do: 'submit', invocationId, values: { text: '' } })).toEqual({
      problem: expect.stringContaining('must be filled in'),
    });
    await act({ do: 'submit', invocationId, values: { text: 'Why?' } });
    await expect.poll(() => page.of('message').some(({ message }) => message.ephemeral)).toBe(true);
  });

  it('puts an ephemeral message away for good, and shows it to nobody else', async () => {
    const [page, other] = [
      await watch(sandbox.world.people.member),
      await watch(sandbox.world.people.moderator),
    ];
    await act({ do: 'send', content: 'Hello', replyTo: null, ping: true, files: [] });
    await expect.poll(() => other.of('message').length).toBe(1);
    await act({ do: 'messageCommand', command: 'Quote', messageId: last(page.of('message'))?.id ?? '' });
    await expect.poll(() => last(page.of('message'))?.ephemeral).toBe(true);
    const messageId = last(page.of('message'))?.id ?? '';
    await act({ do: 'dismiss', messageId });
    await expect.poll(() => page.of('gone').map((update) => update.messageId)).toEqual([messageId]);
    expect(other.of('message')).toHaveLength(1);
    const again = await watch(sandbox.world.people.member);
    expect(again.state.messages[sandbox.world.newsroom.general]).toHaveLength(1);
  });

  it('uploads what is dropped, into a message and into a command', async () => {
    const page = await watch(sandbox.world.people.member);
    const file = new File(['one\ntwo'], 'q.txt', { type: 'text/plain' });
    await act({ do: 'slash', command: 'upload', options: { file: { file: 'a' } } }, { a: file });
    await expect.poll(() => last(page.of('message'))?.wire.content).toBe('2 lines');
    await act({ do: 'send', content: '', replyTo: null, ping: true, files: ['a'] }, { a: file });
    await expect.poll(() => last(page.of('message'))?.wire.attachments[0]?.filename).toBe('q.txt');
  });

  it('completes an option, and says in words what is not allowed', async () => {
    const completed = await act({
      do: 'complete',
      command: 'quiz start',
      options: { topic: 'h' },
      focused: 'topic',
    });
    expect(completed.ok).toEqual([
      { name: 'history', value: 'history' },
      { name: 'harbours', value: 'harbours' },
    ]);
    expect((await act({ do: 'slash', command: 'reset', options: {} })).problem).toContain(
      'no command “reset” here for this person',
    );
  });

  it('hears that the bot goes and comes back', async () => {
    const page = await watch(sandbox.world.people.member);
    sandbox.faults.dropGateway();
    await expect
      .poll(() => page.of('bot').map(({ online }) => online), { timeout: 3000 })
      .toEqual([false, true]);
  });

  it('is of this server alone: another site may neither act nor listen', async () => {
    expect((await act({ do: 'commands' }, {}, { origin: 'https://example.org' })).problem).toBe(
      'Not from this page.',
    );
    const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/sandbox/live`, {
      origin: 'https://example.org',
    });
    await expect(
      new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)),
    ).rejects.toThrow();
  });

  it('hangs up on an address that is none, which any site may send', async () => {
    const socket = netConnect(sandbox.port, '127.0.0.1');
    socket.write(
      `GET // HTTP/1.1\r\nHost: 127.0.0.1:${sandbox.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once('close', resolve).resume());
    (await watch(sandbox.world.people.member)).close();
  });
});
