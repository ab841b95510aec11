import { type Client, Events, type Message, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect } from './bot.ts';

let sandbox: Sandbox;
let client: Client<true>;
let heard: Message[];
beforeEach(async () => {
  sandbox = await startSandbox();
  heard = [];
  client = await connect(sandbox, {}, (one) =>
    one.on(Events.MessageCreate, (message) => void heard.push(message)),
  );
});
afterEach(async () => {
  await client.destroy();
  await sandbox.stop();
});
const mia = () => sandbox.as(sandbox.world.people.member);
const general = () => mia().in(sandbox.world.newsroom.general);
const repliesWith = (content: string, ping?: boolean) =>
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return;
    const allowedMentions = ping === undefined ? {} : { allowedMentions: { parse: [], repliedUser: ping } };
    void message.reply({ content, ...allowedMentions });
  });

describe('what a bot without the intent for content sees', () => {
  it('is the text of a message that mentions it, and of no other', async () => {
    general().send('between us');
    general().send(`${sandbox.mention} for you`);
    await expect.poll(() => heard.length).toBe(2);
    expect(heard.map(({ content }) => content)).toEqual(['', `${sandbox.mention} for you`]);
    expect(heard[1]?.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true })).toBe(true);
  });

  it('is the text of a direct message', async () => {
    mia().dm().send('for you alone');
    await expect.poll(() => heard[0]?.content).toBe('for you alone');
    expect(heard[0]?.inGuild()).toBe(false);
  });

  it('is the text of a reply that notifies it, and not of one that does not', async () => {
    const channel = await client.channels.fetch(sandbox.world.newsroom.general);
    if (!channel?.isSendable()) throw new Error('not sendable');
    const said = await channel.send('I am here');
    general().send({ content: 'loud', replyTo: said.id });
    general().send({ content: 'quiet', replyTo: said.id, ping: false });
    await expect.poll(() => heard.length).toBe(3);
    expect(heard.map(({ content }) => content)).toEqual(['I am here', 'loud', '']);
  });
});

describe('whom a message notifies', () => {
  it('is the author of the message that it replies to, unless that is switched off', async () => {
    repliesWith('yes', false);
    const quiet = await general().send('a').reply();
    expect(quiet.pings).toEqual({ users: [], roles: [], everyone: false });
    client.removeAllListeners(Events.MessageCreate);
    repliesWith('yes');
    const loud = await general().send('b').reply();
    expect(loud.pings.users).toEqual([sandbox.world.people.member]);
    expect(sandbox.pings()).toHaveLength(1);
  });

  it('is everyone only when the bot may, and does not hold it back', async () => {
    const { newsroom } = sandbox.world;
    const channel = await client.channels.fetch(newsroom.general);
    if (!channel?.isSendable()) throw new Error('not sendable');
    const notifiesAll = async (allowedMentions: { parse: [] } | undefined) => {
      const { id } = await channel.send({
        content: '@everyone',
        ...(allowedMentions ? { allowedMentions } : {}),
      });
      return general()
        .messages()
        .find((message) => message.id === id)?.pings.everyone;
    };
    expect(await notifiesAll(undefined)).toBe(false);
    const { MentionEveryone } = PermissionFlagsBits;
    sandbox.edit.setOverwrite(newsroom.general, {
      id: newsroom.botRole,
      type: 0,
      allow: MentionEveryone,
      deny: 0n,
    });
    expect(await notifiesAll(undefined)).toBe(true);
    expect(await notifiesAll({ parse: [] })).toBe(false);
  });
});

describe('when the network fails', () => {
  it('the bot resumes after a broken connection and hears what it missed', async () => {
    sandbox.faults.dropGateway();
    await sandbox.online(false);
    general().send(`${sandbox.mention} meanwhile`);
    await expect
      .poll(() => heard.map(({ content }) => content), { timeout: 5000 })
      .toEqual([`${sandbox.mention} meanwhile`]);
    expect(sandbox.violations).toEqual([]);
  });

  it('the bot tries again after 500, 429 and a reset', async () => {
    repliesWith('here', false);
    for (const fault of [
      { kind: 'status', status: 500 },
      { kind: 'rateLimit', retryAfter: 0.1 },
      { kind: 'rateLimit', retryAfter: 0.1, global: true },
      { kind: 'reset' },
    ] as const) {
      sandbox.faults.rest(fault, { method: 'POST', path: /messages$/ });
      expect((await general().send('?').reply()).content).toBe('here');
    }
  });

  it('a refused token ends the session', async () => {
    const errors: Error[] = [];
    client.on(Events.Error, (error) => errors.push(error));
    sandbox.faults.revokeToken();
    await sandbox.online(false);
    await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  });
});
