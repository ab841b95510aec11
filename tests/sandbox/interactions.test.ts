import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect } from './bot.ts';

let sandbox: Sandbox;
let client: Client<true>;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = await connect(sandbox);
  await client.application.commands.set([{ name: 'go', description: 'Goes' }]);
});
afterEach(async () => {
  await client.destroy();
  await sandbox.stop();
});
const seat = () => sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general);
/** Use /go and give the bot's side of it. */
async function go() {
  const arrived = new Promise<ChatInputCommandInteraction>((resolve) =>
    client.once(Events.InteractionCreate, (interaction) =>
      resolve(interaction as ChatInputCommandInteraction),
    ),
  );
  const invocation = seat().slash('go');
  return { invocation, interaction: await arrived };
}

describe('an interaction', () => {
  it('fails for the person after three seconds, and the bot learns that it is unknown', async () => {
    const { invocation, interaction } = await go();
    sandbox.clock.advance(2_900);
    expect(invocation.state).toBe('waiting');
    sandbox.clock.advance(200);
    await invocation.failure();
    expect(invocation.state).toBe('failed');
    await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
    await expect(invocation.reply()).rejects.toThrow('did not respond to /go within three seconds');
  });

  it('is answered once', async () => {
    const { interaction } = await go();
    await interaction.reply('one');
    const again = client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      auth: false,
      body: { type: 4, data: { content: 'two' } },
    });
    await expect(again).rejects.toMatchObject({ code: 40060, status: 400 });
  });

  it('thinks for at most fifteen minutes', async () => {
    const { invocation, interaction } = await go();
    await interaction.deferReply();
    await invocation.acknowledged();
    expect(invocation.state).toBe('thinking');
    sandbox.clock.advance(15 * 60_000);
    expect(invocation.state).toBe('failed');
    await expect(interaction.editReply('late')).rejects.toMatchObject({ code: 50027, status: 401 });
  });

  it('cannot be followed up before it is answered', async () => {
    const { interaction } = await go();
    const early = client.rest.post(`/webhooks/${sandbox.applicationId}/${interaction.token}`, {
      auth: false,
      body: { content: 'x' },
    });
    await expect(early).rejects.toMatchObject({ code: 10015 });
  });

  it('keeps an ephemeral answer from everyone else, the bot’s own view of the channel included', async () => {
    const { invocation, interaction } = await go();
    await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    const reply = await invocation.reply();
    expect(reply.ephemeral).toBe(true);
    const others = sandbox.as(sandbox.world.people.administrator).in(sandbox.world.newsroom.general);
    expect(others.messages()).toEqual([]);
    await expect(interaction.channel?.messages.fetch(reply.id)).rejects.toMatchObject({ code: 10008 });
    await interaction.editReply('still secret');
    expect(reply.content).toBe('still secret');
    await interaction.deleteReply();
    expect(reply.deleted).toBe(true);
  });

  it('takes the first follow-up after deferring as the answer, as ephemeral as the deferral', async () => {
    const { invocation, interaction } = await go();
    await interaction.deferReply();
    await interaction.followUp({ content: 'done', flags: MessageFlags.Ephemeral });
    const reply = await invocation.reply();
    expect([reply.content, reply.ephemeral]).toEqual(['done', false]);
    expect(seat().messages()).toHaveLength(1);
  });

  it('carries the permissions of the person and of the bot', async () => {
    const { interaction } = await go();
    expect(interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)).toBe(false);
    expect(interaction.memberPermissions?.has(PermissionFlagsBits.SendMessages)).toBe(true);
    expect(interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks)).toBe(true);
  });

  it('is answered with a choice of types that depends on its kind', async () => {
    const { interaction } = await go();
    const wrong = client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      auth: false,
      body: { type: 8, data: { choices: [] } },
    });
    await expect(wrong).rejects.toMatchObject({
      code: 50035,
      rawError: { errors: { type: expect.anything() } },
    });
  });
});

describe('settings that change while it runs', () => {
  it('a role gives a permission, and a channel takes it away', async () => {
    const { world, edit } = sandbox;
    await client.application.commands.set([
      { name: 'go', description: 'Goes', defaultMemberPermissions: PermissionFlagsBits.BanMembers },
    ]);
    expect(seat().commands()).toEqual([]);
    const role = edit.addRole(world.newsroom.guild, 'Bouncer', PermissionFlagsBits.BanMembers);
    edit.setRoles(world.newsroom.guild, world.people.member, [role]);
    expect(seat().commands()).toHaveLength(1);
    const command = sandbox.commands(null)[0]?.id ?? '';
    edit.setCommandPermissions(world.newsroom.guild, command, [
      { id: world.newsroom.general, type: 3, permission: false },
    ]);
    expect(seat().commands()).toEqual([]);
  });

  it('the bot may write no more, and is told so with 50013', async () => {
    const { world, edit } = sandbox;
    edit.setOverwrite(world.newsroom.general, {
      id: world.newsroom.botRole,
      type: 0,
      allow: 0n,
      deny: PermissionFlagsBits.SendMessages,
    });
    const channel = await client.channels.fetch(world.newsroom.general);
    if (!channel?.isSendable()) throw new Error('not sendable');
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50013, status: 403 });
  });

  it('a person takes no direct messages: 50007', async () => {
    sandbox.edit.setAcceptsDms(sandbox.world.people.member, false);
    const user = await client.users.fetch(sandbox.world.people.member);
    await expect(user.send('x')).rejects.toMatchObject({ code: 50007 });
  });
});

describe('limits of rate', () => {
  it('are told in the headers, and too many requests get 429', async () => {
    const strict = await startSandbox({ routeLimit: { requests: 2, window: 60_000 } });
    const get = () =>
      fetch(`${strict.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${strict.token}` } });
    const [first, , third] = [await get(), await get(), await get()];
    expect(first?.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(third?.status).toBe(429);
    expect(Number(third?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await third?.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
    strict.clock.advance(60_000);
    expect((await get()).status).toBe(200);
    await strict.stop();
  });

  it('hold for all routes together, and not for the first answer to an interaction', async () => {
    const strict = await startSandbox({ globalLimit: { requests: 1, window: 60_000 } });
    const get = () => fetch(`${strict.apiUrl}/v10/gateway`);
    await get();
    const refused = await get();
    expect([refused.status, refused.headers.get('x-ratelimit-global')]).toEqual([429, 'true']);
    const callback = await fetch(`${strict.apiUrl}/v10/interactions/1/x/callback`, { method: 'POST' });
    expect(callback.status).toBe(404);
    await strict.stop();
  });
});

it('two local Discords know nothing of each other', async () => {
  const other = await startSandbox();
  expect(other.port).not.toBe(sandbox.port);
  sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general).send('here');
  expect(other.as(other.world.people.member).in(other.world.newsroom.general).messages()).toEqual([]);
  await other.stop();
});
