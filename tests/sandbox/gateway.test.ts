import { createInflate, type Inflate } from 'node:zlib';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, quiz } from './bot.ts';

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  readonly d: any;
}

/** A client that speaks the gateway by hand. */
async function dial(sandbox: Sandbox, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`ws://127.0.0.1:${sandbox.port}/gateway?${query}`);
  const heard: Payload[] = [];
  const inflate: Inflate | undefined = query.includes('zlib-stream') ? createInflate() : undefined;
  inflate?.on('data', (chunk) => heard.push(JSON.parse(String(chunk))));
  socket.on('message', (data: Buffer) =>
    inflate ? void inflate.write(data) : heard.push(JSON.parse(String(data))),
  );
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    heard,
    closed,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    raw: (text: string) => socket.send(text),
    close: (code: number) => socket.close(code),
    drop: () => socket.terminate(),
    event: async (name: string) => {
      await expect.poll(() => heard.some(({ t }) => t === name)).toBe(true);
      return heard.find(({ t }) => t === name) as Payload;
    },
    opcode: async (op: number) => {
      await expect.poll(() => heard.some((one) => one.op === op)).toBe(true);
      return heard.find((one) => one.op === op) as Payload;
    },
  };
}

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.stop());
const identify = (more: object = {}) => ({ token: sandbox.token, intents: 513, properties: {}, ...more });

describe('the gateway', () => {
  it.each(['v=10&encoding=json', 'v=10&encoding=json&compress=zlib-stream'])(
    'greets, acknowledges and is ready (%s)',
    async (query) => {
      const client = await dial(sandbox, query);
      expect((await client.opcode(10)).d.heartbeat_interval).toBeGreaterThan(0);
      client.send(1, null);
      await client.opcode(11);
      client.send(2, identify());
      const ready = await client.event('READY');
      expect(ready.d.guilds).toHaveLength(2);
      expect(ready.d).toMatchObject({
        v: 10,
        user: { id: sandbox.applicationId, bot: true },
        application: { id: sandbox.applicationId },
      });
      const guild = await client.event('GUILD_CREATE');
      expect(guild.d.members.map((member: { user: { id: string } }) => member.user.id)).toEqual([
        sandbox.applicationId,
      ]);
      client.close(1000);
    },
  );

  const closes: readonly [string, number, (client: Awaited<ReturnType<typeof dial>>) => void][] = [
    ['something that is not JSON', 4002, (client) => client.raw('{')],
    [
      'a payload that is too large',
      4002,
      (client) => client.raw(JSON.stringify({ op: 1, d: 'x'.repeat(5000) })),
    ],
    ['a payload before Identify', 4003, (client) => client.send(3, {})],
    ['a wrong token', 4004, (client) => client.send(2, identify({ token: 'nonsense' }))],
    ['a shard that cannot be', 4010, (client) => client.send(2, identify({ shard: [2, 2] }))],
    ['an intent that does not exist', 4013, (client) => client.send(2, identify({ intents: 1 << 30 }))],
    ['a privileged intent that is off', 4014, (client) => client.send(2, identify({ intents: 1 << 15 }))],
  ];
  it.each(closes)('closes on %s with %i', async (_name, code, act) => {
    const client = await dial(sandbox);
    await client.opcode(10);
    act(client);
    expect(await client.closed).toBe(code);
    expect(sandbox.violations).toHaveLength(1);
  });

  it('closes on an unknown opcode with 4001, on a second Identify with 4005, on too many payloads with 4008', async () => {
    const ready = async () => {
      const client = await dial(sandbox);
      client.send(2, identify());
      await client.event('READY');
      return client;
    };
    const [one, two, three] = [await ready(), await ready(), await ready()];
    one.send(99, null);
    two.send(2, identify());
    for (let count = 0; count < 121; count += 1) three.send(1, null);
    expect(await Promise.all([one.closed, two.closed, three.closed])).toEqual([4001, 4005, 4008]);
  });

  it('closes another version with 4012', async () => {
    expect(await (await dial(sandbox, 'v=6&encoding=json')).closed).toBe(4012);
  });

  it('closes with 4009 when the client does not beat', async () => {
    const client = await dial(sandbox);
    await client.opcode(10);
    sandbox.clock.advance(120_000);
    expect(await client.closed).toBe(4009);
  });

  it('resumes with what was missed, once, and answers a stranger with an invalid session', async () => {
    const first = await dial(sandbox);
    first.send(2, identify());
    const { session_id } = (await first.event('READY')).d;
    await expect.poll(() => first.heard.length).toBe(4);
    const seq = first.heard.at(-1)?.s;
    first.drop();
    await sandbox.online(false);
    sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general).send('meanwhile');
    const second = await dial(sandbox);
    second.send(6, { token: sandbox.token, session_id, seq });
    await second.event('RESUMED');
    expect(second.heard.filter(({ op }) => op === 0).map(({ t, s }) => [t, s])).toEqual([
      ['MESSAGE_CREATE', (seq ?? 0) + 1],
      ['RESUMED', (seq ?? 0) + 2],
    ]);
    second.drop();
    await sandbox.online(false);
    sandbox.clock.advance(10 * 60_000);
    const third = await dial(sandbox);
    third.send(6, { token: sandbox.token, session_id, seq });
    expect((await third.opcode(9)).d).toBe(false);
  });

  it('sends a message only to those who asked for such', async () => {
    const client = await dial(sandbox);
    client.send(2, identify({ intents: GatewayIntentBits.Guilds }));
    await client.event('READY');
    sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general).send('hello');
    client.send(1, null);
    await client.opcode(11);
    expect(client.heard.map(({ t }) => t)).not.toContain('MESSAGE_CREATE');
  });

  it('sends an event twice when a test wants it so', async () => {
    const client = await dial(sandbox);
    client.send(2, identify());
    await client.event('READY');
    sandbox.faults.gateway({ duplicate: true });
    sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general).send('hello');
    const same = () => client.heard.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ s }) => s);
    await expect.poll(() => same().length).toBe(2);
    expect(new Set(same()).size).toBe(1);
  });
});

describe('discord.js survives', () => {
  let client: Client<true>;
  const answers = async () => {
    await client.application.commands.set([{ name: 'reset', description: 'x' }]);
    const theo = sandbox.as(sandbox.world.people.moderator).in(sandbox.world.newsroom.general);
    return (await theo.slash('reset').reply()).content;
  };
  beforeEach(async () => {
    // discord.js waits five seconds between two Identify; these tests need not.
    const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => undefined });
    client = await connect(sandbox, { ws: { buildIdentifyThrottler } }, quiz);
  });
  afterEach(() => client.destroy());

  const cases: readonly [string, () => void, Events.ShardReady | Events.ShardResume][] = [
    ['a request to reconnect', () => sandbox.faults.reconnectGateway(), Events.ShardResume],
    ['an invalid session', () => sandbox.faults.invalidateSession(false), Events.ShardReady],
    ['a close that can be resumed', () => sandbox.faults.closeGateway(4000), Events.ShardResume],
    [
      'a broken connection whose session is forgotten',
      () => {
        sandbox.faults.forgetSessions();
        sandbox.faults.dropGateway();
      },
      Events.ShardReady,
    ],
  ];
  it.each(cases)('%s', async (_name, act, event) => {
    const back = new Promise((resolve) => client.once(event as Events.ShardReady, resolve));
    act();
    await back;
    expect(await answers()).toBe('Cleared.');
    expect(sandbox.violations).toEqual([]);
  });

  it('being removed from a server and added again', async () => {
    const { world, edit } = sandbox;
    const seat = sandbox.as(world.people.moderator).in(world.newsroom.general);
    await client.application.commands.set([{ name: 'reset', description: 'x' }]);
    const gone = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    edit.moveBot(world.newsroom.guild, false);
    await gone;
    expect(client.guilds.cache.size).toBe(1);
    expect(seat.commands()).toEqual([]);
    const back = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    edit.moveBot(world.newsroom.guild, true);
    await back;
    expect((await seat.slash('reset').reply()).content).toBe('Cleared.');
  });

  it('late events', async () => {
    sandbox.faults.gateway({ delay: 50 });
    expect(await answers()).toBe('Cleared.');
  });
});
