import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import type { Context } from '../../../src/discord/command.ts';
import { completeOption, pressButton, runCommand, submitForm } from '../../../src/discord/dispatch.ts';
import { encodeAction } from '../../../src/discord/messages/action.ts';
import type { Button, Message, Response } from '../../../src/discord/messages/message.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import { folder } from '../../knowledge/folder.ts';
import { callOf, contextOf, labelsOf, moderator, pressOf, textOf } from '../context.ts';

const LAMP =
  'A new lamp\n\nThe lamp of the lighthouse shines 28 kilometres out to sea, and the keeper said that it is new.';

async function newsroom() {
  const dir = await folder({});
  const store = await openFileStore(dir);
  onTestFinished(() => store.close());
  const context: Context = {
    ...contextOf(),
    store,
    ingest: async ({ bytes, options }) => ingestArticle(bytes, options),
  };
  const shown = async (given: Response | Promise<Response>): Promise<Message> => {
    const response = await given;
    if (response.kind === 'form') throw new Error('a form');
    return response.kind === 'later' ? (await response.work()).message : response.message;
  };
  const submit = (customId: string, values: Readonly<Record<string, string>>) =>
    shown(submitForm(customId, { caller: moderator, values, fromMessage: true }, context, abilities));
  const press = (message: Message, label: string) => {
    const found = (message.rows ?? []).flat().find((button: Button) => button.label === label);
    const customId = (found && encodeAction(found.action)) ?? '';
    return pressButton(customId, pressOf({ caller: moderator }), context, abilities);
  };
  const formOn = async (message: Message, label: string) => {
    const response = await press(message, label);
    if (response.kind !== 'form') throw new Error(response.kind);
    return response.form;
  };
  const paste = (values: Readonly<Record<string, string>>) =>
    submit(encodeAction({ kind: 'paste' }) ?? '', values);
  return {
    dir,
    store,
    context,
    shown,
    paste,
    press: (message: Message, label: string) => shown(press(message, label)),
    publish: async (values: Readonly<Record<string, string>>) => shown(press(await paste(values), 'Publish')),
    formOn,
    correct: async (
      message: Message,
      values: Readonly<Record<string, string>>,
      label = 'Correct the details',
    ) => {
      const { fields, action } = await formOn(message, label);
      const there = Object.fromEntries(fields.map(({ id, value = '' }) => [id, value]));
      return submit(encodeAction(action) ?? '', { ...there, ...values });
    },
    choices: (text = '', subcommand = 'remove', caller = moderator) => {
      const focused = { subcommand, option: 'article', text };
      return completeOption('articles', focused, caller, context, abilities);
    },
    list: () =>
      shown(
        runCommand('articles', callOf({}, { caller: moderator, subcommand: 'list' }), context, abilities),
      ),
    run: (subcommand: string, article: string) =>
      shown(
        runCommand('articles', callOf({ article }, { caller: moderator, subcommand }), context, abilities),
      ),
  };
}

describe('a moderator is told in the words of the form', () => {
  it.each(['pasting', 'correcting'])('all that is wrong with the details, when %s', async (when) => {
    const { paste, correct } = await newsroom();
    const wrong = { published: '31 February 2026', url: 'not a url' };
    const told =
      when === 'pasting'
        ? await paste({ text: LAMP, ...wrong })
        : await correct(await paste({ text: LAMP }), { ...wrong, title: '' });
    expect(textOf(told)).toContain(
      [
        'Not taken: please correct',
        ...(when === 'pasting' ? [] : ['• **Headline** is missing. Give the headline.']),
        '• **Date** “31 February 2026” is no date. Write it as 2025-05-02 or 2 May 2025.',
        '• **Web address** “not a url” is no web address. Begin it with https://',
      ].join('\n'),
    );
  });

  it('that the pasted text is no article', async () => {
    const { paste } = await newsroom();
    expect(textOf(await paste({ text: ' ' }))).toBe(
      'There is no text. Paste the article into the first field.',
    );
    expect(textOf(await paste({ text: '12345' }))).toMatch(/^The pasted text holds no statement\. /);
  });

  it.each(['title', 'url', 'constructor', 'pasted.txt'])(
    'what is wrong with a file, by its own name: %s',
    async (name) => {
      const { context, shown } = await newsroom();
      const call = callOf(
        {},
        { caller: moderator, subcommand: 'add', attachment: { name, url: '', size: 1 } },
      );
      const empty = { ...context, fetchAttachment: async () => new Uint8Array([0x20]) };
      expect(textOf(await shown(runCommand('articles', call, empty, abilities)))).toBe(
        `${name} is empty. Save the article’s text in it.`,
      );
    },
  );

  it('everything that is missing', async () => {
    const { paste } = await newsroom();
    expect(textOf(await paste({ text: LAMP }))).toContain(
      'Missing\n• publisher\n• date\n• author\n• web address',
    );
  });

  it('which article is there already, by its headline', async () => {
    const { paste, press, publish, list } = await newsroom();
    expect(textOf(await publish({ text: LAMP }))).toContain('Published: **A new lamp**');
    const again = await paste({ text: LAMP });
    expect(textOf(again)).toContain(
      '“A new lamp” · date not given: the very same text, with the same details.',
    );
    await press(await paste({ text: LAMP }), 'Publish in its place');
    expect(textOf(await list())).toContain('1 article of this server');
  });

  it('that an article is there already, whatever details it was given', async () => {
    const { paste, press, correct } = await newsroom();
    const early = await paste({ text: LAMP });
    const corrected = await correct(await paste({ text: LAMP }), { publisher: 'The Courier' });
    expect(textOf(await press(corrected, 'Publish'))).toContain('Published: **A new lamp**');
    expect(textOf(await press(early, 'Publish'))).toContain('Published: **A new lamp**');
    const again = await paste({ text: LAMP });
    expect(textOf(again)).toContain('the very same text. Here: **Publisher** none in place of “The Courier”');
    expect(labelsOf(again)).toContain('Publish in its place');
    expect(labelsOf(again)).not.toContain('Publish');
  });

  it('that there is one fact to show', async () => {
    const { paste } = await newsroom();
    const one = await paste({ text: 'The lamp of the lighthouse shines 28 kilometres out to sea.' });
    expect(labelsOf(one)).toContain('Show the fact');
    expect(labelsOf(await paste({ text: LAMP })).join()).toMatch(/Show all \d facts/);
  });

  it('a line that tells of the paper and of the day once, in the list as in its count', async () => {
    const { paste, press } = await newsroom();
    const line = 'The Marlow Bay Herald, 12 May 2025';
    const preview = await paste({
      text: `A new lamp\n\n${line}\n\nThe lamp shines 28 kilometres out to sea.`,
    });
    expect(textOf(preview)).toContain('3 facts');
    const list = textOf(await press(preview, 'Show all 3 facts'));
    expect(list.split('Marlow Bay Herald').length - 1).toBe(1);
    expect(textOf(await press(preview, 'Publish'))).toContain('3 facts can be asked about');
  });
});

describe('the preview', () => {
  it('shows what was left out as none of the article’s own, how much it is, and all of it as a file', async () => {
    const { paste, correct } = await newsroom();
    const rights =
      'All rights reserved. No part of this page may be reproduced without the written leave of the Courier.';
    const draft = await paste({ text: `${LAMP}\n\nShare this\n\n${rights}` });
    expect(textOf(draft)).toMatch(
      /Left out, as none of the article’s own: 2 lines\n• “All rights reserved\..*\n• “Share this”/,
    );
    expect(draft.files).toEqual([]);
    expect(textOf(await correct(draft, { publisher: 'The Courier' }))).toContain('own: 2 lines');
    const more = await paste({ text: `${LAMP}\n\nShare this\n\nPrint\n\nMore stories\n\n${rights}` });
    expect(textOf(more)).toMatch(/own: 4 lines\n(?:• .*\n){3}• and 1 more/);
    expect(more.files).toEqual([
      { name: 'left-out.txt', content: `Share this\nPrint\nMore stories\n${rights}\n` },
    ]);
    expect(textOf(more)).toMatch(/^Preview.*The Courier.*A draft already\n• This is it/s);
    expect((await correct(more, { publisher: 'The Courier' })).files).toEqual(more.files);
    expect(textOf(await paste({ text: LAMP }))).not.toContain('Left out');
  });

  it('shows a line below the headline that it can read as nothing', async () => {
    const { paste } = await newsroom();
    expect(textOf(await paste({ text: LAMP.replace('\n\n', '\nOtterfeld\nBy Nils Berg\n\n') }))).toContain(
      'Left out, as none of the article’s own: 1 line\n• “Otterfeld”',
    );
  });

  it('shows who speaks', async () => {
    const { paste } = await newsroom();
    const text = `${LAMP}\n\n“It cost 4,000 kroner,” said Ada Lund, the harbour master.`;
    expect(textOf(await paste({ text }))).toContain('-# paragraph 2, says Ada Lund, harbour master');
  });
});

describe('the list of articles', () => {
  it('has those that serve first, and counts the removed ones for themselves', async () => {
    const { paste, press, publish, list } = await newsroom();
    await publish({ text: LAMP });
    const boat = await publish({ text: LAMP.replace('A new lamp', 'A new boat') });
    const sure = await press(boat, 'Remove');
    await press(sure, 'Remove it');
    const text = textOf(await list());
    expect(text).toContain('1 article of this server, and 1 removed');
    expect(text.indexOf('A new lamp')).toBeLessThan(text.indexOf('A new boat'));
    expect(textOf(await paste({ text: LAMP }))).toContain('A new lamp');
  });
});

describe('the removal of an article', () => {
  it('promises no way back where its files are gone', async () => {
    const { dir, publish, press } = await newsroom();
    const asked = await press(await publish({ text: LAMP }), 'Remove');
    await rm(path.join(dir, 'servers', moderator.guildId ?? '', 'articles'), { recursive: true });
    const done = await press(asked, 'Remove it');
    expect(textOf(done)).toBe(
      'Removed: **A new lamp**. It cannot be restored: its files are spoilt or gone.',
    );
    expect(labelsOf(done)).toEqual([]);
    expect(textOf(await publish({ text: LAMP }))).toContain('Published: **A new lamp**');
  });
});

describe('a correction of what is published', () => {
  it('is refused to a member, whose buttons and forms are left from when they were a moderator', async () => {
    const { publish, paste, formOn, store, context } = await newsroom();
    const published = await publish({ text: LAMP });
    const form = await formOn(published, 'Correct the details');
    const again = await paste({ text: LAMP, publisher: 'The Courier' });
    const member = { ...moderator, moderator: false };
    const values = { title: 'Mine now', publisher: '', published: '', author: '', url: '' };
    const submission = { caller: member, values, fromMessage: true };
    const buttons = [...(published.rows ?? []), ...(again.rows ?? [])].flat();
    const tried = [
      submitForm(encodeAction(form.action) ?? '', submission, context, abilities),
      ...buttons
        .filter(({ label }) => /^Correct|^Publish/.test(label))
        .map(({ action }) =>
          pressButton(encodeAction(action) ?? '', pressOf({ caller: member }), context, abilities),
        ),
    ];
    expect(tried.length).toBeGreaterThanOrEqual(4);
    for (const response of tried)
      expect(await response).toMatchObject({ kind: 'post', outcome: 'refused', onlyToYou: true });
    expect(store.published(moderator.guildId ?? '').map(({ article }) => article.title)).toEqual([
      'A new lamp',
    ]);
  });

  it('reaches no other server’s article', async () => {
    const { publish, paste, formOn, shown, store, context } = await newsroom();
    const published = await publish({ text: LAMP });
    const form = await formOn(published, 'Correct the details');
    const again = await paste({ text: LAMP, publisher: 'The Courier' });
    const caller = { ...moderator, guildId: '100000000000000002' };
    const values = { title: 'Mine now', publisher: '', published: '', author: '', url: '' };
    const submission = { caller, values, fromMessage: true };
    const tried = [
      submitForm(encodeAction(form.action) ?? '', submission, context, abilities),
      ...[...(published.rows ?? []), ...(again.rows ?? [])]
        .flat()
        .filter(({ label }) => /^Correct|^Publish/.test(label))
        .map(({ action }) =>
          pressButton(encodeAction(action) ?? '', pressOf({ caller }), context, abilities),
        ),
    ];
    for (const response of tried) expect(textOf(await shown(response))).toMatch(/^It is no longer there/);
    expect(store.published(moderator.guildId ?? '').map(({ article }) => article.title)).toEqual([
      'A new lamp',
    ]);
    expect(await store.list(caller.guildId)).toEqual([]);
  });

  it('says why where it is wrong and no draft of it can be kept', async () => {
    const { publish, paste, correct } = await newsroom();
    const published = await publish({ text: LAMP });
    for (let boats = 1; boats <= 20; boats++) await paste({ text: `${LAMP}\n\nIt has ${boats} boats.` });
    expect(textOf(await correct(published, { published: 'soon' }))).toMatch(
      /^Not corrected\. Date “soon” is no date\..* This server has 20 drafts already/,
    );
    expect(textOf(await correct(published, { publisher: 'The Courier' }))).toMatch(/^Corrected: publisher\./);
  });
});

describe('a draft whose preview was dismissed', () => {
  it('is listed, with a menu that shows it again, until it is published', async () => {
    const { paste, press, list } = await newsroom();
    const draft = await paste({ text: LAMP });
    const empty = await list();
    expect(textOf(draft)).toContain('/articles list shows it again');
    expect(textOf(empty)).toMatch(
      /no articles of its own.*1 draft, not published yet\n\*\*1\*\* · A new lamp · publisher not given\n-# by <@\d+> on <t:\d+:f>, kept until <t:\d+:f>/s,
    );
    expect(empty.menus?.map(({ placeholder, options }) => [placeholder, options.length])).toEqual([
      ['Show a draft', 1],
    ]);
    await press(draft, 'Publish');
    const full = await list();
    expect(textOf(full)).not.toContain('not published yet');
    expect(full.menus?.map(({ placeholder }) => placeholder)).toEqual(['Show an article']);
  });
});

describe('Publish', () => {
  it('that is pressed again at any moment while it publishes says that it is published', async () => {
    const { store, paste, press } = await newsroom();
    const preview = await paste({ text: LAMP });
    const presses: Promise<Message>[] = [];
    for (let moment = 0; moment < 20; moment++) {
      presses.push(press(preview, 'Publish'));
      await store.drafts(moderator.guildId ?? '');
    }
    for (const done of await Promise.all(presses))
      expect(textOf(done)).toContain('Published: **A new lamp**');
  });
});

describe('a draft of the very text that another moderator publishes', () => {
  it('stays where its details have yet to be put right', async () => {
    const { store, context, paste, press, shown } = await newsroom();
    const guildId = moderator.guildId ?? '';
    const mine = await paste({ text: LAMP });
    const caller = { ...moderator, userId: '300000000000000003' };
    const values = { text: LAMP, published: '31 February 2026' };
    const pasting = { caller, values, fromMessage: true };
    await shown(submitForm(encodeAction({ kind: 'paste' }) ?? '', pasting, context, abilities));
    expect(await store.drafts(guildId)).toHaveLength(2);
    expect(textOf(await press(mine, 'Publish'))).toContain('Published: **A new lamp**');
    const [theirs, ...others] = await store.drafts(guildId);
    expect(others).toEqual([]);
    expect(await store.draft(guildId, theirs?.id ?? '')).toMatchObject({
      by: caller.userId,
      refused: [{ detail: 'published', value: '31 February 2026' }],
    });
  });
});

describe('Discard', () => {
  it('of a draft that is being corrected says that it was corrected', async () => {
    const { store, paste, press } = await newsroom();
    const { guildId } = moderator;
    const preview = await paste({ text: LAMP });
    const [listed] = await store.drafts(guildId ?? '');
    const draft = await store.draft(guildId ?? '', listed?.id ?? '');
    if (draft === undefined) throw new Error('no draft');
    const correcting = store.addDraft(guildId ?? '', '300000000000000003', draft, draft.id);
    expect(textOf(await press(preview, 'Discard'))).toMatch(
      /^It is no longer there: it was corrected meanwhile/,
    );
    expect(await store.drafts(guildId ?? '')).toMatchObject([{ id: (await correcting).id }]);
  });
});

describe('Undo', () => {
  it('that comes after the article was restored says that it is there', async () => {
    const { publish, press, list } = await newsroom();
    const sure = await press(await publish({ text: LAMP }), 'Remove');
    const removed = await press(sure, 'Remove it');
    expect(textOf(removed)).toBe('Removed: **A new lamp**. It can be restored for 30 days.');
    expect(textOf(await press(removed, 'Undo'))).toContain('Restored: **A new lamp**');
    expect(textOf(await press(removed, 'Undo'))).toMatch(/^\*\*A new lamp\*\* is there/);
    expect(textOf(await list())).toContain('1 article of this server');
  });
});

describe('the articles to choose from', () => {
  it('are named to no member', async () => {
    const { publish, choices } = await newsroom();
    await publish({ text: LAMP });
    expect(await choices()).toHaveLength(1);
    expect(await choices('', 'remove', { ...moderator, moderator: false })).toEqual([]);
  });

  it('are found with a slip', async () => {
    const { publish, choices } = await newsroom();
    await publish({ text: LAMP.replace('A new lamp', 'Oberfeld opens its bakery') });
    await publish({ text: LAMP });
    expect((await choices('oberfld', 'show')).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Oberfeld/),
    ]);
    expect(await choices('', 'show')).toHaveLength(2);
    expect(await choices('zzzz', 'show')).toEqual([]);
  });
});

describe('a pasted text', () => {
  it('is kept with all that is right about it, whatever else the form was given', async () => {
    const { paste, correct, press, formOn } = await newsroom();
    const draft = await paste({ text: LAMP, publisher: 'The Courier', published: 'last tuesday-ish' });
    expect(textOf(draft)).toContain('The Courier');
    expect(textOf(draft)).toContain('**Date** “last tuesday-ish” is no date.');
    const dated = await correct(draft, { published: '4 March 2025', publisher: 'The Evening Courier' });
    expect(textOf(dated)).not.toContain('Not taken');
    const spoilt = await correct(dated, { published: 'soon', author: 'Nils Berg' });
    expect(textOf(spoilt)).toContain('**Date** “soon” is no date.');
    expect(textOf(spoilt)).toMatch(/The Evening Courier.*· 4 March 2025$/m);
    expect(textOf(spoilt)).toContain('Nils Berg');
    const again = await formOn(spoilt, 'Correct the details');
    expect(again.fields.map(({ value }) => value)).toEqual([
      'A new lamp',
      'The Evening Courier',
      'soon',
      'Nils Berg',
      '',
    ]);
    expect(textOf(await press(spoilt, 'Publish'))).toContain('Published: **A new lamp**');
  });

  it('comes back as a file where no draft can be made of it', async () => {
    const { paste } = await newsroom();
    const refused = await paste({ text: '12345' });
    expect(refused.files).toEqual([{ name: 'pasted.txt', content: '12345' }]);
    expect((await paste({ text: LAMP })).files).toEqual([]);
    expect((await paste({ text: '   ' })).files).toBeUndefined();
  });

  it('that fills the field may have been cut: the preview says so, and what to do', async () => {
    const { paste, correct } = await newsroom();
    const text = `${LAMP}\n\n${'It was seen from the island on each of these nights. '.repeat(100)}`;
    const cut = await paste({ text: text.slice(0, 4000) });
    expect(textOf(cut)).toMatch(/Please check\n• The text fills the field.*attach a file/);
    expect(textOf(await correct(cut, { publisher: 'The Courier' }))).toContain('The text fills the field');
    expect(textOf(await paste({ text: text.slice(0, 3999) }))).not.toContain('fills the field');
  });
});

describe('an article without a headline', () => {
  const [, TEXT = ''] = LAMP.split('\n\n');

  it('is published under none that is made up: the form asks for it first', async () => {
    const { paste, formOn, correct, press } = await newsroom();
    const draft = await paste({ text: TEXT, publisher: 'The Courier' });
    expect(textOf(draft)).not.toContain('pasted');
    expect(textOf(draft)).toContain('“headline not given”');
    expect(textOf(draft)).toContain('• headline: it is needed to publish');
    const form = await formOn(draft, 'Publish');
    expect(form.title).toBe('A headline is needed to publish');
    expect(form.fields.map(({ value }) => value)).toEqual(['', 'The Courier', '', '', '']);
    const without = await correct(draft, { title: ' ', author: 'Nils Berg' }, 'Publish');
    expect((await formOn(without, 'Publish')).title).toContain('A headline is needed');
    const titled = await correct(without, { title: 'A new lamp' }, 'Publish');
    expect(textOf(await press(titled, 'Publish'))).toContain('Published: **A new lamp**');
  });
});

describe('two articles of one headline', () => {
  it('are told apart in the list, and neither is taken for the other', async () => {
    const { publish, choices, run } = await newsroom();
    await publish({ text: LAMP, publisher: 'The Mail' });
    await publish({ text: `${LAMP}\n\nIt cost 340,000 kroner.`, publisher: 'The Courier' });
    await publish({ text: LAMP.replace('A new lamp', 'The old lamp') });
    const names = (await choices('new lamp')).map(({ name }) => name);
    expect(names).toEqual([
      expect.stringMatching(/^A new lamp · The Courier · added \d+ \w+ \d{4}, \d\d:\d\d GMT · \d facts$/),
      expect.stringMatching(/^A new lamp · The Mail · added \d+ \w+ \d{4}, \d\d:\d\d GMT · \d facts$/),
    ]);
    expect((await choices('old'))[0]?.name).toMatch(/added \d+ \w+ \d{4} · \d facts$/);
    expect(textOf(await run('remove', 'A new lamp'))).toContain('has 2 articles “A new lamp”. Pick one');
    expect(textOf(await run('remove', 'The old lamp'))).toContain('Remove **The old lamp**?');
    expect(textOf(await run('remove', 'the')), 'a part of one headline').toContain('The old lamp');
  });

  it('have room for both, however long the headline is', async () => {
    const { publish, choices } = await newsroom();
    const title = 'A very long headline about the lighthouse and its keeper '.repeat(4).trim();
    await publish({ text: LAMP, title, publisher: 'The Grey Skerry Lighthouse Keepers’ Courier' });
    const [choice] = await choices();
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/^A very long headline .*… · The Grey Skerry… · added .* facts$/);
  });
});
