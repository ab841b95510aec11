import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import { factOf, knowledgeOf } from '../answer/knowledge.ts';
import { together } from './together.ts';

describe('/ask', () => {
  it('answers for everybody, with the figure in bold and a link to its source', async () => {
    const { member, second } = await together();
    const reply = await member.slash('ask', { question: 'How much did the new berths cost?' }).reply();
    expect(reply.ephemeral).toBe(false);
    expect(reply.embeds[0]?.description).toBe('The new berths cost **12 million euros**.');
    expect(reply.text).toMatch(
      /The Gazette · \[“Harbour doubles its berths”\]\(https:\/\/gazette\.example\/harbour\) · 2 May 2025/,
    );
    expect(second.messages().some(({ id }) => id === reply.id)).toBe(true);
  });

  it('says above the answer what was asked, since Discord does not, also to those that it shares one with', async () => {
    const { member, second } = await together();
    const asked = '“How much did the new berths cost?”';
    const question = ' How much did\nthe new berths cost?';
    const open = await member.slash('ask', { question }).reply();
    expect(open.text.split('\n')[0]).toBe(asked);
    const hidden = await member.slash('ask', { question, private: true }).reply();
    expect(hidden.text.split('\n')[0]).toBe(asked);
    const shared = await hidden.press('Share').followUp();
    expect(shared.text).toMatch(
      new RegExp(`^${asked.replace('?', '\\?')}\n.*12 million.*Shared by Mia`, 's'),
    );
    expect(second.messages().filter(({ text }) => text.startsWith(asked))).toHaveLength(2);
    const found = await member
      .messageCommand('Find facts', member.send('the new berths, what a cost'))
      .reply();
    expect(found.text.split('\n')[0]).toBe('“the new berths, what a cost”');
    const offered = await member.slash('ask', { question: 'harbour/berths', private: true }).reply();
    expect(offered.text).not.toMatch(/“harbour/);
  });

  it('leaves it out where the question stands there already: above a reply to a message', async () => {
    const { member, sandbox } = await together();
    const reply = await member.send(`${sandbox.mention} How much did the new berths cost?`).reply();
    expect(reply.text).not.toContain('“How much');
  });

  it.each([
    ['a mention', 'Did @everyone see **the** berths?'],
    ['a disguised link', 'Is [this](https://evil.example) the harbour?'],
    ['a text that reads backwards', 'Is it \u202eexe.txt?'],
    ['a whole essay', `${'berths and ferries '.repeat(40)}?`],
  ])('repeats %s as plain text, on one line, and pings nobody', async (_what, question) => {
    const { member, sandbox } = await together();
    const reply = await member.slash('ask', { question }).reply();
    const line = reply.embeds[0]?.author?.name ?? '';
    const plain = question.replace('\u202e', '');
    expect(line).toBe(plain.length > 200 ? `“${plain.slice(0, line.length - 3).trimEnd()}…”` : `“${plain}”`);
    expect(line.length).toBeLessThanOrEqual(202);
    expect(reply.content).toBe('');
    expect(sandbox.pings()).toEqual([]);
  });

  it('repeats nothing of the marks that Discord makes names and pictures of, but for what they are', async () => {
    const { member, moderator, restart } = await together();
    const question =
      '<@300000000000000002> <@&300000000000000003> asked in <#300000000000000004> <:boat:300000000000000005>what the <a:w:300000000000000006> berths cost <t:1700000000:R> <@300000000000000007>';
    const reply = await member.slash('ask', { question }).reply();
    expect(reply.embeds[0]?.author?.name).toBe('“@… @… asked in #… what the berths cost @…”');
    const explained = async () =>
      (await moderator.messageCommand('Why this answer', reply).reply()).text
        .split('**Confidence**')[1]
        ?.split('\n')[0];
    const before = await explained();
    expect(before).toMatch(/ line /);
    await restart();
    expect(await explained()).toBe(before);
  });

  it('has no line where nothing of the question can be seen', async () => {
    const { member } = await together();
    for (const question of ['\u3164\u00ad', '\u2800 \u{e0041}', '<:boat:300000000000000005>'])
      expect((await member.slash('ask', { question }).reply()).embeds[0]?.author).toBeUndefined();
  });

  it('completes what is typed, and answers exactly the fact that was picked', async () => {
    const { member } = await together();
    expect(await member.autocomplete('ask', {}, 'question')).not.toEqual([]);
    const [first] = await member.autocomplete('ask', { question: 'ferry' }, 'question');
    const reply = await member.slash('ask', { question: String(first?.value) }).reply();
    expect(reply.text).toContain('every 25 minutes');
  });

  it('in private shows the answer only to the person, who may share it once', async () => {
    const { member, second, sandbox } = await together();
    const reply = await member
      .slash('ask', { question: 'Who is the harbour master?', private: true })
      .reply();
    expect(reply.ephemeral).toBe(true);
    expect(second.messages().some(({ text }) => text.includes('Ada Lund'))).toBe(false);
    const [first, again] = [reply.press('Share'), reply.press('Share')];
    const shared = await first.followUp();
    await again.reply();
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toMatch(/Ada Lund.*Shared by Mia/s);
    expect(reply.buttons.map(({ label }) => label)).not.toContain('Share');
    expect(second.messages().filter(({ text }) => text.includes('Shared by Mia'))).toHaveLength(1);
    expect(sandbox.pings()).toEqual([]);
  });

  it('asserts nothing that the articles do not say', async () => {
    const { member } = await together();
    const reply = await member
      .slash('ask', { question: 'What is the boiling point of mercury? @everyone' })
      .reply();
    expect(reply.text).toContain('do not say');
    expect(reply.text).not.toMatch(/12 million|Ada Lund|25 minutes/);
  });

  it('works in direct messages, where there is nobody to share with', async () => {
    const { direct } = await together();
    const reply = await direct
      .slash('ask', { question: 'Who is the harbour master?', private: true })
      .reply();
    expect(reply.text).toContain('Ada Lund');
    expect(reply.buttons.map(({ label }) => label)).not.toContain('Share');
  });
});

describe('a button with a fact', () => {
  it('answers with it, only to the person who pressed, also after a restart', async () => {
    const { member, second, restart } = await together();
    const help = await member.slash('help').reply();
    const asked = await member.slash('ask', { question: 'How many berths are there?' }).reply();
    const related = asked.buttons[0]?.label ?? '';
    await restart();
    const reply = await second
      .messages()
      .find(({ id }) => id === asked.id)
      ?.press(related)
      .reply();
    expect(reply?.ephemeral).toBe(true);
    expect(reply?.text).toContain('The Gazette');
    expect((await help.press(help.buttons[0]?.label ?? '').reply()).text).toContain('Source');
  });

  it('says so when the fact is gone', async () => {
    const { member, moderator, edit } = await together();
    const reply = await member.slash('ask', { question: 'How many berths are there?' }).reply();
    const cost = reply.buttons.find(({ customId }) => customId === 'fact:harbour/cost');
    await edit('id: cost', 'id: price');
    await moderator.slash('reload knowledge').reply();
    expect((await reply.press(cost?.label ?? '').reply()).text).toContain('gone');
  });
});

describe('/figures and /sources', () => {
  it('list what they say they do', async () => {
    const { member } = await together();
    const figures = await member.slash('figures', { topic: 'money' }).reply();
    expect(figures.text).toMatch(/\*\*12 million euros\*\* – cost of the new berths/);
    expect(await member.autocomplete('figures', { topic: 'mon' }, 'topic')).toMatchObject([
      { value: 'money' },
    ]);
    const sources = await member.slash('sources').reply();
    expect(sources.text).toMatch(/1 article.*Harbour doubles its berths.*4 facts/s);
  });

  it('turn pages: the asker’s own list changes, another person gets one of their own', async () => {
    const { member, second, moderator, edit } = await together();
    const more = Array.from(
      { length: 12 },
      (_, index) =>
        `  - id: boat-${index}\n    text: The harbour had ${index + 60} boats.\n    at: { section: Boats, paragraph: ${index + 4} }\n    figures:\n      - { text: "${index + 60} boats", value: ${index + 60}, unit: boats, measures: boats, period: "${1990 + index}" }\n    topics: [boats]\n`,
    );
    await edit(/$/, more.join(''));
    await moderator.slash('reload knowledge').reply();
    const figures = await member.slash('figures', { topic: 'boats' }).reply();
    expect(figures.text).toContain('Page 1 of 2');
    await figures.press('Next ▶').reply();
    expect(figures.text).toContain('Page 2 of 2');
    const theirs = second.messages().find(({ id }) => id === figures.id);
    const own = await theirs?.press('◀ Previous').reply();
    expect(own).toMatchObject({ ephemeral: true });
    expect(own?.text).toContain('Page 1 of 2');
    expect(figures.text).toContain('Page 2 of 2');
  });
});

describe('a list that a mention asked for', () => {
  it('is turned by who asked; another person gets a page of their own', async () => {
    const facts = Array.from({ length: 6 }, (_, at) => {
      const fact = factOf('x', 'A fact.');
      return { ...fact, id: `a${at}/x`, article: { ...fact.article, id: `a${at}` } };
    });
    const live = await createLive({ load: async () => knowledgeOf(facts), createAssistant });
    const { member, second, sandbox } = await together({ bot: { live } });
    const asked = member.send(`${sandbox.mention} what articles do you have`);
    const list = await asked.reply();
    expect(list.text).toContain('Page 1 of 2');
    const theirs = second.messages().find(({ id }) => id === list.id);
    expect(await theirs?.press('Next ▶').reply()).toMatchObject({ ephemeral: true });
    expect(list.text).toContain('Page 1 of 2');
    await list.press('Next ▶').reply();
    expect(list.text).toContain('Page 2 of 2');
    member.remove(asked);
    expect(await theirs?.press('◀ Previous').reply()).toMatchObject({ ephemeral: true });
    expect(list.text).toContain('Page 2 of 2');
  });
});

describe('Find facts', () => {
  it('answers on a message, only to the person', async () => {
    const { member, second } = await together();
    const message = second.send('Does anybody know how much the new berths cost?');
    const reply = await member.messageCommand('Find facts', message).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('12 million euros');
  });
});

describe('a message', () => {
  it('that mentions the bot is answered below it, in threads too', async () => {
    const { member, sandbox } = await together();
    const sent = member.send(`${sandbox.mention} how often does the ferry go to Skaar?`);
    const reply = await sent.reply();
    expect(reply.replyToId).toBe(sent.id);
    expect(reply.text).toContain('every 25 minutes');
    const { people, newsroom } = sandbox.world;
    const thread = sandbox.as(people.member).in(newsroom.thread);
    expect((await thread.send(`${sandbox.mention} who runs the port?`).reply()).text).toContain('Ada Lund');
    const fresh = member.thread('Ferries', sent);
    expect((await fresh.send(`${sandbox.mention} who runs the port?`).reply()).text).toContain('Ada Lund');
  });

  it('without words gets help', async () => {
    const { member, sandbox } = await together();
    const reply = await member.send(sandbox.mention).reply();
    expect(reply.text).toContain('/ask');
    expect(reply.buttons).toHaveLength(3);
  });

  it('in direct messages needs no mention', async () => {
    const { direct } = await together();
    expect((await direct.send('price of the new berths?').reply()).text).toContain('12 million euros');
    expect((await direct.send({ files: [{ name: 'a.png', content: 'x' }] }).reply()).text).toContain('/ask');
  });

  it('that replies to the bot is answered as a mention is, unless its ping is off', async () => {
    const { member, second, sandbox } = await together();
    const reply = await member.send(`${sandbox.mention} who runs the port?`).reply();
    const asked = member.send({ content: 'how often does the ferry go?', replyTo: reply });
    const answer = await asked.reply();
    expect(answer.replyToId).toBe(asked.id);
    expect(answer.text).toContain('every 25 minutes');
    const on = await member.send({ content: 'who says so?', replyTo: answer }).reply();
    expect(on.text).toMatch(/Each question stands alone.*How to ask\n`\/ask`/s);
    await member.send({ content: 'how often does the ferry go?', replyTo: reply, ping: false }).noReply();
    const other = second.send('I wonder how often the ferry goes.');
    await member.send({ content: 'how often does the ferry go?', replyTo: other }).noReply();
  });

  it('that is edited is answered anew in the same reply, by mention and in private', async () => {
    const { member, direct, moderator, sandbox, log } = await together();
    const asked = member.send(`${sandbox.mention} hello`);
    const reply = await asked.reply();
    expect(reply.text).toContain('Hello!');
    member.edit(asked, `${sandbox.mention} how often does the ferry go to Skar?`);
    await expect.poll(() => reply.text).toContain('every 25 minutes');
    expect(reply.text).not.toContain('Hello!');
    expect((await moderator.messageCommand('Why this answer', reply).reply()).text).toContain(
      'how often does',
    );
    const first = direct.send('who runs the port?');
    const told = await first.reply();
    direct.edit(first, 'price of the new berths');
    direct.edit(first, 'thanks');
    await expect.poll(() => told.text).toContain('You are welcome');
    expect((await moderator.messageCommand('Why this answer', reply).reply()).text).toContain(
      'how often does',
    );
    expect(log.filter(({ command }) => command === 'edited direct message')).toHaveLength(2);
    expect(member.messages().filter(({ replyToId }) => replyToId === asked.id)).toHaveLength(1);
  });

  it('that mentions the bot only since it was edited is answered, once', async () => {
    const { member, sandbox } = await together();
    const answers = (id: string) => member.messages().filter(({ replyToId }) => replyToId === id);
    const asked = member.send('how often does the ferry go?');
    member.edit(asked, 'how often does the ferry go to Skar?');
    await asked.noReply();
    member.edit(asked, `${sandbox.mention} how often does the ferry go to Skar?`);
    const reply = await asked.reply();
    expect(reply.text).toContain('every 25 minutes');
    member.edit(asked, 'how often does the ferry go to Skar?');
    member.edit(asked, `how often does the ferry go to Skar? ${sandbox.mention}`);
    member.edit(asked, `${sandbox.mention} who runs the port?`);
    await expect.poll(() => reply.text).toContain('Ada Lund');
    expect(answers(asked.id)).toHaveLength(1);
  });

  it('that replies to the bot follows its edits with the ping on, and stays the members’ own with the ping off', async () => {
    const { member, sandbox } = await together();
    const reply = await member.send(`${sandbox.mention} who runs the port?`).reply();
    const asked = member.send({ content: 'how often does the fery go?', replyTo: reply });
    const answer = await asked.reply();
    member.edit(asked, 'price of the new berths');
    await expect.poll(() => answer.text).toContain('12 million euros');
    const aside = member.send({ content: 'how oftn does the ferry go?', replyTo: reply, ping: false });
    member.edit(aside, 'how often does the ferry go?');
    await aside.noReply();
    member.edit(aside, `how often does the ferry go, ${sandbox.mention}?`);
    expect((await aside.reply()).text).toContain('every 25 minutes');
  });

  it('that is edited otherwise, was written before the bot came or is deleted keeps what stands below it', async () => {
    const { member, sandbox, log, restart } = await together();
    const asked = member.send(`${sandbox.mention} who runs the port?`);
    const reply = await asked.reply();
    const other = member.send('how often does the ferry go?');
    member.edit(asked, `${sandbox.mention}  who runs the port? `);
    member.edit(asked, 'how often does the ferry go?');
    member.edit(asked, `${sandbox.mention} who runs the port?`);
    await restart();
    member.edit(asked, `${sandbox.mention} how often does the ferry go?`);
    member.edit(other, `${sandbox.mention} how often does the ferry go?`);
    await other.noReply();
    member.remove(asked);
    await member.send(`${sandbox.mention} price of the new berths?`).reply();
    expect(reply.text).toContain('Ada Lund');
    expect(log.filter(({ command }) => String(command).startsWith('edited'))).toEqual([]);
  });

  it('to everyone, to a role, of a bot or of nobody’s concern gets nothing', async () => {
    const { member, moderator, sandbox } = await together();
    const { newsroom } = sandbox.world;
    const other = sandbox
      .as(sandbox.edit.addUser('Other bot', [newsroom.guild], { bot: true }))
      .in(newsroom.questions);
    const sent = [
      moderator.send('@everyone how many berths are there?'),
      moderator.send('@here how many berths are there?'),
      moderator.send(`<@&${newsroom.botRole}> how many berths are there?`),
      other.send(`${sandbox.mention} how many berths are there?`),
      member.send('how many berths are there?'),
    ];
    await Promise.all(sent.map((message) => message.noReply()));
  });

  it('leaves no trace of its words in the log', async () => {
    const { member, direct, sandbox, bot, log } = await together();
    await member.slash('ask', { question: 'How much did the new berths cost my aunt Xanthippe?' }).reply();
    await member.send(`${sandbox.mention} Xanthippe`).reply();
    await direct.send('Xanthippe').reply();
    await bot.stop();
    const written = log.filter(({ level }) => Number(level) > 20);
    expect(JSON.stringify(written)).not.toContain('Xanthippe');
    expect(written.filter(({ msg }) => msg === 'answered')).toHaveLength(3);
    expect(written.find(({ command }) => command === '/ask')).toMatchObject({
      outcome: expect.any(String),
      confidence: expect.any(Number),
      ms: expect.any(Number),
      interaction: expect.any(String),
    });
  });
});
