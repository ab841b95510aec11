import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/sandbox/person/person.ts';
import { added, COST, corrected, labels, listed, newsroom, QUAY, shown } from './newsroom.ts';

/** The article of the newsroom as its paper put it right. */
const RIGHT = QUAY.replace('5.2 million', '2.5 million').replace(
  'It has 18',
  'Correction, 6 March 2025: an earlier version of this article gave another cost. It has 18',
);
const ONE_FIGURE = QUAY.replace('18 moorings', '16 moorings');
const asked = async (seat: Seat) => (await seat.slash('ask', COST).reply()).text;

describe('an article that is there in an earlier form', () => {
  it('is told of with the figures that differ, and its place can be taken: members get the right one alone', async () => {
    const { moderator, member } = await newsroom();
    const draft = await added(moderator, RIGHT);
    expect(draft.text).toMatch(
      /There already\n• The Tarn Gazette · “Old quay of Tarn is rebuilt” · 4 March 2025: this article in a form that was added earlier, it seems\. Here: \*\*2\.5 million kroner\*\* in place of 5\.2 million kroner; .*With both there, members may be shown both\./,
    );
    expect(draft.text).not.toContain('There already, it seems');
    expect(labels(draft).slice(0, 2)).toEqual(['Publish in its place', 'Publish beside it']);
    await draft.press(labels(draft).find((label) => label.startsWith('Show all')) ?? '').reply();
    expect(labels(draft)).toContain('Publish in its place');
    await draft.press('Publish in its place').reply(15_000);
    expect(draft.text).toMatch(/^Published: /);
    const answer = await asked(member);
    expect(answer).toContain('**2.5 million kroner**');
    expect(answer).not.toContain('5.2 million');
    expect((await listed(moderator)).text).toContain('1 article of this server');
    await draft.press('Undo the correction').reply(15_000);
    expect(draft.text).toMatch(
      /^Undone: .*-# the correction that was undone: \*\*2\.5 million kroner\*\* in place of 5\.2 million kroner;/s,
    );
    expect(await asked(member)).toContain('**5.2 million kroner**');
  });

  it('is told of where one figure alone is another one', async () => {
    const { moderator } = await newsroom();
    const draft = await added(moderator, ONE_FIGURE);
    expect(draft.text).toMatch(/Here: \*\*16 moorings\*\* in place of 18 moorings\. With both there/);
    expect(labels(draft)).toContain('Publish in its place');
  });

  it('stands beside the other one, if it is published so, and a member is told which was added later, also after a restart', async () => {
    const all = await newsroom();
    const draft = await added(all.moderator, ONE_FIGURE);
    await draft.press('Publish beside it').reply(15_000);
    const question = { question: 'How many moorings does the old quay of Tarn have?' };
    const answer = (await all.member.slash('ask', question).reply()).text;
    expect(answer).toMatch(
      /-# The old quay .*\n4 March 2025, The Tarn Gazette, added later: It has \*\*16\*\* moorings\.\n4 March 2025, The Tarn Gazette, added first: It has \*\*18\*\* moorings\./,
    );
    expect(answer.match(/“Old quay of Tarn is rebuilt”/g)).toHaveLength(1);
    await all.restart();
    expect((await all.member.slash('ask', question).reply()).text).toBe(answer);
  });

  it('is told of with other words, what is new and what is gone, and with other details', async () => {
    const { moderator } = await newsroom();
    const draft = await added(
      moderator,
      QUAY.replace('Nils Berg', 'Ida Holm')
        .replace('the harbour office said', 'the harbour office told us')
        .replace('It has 18 moorings.', 'Boats of up to 12 metres can moor there from May.'),
    );
    expect(draft.text).toMatch(
      /Here: \*\*Author\*\* “Ida Holm” in place of “Nils Berg”; “told us\.” in place of “said\.”; new: “Boats of up to 12 metres.*; without “It has 18 moorings\.”\./,
    );
  });

  it('is none of another day or paper, or that says something else, as each week’s report does', async () => {
    const { moderator } = await newsroom();
    for (const other of [
      QUAY.replace('4 March 2025', '11 March 2025').replace('18', '16'),
      QUAY.replace('The Tarn Gazette', 'The Orre Mail').replace('18', '16'),
      `${QUAY.slice(0, QUAY.indexOf('The old quay'))}Boats come back to Tarn in May. The first ones are 14 ferries.\n`,
    ]) {
      const draft = await added(moderator, other);
      expect(draft.text).not.toContain('added earlier');
      expect(draft.text).toContain('There already, it seems');
      expect(labels(draft)).toContain('Publish');
    }
  });

  it('is told of also where it was corrected since by its details, or another moderator published it since', async () => {
    const { moderator, colleague, member } = await newsroom();
    await corrected(await shown(moderator), { author: 'Ida Holm' });
    const [mine, theirs] = [await added(moderator, ONE_FIGURE), await added(colleague, RIGHT)];
    expect(mine.text).toContain('**Author** “Nils Berg” in place of “Ida Holm”; **16 moorings** in place');
    await mine.press('Publish in its place').reply(15_000);
    await theirs.press('Publish in its place').reply(15_000);
    expect(theirs.text).toMatch(
      /Meanwhile\n• The article was corrected by <@\d+> while.*this article in a form that was added earlier/s,
    );
    await theirs.press('Publish in its place').reply(15_000);
    expect(await asked(member)).toContain('**2.5 million kroner**');
    expect((await listed(moderator)).text).toContain('1 article of this server');
  });

  it('and was published since the preview was made has its place taken then', async () => {
    const { moderator, colleague } = await newsroom();
    const ferry = (cars: number) =>
      `Orre gets a ferry\nThe Orre Mail\n2 May 2025\n\nThe ferry of Orre carries ${cars} cars. It sails at noon.\n`;
    const theirs = await added(colleague, ferry(40));
    expect(theirs.text).not.toContain('There already');
    await (await added(moderator, ferry(44))).press('Publish').reply(15_000);
    const told = await theirs.press('Publish').followUp(0, 15_000);
    expect(told.text).toMatch(
      /^Not published: since .*\n• .*in a form that was added earlier, it seems\. Here: \*\*40 cars\*\* in place of 44 cars/,
    );
    expect(labels(told)).toEqual(['Publish in its place', 'Publish it all the same']);
    await told.press('Publish in its place').reply(15_000);
    expect((await listed(moderator)).text).toContain('2 articles of this server');
  });
});

describe('two articles of one headline', () => {
  it('are told apart by the figures that they have, where they are listed, picked, shown and removed', async () => {
    const { moderator, member } = await newsroom();
    await (await added(moderator, RIGHT)).press('Publish beside it').reply(15_000);
    const list = await listed(moderator);
    expect(list.text).toMatch(
      /· “2\.5 million kroner” · published by <@\d+> <t:\d+:f>\n.*“5\.2 million kroner” · published by/s,
    );
    expect(list.selects[0]?.options?.map(({ description }) => description)).toEqual([
      expect.stringMatching(
        /^The Tarn Gazette · “2\.5 million kroner” · \d facts · added \d+ \w+ \d{4}, \d\d:\d\d GMT$/,
      ),
      expect.stringMatching(
        /^The Tarn Gazette · “5\.2 million kroner” · \d facts · added \d+ \w+ \d{4}, \d\d:\d\d GMT$/,
      ),
    ]);
    const choices = await moderator.autocomplete('articles remove', { article: 'quay' }, 'article');
    expect(choices.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Old quay of Tarn.* · “2\.5 million kroner” · added .* facts$/),
      expect.stringMatching(/^Old quay of Tarn.* · “5\.2 million kroner” · added .* facts$/),
    ]);
    const wrong = String(choices[1]?.value);
    const ask = await moderator.slash('articles remove', { article: wrong }).reply();
    expect(ask.text).toMatch(
      /^Remove \*\*Old quay of Tarn is rebuilt\*\* \(“5\.2 million kroner” · The Tarn Gazette · published by <@\d+> <t:\d+:f>\)\? Its 7 facts/,
    );
    await ask.press('Remove it').reply(15_000);
    expect(ask.text).toMatch(/^Removed: .* \(“5\.2 million kroner” · The Tarn Gazette/);
    const answer = await asked(member);
    expect(answer).toContain('2.5 million kroner');
    expect(answer).not.toContain('5.2 million');
    expect((await listed(moderator)).text).toMatch(/“5\.2 million kroner” · removed by/);
    await ask.press('Undo').reply(15_000);
    expect(ask.text).toMatch(
      /^Not restored: another form of it is there, as The Tarn Gazette · .*: \*\*2\.5 million kroner\*\* in place of 5\.2 million kroner/,
    );
    await ask.press('Restore it all the same').reply(15_000);
    expect((await listed(moderator)).text).toContain('2 articles of this server');
  });

  it('have room for what tells them apart, however long it is', async () => {
    const { moderator } = await newsroom();
    const words =
      'The harbour office of Tarn wants no boat of more than twelve metres there in any summer to come.';
    await (await added(moderator, QUAY.replace('It has 18 moorings.', words)))
      .press('Publish beside it')
      .reply(15_000);
    const list = await listed(moderator);
    await list.choose('Show an article', list.selects[0]?.options?.[0]?.value ?? '').reply();
    await corrected(list, { author: '' });
    await list.press('Undo the correction').reply(15_000);
    const names = (await moderator.autocomplete('articles remove', { article: 'quay' }, 'article')).map(
      ({ name }) => name,
    );
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toMatch(/^Old.* · “.*” · (?:added|correction undone) .* \d facts$/);
    }
  });

  it('alone with its headline has nothing to be told from', async () => {
    const { moderator } = await newsroom();
    expect((await moderator.slash('articles remove', { article: 'quay' }).reply()).text).toMatch(
      /^Remove \*\*Old quay of Tarn is rebuilt\*\*\? Its/,
    );
  });
});
