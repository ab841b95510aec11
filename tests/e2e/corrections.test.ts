import { describe, expect, it } from 'vitest';
import { added, COST, corrected, labels, listed, newsroom, QUAY, shown } from './newsroom.ts';
import { together } from './together.ts';

const EARNED = `Mill of Orre has a good year
The Orre Mail
4 March 2024

The mill of Orre earned 310,000 kroner last year, its owner Una Lie said on Monday. It has 12 workers.
`;

describe('a published article', () => {
  it('is corrected where it is shown, in the form of a draft, and answered so at once', async () => {
    const { moderator, member, restart, sandbox } = await newsroom();
    const before = await member.slash('ask', COST).reply();
    expect(before.text).toContain('The Tarn Gazette');
    const article = await shown(moderator);
    const form = await article.press('Correct the details').modal();
    expect(form.fields.map(({ customId, value }) => [customId, value])).toEqual([
      ['title', 'Old quay of Tarn is rebuilt'],
      ['publisher', 'The Tarn Gazette'],
      ['published', '2025-03-04'],
      ['author', 'Nils Berg'],
      ['url', ''],
    ]);
    await form.submit({ publisher: 'The Tarn Courier', published: '5 March 2025' }).reply(15_000);
    expect(article.text).toMatch(/^Corrected: publisher, date\. .*The Tarn Courier.*5 March 2025/s);
    expect(article.text).toMatch(/corrected by <@\d+>/);
    expect(labels(article)).toContain('Remove');
    for (const start of [async () => undefined, restart]) {
      await start();
      const after = await member.slash('ask', COST).reply();
      expect(after.text).toMatch(/\*\*5\.2 million kroner\*\*.*The Tarn Courier · “Old quay/s);
      expect(after.text).not.toContain('Gazette');
    }
    const when = { question: 'When was the article about the quay of Tarn published?' };
    expect((await member.slash('ask', when).reply()).text).toContain('5 March 2025');
    const list = await listed(moderator);
    expect(list.text).toContain('1 article of this server');
    expect(list.text).toContain(`corrected by <@${sandbox.world.people.moderator}>`);
  });

  it('is corrected right where it was published', async () => {
    const { published, member } = await newsroom();
    await corrected(published, { title: 'Old quay of Tarn is repaired' });
    expect(published.text).toMatch(/^Corrected: headline\./);
    expect((await member.slash('ask', COST).reply()).text).toContain('“Old quay of Tarn is repaired”');
  });

  it('of another year tells of the year before that one where it says last year', async () => {
    const { moderator, member } = await newsroom();
    const draft = await added(moderator, EARNED);
    await draft.press('Publish').reply(15_000);
    const earnedIn = async (year: number) =>
      (await member.slash('ask', { question: `How much did the mill of Orre earn in ${year}?` }).reply())
        .text;
    expect(await earnedIn(2023)).toContain('**310,000 kroner**');
    expect(await earnedIn(2024)).not.toContain('310,000');
    await corrected(draft, { published: '4 March 2025' });
    expect(await earnedIn(2023)).not.toContain('310,000');
    expect(await earnedIn(2024)).toContain('**310,000 kroner**');
  });

  it('leaves the buttons below older answers what they were: the same facts, with their source as it is now', async () => {
    const { moderator, member } = await newsroom();
    const answer = await member.slash('ask', { question: 'tarn quay', private: true }).reply();
    const own = await member.slash('ask', { ...COST, private: true }).reply();
    await corrected(await shown(moderator), { publisher: 'The Tarn Courier' });
    expect((await own.press('Quote').reply()).text).toContain('rebuilt for 5.2 million kroner');
    await own.press('Share').reply();
    const related = labels(answer).find((label) => /moorings|1903|million/.test(label));
    const fact = await answer.press(related ?? '').reply();
    expect(fact.text).toMatch(/Courier · “Old quay/);
  });

  it('is told to check a day that is still to come', async () => {
    const { moderator } = await newsroom();
    const article = await shown(moderator);
    await corrected(article, { published: '2090-03-04' });
    expect(article.text).toMatch(/^Corrected: date\. .* Its date, 4 March 2090, is still to come\./);
    await corrected(article, { author: 'Ida Holm' });
    expect(article.text).toMatch(/^Corrected: author\. It is answered so from now on\.\n/);
  });

  it('that is given what it says already is not changed', async () => {
    const { moderator } = await newsroom();
    const article = await shown(moderator);
    await corrected(article, {});
    expect(article.text).toContain('Nothing was changed');
    expect((await listed(moderator)).text).not.toContain('corrected by');
  });

  it('stays what it is while something of its correction is wrong: that is kept in the form, and told', async () => {
    const { moderator, member, restart } = await newsroom();
    const article = await shown(moderator);
    await corrected(article, {
      publisher: 'The Tarn Courier',
      published: 'the other day',
      url: 'https://tarn.example/quay',
    });
    expect(article.text).toMatch(
      /not published yet.*Not taken: please correct\n• \*\*Date\*\* “the other day” is no date/s,
    );
    expect(article.text).toMatch(
      /There already\n• .*the very same text\. Here: \*\*Publisher\*\* “The Tarn Courier” in place of “The Tarn Gazette”; \*\*Web address\*\* `https:\/\/tarn\.example\/quay` in place of none\./,
    );
    expect(labels(article)).not.toContain('Publish');
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Gazette');
    await restart();
    const form = await article.press('Correct the details').modal();
    expect(form.fields.find(({ customId }) => customId === 'published')?.value).toBe('the other day');
    await form.submit({ published: '5 March 2025' }).reply(15_000);
    expect(article.text).not.toContain('Not taken');
    await article.press('Publish in its place').reply(15_000);
    expect(article.text).toMatch(/^Published: /);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Courier');
    const list = await listed(moderator);
    expect(list.text).toContain('1 article of this server');
    expect(list.text).not.toContain('draft');
  });
});

describe('two moderators at one article', () => {
  it('are told of one another: the second correction is kept, and shows what it would change', async () => {
    const { moderator, colleague, member, sandbox } = await newsroom();
    const [mine, theirs] = [await shown(moderator), await shown(colleague)];
    const form = await theirs.press('Correct the details').modal();
    await corrected(mine, { author: 'Ida Holm' });
    await form.submit({ publisher: 'The Tarn Courier' }).reply(15_000);
    const who = sandbox.world.people.moderator;
    expect(theirs.text).toMatch(new RegExp(`Meanwhile\n• The article was corrected by <@${who}> while`));
    expect(theirs.text).toContain('**Author** “Nils Berg” in place of “Ida Holm”');
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Gazette');
    await corrected(theirs, { author: 'Ida Holm' });
    expect(theirs.text).not.toContain('Meanwhile');
    await theirs.press('Publish in its place').reply(15_000);
    const now = await shown(moderator);
    expect(now.text).toContain('The Tarn Courier');
    expect(
      (await member.slash('ask', { question: 'Who wrote about the quay of Tarn?' }).reply()).text,
    ).toContain('Ida Holm');
  });

  it('who put the same right have nothing left to do', async () => {
    const { moderator, colleague } = await newsroom();
    const both = [await shown(moderator), await shown(colleague)];
    const forms = await Promise.all(both.map((one) => one.press('Correct the details').modal()));
    await Promise.all(forms.map((form) => form.submit({ author: 'Ida Holm' }).reply(15_000)));
    expect(both.map(({ text }) => text.split('\n')[0]).sort()).toEqual([
      'Corrected: author. It is answered so from now on.',
      'Nothing was changed: it says so already.',
    ]);
    expect((await listed(moderator)).text).not.toContain('draft');
  });

  it('are not named for what they did not do', async () => {
    const { moderator, colleague } = await newsroom();
    const [mine, theirs] = [await shown(moderator), await shown(colleague)];
    const form = await theirs.press('Correct the details').modal();
    await (await mine.press('Remove').reply()).press('Remove it').reply(15_000);
    const again = await added(moderator);
    await corrected(again, { author: '' });
    await again.press('Publish').reply(15_000);
    await form.submit({ publisher: 'The Tarn Courier' }).reply(15_000);
    expect(theirs.text).toContain('Meanwhile\n• The article was changed while you were at it.');
  });

  it('are told so too where a draft was about to take its place', async () => {
    const { moderator, colleague, sandbox } = await newsroom();
    const draft = await added(colleague);
    await corrected(draft, { publisher: 'The Tarn Courier' });
    await corrected(await shown(moderator), { author: 'Ida Holm' });
    await draft.press('Publish in its place').reply(15_000);
    const who = sandbox.world.people.moderator;
    expect(draft.text).toMatch(new RegExp(`Meanwhile\n• The article was corrected by <@${who}> while`));
    expect((await shown(moderator)).text).toContain('The Tarn Gazette');
    await draft.press('Publish in its place').reply(15_000);
    expect((await shown(moderator)).text).toContain('The Tarn Courier');
  });

  it('bring back nothing that one of them removed, and lose nothing of what the other wrote', async () => {
    const { moderator, colleague, member, sandbox } = await newsroom();
    const [mine, theirs] = [await shown(moderator), await shown(colleague)];
    const form = await theirs.press('Correct the details').modal();
    await (await mine.press('Remove').reply()).press('Remove it').reply(15_000);
    await form.submit({ publisher: 'The Tarn Courier' }).reply(15_000);
    const who = sandbox.world.people.moderator;
    expect(theirs.text).toMatch(new RegExp(`Meanwhile\n• The article was removed by <@${who}> while`));
    expect((await member.slash('ask', COST).reply()).text).not.toContain('5.2 million');
    await theirs.press('Publish').reply(15_000);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Courier');
    expect((await listed(moderator)).text).toMatch(/1 article of this server$/m);
  });

  it.each(['Correct the details', 'Remove'])(
    'have the way back to what one of them removed: %s',
    async (label) => {
      const { moderator, colleague, sandbox } = await newsroom();
      const [mine, theirs] = [await shown(moderator), await shown(colleague)];
      await (await mine.press('Remove').reply()).press('Remove it').reply(15_000);
      const said = await theirs.press(label).reply();
      expect(said.text).toMatch(
        new RegExp(`is no longer there: removed by <@${sandbox.world.people.moderator}>`),
      );
      await said.press('Restore').reply(15_000);
      expect(said.text).toMatch(/^Restored: /);
    },
  );
});

describe('the very same text, added again', () => {
  it('with other details takes the place of what is there, whose buttons go on', async () => {
    const { moderator, member } = await newsroom();
    const own = await member.slash('ask', { ...COST, private: true }).reply();
    const again = await added(moderator);
    expect(again.text).toMatch(/There already\n• .*the very same text, with the same details\./);
    await corrected(again, { publisher: 'The Tarn Courier', author: '' });
    expect(again.text).toMatch(
      /Here: \*\*Publisher\*\* “The Tarn Courier” in place of “The Tarn Gazette”; \*\*Author\*\* none in place of “Nils Berg”/,
    );
    await again.press(labels(again).find((label) => label.startsWith('Show all')) ?? '').reply();
    expect(labels(again)).not.toContain('Publish');
    await again.press('Publish in its place').reply(15_000);
    expect(again.text).toMatch(/^Published: /);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Courier');
    expect((await own.press('Quote').reply()).text).toContain('5.2 million');
    expect((await listed(moderator)).text).toContain('1 article of this server');
  });

  it('under a publisher that is given at once can stand beside it or take its place', async () => {
    const { moderator } = await newsroom();
    const form = await moderator.slash('articles add').modal();
    const again = await form.submit({ text: QUAY, publisher: 'Sund Mail' }).reply(15_000);
    expect(labels(again).slice(0, 2)).toEqual(['Publish in its place', 'Publish beside it']);
    expect(again.text).toContain('**Publisher** “Sund Mail” in place of “The Tarn Gazette”');
    expect(again.text).toContain('With both there, questions about it are answered less surely.');
    expect(again.text).not.toContain('There already, it seems');
    await again.press('Publish in its place').reply(15_000);
    const list = await listed(moderator);
    expect(list.text).toMatch(/1 article of this server.*Sund Mail/s);
  });

  it('and refused, because it was published meanwhile, can take its place then', async () => {
    const all = await together();
    const { moderator, sandbox } = all;
    const { people, newsroom: server } = sandbox.world;
    const first = await added(moderator);
    const form = await sandbox.as(people.administrator).in(server.questions).slash('articles add').modal();
    const second = await form.submit({ text: QUAY, url: 'https://tarn.example/quay' }).reply(15_000);
    await first.press('Publish').reply(15_000);
    const refused = await second.press('Publish').followUp(0, 15_000);
    expect(refused.text).toContain('is there already: the very same text.');
    await refused.press('Publish in its place').reply(15_000);
    expect(refused.text).toMatch(/^Published: /);
    expect((await listed(moderator)).text).toContain('1 article of this server');
  });
});
