import { describe, expect, it } from 'vitest';
import { abilities } from '../../commands/index.ts';
import type { Reload } from '../../src/answer/live/live.ts';
import { completeOption, pressButton, runCommand } from '../../src/discord/dispatch.ts';
import { type ButtonAction, encodeAction } from '../../src/discord/messages/action.ts';
import { fitted } from '../../src/discord/messages/limits.ts';
import type { Message, Response } from '../../src/discord/messages/message.ts';
import { shownFact } from '../../src/discord/replies/embeds.ts';
import { withoutFolders } from '../../src/discord/replies/without-folders.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../answer/knowledge.ts';
import { callOf, contextOf, inDirectMessages, labelsOf, moderator, pressOf, textOf } from './context.ts';

async function shown(given: Response | Promise<Response>): Promise<Message> {
  const response = await given;
  if (response.kind === 'form') throw new Error('a form');
  return response.kind === 'later' ? (await response.work()).message : response.message;
}

describe('every command', () => {
  it.each(abilities.commands.map((command) => [command.definition.name, command] as const))(
    '%s says where it may be installed and used',
    (_name, { definition, moderatorsOnly }) => {
      expect(definition.integration_types?.length).toBeGreaterThan(0);
      expect(definition.contexts?.length).toBeGreaterThan(0);
      if (moderatorsOnly === true) {
        expect(definition.contexts).toEqual([0]);
        expect(definition.default_member_permissions).toBe('32');
      }
    },
  );

  it('that is not known any more is answered, not ignored', () => {
    const response = runCommand('weather', callOf(), contextOf(), abilities);
    expect(response).toMatchObject({ onlyToYou: true, outcome: 'unknown command' });
  });
});

describe('/ask', () => {
  const ask = (question: string, options = {}, more = {}) =>
    runCommand('ask', callOf({ question, ...options }, more), contextOf(), abilities);

  it('answers with the figure in bold and its source', async () => {
    const response = ask('How much did the new quay cost?');
    const message = await shown(response);
    expect(response).toMatchObject({ kind: 'post', onlyToYou: false, outcome: 'found' });
    expect(message.embeds?.[0]?.description).toContain('**12 million euros**');
    expect(message.embeds?.[0]?.fields?.[0]?.name).toBe('Source');
    expect(message.embeds?.[0]?.fields?.[0]?.value).toMatch(
      /The Gazette · .*2 May 2025 · New berths, paragraph 1/,
    );
  });

  it('answers exactly the fact that was picked from the list', async () => {
    expect(textOf(await shown(ask('harbour/ferries')))).toContain('Vall Island');
  });

  it('takes what asks nothing of any article as /help and /sources', async () => {
    expect(ask('what can you do?')).toMatchObject({ outcome: 'help', onlyToYou: true });
    expect(ask('thanks')).toMatchObject({ outcome: 'thanks', onlyToYou: true });
    expect(ask('list all articles')).toMatchObject({ outcome: 'listed', onlyToYou: false });
    expect(ask('list all articles', { private: true })).toMatchObject({ onlyToYou: true });
  });

  it('offers to share what only the person sees, in a server', async () => {
    const question = 'How much did the new quay cost?';
    expect(labelsOf(await shown(ask(question, { private: true })))).toContain('Share');
    expect(labelsOf(await shown(ask(question)))).not.toContain('Share');
    expect(
      labelsOf(await shown(ask(question, { private: true }, { caller: inDirectMessages }))),
    ).not.toContain('Share');
  });

  it.each(['', '   ', ' ? ', '\u3164', '@everyone'])('says that %j is no question', async (question) => {
    const response = ask(question);
    expect(response).toMatchObject({ outcome: 'nothing', onlyToYou: true });
    expect(textOf(await shown(response))).toMatch(/^I see no question in that\./);
  });

  it.each(['```js\nalert(1)\n```', 'what is the depth of the moon'])(
    'asserts nothing on %j, and says what it knows about',
    async (question) => {
      const response = ask(question);
      const text = textOf(await shown(response));
      expect(response.outcome).toBe('unknown');
      expect(text).not.toMatch(/40|12 million|2019|20 minutes/);
      expect(text).toContain('4 facts from 1 article');
    },
  );

  it('says so when there is no knowledge at all', async () => {
    const response = runCommand(
      'ask',
      callOf({ question: 'anything?' }),
      contextOf(knowledgeOf([])),
      abilities,
    );
    expect(textOf(await shown(response))).toContain('I have no articles');
  });

  it('completes with questions, and sends their words, so that the answer is that to them', async () => {
    const choices = await completeOption(
      'ask',
      { subcommand: null, option: 'question', text: 'ferr' },
      callOf().caller,
      contextOf(),
      abilities,
    );
    expect(choices[0]).toEqual({
      name: 'How often do the ferries leave?',
      value: 'How often do the ferries leave?',
    });
    const first = await completeOption(
      'ask',
      { subcommand: null, option: 'question', text: '' },
      callOf().caller,
      contextOf(),
      abilities,
    );
    expect(first.length).toBeGreaterThan(0);
  });

  it('offers the member’s own words first, since Enter sends the first choice', async () => {
    const choices = async (text: string) =>
      completeOption(
        'ask',
        { subcommand: null, option: 'question', text },
        callOf().caller,
        contextOf(),
        abilities,
      );
    const own = ' the  new quay';
    const [first, ...others] = await choices(own);
    expect(first).toEqual({ name: 'the new quay', value: 'the new quay' });
    expect(others.map(({ value }) => value)).toContain('How much did the new quay cost?');
    expect((await choices('who runs the port?'))[0]).toEqual({
      name: 'who runs the port',
      value: 'who runs the port?',
    });
    expect((await choices('Zolgrave?'))[0]?.value).toBe('Zolgrave?');
    expect((await choices('q')).map(({ value }) => value)).not.toContain('q');
    expect(await choices(`the quay ${'and the harbour '.repeat(10)}`)).toEqual([]);
  });
});

describe('a fact’s button', () => {
  const press = (customId: string, context = contextOf(), more = {}) =>
    pressButton(customId, pressOf(more), context, abilities);

  it('answers with that fact, only to the person', async () => {
    const response = await press('fact:harbour/master');
    expect(response).toMatchObject({ kind: 'post', onlyToYou: true, outcome: 'found' });
    expect(textOf(await shown(response))).toContain('Ada Lund');
  });

  it('says so when the fact is gone', async () => {
    const response = await press('fact:harbour/lighthouse');
    expect(response.outcome).toBe('gone');
    expect(textOf(await shown(response))).toContain('gone');
  });

  it('of another version of the bot is explained', async () => {
    expect(await press('vote:1')).toMatchObject({ onlyToYou: true, outcome: 'unknown button' });
  });
});

describe('a moderators’ button', () => {
  const actions: readonly ButtonAction[] = [
    { kind: 'articles', page: 0 },
    { kind: 'article', step: 'remove', page: 0, articleId: 'harbour' },
    { kind: 'draft', step: 'publish', page: 0, draftId: 'a' },
    { kind: 'replace', draftId: 'a', version: 'b', articleId: 'harbour' },
    { kind: 'undo', version: 'b', former: 'c', articleId: 'harbour' },
    { kind: 'why', version: 'test', question: 'How much did the new quay cost?' },
  ];

  it.each(actions.map((action) => [action.kind, action] as const))(
    'is refused to a member who presses it, not to a moderator: %s',
    async (_kind, action) => {
      const press = (caller = pressOf().caller) =>
        pressButton(encodeAction(action) ?? '', pressOf({ caller }), contextOf(), abilities);
      expect(await press()).toMatchObject({ kind: 'post', onlyToYou: true, outcome: 'refused' });
      expect((await press(moderator)).outcome).not.toBe('refused');
    },
  );
});

describe('Share', () => {
  const context = contextOf();
  const hidden = runCommand(
    'ask',
    callOf({ question: 'How much did the new quay cost?', private: true }),
    context,
    abilities,
  );
  const rows = hidden.kind === 'post' ? (hidden.message.rows ?? []) : [];
  const share = rows.flat().find(({ action }) => action.kind === 'share');
  const customId = share === undefined ? '' : (encodeAction(share.action) ?? '');

  it('posts the same answer for everybody, says who shared it, and loses its button', async () => {
    const response = await pressButton(customId, pressOf({ rows, messageId: '1' }), context, abilities);
    if (response.kind !== 'edit' || response.post === undefined) throw new Error('nothing was posted');
    expect(response.post.message.embeds?.[0]?.description).toContain('**12 million euros**');
    expect(textOf(response.post.message)).toContain('Shared by Mia');
    expect(labelsOf(response.message)).not.toContain('Share');
    expect(response.message.embeds).toBeUndefined();
  });

  it('says who shared it without the characters that turn or hide what a line says', async () => {
    const { caller } = pressOf();
    const press = pressOf({ rows, messageId: '4', caller: { ...caller, name: '\u202eMia\u200b\nLund' } });
    const response = await pressButton(customId, press, context, abilities);
    if (response.kind !== 'edit') throw new Error(response.kind);
    expect(response.post?.message.embeds?.[0]?.footer?.text).toBe('Shared by Mia Lund');
  });

  it('posts once for each message, however often it is clicked', async () => {
    const keyOf = async (messageId: string) => {
      const response = await pressButton(customId, pressOf({ rows, messageId }), context, abilities);
      return response.kind === 'edit' ? response.post?.key : undefined;
    };
    expect(await keyOf('2')).toBe(await keyOf('2'));
    expect(await keyOf('2')).not.toBe(await keyOf('3'));
  });

  it('looks through all facts once, however many are shared or quoted', () => {
    let read = 0;
    const facts = harbourKnowledge.facts.map((fact) => ({
      ...fact,
      get id() {
        read += 1;
        return fact.id;
      },
    }));
    const assistant = { ...contextOf().assistantFor(null), knowledge: { ...harbourKnowledge, facts } };
    const find = (key: string) => shownFact({ key, highlight: null }, assistant);
    const keys = share?.action.kind === 'share' ? share.action.facts.map(({ key }) => key) : [];
    expect(keys.map(find).map((found) => found?.fact.text)).toEqual([expect.stringContaining('12 million')]);
    const atFirst = read;
    for (const key of [...keys, ...keys, 'gone']) find(key);
    expect(atFirst).toBeGreaterThan(0);
    expect(read).toBe(atFirst);
  });

  it('posts nothing when the fact says something else by now', async () => {
    const changed = knowledgeOf([factOf('cost', 'The new quay cost 14 million euros.')]);
    const response = await pressButton(customId, pressOf({ rows }), contextOf(changed), abilities);
    expect(response).toMatchObject({ kind: 'post', onlyToYou: true, outcome: 'gone' });
  });
});

describe('/figures', () => {
  it('lists what each measures, its period and its source', async () => {
    const text = textOf(
      await shown(runCommand('figures', callOf({ topic: 'harbour' }), contextOf(), abilities)),
    );
    expect(text).toMatch(/\*\*more than 40\*\* – berths in the harbour \(2025\)\n-# The Gazette/);
  });

  it('cuts no character of a long topic in half', async () => {
    const topic = `${'a'.repeat(79)}🚢`;
    const text = textOf(await shown(runCommand('figures', callOf({ topic }), contextOf(), abilities)));
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('says so when there are none', async () => {
    const response = runCommand(
      'figures',
      callOf({ topic: '**volcanoes** @everyone' }),
      contextOf(),
      abilities,
    );
    expect(response).toMatchObject({ outcome: 'none', onlyToYou: true });
    expect(textOf(await shown(response))).not.toMatch(/\*\*volcanoes|@everyone/);
  });

  const many = knowledgeOf(
    Array.from({ length: 20 }, (_, index) => {
      const text = `${index + 100} boats`;
      const figure = {
        text,
        value: index + 100,
        unit: 'boats',
        measures: 'boats',
        period: null,
        hedge: null,
      };
      return factOf(`f${index}`, `There were ${text}.`, { topics: ['boats'], figures: [figure] });
    }),
  );

  it('turns its pages: the asker’s own list changes', async () => {
    const first = await shown(runCommand('figures', callOf({ topic: 'boats' }), contextOf(many), abilities));
    expect(labelsOf(first)).toEqual(['Next ▶']);
    const next = await pressButton('figures:1:boats', pressOf(), contextOf(many), abilities);
    expect(next.kind).toBe('edit');
    expect(labelsOf(await shown(next))).toEqual(['◀ Previous', 'Next ▶']);
    expect(textOf(await shown(next))).toContain('Page 2 of 4');
  });

  it('shows another person a page of their own', async () => {
    const response = await pressButton(
      'figures:1:boats',
      pressOf({ isOwn: async () => false }),
      contextOf(many),
      abilities,
    );
    expect(response).toMatchObject({ kind: 'post', onlyToYou: true });
  });

  it('shows the last page when there are fewer by now, and takes the buttons away when there are none', async () => {
    expect(
      textOf(await shown(pressButton('figures:99:boats', pressOf(), contextOf(many), abilities))),
    ).toContain('Page 4 of 4');
    expect(
      (await shown(pressButton('figures:1:boats', pressOf(), contextOf(knowledgeOf([])), abilities))).rows,
    ).toEqual([]);
  });
});

describe('/sources', () => {
  it('lists the articles with date, number of facts and topics', async () => {
    const text = textOf(await shown(runCommand('sources', callOf(), contextOf(), abilities)));
    expect(text).toMatch(/The Gazette · “Harbour doubles its berths” · 2 May 2025 · 4 facts\n-# .*harbour/);
  });

  it('pages through many', async () => {
    const facts = Array.from({ length: 12 }, (_, index) => {
      const fact = factOf('x', 'A fact.');
      return {
        ...fact,
        id: `a${index}/x`,
        article: { ...fact.article, id: `a${index}`, published: `2025-01-${10 + index}` },
      };
    });
    const first = await shown(runCommand('sources', callOf(), contextOf(knowledgeOf(facts)), abilities));
    expect(textOf(first)).toContain('Page 1 of 3');
    expect(
      labelsOf(await shown(pressButton('sources:2', pressOf(), contextOf(knowledgeOf(facts)), abilities))),
    ).toEqual(['◀ Previous']);
  });
});

describe('versions of one article', () => {
  const versions = knowledgeOf(
    [40, 44].map((count) => {
      const fact = factOf('berths', `The harbour has ${count} berths.`, {
        figures: [
          { text: `${count}`, value: count, unit: 'berths', measures: 'berths', period: null, hedge: null },
        ],
      });
      const article = {
        ...fact.article,
        id: `harbour-${count}`,
        text: `${fact.text} It is owned by the town, and ferries leave from it each day.`,
        added: `2025-05-02T09:${count}:00Z`,
      };
      return { ...fact, id: `harbour-${count}/berths`, article };
    }),
  );

  it.each([
    ['sources', 'added later · 1 fact', 'added first · 1 fact'],
    ['figures', 'New berths, paragraph 1 · added first', 'New berths, paragraph 1 · added later'],
  ])('are told apart in /%s', async (command, one, other) => {
    const text = textOf(await shown(runCommand(command, callOf(), contextOf(versions), abilities)));
    expect(text).toContain(one);
    expect(text.indexOf(other)).toBeGreaterThan(text.indexOf(one));
  });
});

describe('/sources of articles with long names and addresses', () => {
  it.each([
    ['Cyrillic', `https://gazette.example/${'ж'.repeat(196)}`],
    ['Latin', `https://gazette.example/${'a'.repeat(282)}`],
  ])('keeps every entry: %s', async (_what, url) => {
    const facts = Array.from({ length: 5 }, (_, index) => {
      const topics = Array.from({ length: 6 }, (_each, at) => `topic ${at}`.padEnd(40, 's'));
      const fact = factOf('x', 'A fact.', { topics });
      const title = `${index} ${'Harbour doubles its berths '.repeat(5)}`;
      const publisher = 'The Gazette'.padEnd(100, '_');
      return {
        ...fact,
        id: `a${index}/x`,
        article: { ...fact.article, id: `a${index}`, title, publisher, url },
      };
    });
    const page = await shown(runCommand('sources', callOf(), contextOf(knowledgeOf(facts)), abilities));
    const text = fitted(page).embeds?.[0]?.description ?? '';
    expect(text).toBe(page.embeds?.[0]?.description);
    expect(text.match(/^The.* · .* · \d+ \w+ \d{4} · 1 fact\n-# topic 0/gm)).toHaveLength(5);
  });
});

describe('/help', () => {
  it('has three examples that work, and says what is stored', async () => {
    const message = await shown(runCommand('help', callOf(), contextOf(), abilities));
    expect(textOf(message)).toContain('No message is stored');
    const examples = (message.rows ?? []).flat();
    expect(examples).toHaveLength(3);
    for (const { action } of examples) {
      expect((await pressButton(encodeAction(action) ?? '', pressOf(), contextOf(), abilities)).outcome).toBe(
        'found',
      );
    }
  });
});

describe('Find facts', () => {
  const find = (target: string) => runCommand('Find facts', callOf({}, { target }), contextOf(), abilities);

  it('answers on a message’s text, privately', async () => {
    const response = find('Somebody said: how often do the ferries leave?');
    expect(response).toMatchObject({ onlyToYou: true });
    expect(textOf(await shown(response))).toContain('20 minutes');
  });

  it.each(['  ', '\u200b', '👍🏽', '…'])('says so when there is no text: %j', (target) => {
    expect(find(target)).toMatchObject({ onlyToYou: true, outcome: 'empty' });
  });
});

describe('/reload', () => {
  const run = (subcommand: string, caller = moderator, outcomes = {}) =>
    runCommand(
      'reload',
      callOf({}, { caller, subcommand }),
      contextOf(harbourKnowledge, outcomes),
      abilities,
    );

  it.each([
    ['a member', callOf().caller, /^Only moderators of this server can do that/],
    ['direct messages', inDirectMessages, /in their server alone/],
  ])('is refused to %s, even when Discord let it through', async (_who, caller, why) => {
    const response = run('knowledge', caller);
    expect(response).toMatchObject({ onlyToYou: true, outcome: 'refused' });
    expect(textOf(await shown(response))).toMatch(why);
  });

  it('lists what was added, changed and removed', async () => {
    const [berths, cost, master] = harbourKnowledge.facts;
    if (berths === undefined || cost === undefined || master === undefined) throw new Error('no facts');
    const reload: Reload = {
      kind: 'reloaded',
      version: 'abc',
      facts: 4,
      checks: 2,
      added: [berths],
      changed: [{ before: { ...cost, text: 'It was cheap.' }, after: cost }],
      removed: [master],
    };
    const text = textOf(await shown(run('knowledge', moderator, { reload })));
    expect(text).toContain('1 added, 1 changed, 1 removed');
    expect(text).toMatch(
      /added harbour\/berths.*\n.*changed harbour\/cost.*before: It was cheap.*\n.*removed harbour\/master/,
    );
  });

  it('names every problem that fits, and gives the whole list as a file', async () => {
    const problems = Array.from({ length: 200 }, (_, index) => ({
      file: 'harbour.yaml',
      line: index + 1,
      column: 3,
      message: 'paragraph must be a number;',
      todo: 'write the number of the body paragraph.',
    }));
    const message = await shown(run('knowledge', moderator, { reload: { kind: 'refused', problems } }));
    expect(textOf(message)).toMatch(/old knowledge goes on answering.*200 things to mend/);
    expect(textOf(message)).toMatch(/harbour\.yaml:1:3 paragraph must be a number/);
    expect(textOf(message)).toMatch(/and \d+ more/);
    expect(message.files?.[0]?.content.trim().split('\n')).toHaveLength(200);
  });

  it.each([
    ['/srv/bot/knowledge/harbour.yaml', 'is wrong.', 'harbour.yaml is wrong.'],
    ['/srv/bot/knowledge/b.yaml', 'The article is in /srv/bot/knowledge/a.yaml already.', 'a.yaml already.'],
    ['/srv/bot/knowledge', 'The folder holds no article.', 'knowledge The folder holds no article.'],
    ['/srv/bot/data/servers/1/articles/quay', 'is broken.', 'servers/1/articles/quay is broken.'],
    ['other/harbour.yaml', 'is wrong.', 'other/harbour.yaml is wrong.'],
  ])('shows no path of the machine: %s %s', async (file, message, told) => {
    const problem = { file, line: null, column: null, message, todo: 'Mend it.' };
    const context = {
      ...contextOf(harbourKnowledge, { reload: { kind: 'refused', problems: [problem] } }),
      folders: ['/srv/bot/knowledge/', '/srv/bot/data'],
    };
    const call = callOf({}, { caller: moderator, subcommand: 'knowledge' });
    const text = textOf(await shown(runCommand('reload', call, context, abilities)));
    expect(text).toContain(told);
    expect(text).not.toContain('/srv');
  });

  it.each([
    [
      'data/servers/1/quay: see https://holm.example/data/berths, training-data/a',
      ['data'],
      'servers/1/quay: see https://holm.example/data/berths, training-data/a',
    ],
    [
      '/data/quay: see https://holm.example/data2024 and /database',
      ['/data'],
      'quay: see https://holm.example/data2024 and /database',
    ],
    ['"/data" holds nothing, /data/a does.', ['/data'], '"data" holds nothing, a does.'],
    ['/data.', ['/data'], 'data.'],
    ['file:///srv/bot/data/a, file:///srv/bot/data', ['/srv/bot/data'], 'file://a, file://data'],
  ])('leaves what only looks like a path of the machine: %s', (text, folders, shown) => {
    expect(withoutFolders(text, folders)).toBe(shown);
  });

  it('registers the commands again and says what changed', async () => {
    const registration = {
      where: 'everywhere',
      added: ['ask'],
      changed: [],
      removed: ['old'],
      unchanged: ['help'],
      cleared: 0,
    } as const;
    const text = textOf(await shown(run('commands', moderator, { registration })));
    expect(text).toMatch(/Added: ask\nRemoved: old\nUnchanged: help/);
  });
});
