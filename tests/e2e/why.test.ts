import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

const COST = 'How much did the new berths cost?';

describe('the Why button', () => {
  it.each([
    [COST, /\*\*Answered\*\*: `harbour\/cost`/],
    ['How many berths did the ferry cost in winter?', /\*\*Not sure\*\*/],
    ['What is the capital of the moon?', /\*\*Not known\*\*/],
  ])('explains %s privately to a moderator', async (question, decision) => {
    const { moderator, member } = await together();
    const asked = await moderator.slash('ask', { question }).reply();
    expect(asked.ephemeral).toBe(false);
    const reply = await asked.press('Why').reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(decision);
    expect(reply.text).toMatch(/\*\*Confidence\*\* [\d.]+, line [\d.]+/);
    expect(reply.text).toMatch(/\*\*Version\*\* `[0-9a-f]{8}-[0-9a-f]{8}`/);
    expect(reply.text).not.toMatch(/changed since|restarted/);
    expect(member.messages().some(({ text }) => text.includes('Why this answer'))).toBe(false);
  });

  it('is below each kind of reply to a moderator, and none to a member', async () => {
    const { moderator, member, sandbox } = await together();
    const message = member.send('Does anybody know how much the new berths cost?');
    for (const [seat, labelled] of [
      [moderator, true],
      [member, false],
    ] as const) {
      const replies = await Promise.all([
        seat.slash('ask', { question: COST }).reply(),
        seat.slash('ask', { question: COST, private: true }).reply(),
        seat.messageCommand('Find facts', message).reply(),
        seat.send(`${sandbox.mention} ${COST}`).reply(),
      ]);
      for (const reply of replies) {
        expect(reply.buttons.some(({ label }) => label === 'Why')).toBe(labelled);
        if (labelled) expect((await reply.press('Why').reply()).text).toContain('harbour/cost');
      }
    }
  });

  it('refuses a member who presses it, politely and privately', async () => {
    const { moderator, member } = await together();
    const asked = await moderator.slash('ask', { question: COST }).reply();
    const theirs = member.messages().find(({ id }) => id === asked.id);
    const reply = await theirs?.press('Why').reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply?.text).toContain('Only moderators');
    expect(reply?.text).not.toContain('Confidence');
  });

  it('works after a restart, and says so when the knowledge is another one then', async () => {
    const { moderator, restart, edit } = await together();
    const asked = await moderator.slash('ask', { question: COST }).reply();
    await restart();
    expect((await asked.press('Why').reply()).text).not.toMatch(/changed since|restarted/);
    await edit('every 25 minutes in summer', 'every 25 minutes in spring');
    await moderator.slash('reload knowledge').reply();
    expect((await asked.press('Why').reply()).text).toContain('has changed since');
  });

  it('is open to a role that the operator named, as commands are', async () => {
    const { member, sandbox, restart } = await together();
    const { people, newsroom } = sandbox.world;
    const role = sandbox.edit.addRole(newsroom.guild, 'Editors');
    sandbox.edit.setRoles(newsroom.guild, people.member, [role]);
    await restart({ moderatorRoleIds: [role] });
    const replies = await Promise.all([
      member.slash('ask', { question: COST }).reply(),
      member.send(`${sandbox.mention} ${COST}`).reply(),
    ]);
    for (const reply of replies) expect((await reply.press('Why').reply()).text).toContain('harbour/cost');
  });

  it('is not there in direct messages', async () => {
    const { sandbox } = await together();
    const direct = sandbox.as(sandbox.world.people.moderator).dm();
    const asked = await direct.slash('ask', { question: COST }).reply();
    expect(asked.buttons.map(({ label }) => label)).not.toContain('Why');
  });
});

describe('Why this answer', () => {
  it('explains to a moderator what members were answered', async () => {
    const { member, moderator, sandbox } = await together();
    const replies = await Promise.all([
      member.slash('ask', { question: COST }).reply(),
      member.send(`${sandbox.mention} ${COST}`).reply(),
    ]);
    for (const one of replies) {
      const reply = await moderator.messageCommand('Why this answer', one).reply();
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain('harbour/cost');
      expect(reply.text).not.toContain('restarted');
    }
  });

  it('after a restart knows the questions that stand above an answer, and says so of the others', async () => {
    const { member, moderator, sandbox, restart } = await together();
    const slash = await member.slash('ask', { question: COST }).reply();
    const long = await member.slash('ask', { question: `${COST}${' I wonder'.repeat(30)}` }).reply();
    const mention = await member.send(`${sandbox.mention} ${COST}`).reply();
    await restart();
    const reread = await moderator.messageCommand('Why this answer', mention).reply();
    expect(reread.text).toContain('harbour/cost');
    expect(reread.text).toContain('restarted');
    const above = await moderator.messageCommand('Why this answer', slash).reply();
    expect(above.text).toContain(`**Question:** ${COST}`);
    expect(above.text).toMatch(/harbour\/cost.*restarted/s);
    const lost = await moderator.messageCommand('Why this answer', long).reply();
    expect(lost.text).toContain('no longer know');
  });

  it('knows the last of an edited question alone', async () => {
    const { member, moderator, sandbox } = await together();
    const asked = member.send(`${sandbox.mention} ${COST}`);
    const reply = await asked.reply();
    member.edit(asked, `${sandbox.mention} hello`);
    await expect.poll(() => reply.text).not.toContain('12 million euros');
    expect((await moderator.messageCommand('Why this answer', reply).reply()).text).toContain(
      'asked nothing of the articles',
    );
  });

  it('says so on a message that is not the bot’s, and on one that answers no question', async () => {
    const { member, moderator } = await together();
    const message = member.send('hello');
    expect((await moderator.messageCommand('Why this answer', message).reply()).text).toContain(
      'not one of my replies',
    );
    const list = await member.slash('sources').reply();
    expect((await moderator.messageCommand('Why this answer', list).reply()).text).toContain(
      'no longer know',
    );
  });

  it('is not offered to members, and refused when they get through to it', async () => {
    const { member, sandbox } = await together();
    expect(member.commands().map(({ name }) => name)).not.toContain('Why this answer');
    const asked = await member.slash('ask', { question: COST }).reply();
    const reply = await member.messageCommand('Why this answer', asked, { force: true }).reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain('Only moderators');
    expect(sandbox.violations).toEqual([]);
  });

  it('leaves no word of a question in the log, not even when Discord refuses the reply', async () => {
    const { moderator, sandbox, bot, log } = await together({ violations: 'allowed' });
    const question = `${COST} asks Xanthippe`;
    const asked = await moderator.slash('ask', { question }).reply();
    await asked.press('Why').reply();
    const refused = { kind: 'error', status: 400, code: 50035, message: 'Invalid Form Body' } as const;
    sandbox.faults.rest(refused, { path: /callback$/ });
    await moderator.slash('ask', { question }).reply();
    await bot.stop();
    expect(log.filter(({ msg }) => msg === 'failed')).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('Xanthippe');
  });
});
