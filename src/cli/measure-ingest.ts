import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { squash } from '../eval/gold.ts';
import { type Ingested, ingestArticle } from '../knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Figure } from '../knowledge/types.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `Usage: npm run --silent measure-ingest -- [--newsroom DIR] [--squad FILE] [--article FILE --curated KNOWLEDGE_DIR] [--verbose]
  --newsroom  articles with facts.json and meta.json: details right, facts found, figures typed
  --squad     SQuAD answers that a sentence boundary cuts
  --article   the figures that a person stated of it, in KNOWLEDGE_DIR, against the extracted ones
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      newsroom: { type: 'string' },
      squad: { type: 'string' },
      article: { type: 'string' },
      curated: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { newsroom, squad, article, curated, verbose } = values;
  if ((article === undefined) !== (curated === undefined))
    throw new UsageError('--article and --curated belong together.');
  if (newsroom === undefined && squad === undefined && article === undefined)
    throw new UsageError('Name a set to measure on.');
  if (newsroom !== undefined) measureNewsroom(newsroom, verbose);
  if (squad !== undefined) measureSquad(squad);
  if (article !== undefined && curated !== undefined) await measureCurated(article, curated);
}

const metaSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.string(),
    author: z.union([z.string(), z.array(z.string())]).nullable(),
  }),
);
type Details = z.infer<typeof metaSchema>[string];
const factsSchema = z.array(
  z.object({ id: z.string(), article: z.string(), evidence: z.string(), figures: z.array(z.string()) }),
);
type Expected = z.infer<typeof factsSchema>[number];

function measureNewsroom(dir: string, verbose: boolean): void {
  const read = (name: string): Buffer => readFileSync(path.join(dir, name));
  const meta = metaSchema.parse(JSON.parse(read('meta.json').toString()));
  const facts = factsSchema.parse(JSON.parse(read('facts.json').toString()));
  const score = { details: 0, facts: 0, figures: 0, beyond: 0 };
  for (const [id, details] of Object.entries(meta)) {
    const ingested = ingestArticle(read(details.file), { name: path.basename(details.file) });
    const expected = facts.filter(({ article }) => article === id);
    score.details += rightDetails(id, details, ingested);
    score.facts += foundFacts(expected, ingested);
    score.figures += typedFigures(expected, ingested, verbose);
    score.beyond += printBeyond(id, expected, ingested);
  }
  const figures = facts.reduce((sum, fact) => sum + fact.figures.length, 0);
  print(`details right: ${score.details} of ${4 * Object.keys(meta).length}`);
  print(
    `facts found: ${score.facts} of ${facts.length} (${((100 * score.facts) / facts.length).toFixed(1)} %)`,
  );
  print(`facts beyond the set: ${score.beyond}`);
  print(`figures typed: ${score.figures} of ${figures}`);
}

function rightDetails(id: string, details: Details, { article }: Ingested): number {
  const authors = [details.author ?? []].flat();
  const checks = {
    title: article.title === details.title,
    publisher: same(article.publisher) === same(details.publisher),
    published: article.published !== null && sameInstant(article.published, details.published),
    author:
      authors.length === 0 ? article.author === null : same(article.author) === same(authors.join(' and ')),
  };
  for (const [detail, ok] of Object.entries(checks)) {
    if (!ok) print(`${id} ${detail}: ${String(article[detail as keyof typeof checks])}`);
  }
  return Object.values(checks).filter(Boolean).length;
}

function foundFacts(expected: readonly Expected[], { facts }: Ingested): number {
  const texts = facts.map(({ text }) => squash(text));
  const missed = expected.filter(({ evidence }) => !texts.some((text) => text.includes(squash(evidence))));
  for (const { id, evidence } of missed) print(`${id} not found: ${evidence}`);
  return expected.length - missed.length;
}

function typedFigures(expected: readonly Expected[], { facts }: Ingested, verbose: boolean): number {
  let typed = 0;
  for (const { id, evidence, figures } of expected) {
    const fact = facts.find(({ text }) => squash(text).includes(squash(evidence)));
    for (const figure of figures.map(squash)) {
      const has = fact?.figures.some(
        ({ text }) => squash(text).includes(figure) || figure.includes(squash(text)),
      );
      if (has === true) typed++;
      else if (verbose) print(`${id} figure ${figure} | ${evidence}`);
    }
  }
  return typed;
}

/** What the set does not state, for a person to look at: a line of the page must not be among it. */
function printBeyond(id: string, expected: readonly Expected[], { facts }: Ingested): number {
  const wanted = expected.map(({ evidence }) => squash(evidence));
  const beyond = facts.filter((fact) => {
    const text = squash(fact.text);
    return !wanted.some((evidence) => evidence.includes(text) || text.includes(evidence));
  });
  for (const { text } of beyond) print(`${id} beyond the set: ${text}`);
  return beyond.length;
}

const squadSchema = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({ answers: z.array(z.object({ text: z.string(), answer_start: z.number() })) }),
          ),
        }),
      ),
    }),
  ),
});

function measureSquad(file: string): void {
  const { data } = squadSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const score = { answers: 0, cut: 0, facts: 0, slices: 0 };
  for (const [index, { paragraphs }] of data.entries()) {
    const text = [`Article ${index + 1}`, ...paragraphs.map(({ context }) => context)].join('\n\n');
    const { article, facts } = ingestArticle(Buffer.from(text), { name: `article-${index + 1}.txt` });
    score.facts += facts.length;
    score.slices += facts.filter(
      ({ origin, text: quote }) =>
        origin.kind === 'extracted' && article.text.slice(origin.start, origin.end) === quote,
    ).length;
    const quotes = facts.map(({ text: quote }) => squash(quote));
    for (const { context, qas } of paragraphs) {
      for (const { answers } of qas) {
        const [answer] = answers;
        if (answer === undefined) continue;
        score.answers++;
        if (isWhole(context, answer, quotes)) continue;
        score.cut++;
        print(`cut: ${answer.text}`);
      }
    }
  }
  print(`answers cut: ${score.cut} of ${score.answers}`);
  print(`quotes equal to their slice: ${score.slices} of ${score.facts}`);
}

/** Whether one fact covers the answer where it stands in its paragraph. */
function isWhole(
  context: string,
  answer: { readonly text: string; readonly answer_start: number },
  quotes: readonly string[],
): boolean {
  const paragraph = squash(context);
  const start = squash(`${context.slice(0, answer.answer_start)}^`).length - 1;
  const end = start + squash(answer.text).length;
  return quotes.some((quote) => {
    const at = paragraph.indexOf(quote);
    return at >= 0 && at <= start && at + quote.length >= end;
  });
}

/** Every figure that a person stated of the article: is one of the same value and unit extracted? */
async function measureCurated(file: string, dir: string): Promise<void> {
  const { facts } = await loadKnowledge(dir);
  const extracted = ingestArticle(readFileSync(file), { name: path.basename(file) }).facts.flatMap(
    ({ figures }) => figures,
  );
  const curated = facts.flatMap(({ figures }) => figures);
  const missed = curated.filter((figure) => !extracted.some((one) => sameFigure(one, figure)));
  for (const { text, value, unit } of missed) print(`not extracted: ${text} = ${value} ${unit}`);
  print(`curated figures extracted: ${curated.length - missed.length} of ${curated.length}`);
}

function sameFigure(a: Figure, b: Figure): boolean {
  if (a.value !== b.value) return false;
  return a.unit === b.unit || same(b.measures).includes(same(a.unit)) || same(b.unit).includes(same(a.unit));
}

function same(text: string | null): string {
  return squash(text ?? '').toLowerCase();
}

function sameInstant(a: string, b: string): boolean {
  return a.length === b.length && Date.parse(a) === Date.parse(b) && a.slice(-6) === b.slice(-6);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runMain(USAGE, main);
