import { PermissionFlagsBits as P } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Seat } from '../../src/sandbox/person/person.ts';
import { together } from './together.ts';

const question = { question: 'How much did the new berths cost?' };
const CALLBACK = /^\/interactions\/\d+\/.+\/callback/;

describe('the connection', () => {
  it('is resumed when it drops, and what was asked meanwhile is answered', async () => {
    const { member, sandbox, log } = await together();
    sandbox.faults.dropGateway();
    await sandbox.online(false);
    const sent = member.send(`${sandbox.mention} who runs the port?`);
    expect((await sent.reply()).text).toContain('Ada Lund');
    expect(log.some(({ msg }) => msg === 'connection to Discord resumed')).toBe(true);
  });

  it('may bring everything twice: a message is answered once', async () => {
    const { member, sandbox } = await together({ violations: 'allowed' });
    sandbox.faults.gateway({ duplicate: true });
    await member.send(`${sandbox.mention} who runs the port?`).reply();
    await member.slash('ask', question).reply();
    const answers = () => member.messages().filter(({ text }) => text.includes('Ada Lund'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(answers()).toHaveLength(1);
  });

  it.each([
    ['a token that was reset', (sandbox: Sandbox) => sandbox.faults.revokeToken(), 'DISCORD_TOKEN'],
    ['intents that were taken', (sandbox: Sandbox) => sandbox.faults.closeGateway(4014), 'intents'],
  ])('that Discord ends for good (%s) ends the bot with what to do', async (_why, end, message) => {
    const { sandbox, bot } = await together();
    end(sandbox);
    const error = await bot.ended;
    expect(error.message).toContain(message);
    expect(error.exitCode).toBe(78);
  });
});

describe('a request', () => {
  it.each([
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'rateLimit', retryAfter: 0.2 }],
    ['a lost answer', { kind: 'lostAnswer' }],
    ['a broken connection', { kind: 'reset' }],
  ] as const)('that meets %s is repeated, and the person sees one answer', async (_what, fault) => {
    const { member, sandbox } = await together({ violations: 'allowed' });
    sandbox.faults.rest(fault, { method: 'POST', path: CALLBACK });
    expect((await member.slash('ask', question).reply()).text).toContain('12 million euros');
    sandbox.faults.rest(fault, { method: 'POST', path: /^\/channels\/\d+\/messages$/ });
    const sent = member.send(`${sandbox.mention} who runs the port?`);
    await sent.reply();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(member.messages().filter(({ replyToId }) => replyToId === sent.id)).toHaveLength(1);
  });

  it('that fails for good ends in an apology with a reference that the log holds', async () => {
    const { member, sandbox, log } = await together({ violations: 'allowed' });
    const fault = { kind: 'error', status: 400, code: 50035, message: 'Invalid Form Body' } as const;
    sandbox.faults.rest(fault, { method: 'POST', path: CALLBACK });
    const reply = await member.slash('ask', question).reply();
    const reference = /`([2-9A-Z]{6})`/.exec(reply.text)?.[1];
    expect(reply.ephemeral).toBe(true);
    expect(log.find((line) => line.reference === reference)).toMatchObject({ level: 50, command: '/ask' });
  });
});

describe('Share', () => {
  it('that could not be posted says so, and nothing else; pressed again, it posts', async () => {
    const { member, second, sandbox } = await together({ violations: 'allowed' });
    const reply = await member.slash('ask', { ...question, private: true }).reply();
    const fault = { kind: 'error', status: 400, code: 50035, message: 'Invalid Form Body' } as const;
    sandbox.faults.rest(fault, { method: 'POST', path: /^\/webhooks\/\d+\/.+/ });
    const told = await reply.press('Share').reply();
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('did not work');
    expect(reply.text).toContain('12 million euros');
    expect(reply.text).not.toContain('Shared');
    const shared = await reply.press('Share').followUp();
    expect(shared.text).toMatch(/12 million euros.*Shared by Mia/s);
    await expect.poll(() => reply.text).toContain('Shared with everyone here.');
    expect(second.messages().filter(({ text }) => text.includes('Shared by Mia'))).toHaveLength(1);
  });
});

describe('the bot survives', () => {
  it('an expired interaction', async () => {
    const { member, sandbox, log } = await together({ violations: 'allowed' });
    sandbox.faults.gateway({ delay: 100 });
    const late = member.slash('ask', question);
    sandbox.clock.advance(3_100);
    await late.failure();
    sandbox.faults.gateway({ delay: 0 });
    expect((await member.slash('ask', question).reply()).text).toContain('12 million euros');
    await expect
      .poll(() => log.filter(({ msg }) => msg === 'could not answer'))
      .toMatchObject([{ reason: 'the interaction is unknown or has expired' }]);
  });

  it('an interaction token that expires while it thinks', async () => {
    const { member, moderator, sandbox, log } = await together({ violations: 'allowed' });
    sandbox.faults.rest({ kind: 'delay', milliseconds: 200 }, { method: 'POST', path: CALLBACK });
    moderator.slash('reload knowledge');
    await expect.poll(() => log.some(({ msg }) => msg === 'reload asked for')).toBe(true);
    sandbox.faults.rest(
      { kind: 'error', status: 401, code: 50027, message: 'Invalid Webhook Token' },
      { method: 'PATCH' },
    );
    await expect.poll(() => log.some(({ reason }) => reason === 'the interaction has expired')).toBe(true);
    expect((await member.slash('ask', question).reply()).text).toContain('12 million euros');
  });

  it('a channel where it may not write', async () => {
    const { sandbox, log } = await together({ violations: 'allowed' });
    const { people, newsroom } = sandbox.world;
    const channel = sandbox.edit.addChannel(newsroom.guild, 'quiet');
    sandbox.edit.setOverwrite(channel, { id: sandbox.applicationId, type: 1, allow: 0n, deny: 2048n });
    const seat = sandbox.as(people.member).in(channel);
    await seat.send(`${sandbox.mention} who runs the port?`).noReply();
    await expect
      .poll(() => log.filter(({ msg }) => msg === 'could not answer'))
      .toMatchObject([{ command: 'mention', reason: 'a permission is missing' }]);
    expect((await seat.slash('ask', question).reply()).text).toContain('12 million euros');
  });

  it.each([
    ['a channel', (seat: Seat) => seat],
    ['a thread', (seat: Seat) => seat.thread('Trade')],
  ])('%s where it may not embed links: it answers as text', async (_where, place) => {
    const { sandbox } = await together();
    const { people, newsroom } = sandbox.world;
    const channel = sandbox.edit.addChannel(newsroom.guild, 'plain');
    sandbox.edit.setOverwrite(channel, { id: sandbox.applicationId, type: 1, allow: 0n, deny: P.EmbedLinks });
    const seat = place(sandbox.as(people.member).in(channel));
    const reply = await seat.send(`${sandbox.mention} who runs the port?`).reply();
    expect(reply.embeds).toEqual([]);
    expect(reply.text).toMatch(/Ada Lund[\s\S]*Source:.*The Gazette/);
    expect(reply.buttons.length).toBeGreaterThan(0);
  });

  it('an answer to an edited question that may not be embedded any more: it is text', async () => {
    const { member, sandbox } = await together();
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    const deny = P.EmbedLinks;
    sandbox.edit.setOverwrite(member.channelId, { id: sandbox.applicationId, type: 1, allow: 0n, deny });
    member.edit(asked, `${sandbox.mention} how often does the ferry go?`);
    await expect.poll(() => reply.text).toMatch(/every 25 minutes[\s\S]*Source:.*The Gazette/);
    expect(reply.embeds).toEqual([]);
  });

  it('an edited question whose reply is gone: it stays gone', async () => {
    const { member, moderator, sandbox, log } = await together({ violations: 'allowed' });
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    sandbox.faults.rest(
      { kind: 'error', status: 404, code: 10008, message: 'Unknown Message' },
      { method: 'PATCH', path: new RegExp(`/messages/${reply.id}$`) },
    );
    member.edit(asked, `${sandbox.mention} how often does the ferry go?`);
    await expect.poll(() => log.find(({ reason }) => reason === 'the message is gone')).toBeDefined();
    expect(moderator.messages().filter(({ replyToId }) => replyToId === asked.id)).toHaveLength(1);
  });

  it('a permission that is taken away unnoticed: it tries again as text', async () => {
    const { member, sandbox } = await together({ violations: 'allowed' });
    sandbox.faults.rest(
      { kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' },
      { method: 'POST', path: /\/messages$/ },
    );
    const reply = await member.send(`${sandbox.mention} who runs the port?`).reply();
    expect(reply.text).toContain('Ada Lund');
  });

  it('a channel whose history it may not read: it answers without a reference', async () => {
    const { sandbox } = await together();
    const { people, newsroom } = sandbox.world;
    const channel = sandbox.edit.addChannel(newsroom.guild, 'forgetful');
    sandbox.edit.setOverwrite(channel, {
      id: sandbox.applicationId,
      type: 1,
      allow: 0n,
      deny: P.ReadMessageHistory,
    });
    const seat = sandbox.as(people.member).in(channel);
    seat.send(`${sandbox.mention} who runs the port?`);
    expect((await seat.next()).text).toContain('Ada Lund');
  });

  it('a question that is deleted before its answer', async () => {
    const { member, sandbox } = await together({ violations: 'allowed' });
    sandbox.faults.gateway({ delay: 100 });
    const sent = member.send(`${sandbox.mention} who runs the port?`);
    const next = member.next();
    member.remove(sent);
    expect((await next).text).toContain('Ada Lund');
  });
});

describe('the cooldown', () => {
  it('politely asks a person who is too fast to wait, and nobody else', async () => {
    const { member, second, direct, sandbox } = await together({
      bot: { cooldown: { uses: 2, perMs: 60_000 } },
    });
    await member.slash('ask', question).reply();
    await member.slash('ask', question).reply();
    const refused = await member.slash('ask', question).reply();
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.text).toMatch(/One moment, please.*in (?:59|60) seconds \(at <t:\d+:T>\)/);
    await direct.send('who runs the port?').noReply();
    expect(await member.autocomplete('ask', { question: 'ferry' }, 'question')).not.toEqual([]);
    expect((await second.slash('ask', question).reply()).text).toContain('12 million euros');
    await second.slash('help').reply();
    expect((await second.send(`${sandbox.mention} hello`).reply()).text).toContain('One moment');
    await second.send(`${sandbox.mention} hello`).noReply();
  });

  it('counts edits, leaves no answer below another question, and answers the last one then', async () => {
    const { member, sandbox } = await together({ bot: { cooldown: { uses: 2, perMs: 2_000 } } });
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    member.edit(asked, `${sandbox.mention} price of the new berths`);
    await expect.poll(() => reply.text).toContain('12 million euros');
    member.edit(asked, `${sandbox.mention} how often does the ferry go?`);
    await expect.poll(() => reply.text).toContain('One moment');
    expect(reply.text).not.toContain('12 million euros');
    member.edit(asked, `${sandbox.mention} who runs the port?`);
    await expect.poll(() => reply.text, { timeout: 5_000 }).toContain('Ada Lund');
  });

  it('answers a mention that it let go once that is edited, if there is time again', async () => {
    const { member, sandbox } = await together({ bot: { cooldown: { uses: 1, perMs: 1_500 } } });
    await member.send(`${sandbox.mention} who runs the port?`).reply();
    await member.send(`${sandbox.mention} hello`).reply();
    const asked = member.send(`${sandbox.mention} price of the new bert`);
    await asked.noReply();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    member.edit(asked, `${sandbox.mention} price of the new berths`);
    expect((await member.next()).text).toContain('12 million euros');
  });
});

describe('stopping', () => {
  it('finishes the replies under way and takes nothing new', async () => {
    const { member, bot, sandbox } = await together();
    sandbox.faults.rest({ kind: 'delay', milliseconds: 300 }, { method: 'POST', path: CALLBACK });
    const asked = member.slash('ask', question);
    await expect.poll(() => sandbox.requests.some(({ path }) => CALLBACK.test(path))).toBe(true);
    const stopped = bot.stop();
    const after = member.slash('ask', question);
    await stopped;
    expect((await asked.reply()).text).toContain('12 million euros');
    expect(after.state).toBe('waiting');
    await sandbox.online(false);
  });

  it('answers an edited question that waits, instead of leaving it told to wait', async () => {
    const { member, bot, sandbox } = await together({ bot: { cooldown: { uses: 1, perMs: 60_000 } } });
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    member.edit(asked, `${sandbox.mention} price of the new berths`);
    await expect.poll(() => reply.text).toContain('One moment');
    await bot.stop();
    expect(reply.text).toContain('12 million euros');
  });

  it('answers an edit whose turn comes while it stops', async () => {
    const { member, bot, sandbox } = await together({ bot: { cooldown: { uses: 2, perMs: 60_000 } } });
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    const change = { method: 'PATCH', path: /^\/channels\/\d+\/messages\/\d+$/ } as const;
    sandbox.faults.rest({ kind: 'delay', milliseconds: 300 }, change);
    member.edit(asked, `${sandbox.mention} price of the new berths`);
    member.edit(asked, `${sandbox.mention} how often does the ferry go?`);
    await expect.poll(() => sandbox.requests.some(({ method }) => method === 'PATCH')).toBe(true);
    await bot.stop();
    expect(reply.text).toContain('25 minutes');
  });
});
