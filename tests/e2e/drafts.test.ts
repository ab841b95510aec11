import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/sandbox/person/person.ts';
import type { SeenMessage } from '../../src/sandbox/person/seen.ts';
import { type Together, together } from './together.ts';

const MENU = ['Print', 'Share this', 'Copy link', 'More stories'];
const RIGHTS =
  'All rights reserved. No part of this page may be reproduced without the written leave of the Courier.';
const BRIDGE = `Vall bridge closes for repairs
The Coast Courier
By Nils Berg
4 March 2025

The bridge over the Vall closes on Monday for 14 weeks, the road office said. Its repair costs 2.3 million kroner.

${[...MENU, RIGHTS].join('\n\n')}
`;
const MILL = `Old mill of Ostrey is sold
Ostrey Mail
By Ida Holm
9 June 2025

The old mill of Ostrey was sold on Friday for 640,000 kroner, its owner Ole Falk said. It was built in 1871.
`;

const added = ({ moderator }: Together, content: string): Promise<SeenMessage> =>
  moderator.slash('articles add', { file: { name: 'article.txt', content } }).reply(15_000);

const listed = (seat: Seat): Promise<SeenMessage> => seat.slash('articles list').reply();

/** What the menu of drafts offers. */
const optionsOf = (list: SeenMessage) =>
  list.selects.find(({ placeholder }) => placeholder === 'Show a draft')?.options ?? [];

async function reopened(seat: Seat, label: string | RegExp): Promise<SeenMessage> {
  const list = await listed(seat);
  const option = optionsOf(list).find((one) => one.label.match(label));
  await list.choose('Show a draft', option?.value ?? '').reply();
  return list;
}

const files = ({ attachments }: SeenMessage) => attachments.map(({ filename }) => filename);

const LEFT_OUT = /Left out, as none of the article’s own: 5 lines\n• “All rights reserved\./;

describe('what was left out of an article', () => {
  it('is told again when its draft is shown again, also after a restart', async () => {
    const all = await together();
    const first = await added(all, BRIDGE);
    expect(first.text).toMatch(LEFT_OUT);
    expect(files(first)).toEqual(['left-out.txt']);
    await first.press('Show all 6 facts').reply();
    await first.press('Back to the preview').reply();
    expect(first.text).toMatch(LEFT_OUT);
    await all.restart();
    const again = await reopened(all.moderator, /Vall bridge/);
    expect(again.text).toMatch(LEFT_OUT);
    expect(files(again)).toEqual(['left-out.txt']);
  });

  it('is no file on what is said of it once it is published or discarded', async () => {
    const all = await together();
    const published = await added(all, BRIDGE);
    await published.press('Publish').reply(15_000);
    expect(published.text).toContain('Published');
    expect(files(published)).toEqual([]);
    const discarded = await added(all, BRIDGE.replace('Vall bridge', 'Ostrey bridge'));
    expect(files(discarded)).toEqual(['left-out.txt']);
    await discarded.press('Discard').reply();
    expect(files(discarded)).toEqual([]);
  });

  it('is no file where it was published meanwhile', async () => {
    const all = await together();
    const one = await added(all, BRIDGE);
    const other = await reopened(all.moderator, /Vall bridge/);
    await one.press('Publish').reply(15_000);
    await other.press('Publish').reply(15_000);
    expect(other.text).toContain('Published: ');
    expect(files(other)).toEqual([]);
  });
});

describe('what a moderator is asked to check', () => {
  it('goes when it is settled, and stays until then', async () => {
    const { moderator } = await together();
    const text = BRIDGE.replace('4 March 2025', '4/3/2025 10:40');
    const form = await moderator.slash('articles add').modal();
    const preview = await form.submit({ text: text.padEnd(4_000, ' It closes again in May.') }).reply(15_000);
    expect(preview.text).toMatch(/Please check\n• The text fills the field.*\n• “4\/3\/2025.*” is not taken/);
    await (await preview.press('Correct the details').modal())
      .submit({ publisher: 'The Vall Courier' })
      .reply(15_000);
    expect(preview.text).toContain('is not taken for the date');
    await (await preview.press('Correct the details').modal())
      .submit({ published: '4 March 2025' })
      .reply(15_000);
    expect(preview.text).not.toContain('is not taken for the date');
    expect(preview.text).toMatch(/Please check\n• The text fills the field/);
  });

  it('keeps what was refused, with the reason, until it is put right, also after a restart', async () => {
    const all = await together();
    const preview = await added(all, BRIDGE);
    const wrong = { published: 'the other day', url: 'courier' };
    await (await preview.press('Correct the details').modal()).submit(wrong).reply(15_000);
    const REFUSED =
      /Not taken: please correct\n• \*\*Date\*\* “the other day” is no date\..*\n• \*\*Web address\*\* “courier” is no web address/;
    expect(preview.text).toMatch(REFUSED);
    await all.restart();
    const again = await reopened(all.moderator, /Vall bridge/);
    expect(again.text).toMatch(REFUSED);
    const form = await again.press('Correct the details').modal();
    expect(form.fields.find(({ customId }) => customId === 'published')?.value).toBe('the other day');
    await form.submit({ published: '5 March 2025', url: '' }).reply(15_000);
    expect(again.text).not.toContain('Not taken');
    expect(again.text).toContain('Missing\n• web address');
  });
});

describe('the drafts of a server', () => {
  it('can all be shown, however many there are and however alike', { timeout: 60_000 }, async () => {
    const all = await together();
    const { sandbox, moderator } = all;
    const { people, newsroom } = sandbox.world;
    const colleague = sandbox.as(people.administrator).in(newsroom.questions);
    for (let weeks = 1; weeks <= 20; weeks++) {
      const content = BRIDGE.replace('14 weeks', `${weeks} weeks`);
      const seat = weeks % 2 === 0 ? moderator : colleague;
      await seat.slash('articles add', { file: { name: 'a.txt', content } }).reply(15_000);
    }
    const list = await listed(moderator);
    expect(list.text).toMatch(
      /20 drafts, not published yet\n\*\*1\*\* · Vall bridge closes for repairs · The Coast Courier · “20 weeks”\n/,
    );
    expect(list.text).toMatch(
      /\*\*20\*\* · Vall bridge.* · “1 weeks”\n-# by <@\d+> on <t:\d+:f>, kept until <t:\d+:f>$/,
    );
    const options = optionsOf(list);
    expect(new Set(options.map(({ label }) => label)).size).toBe(20);
    expect(options[0]).toMatchObject({
      label: '1 · Vall bridge closes for repairs',
      description: expect.stringMatching(
        /^The Coast Courier · “20 weeks” · \d+ \w+ \d{4}, \d\d:\d\d GMT · yours$/,
      ),
    });
    expect(options[1]?.description).toMatch(/another moderator’s$/);
    await list.choose('Show a draft', options[19]?.value ?? '').reply();
    expect(list.text).toMatch(/a draft of <@\d+>’s.*for \*\*1 weeks/s);
    const more = await added(all, MILL);
    expect(more.text).toContain(
      'has 20 drafts already. Publish or discard one first: /articles list shows them',
    );
  });

  it('are open to whoever moderates, one after the other: what was done meanwhile is said', async () => {
    const all = await together();
    const { sandbox, moderator } = all;
    const { people, newsroom } = sandbox.world;
    const colleague = sandbox.as(people.administrator).in(newsroom.questions);
    const mine = await added(all, BRIDGE);
    const theirs = await reopened(colleague, /Vall bridge/);
    await (await theirs.press('Correct the details').modal()).submit({ author: 'Ida Holm' }).reply(15_000);
    await mine.press('Publish').reply(15_000);
    expect(mine.text).toMatch(/no longer there: it was corrected meanwhile, by <@\d+>/);
    await mine.press('Show the corrected draft').reply();
    expect(mine.text).toMatch(/not published yet.*Ida Holm/s);
    const again = await reopened(moderator, /Vall bridge/);
    expect(again.text).toContain('Ida Holm');
    await Promise.all([again.press('Publish').reply(15_000), theirs.press('Publish').reply(15_000)]);
    expect([again.text, theirs.text].filter((text) => text.includes('Published'))).toHaveLength(1);
    expect((await listed(moderator)).text).toContain('1 article of this server');
  });
});

describe('a draft that was published', () => {
  it('is told to be so to who presses twice, with the way to remove it', async () => {
    const all = await together();
    const mine = await added(all, BRIDGE);
    await Promise.all([mine.press('Publish').reply(15_000), mine.press('Publish').reply(15_000)]);
    expect(mine.text).toMatch(/^Published: .*Vall bridge/s);
    expect(mine.buttons.map(({ label }) => label)).toContain('Remove');
    expect((await listed(all.moderator)).text).toContain('1 article of this server');
  });

  it.each(['Publish', 'Correct the details', 'Show all 6 facts', 'Discard'])(
    'is told to be so to who has it on show still: %s',
    async (button) => {
      const all = await together();
      const mine = await added(all, BRIDGE);
      const same = await reopened(all.moderator, /Vall bridge/);
      const { people, newsroom } = all.sandbox.world;
      const theirs = await reopened(
        all.sandbox.as(people.administrator).in(newsroom.questions),
        /Vall bridge/,
      );
      await mine.press('Publish').reply(15_000);
      await same.press(button).reply(15_000);
      expect(same.text).toMatch(/^Published: .*Vall bridge/s);
      await theirs.press(button).reply(15_000);
      expect(theirs.text).toMatch(/It was published meanwhile, by <@\d+>: .*Vall bridge/s);
      expect((await listed(all.moderator)).text).toContain('1 article of this server');
    },
  );

  it('and removed again is no longer there', async () => {
    const all = await together();
    const mine = await added(all, BRIDGE);
    const same = await reopened(all.moderator, /Vall bridge/);
    await mine.press('Publish').reply(15_000);
    const asked = await mine.press('Remove').reply();
    await asked.press('Remove it').reply(15_000);
    await same.press('Publish').reply(15_000);
    expect(same.text).toContain('It is no longer there');
  });
});

describe('a draft that another moderator corrected', () => {
  it.each(['Correct the details', 'Show all 6 facts', 'Discard'])(
    'is one press from what it is now, also twice corrected and after a restart: %s',
    async (button) => {
      const all = await together();
      const mine = await added(all, BRIDGE);
      const theirs = await reopened(all.moderator, /Vall bridge/);
      for (const author of ['Ida Holm', 'Ole Falk'])
        await (await theirs.press('Correct the details').modal()).submit({ author }).reply(15_000);
      await all.restart();
      await mine.press(button).reply();
      expect(mine.text).not.toContain('Discarded');
      await mine.press('Show the corrected draft').reply();
      expect(mine.text).toMatch(/not published yet.*Ole Falk/s);
    },
  );
});

describe('the same text added twice', () => {
  const addedBy = (all: Together, values: Readonly<Record<string, string>>, seat = all.moderator) =>
    seat
      .slash('articles add')
      .modal()
      .then((form) => form.submit({ text: BRIDGE, ...values }).reply(15_000));
  const colleagueOf = ({ sandbox }: Together) =>
    sandbox.as(sandbox.world.people.administrator).in(sandbox.world.newsroom.questions);
  const drafts = async (all: Together) => optionsOf(await listed(all.moderator)).length;

  it('opens the draft that is there, with what was corrected of it, whoever adds it', async () => {
    const all = await together();
    const first = await added(all, BRIDGE);
    expect(first.text).not.toContain('same text');
    await (await first.press('Correct the details').modal()).submit({ author: 'Ida Holm' }).reply(15_000);
    await all.restart();
    const AGAIN =
      /A draft already\n• This is it: the very same text was added before, by <@\d+>\. No second draft was made\..*Author\nIda Holm/s;
    const second = await added(all, BRIDGE);
    expect(second.text).toMatch(AGAIN);
    const theirs = await addedBy(all, {}, colleagueOf(all));
    expect(theirs.text).toMatch(AGAIN);
    expect(theirs.text).toMatch(/a draft of <@\d+>’s/);
    expect(await drafts(all)).toBe(1);
    await theirs.press('Publish').reply(15_000);
    expect(theirs.text).toMatch(/^Published: /);
    await second.press('Publish').reply(15_000);
    expect(second.text).toMatch(/^It was published meanwhile, by/);
  });

  it('takes what is given with it for the own draft, and leaves another moderator’s as it is', async () => {
    const all = await together();
    const mine = await added(all, BRIDGE);
    await (await mine.press('Correct the details').modal()).submit({ author: 'Ida Holm' }).reply(15_000);
    const again = await addedBy(all, { publisher: 'The Vall Courier', published: 'soon' });
    expect(again.text).toMatch(
      /The Vall Courier · “Vall bridge.*Not taken: .*“soon” is no date.*Author\nIda Holm/s,
    );
    expect(await drafts(all)).toBe(1);
    const theirs = await addedBy(all, { publisher: 'Vall Mail' }, colleagueOf(all));
    expect(theirs.text).toMatch(
      /Vall Mail · .*A draft already\n• “Vall bridge closes for repairs”: the very same text, by <@\d+> on/s,
    );
    await theirs.press('Show the other draft').reply();
    expect(theirs.text).toMatch(/The Vall Courier · .*A draft already.*Author\nIda Holm/s);
    expect(await drafts(all)).toBe(2);
    await theirs.press('Discard').reply();
    expect((await reopened(all.moderator, /Vall bridge/)).text).not.toContain('A draft already');
  });

  it('is one draft of each article that it holds', async () => {
    const all = await together();
    const both = `${BRIDGE.slice(0, BRIDGE.indexOf('Print'))}${MILL}`;
    await added(all, both);
    const second = await added(all, both);
    expect(second.text).toMatch(/A draft already\n• This is it/);
    await second.press('Show “Old mill of Ostrey is sold”').reply();
    expect(second.text).toContain('not published yet\nOstrey Mail');
    await second.press('Discard').reply();
    const third = await added(all, both);
    expect(third.text).toMatch(/A draft already\n• This is it/);
    expect(third.buttons.map(({ label }) => label)).toContain('Show “Old mill of Ostrey is sold”');
    expect(await drafts(all)).toBe(2);
  });

  it('leaves no draft once it is published, but what another moderator gave otherwise, which the list marks', async () => {
    const all = await together();
    const colleague = colleagueOf(all);
    const mine = await added(all, BRIDGE);
    const theirs = await addedBy(all, { publisher: 'Vall Mail' }, colleague);
    const same = await addedBy(all, { publisher: 'The Vall Courier' }, colleague);
    expect(same.text).toContain('The Vall Courier');
    expect(await drafts(all)).toBe(2);
    await (await mine.press('Correct the details').modal())
      .submit({ publisher: 'The Vall Post' })
      .reply(15_000);
    await mine.press('Publish').reply(15_000);
    const list = await listed(all.moderator);
    expect(optionsOf(list)).toHaveLength(1);
    expect(list.text).toMatch(
      /\*\*1\*\* · Vall bridge.*The Vall Courier\n-# published already · by <@\d+> on/,
    );
    expect(optionsOf(list)[0]?.description).toMatch(/another moderator’s · published already$/);
    await theirs.press('Publish').reply(15_000);
    expect(theirs.text).toMatch(/it was corrected meanwhile/);
    await theirs.press('Show the corrected draft').reply();
    await (await theirs.press('Correct the details').modal())
      .submit({ publisher: 'The Vall Post' })
      .reply(15_000);
    await theirs.press('Publish in its place').reply(15_000);
    expect((await listed(all.moderator)).text).not.toContain('draft');
  });

  it('by two moderators alike is one article, which both are led to', async () => {
    const all = await together();
    const mine = await addedBy(all, { publisher: 'Vall Mail' });
    const theirs = await addedBy(all, { publisher: 'The Vall Post' }, colleagueOf(all));
    await (await theirs.press('Correct the details').modal())
      .submit({ publisher: 'Vall Mail' })
      .reply(15_000);
    expect(await drafts(all)).toBe(2);
    await mine.press('Publish').reply(15_000);
    expect((await listed(all.moderator)).text).not.toContain('draft');
    await theirs.press('Publish').reply(15_000);
    expect(theirs.text).toMatch(/^It was published meanwhile, by <@\d+>: \*\*Vall bridge/);
  });
});

describe('the way to the other drafts', () => {
  it('is gone from a list that has none any more', async () => {
    const all = await together();
    const first = await added(all, BRIDGE);
    const others = [await added(all, MILL), await added(all, MILL.replace('1871', '1872'))];
    await first.press('Discard').reply();
    for (const other of others) await other.press('Discard').reply();
    await first.press('Show your 2 other drafts').reply();
    expect(first.text).toContain('no articles of its own yet');
    expect(first.buttons).toEqual([]);
  });
});

describe('an article that was removed and is added again', () => {
  it('is said to have been: by whom, when, and how it comes back', async () => {
    const all = await together();
    const { moderator, sandbox } = all;
    const first = await added(all, BRIDGE);
    expect(first.text).not.toContain('Removed before');
    await first.press('Publish').reply(15_000);
    const asked = await first.press('Remove').reply();
    await asked.press('Remove it').reply(15_000);
    await all.restart();
    const again = await added(all, BRIDGE);
    const who = sandbox.world.people.moderator;
    expect(again.text).toMatch(
      new RegExp(
        `Removed before\\n• \\*\\*Vall bridge closes for repairs\\*\\* was removed by <@${who}> on <t:\\d+:f>\\. \`/articles restore\` brings it back`,
      ),
    );
    const elsewhere = await added(all, BRIDGE.replace('The Coast Courier', 'Vall Mail').replace('14', '15'));
    expect(elsewhere.text).toContain('Removed before');
    expect((await added(all, MILL)).text).not.toContain('Removed before');
    await again.press('Publish').reply(15_000);
    const there = await added(all, BRIDGE);
    expect(there.text).toContain('There already');
    expect(there.text).not.toContain('Removed before');
    expect((await listed(moderator)).text).toContain('1 article of this server');
  });
});

describe('a text that holds two articles', () => {
  const BOTH = `${BRIDGE.slice(0, BRIDGE.indexOf('Print'))}${MILL}`;
  const SOLD = { question: 'How much was the old mill of Ostrey sold for?' };

  it('becomes a draft of each, so that no fact has the other’s source', async () => {
    const all = await together();
    const form = await all.moderator.slash('articles add').modal();
    const first = await form.submit({ text: BOTH, publisher: 'The Vall Courier' }).reply(15_000);
    expect(first.text).toMatch(/The Vall Courier · “Vall bridge/);
    expect(first.text).toMatch(
      /Please check\n• “Old mill of Ostrey is sold”, further down, .*: it is a draft of its own/,
    );
    await first.press('Publish').reply(15_000);
    expect((await all.member.slash('ask', SOLD).reply()).text).not.toContain('640,000');
    const second = await first.press('Show your other draft').reply();
    expect(second.text).toMatch(/Ostrey Mail · “Old mill of Ostrey is sold”.*Ida Holm/s);
    expect(second.text).toContain('It stood below “Vall bridge closes for repairs”');
    await second.press('Publish').reply(15_000);
    const answer = await all.member.slash('ask', SOLD).reply();
    expect(answer.text).toMatch(/\*\*640,000 kroner\*\*.*Ostrey Mail · “Old mill of Ostrey is sold”/s);
  });

  it('is asked to be checked where it may have been cut: at its end, which is the second one’s', async () => {
    const { moderator } = await together();
    const form = await moderator.slash('articles add').modal();
    const text = BOTH.slice(BOTH.indexOf('The bridge')).trimEnd().padEnd(4_000, ' It is sold again in May.');
    const first = await form.submit({ text }).reply(15_000);
    expect(first.text).toMatch(/“headline not given”.*further down/s);
    expect(first.text).not.toContain('fills the field');
    await first.press('Show “Old mill of Ostrey is sold”').reply();
    expect(first.text).toMatch(/It stood below “headline not given”.*\n• The text fills the field/);
    await first.press('Discard').reply();
    await first.press('Show your other draft').reply();
    expect(first.text).toContain('The bridge over the Vall');
  });

  it('leads to the other one at once', async () => {
    const all = await together();
    const first = await added(all, BOTH);
    await first.press('Show “Old mill of Ostrey is sold”').reply();
    expect(first.text).toMatch(/not published yet\nOstrey Mail/);
  });
});
