import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/person/seen.ts';
import { type Together, together } from './together.ts';

const LIGHTHOUSE = `Skerry lighthouse gets a new lamp
The Coast Courier
By Nils Berg
4 March 2025

The lighthouse on Grey Skerry got a new lamp on Monday. It shines 28 kilometres out to sea, its keeper Ida Holm said.

The old lamp served for 61 years. In 2024 the work cost 340,000 kroner.

Nobody was hurt when the crane slipped on the wet rock. Repairs to the pier begin in May.
`;
const file = { name: 'lighthouse.txt', content: LIGHTHOUSE };

async function added({ moderator }: Together): Promise<SeenMessage> {
  return moderator.slash('articles add', { file }).reply(15_000);
}

async function published(all: Together): Promise<SeenMessage> {
  const preview = await added(all);
  await preview.press('Publish').reply(15_000);
  return preview;
}

const LAMP = { question: 'How much did the work on the lighthouse cost?' };

describe('/articles add', () => {
  it('shows what was found in a file, publishes it, and answers from it with its source', async () => {
    const all = await together();
    const { member, moderator } = all;
    const preview = await added(all);
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toMatch(
      /not published yet.*The Coast Courier.*Skerry lighthouse gets a new lamp.*facts.*figures/s,
    );
    expect(preview.text).toMatch(/Missing\n• web address/);
    expect((await member.slash('ask', LAMP).reply()).text).not.toContain('340,000');
    await preview.press('Publish').reply(15_000);
    expect(preview.text).toContain('Published');
    const answer = await member.slash('ask', LAMP).reply();
    expect(answer.text).toMatch(
      /\*\*340,000 kroner\*\*.*The Coast Courier · “Skerry lighthouse gets a new lamp”/s,
    );
    const quote = await answer.press('Quote').reply();
    expect(quote.text).toContain(
      'The old lamp served for 61 years. **In 2024 the work cost 340,000 kroner.**',
    );
    expect((await moderator.slash('articles list').reply()).text).toMatch(
      /1 article of this server.*published by <@\d+>/s,
    );
  });

  it('serves that server alone', async () => {
    const all = await together();
    await published(all);
    const { sandbox, direct } = all;
    const { people, harbour } = sandbox.world;
    const elsewhere = sandbox.as(people.moderator).in(harbour.general);
    for (const seat of [elsewhere, direct]) {
      expect((await seat.slash('ask', LAMP).reply()).text).not.toContain('340,000');
      expect((await seat.slash('sources').reply()).text).not.toContain('lighthouse');
      const [own, ...choices] = await seat.autocomplete('ask', { question: 'lighthouse lamp' }, 'question');
      expect(own).toEqual({ name: 'lighthouse lamp', value: 'lighthouse lamp' });
      expect(JSON.stringify(choices)).not.toContain('lighthouse');
      expect((await seat.slash('ask', { question: 'courier/1' }).reply()).text).not.toContain('Courier');
    }
    expect((await elsewhere.slash('articles list').reply()).text).toContain('no articles of its own');
    expect((await direct.send(LAMP.question).reply()).text).not.toContain('340,000');
  });

  it('takes a pasted text, whose missing details can be corrected', async () => {
    const { moderator, member } = await together();
    const form = await moderator.slash('articles add').modal();
    const text =
      'Ferry gets a name\n\nThe new ferry is called Albatross, its owner said. The ferry carries 120 cars.';
    const preview = await form.submit({ text, publisher: 'The Gazette' }).reply(15_000);
    expect(preview.text).toMatch(/Missing\n• date/);
    const correction = await preview.press('Correct the details').modal();
    expect(correction.fields.find(({ customId }) => customId === 'publisher')?.value).toBe('The Gazette');
    await correction.submit({ published: 'some day', url: 'https://gazette.example/ferry' }).reply(15_000);
    expect(preview.text).toContain('**Date** “some day” is no date.');
    const again = await preview.press('Correct the details').modal();
    expect(again.fields.find(({ customId }) => customId === 'url')?.value).toBe(
      'https://gazette.example/ferry',
    );
    await again.submit({ published: '5 May 2025' }).reply(15_000);
    expect(preview.text).toMatch(/\[“Ferry gets a name”\]\(https:\/\/gazette\.example\/ferry\) · 5 May 2025/);
    await preview.press('Publish').reply(15_000);
    const answer = await member.slash('ask', { question: 'How many cars does the new ferry carry?' }).reply();
    expect(answer.text).toContain('**120** cars');
  });

  it('keeps a draft over a restart, shows all its facts, and discards it', async () => {
    const all = await together();
    const preview = await added(all);
    await all.restart();
    await preview
      .press(preview.buttons.find(({ label }) => label.startsWith('Show all'))?.label ?? '')
      .reply();
    expect(preview.text).toMatch(/28 kilometres.*paragraph 1/s);
    await preview.press('Back to the preview').reply();
    expect(preview.text).toContain('not published yet');
    await preview.press('Discard').reply();
    expect(preview.text).toContain('Nothing was published');
    expect(preview.buttons).toEqual([]);
  });

  it('publishes once, however often it is clicked', async () => {
    const all = await together();
    const preview = await added(all);
    await Promise.all([preview.press('Publish').reply(15_000), preview.press('Publish').reply(15_000)]);
    expect((await all.moderator.slash('articles list').reply()).text).toContain('1 article of this server');
  });

  it.each([
    [
      'is no text',
      { name: 'picture.txt', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]) },
    ],
    ['is of another kind', { name: 'article.pdf', content: 'x' }],
    ['is empty', { name: 'empty.txt', content: ' ' }],
    ['is too large', { name: 'large.txt', content: 'word '.repeat(220_000) }],
  ])('explains what is wrong with a file that %s', async (_what, bad) => {
    const { moderator } = await together();
    const reply = await moderator.slash('articles add', { file: bad }).reply(15_000);
    expect(reply.text).toContain(bad.name.replace('_', '\\_'));
    expect(reply.buttons).toEqual([]);
  });

  it('reads a file in Windows-1252, and asks to check what is right only in that', async () => {
    const { moderator } = await together();
    const text =
      'Café of Skerr opens\n\nThe Skerry Post\n\nThe café of Skerr opens in May, with 40 seats. Zoë Bo owns it.\n';
    const file = { name: 'cafe.txt', content: Buffer.from(text, 'latin1') };
    const preview = await moderator.slash('articles add', { file }).reply(15_000);
    expect(preview.text).toMatch(
      /“Café of Skerr opens”.*Please check\n• Read as Windows-1252, .* Look at: “Café”, “café”, “Zoë”\./s,
    );
  });

  it('says when an article is there already, and has it there once, until it is removed', async () => {
    const all = await together();
    await published(all);
    const second = await added(all);
    expect(second.text).toMatch(/There already\n.*the very same text, with the same details/);
    const labels = second.buttons.map(({ label }) => label);
    expect(labels).not.toContain('Publish');
    expect(labels).toContain('Publish in its place');
    const asked = await all.moderator.slash('articles remove', { article: 'Skerry' }).reply();
    await asked.press('Remove it').reply(15_000);
    await second.press('Show all 10 facts').reply();
    await second.press('Publish').reply(15_000);
    expect(second.text).toContain('Published');
  });

  it('leads out of the way what is there with spoilt files', async () => {
    const all = await together();
    await published(all);
    const id = 'coast-courier-2025-03-04-skerry-lighthouse-gets';
    const { guild } = all.sandbox.world.newsroom;
    await all.edit('61 years', '62 years', `data/servers/${guild}/articles/${id}/${id}.article.txt`);
    await all.restart();
    expect((await all.member.slash('ask', LAMP).reply()).text).not.toContain('340,000');
    expect((await all.moderator.slash('articles list').reply()).text).toContain('its files are spoilt');
    const preview = await added(all);
    const refused = await preview.press('Publish').followUp(0, 15_000);
    expect(refused.text).toContain('is there already, and its files are spoilt. Remove it first.');
    const asked = await refused.press('Remove the old one').reply();
    await asked.press('Remove it').reply(15_000);
    await preview.press('Publish').reply(15_000);
    expect((await all.member.slash('ask', LAMP).reply()).text).toContain('340,000 kroner');
  });

  it('takes another article of an id that the shipped knowledge has, and refuses the very same', async () => {
    const all = await together();
    await all.edit('id: harbour', 'id: coast-courier-2025-03-04-skerry-lighthouse-gets');
    await all.edit(/harbour\//g, 'coast-courier-2025-03-04-skerry-lighthouse-gets/', 'checks.yaml');
    await all.restart();
    await published(all);
    expect((await all.member.slash('ask', LAMP).reply()).text).toContain('340,000 kroner');
    await all.edit('Harbour doubles its berths', 'Skerry lighthouse gets a new lamp');
    await all.restart();
    expect((await added(all)).text).toContain('is there already: everyone has it');
  });

  it('names what contradicts a figure that is known', async () => {
    const all = await together();
    await published(all);
    const content = LIGHTHOUSE.replaceAll('Coast Courier', 'Islander')
      .replace('340,000', '410,000')
      .replace('Skerry lighthouse gets', 'Lighthouse has');
    const preview = await all.moderator
      .slash('articles add', { file: { name: 'other.txt', content } })
      .reply(15_000);
    expect(preview.text).toMatch(
      /Possible conflicts\n.*\(2024\): \*\*410,000 kroner\*\* here, \*\*340,000 kroner\*\* in The Coast Courier/,
    );
  });
});

describe('/articles', () => {
  it('is not for members, not even its buttons', async () => {
    const all = await together();
    const { member, sandbox } = all;
    expect(member.commands().map(({ name }) => name)).not.toContain('articles');
    const reply = await member.slash('articles add', { file }, { force: true }).reply();
    expect(reply.text).toContain('Only moderators');
    const preview = await added(all);
    sandbox.edit.setRoles(sandbox.world.newsroom.guild, sandbox.world.people.moderator, []);
    expect((await preview.press('Publish').reply()).text).toContain('Only moderators');
  });

  it('removes after a question, and brings back', async () => {
    const all = await together();
    await published(all);
    const { moderator, member } = all;
    const [choice] = await moderator.autocomplete('articles remove', { article: 'skerry' }, 'article');
    const article = String(choice?.value);
    const asked = await moderator.slash('articles remove', { article }).reply();
    await asked.press('Keep it').reply();
    expect((await member.slash('ask', LAMP).reply()).text).toContain('340,000');
    const again = await moderator.slash('articles remove', { article }).reply();
    await again.press('Remove it').reply(15_000);
    expect((await member.slash('ask', LAMP).reply()).text).not.toContain('340,000');
    expect(await moderator.autocomplete('articles remove', { article: '' }, 'article')).toEqual([]);
    expect(await moderator.autocomplete('articles restore', { article: '' }, 'article')).toHaveLength(1);
    await moderator.slash('articles restore', { article }).reply(15_000);
    expect((await member.slash('ask', LAMP).reply()).text).toContain('340,000');
  });

  it('shows an article with its facts, and exports its files', async () => {
    const all = await together();
    await published(all);
    const [choice] = await all.moderator.autocomplete('articles show', { article: '' }, 'article');
    const article = String(choice?.value);
    const shown = await all.moderator.slash('articles show', { article }).reply();
    expect(shown.text).toMatch(/The Coast Courier.*published by.*28 kilometres/s);
    const exported = await all.moderator.slash('articles export', { article }).reply();
    expect(exported.attachments.map(({ filename }) => filename).sort()).toEqual([
      `${article}.article.json`,
      `${article}.article.txt`,
    ]);
    const turned = await all.moderator.autocomplete(
      'articles show',
      { article: 'lamp lighthouse' },
      'article',
    );
    expect(turned).toEqual([choice]);
    const typed = await all.moderator.slash('articles show', { article: 'LIGHT skerry' }).reply();
    expect(typed.text).toContain('28 kilometres');
    expect((await all.moderator.slash('articles show', { article: 'nothing' }).reply()).text).toContain(
      'no article “nothing”',
    );
  });

  it('leaves the facts of a removed article to nobody, not even to old buttons', async () => {
    const all = await together();
    await published(all);
    const { moderator, member } = all;
    const hidden = await member.slash('ask', { ...LAMP, private: true }).reply();
    const [choice] = await moderator.autocomplete('articles remove', { article: '' }, 'article');
    const asked = await moderator.slash('articles remove', { article: String(choice?.value) }).reply();
    await asked.press('Remove it').reply(15_000);
    expect((await hidden.press('Share').reply()).text).toContain('gone');
    expect((await hidden.press('Quote').reply()).text).toContain('gone');
  });
});
