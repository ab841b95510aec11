import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/sandbox/person/person.ts';
import { added, COST, corrected, labels, listed, newsroom, QUAY, shown } from './newsroom.ts';

const ferry = (name: string) => `${name} gets a ferry
The ${name} Post
2 May 2025

The ferry of ${name} carries ${name.length * 10} cars. It sails at noon.
`;
const pasted = async (seat: Seat, values: Readonly<Record<string, string>>) =>
  (await seat.slash('articles add').modal()).submit(values).reply(15_000);

describe('a correction', () => {
  it('is undone where it was made: the article is what it was, also in its answers, after a restart', async () => {
    const { moderator, member, restart } = await newsroom();
    const article = await shown(moderator);
    const before = article.text;
    await corrected(article, { publisher: 'The Tarn Courier', author: '' });
    expect(article.text).toContain('before: **Publisher** “The Tarn Gazette”; **Author** “Nils Berg”');
    await restart();
    await article.press('Undo the correction').reply(15_000);
    expect(article.text).toMatch(/^Undone: /);
    expect(article.text).toContain(
      '-# the correction that was undone: **Publisher** “The Tarn Courier”; **Author** none',
    );
    expect(article.text).toMatch(/correction undone by <@\d+>/);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Gazette');
    const facts = (text: string) =>
      text.split('\n').filter((line) => /^(?:•|-# (?!before|the correction))/.test(line));
    expect(facts(article.text)).toEqual(facts(before));
    expect(labels(article)).not.toContain('Undo the correction');
    await restart();
    await article.press('Apply it again').reply(15_000);
    expect(article.text).toMatch(
      /^Applied again: .*corrected by <@\d+>.*-# before: \*\*Publisher\*\* “The Tarn Gazette”/s,
    );
    expect(labels(article)).toContain('Undo the correction');
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Courier');
  });

  it('brings nothing wrong back by who undoes it at the same time as another', async () => {
    const { moderator, colleague, member } = await newsroom();
    const mine = await shown(moderator);
    await corrected(mine, { publisher: 'The Tarn Courier' });
    const theirs = await shown(colleague);
    await mine.press('Undo the correction').reply(15_000);
    await theirs.press('Undo the correction').reply(15_000);
    expect(theirs.text).toMatch(/^Nothing was changed: it was corrected, or that was undone, meanwhile\./);
    expect(labels(theirs)).toContain('Apply it again');
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Gazette');
    await corrected(theirs, { author: 'Ida Holm' });
    expect(labels(theirs)).toContain('Undo the correction');
    expect(theirs.text).toContain('-# before: **Author** “Nils Berg”');
  });

  it('is not undone to something else than was said, where the article came to be so by another way', async () => {
    const { moderator, colleague, member } = await newsroom();
    const mine = await shown(moderator);
    await corrected(mine, { publisher: 'The Tarn Courier' });
    const theirs = await shown(colleague);
    for (const publisher of ['The Tarn Mail', 'The Tarn Courier']) await corrected(theirs, { publisher });
    await mine.press('Undo the correction').reply(15_000);
    expect(mine.text).toMatch(/^Nothing was changed: .*-# before: \*\*Publisher\*\* “The Tarn Mail”/s);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Courier');
  });

  it('can be undone by another moderator, who sees what it was before, and only until it is corrected again', async () => {
    const { moderator, colleague } = await newsroom();
    const mine = await shown(moderator);
    await corrected(mine, { publisher: 'The Tarn Courier' });
    const theirs = await shown(colleague);
    expect(labels(theirs)).toContain('Undo the correction');
    await corrected(theirs, { author: 'Ida Holm' });
    await mine.press('Undo the correction').reply(15_000);
    expect(mine.text).toMatch(/^Nothing was changed: it was corrected.*before: \*\*Author\*\* “Nils Berg”/s);
    await mine.press('Undo the correction').reply(15_000);
    expect(mine.text).toMatch(/^Undone: .*The Tarn Courier/s);
  });

  it('has none where nothing was corrected, or the article came back since', async () => {
    const { moderator } = await newsroom();
    expect(labels(await shown(moderator))).not.toContain('Undo the correction');
    const article = await shown(moderator);
    await corrected(article, { publisher: 'The Tarn Courier' });
    const removal = await (await article.press('Remove').reply()).press('Remove it').reply(15_000);
    await article.press('Undo the correction').reply(15_000);
    expect(article.text).toMatch(/is no longer there: removed/);
    await removal.press('Undo').reply(15_000);
    expect(labels(await shown(moderator))).not.toContain('Undo the correction');
  });

  it('by a draft in its place is undone where that was published', async () => {
    const { moderator, member } = await newsroom();
    const draft = await added(moderator);
    await corrected(draft, { publisher: 'The Tarn Courier' });
    await draft.press('Publish in its place').reply(15_000);
    await draft.press('Undo the correction').reply(15_000);
    expect(draft.text).toMatch(/^Undone: /);
    expect((await member.slash('ask', COST).reply()).text).toContain('The Tarn Gazette');
  });

  it('that makes it look like another article is made, and says so, as adding does', async () => {
    const { moderator } = await newsroom();
    await (await added(moderator, ferry('Sund'))).press('Publish').reply(15_000);
    const article = await shown(moderator);
    await corrected(article, { author: 'Ida Holm' });
    expect(article.text).not.toContain('It seems to be there already');
    await corrected(article, { title: 'Sund gets a ferry' });
    expect(article.text).toMatch(
      /^Corrected: headline\. .*\nIt seems to be there already:\n• .*The Sund Post.*the same headline, another publisher/,
    );
    await corrected(article, { author: 'Nils Berg' });
    expect(article.text).not.toContain('It seems to be there already');
    await corrected(article, { publisher: 'The Sund Post' });
    expect(article.text).toMatch(/the same headline, the same publisher/);
  });

  it('that cannot be kept is given back, for the form is gone', async () => {
    const { moderator, colleague } = await newsroom();
    const [mine, theirs] = [await shown(moderator), await shown(colleague)];
    const form = await theirs.press('Correct the details').modal();
    for (let at = 0; at < 20; at++) await added(moderator, ferry(`Nes${'a'.repeat(at)}`));
    await corrected(mine, { author: 'Ida Holm' });
    const written = { publisher: 'The *Tarn* Courier', url: 'https://tarn.example/old_quay_1' };
    const refused = await form.submit(written).followUp(0, 15_000);
    expect(refused.text).toMatch(/^Not corrected\. This server has 20 drafts already\./);
    expect(refused.text).toContain(
      [
        'What you wrote',
        '**Publisher** The \\*Tarn\\* Courier',
        '**Author** Nils Berg',
        '**Web address** `https://tarn.example/old_quay_1`',
      ].join('\n'),
    );
    const again = await theirs.press('Correct the details').modal();
    const last = await again.submit({ published: 'the other day' }).followUp(0, 15_000);
    expect(last.text).toMatch(/is no date.*20 drafts already.*What you wrote\n\*\*Date\*\* the other day$/s);
  }, 60_000);

  it('of a draft that another moderator discarded is given back', async () => {
    const { moderator, colleague } = await newsroom();
    const draft = await added(moderator, ferry('Sund'));
    const list = await listed(colleague);
    const theirs = await list.choose('Show a draft', list.selects.at(-1)?.options?.[0]?.value ?? '').reply();
    const form = await theirs.press('Correct the details').modal();
    await draft.press('Discard').reply();
    await form.submit({ publisher: 'The Sund Mail' }).reply(15_000);
    expect(theirs.text).toMatch(/is no longer there.*What you wrote\n.*\*\*Publisher\*\* The Sund Mail/s);
  });
});

describe('the very same text', () => {
  it('that another moderator published meanwhile, under other details, is not published beside it unasked', async () => {
    const { moderator, colleague, member } = await newsroom();
    const mine = await pasted(moderator, { text: ferry('Sund'), publisher: 'Sund Mail' });
    const theirs = await pasted(colleague, { text: ferry('Sund'), publisher: 'Ferry News' });
    await mine.press('Publish').reply(15_000);
    const refused = await theirs.press('Publish').followUp(0, 15_000);
    expect(refused.text).toMatch(
      /the very same text\. With both there, questions about it are answered less surely\./,
    );
    expect(labels(refused)).toEqual(['Publish in its place', 'Publish beside it']);
    const asked = { question: 'How many cars does the ferry of Sund carry?' };
    expect((await member.slash('ask', asked).reply()).text).toContain('Sund Mail');
    expect((await listed(moderator)).text).toContain('2 articles of this server');
    await refused.press('Publish beside it').reply(15_000);
    expect((await listed(moderator)).text).toContain('3 articles of this server');
  });

  it('in another copy, published since the preview was made, is told before the same story is there twice', async () => {
    const { moderator, colleague } = await newsroom();
    const copy = `FERRY NEWS\n\n${ferry('Sund')}`.replace('It sails at noon.', 'It sails at noon, daily.');
    const theirs = await added(colleague, copy);
    expect(theirs.text).not.toContain('There already');
    await (await added(moderator, ferry('Sund'))).press('Publish').reply(15_000);
    const told = await theirs.press('Publish').followUp(0, 15_000);
    expect(told.text).toMatch(
      /^Not published: since this preview was made, it seems to be there already\.\n• .*Sund Post/,
    );
    expect((await listed(moderator)).text).toContain('2 articles of this server');
    await told.press('Publish it all the same').reply(15_000);
    expect((await listed(moderator)).text).toContain('3 articles of this server');
    const unlike = await added(colleague, ferry('Nes'));
    await (await added(moderator, ferry('Orre'))).press('Publish').reply(15_000);
    await unlike.press('Publish').reply(15_000);
    expect(unlike.text).toMatch(/^Published: /);
  });

  it('that was added again under other details since it was removed is restored only where that is said again', async () => {
    const { moderator } = await newsroom();
    const removal = await (await (await shown(moderator)).press('Remove').reply())
      .press('Remove it')
      .reply(15_000);
    await (await pasted(moderator, { text: QUAY, publisher: 'Sund Mail' })).press('Publish').reply(15_000);
    await removal.press('Undo').reply(15_000);
    expect(removal.text).toMatch(/^Not restored: its very same text was added again meanwhile, as Sund Mail/);
    expect((await listed(moderator)).text).toContain('1 article of this server, and 1 removed');
    await removal.press('Restore it all the same').reply(15_000);
    expect(removal.text).toMatch(/^Restored: /);
    expect((await listed(moderator)).text).toContain('2 articles of this server');
  });
});

describe('the list of a server', () => {
  it('leads to each of its articles, where it can be corrected, removed and restored', async () => {
    const { moderator, colleague } = await newsroom();
    await added(colleague, ferry('Sund'));
    const list = await listed(moderator);
    expect(list.selects.map(({ placeholder }) => placeholder)).toEqual(['Show an article', 'Show a draft']);
    const [option] = list.selects[0]?.options ?? [];
    expect(option).toMatchObject({
      label: 'Old quay of Tarn is rebuilt',
      description: 'The Tarn Gazette · 7 facts · published',
    });
    await list.choose('Show an article', option?.value ?? '').reply();
    expect(labels(list)).toEqual(['Correct the details', 'Remove']);
    expect(list.selects).toEqual([]);
    await (await list.press('Remove').reply()).press('Remove it').reply(15_000);
    const after = await listed(moderator);
    await after.choose('Show an article', after.selects[0]?.options?.[0]?.value ?? '').reply();
    await after.press('Restore').reply(15_000);
    expect(after.text).toMatch(/^Restored: /);
    expect(labels(after)).toEqual(['Correct the details', 'Remove']);
  });
});
