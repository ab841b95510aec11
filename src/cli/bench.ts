import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { readXquad } from '../eval/read-sets.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { enlarged } from './bench/enlarge.ts';
import { growthTable } from './bench/growth.ts';
import { keystrokesTable } from './bench/keystrokes.ts';
import { roundTripTables } from './bench/round-trip.ts';
import { measureSearch, searchTable } from './bench/search.ts';
import { runMain, UsageError } from './run.ts';

const PARTS = ['search', 'suggest', 'growth', 'discord'] as const;
const USAGE = `Time Dateline beside others in the same run. Read the ratios: single times depend on the machine.

  npm run bench              all of it
  npm run bench -- search    an answer, beside MiniSearch and Fuse.js over the same sentences
  npm run bench -- suggest   autocomplete per keystroke, beside Fuse.js over the same strings
  npm run bench -- growth    a full load of 1,000 articles, beside MiniSearch, and publishing one more
  npm run bench -- discord   a command's round trip, beside a bare discord.js client

The sentences are the knowledge's, enlarged: the same shapes, with words that come as often as words of texts do.
  --xquad FILE       enlarge these articles instead, and ask their questions
  --sentences N,…    how many (1200,10000,100000)
  --articles N       how many articles a server has (1000)
  --million          one million of them too: some five minutes, and 4 GB
  --seed N           another text (1)
`;
const SIZES = [1_200, 10_000, 100_000];
const MILLION = 1_000_000;
const DEFAULT_ARTICLES = 1_000;

await runMain(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      xquad: { type: 'string' },
      sentences: { type: 'string' },
      articles: { type: 'string' },
      million: { type: 'boolean' },
      seed: { type: 'string' },
    },
  });
  const strange = positionals.find((part) => !PARTS.some((known) => known === part));
  if (strange !== undefined) throw new UsageError(`There is no part "${strange}".`);
  const wanted = (part: (typeof PARTS)[number]) => positionals.length === 0 || positionals.includes(part);
  const seed = wholeNumber('--seed', values.seed, 1);
  const articles = wholeNumber('--articles', values.articles, DEFAULT_ARTICLES);
  const { knowledgeDir } = readConfig();
  const base = await baseOf(values.xquad, knowledgeDir);
  const sizes = [...sizesOf(values.sentences), ...(values.million ? [MILLION] : [])];
  for (const size of wanted('search') || wanted('suggest') ? sizes : []) {
    const knowledge = enlarged(base.knowledge, size, seed);
    if (wanted('search')) print(searchTable(size, await measureSearch(knowledge, base.questions)));
    if (wanted('suggest')) print(await keystrokesTable(knowledge));
  }
  if (wanted('growth')) print(await growthTable(base.knowledge, knowledgeDir, articles));
  if (wanted('discord')) for (const table of await roundTripTables(knowledgeDir)) print(table);
});

async function baseOf(
  xquad: string | undefined,
  knowledgeDir: string,
): Promise<{ readonly knowledge: Knowledge; readonly questions: readonly string[] }> {
  if (xquad === undefined) return { knowledge: await loadKnowledge(knowledgeDir), questions: [] };
  const { knowledge, questions } = readXquad(xquad);
  return { knowledge, questions: questions.map(({ text }) => text) };
}

function wholeNumber(option: string, given: string | undefined, otherwise: number): number {
  const number = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number from 1 on.`);
  return number;
}

function sizesOf(sentences: string | undefined): readonly number[] {
  if (sentences === undefined) return SIZES;
  const sizes = sentences.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100))
    throw new UsageError('--sentences takes numbers from 100 on, with commas between them.');
  return sizes;
}

function print(table: string): void {
  process.stdout.write(`${table}`);
}
