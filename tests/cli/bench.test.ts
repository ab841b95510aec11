import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/answer/language/words.ts';
import { startBareDiscord } from '../../src/cli/bench/bare-discord.ts';
import { enlarged, questionsAbout } from '../../src/cli/bench/enlarge.ts';
import { growthTable } from '../../src/cli/bench/growth.ts';
import { keystrokesTable } from '../../src/cli/bench/keystrokes.ts';
import { measureSearch, searchTable } from '../../src/cli/bench/search.ts';
import { harbourKnowledge } from '../answer/knowledge.ts';
import { folder, HARBOUR } from '../knowledge/folder.ts';
import { run } from './terminal.ts';

const vocabulary = (size: number) =>
  new Set(
    enlarged(harbourKnowledge, size, 1).facts.flatMap(({ text }) =>
      tokenise(text).map((token) => token.text),
    ),
  ).size;

describe('the text of the benchmark', () => {
  it('has the size that is asked for, and is the same for the same seed alone', () => {
    const made = enlarged(harbourKnowledge, 200, 1);
    expect(made.facts).toHaveLength(200);
    expect(new Set(made.facts.map(({ id }) => id)).size).toBe(200);
    expect(enlarged(harbourKnowledge, 200, 1)).toEqual(made);
    expect(enlarged(harbourKnowledge, 200, 2).facts).not.toEqual(made.facts);
  });

  it('has ever more words as it grows, and ever fewer of them new', () => {
    const [small, middle, large] = [vocabulary(200), vocabulary(800), vocabulary(3_200)] as const;
    expect(middle).toBeGreaterThan(1.5 * small);
    expect(large).toBeGreaterThan(1.5 * middle);
    expect(large).toBeLessThan(4 * middle);
  });

  it('is asked about in its own words', () => {
    const made = enlarged(harbourKnowledge, 200, 1);
    const questions = questionsAbout(made, 20, 1);
    expect(new Set(questions).size).toBeGreaterThan(15);
    expect(questions.filter((question) => holders(made, question) === 0)).toEqual([]);
  });
});

describe('the command', () => {
  it.each([
    ['growth', '--articles', 'many'],
    ['search', '--seed', '0'],
  ])('says what an option takes: %s %s %s', async (...args) => {
    const { code, stderr } = await run('src/cli/bench.ts', args);
    expect(code).toBe(2);
    expect(stderr).toContain(`${args[1]} takes a whole number from 1 on`);
  });
});

describe('the benchmark', () => {
  const made = enlarged(harbourKnowledge, 200, 1);

  it('shows every searcher with its times and their ratios', async () => {
    const measured = await measureSearch(made, questionsAbout(made, 12, 1));
    expect(measured.map(({ name }) => name)).toEqual([
      'Dateline',
      'MiniSearch, stem',
      'Fuse.js, token search',
    ]);
    for (const { build, clean, typo } of measured) {
      expect(build).toBeGreaterThan(0);
      expect(clean.length).toBeGreaterThan(0);
      expect(typo).toHaveLength(clean.length);
    }
    expect(searchTable(200, measured)).toMatch(/MiniSearch, stem .* 1\.00x/);
  });

  it('types letter by letter', async () => {
    expect(await keystrokesTable(made, 1)).toMatch(/Dateline .*x\n {2}Fuse\.js .*1\.00x/);
  });

  it('loads made articles from a store, and publishes more into them', async () => {
    const shown = await growthTable(harbourKnowledge, await folder({ 'harbour.yaml': HARBOUR }), 3);
    expect(shown).toMatch(/^3 articles of 600 words, \d{3} facts/);
    expect(shown).toMatch(/publish one more +[\d.]+ +1\/\d+ of that/);
  }, 20_000);

  it('has a least of a Discord that a client can answer on', async () => {
    const { Client, Events } = await import('discord.js');
    const discord = await startBareDiscord();
    const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('Pong.');
    });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login('token');
    await ready;
    await expect(discord.command('ping')).resolves.toBeUndefined();
    await client.destroy();
    await discord.stop();
  });
});

/** How many facts hold one of the question's words. */
function holders({ facts }: typeof harbourKnowledge, question: string): number {
  const asked = new Set(tokenise(question).map((token) => token.text));
  return facts.filter(({ text }) => tokenise(text).some((token) => asked.has(token.text))).length;
}
