import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

describe('/reload knowledge', () => {
  it('reads the articles anew, and says what changed, only to the moderator', async () => {
    const { member, moderator, edit } = await together();
    await edit('cost 12 million euros', 'cost 14 million euros');
    await edit('text: 12 million euros', 'text: 14 million euros');
    await edit('value: 12000000', 'value: 14000000');
    const reply = await moderator.slash('reload knowledge').reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(
      /0 added, 1 changed, 0 removed.*harbour\/cost.*14 million.*before: .*12 million/s,
    );
    const answer = await member.slash('ask', { question: 'price of the new berths' }).reply();
    expect(answer.text).toContain('14 million euros');
  });

  it('names what is wrong with a broken file, and answers from the old knowledge', async () => {
    const { member, moderator, edit } = await together();
    await edit('paragraph: 3', 'paragraph: three');
    const reply = await moderator.slash('reload knowledge').reply();
    expect(reply.text).toMatch(/old knowledge goes on answering/);
    expect(reply.text).toMatch(/harbour\.yaml:\d+:\d+/);
    // Where the folder stands on the machine is nobody's business in Discord.
    expect(reply.text).toMatch(/^• harbour\.yaml:\d+:\d+ /m);
    const answer = await member.slash('ask', { question: 'How often does the ferry go to Skar?' }).reply();
    expect(answer.text).toContain('every 25 minutes');
    await edit('paragraph: three', 'paragraph: 3');
    expect((await moderator.slash('reload knowledge').reply()).text).toContain('No fact has changed');
  });

  it('names the question that a change left without its answer', async () => {
    const { member, moderator, edit } = await together();
    await edit(
      'text: The new berths cost 12 million euros.',
      'text: Twelve geese live at the lake, 12 million euros.',
    );
    await edit('how deep is the lake', 'how much did the new berths cost', 'checks.yaml');
    const reply = await moderator.slash('reload knowledge').reply();
    expect(reply.text).toMatch(/checks\.yaml:\d+.*how much did the new berths cost/);
    const answer = await member.slash('ask', { question: 'price of the new berths' }).reply();
    expect(answer.text).toContain('The new berths cost');
  });

  it('queues two at once, and both are answered', async () => {
    const { moderator, sandbox, edit } = await together();
    const { people, newsroom } = sandbox.world;
    const other = sandbox.as(people.administrator).in(newsroom.general);
    await edit('every 25 minutes in summer', 'every 25 minutes in spring');
    const both = [moderator.slash('reload knowledge'), other.slash('reload knowledge')];
    const texts = await Promise.all(both.map(async (one) => (await one.reply()).text));
    expect(texts.filter((text) => text.includes('1 changed'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('No fact has changed'))).toHaveLength(1);
  });

  it('is not offered to a member, and refused when they get through to it', async () => {
    const { member, sandbox, edit } = await together();
    expect(member.commands().map(({ name }) => name)).not.toContain('reload');
    await edit('every 25 minutes in summer', 'every 25 minutes in spring');
    const reply = await member.slash('reload knowledge', {}, { force: true }).reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain('Only moderators');
    const answer = await member.slash('ask', { question: 'How often does the ferry go to Skar?' }).reply();
    expect(answer.text).toContain('in summer');
    expect(
      sandbox
        .as(sandbox.world.people.moderator)
        .dm()
        .commands()
        .map(({ name }) => name),
    ).not.toContain('reload');
  });

  it('is open to a role that the operator named', async () => {
    const ids: string[] = [];
    const { member, sandbox, restart } = await together();
    const { people, newsroom } = sandbox.world;
    ids.push(sandbox.edit.addRole(newsroom.guild, 'Editors'));
    sandbox.edit.setRoles(newsroom.guild, people.member, ids);
    await restart({ moderatorRoleIds: ids });
    const reply = await member.slash('reload knowledge', {}, { force: true }).reply();
    expect(reply.text).toContain('No fact has changed');
  });
});

describe('/reload commands', () => {
  it('registers nothing anew when nothing differs, and says so', async () => {
    const { moderator, sandbox } = await together();
    const puts = () => sandbox.requests.filter(({ method }) => method === 'PUT').length;
    const before = puts();
    const reply = await moderator.slash('reload commands').reply();
    expect(reply.text).toMatch(
      /registered everywhere\.\nUnchanged: ask, figures, sources, help, Find facts, Why this answer, reload, articles/,
    );
    expect(puts()).toBe(before);
  });
});

describe('registration at start', () => {
  it('is in one server or everywhere, never both, and idempotent', async () => {
    const { sandbox, restart } = await together();
    const { newsroom, harbour } = sandbox.world;
    const held = () => [null, newsroom.guild, harbour.guild].map((place) => sandbox.commands(place).length);
    expect(held()).toEqual([8, 0, 0]);
    await restart({ guildId: newsroom.guild });
    expect(held()).toEqual([0, 8, 0]);
    await restart({ guildId: harbour.guild });
    expect(held()).toEqual([0, 0, 8]);
    const puts = () => sandbox.requests.filter(({ method }) => method === 'PUT').length;
    const before = puts();
    await restart({ guildId: harbour.guild });
    expect(puts()).toBe(before);
    await restart();
    expect(held()).toEqual([8, 0, 0]);
  });
});
