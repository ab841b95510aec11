import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Ingested, ingestArticle } from '../knowledge/ingest/ingest.ts';

/**
 * Ingestion against sets whose facts are known: a folder of articles with facts.json and meta.json, and a SQuAD file
 * whose answers no sentence boundary may cut.
 */
function main(): void {
  const { values } = parseArgs({
    options: { newsroom: { type: 'string' }, squad: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  if (values.newsroom !== undefined) measureNewsroom(values.newsroom, values.verbose === true);
  if (values.squad !== undefined) measureSquad(values.squad);
  if (values.newsroom === undefined && values.squad === undefined) {
    print('Usage: measure-ingest [--newsroom DIR] [--squad FILE]');
    process.exitCode = 1;
  }
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
const factsSchema = z.array(
  z.object({ id: z.string(), article: z.string(), evidence: z.string(), figures: z.array(z.string()) }),
);

function measureNewsroom(dir: string, verbose: boolean): void {
  const read = (name: string): Buffer => readFileSync(path.join(dir, name));
  const meta = metaSchema.parse(JSON.parse(read('meta.json').toString()));
  const expected = factsSchema.parse(JSON.parse(read('facts.json').toString()));
  let right = 0;
  let found = 0;
  let figures = 0;
  let figuresFound = 0;
  for (const [id, details] of Object.entries(meta)) {
    const { article, facts } = ingestArticle(read(details.file), { name: path.basename(details.file) });
    const authors = [details.author ?? []].flat();
    const checks = {
      title: article.title === details.title,
      publisher: same(article.publisher) === same(details.publisher),
      published: article.published !== null && sameInstant(article.published, details.published),
      author:
        same(article.author ?? '') === same(authors.join(' and ')) ||
        (authors.length === 0 && article.author === null),
    };
    right += Object.values(checks).filter(Boolean).length;
    for (const [detail, ok] of Object.entries(checks)) {
      if (!ok) print(`${id} ${detail}: ${String(article[detail as keyof typeof checks])}`);
    }
    const texts = facts.map(({ text }) => squash(text));
    for (const want of expected.filter(({ article }) => article === id)) {
      const holder = facts.find((_, index) => texts[index]?.includes(squash(want.evidence)));
      if (holder === undefined) print(`${want.id} not found: ${want.evidence}`);
      else found++;
      for (const figure of want.figures) {
        figures++;
        const has = facts.some(
          (fact, index) =>
            texts[index]?.includes(squash(want.evidence)) &&
            fact.figures.some(
              ({ text }) => squash(text).includes(squash(figure)) || squash(figure).includes(squash(text)),
            ),
        );
        if (has) figuresFound++;
        else if (verbose) print(`${want.id} figure ${figure} | ${want.evidence}`);
      }
    }
    const wanted = expected.filter(({ article }) => article === id).map(({ evidence }) => squash(evidence));
    facts.forEach((fact, index) => {
      const text = texts[index] ?? '';
      if (!wanted.some((evidence) => evidence.includes(text) || text.includes(evidence)))
        print(`${id} beyond the set: ${fact.id} ${fact.text}`);
    });
  }
  print(`details right: ${right} of ${4 * Object.keys(meta).length}`);
  print(`facts found: ${found} of ${expected.length} (${((100 * found) / expected.length).toFixed(1)} %)`);
  print(`figures typed: ${figuresFound} of ${figures}`);
}

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
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
  let answers = 0;
  let cut = 0;
  let sentences = 0;
  for (const [index, { paragraphs }] of data.entries()) {
    const text = [`Article ${index + 1}`, ...paragraphs.map(({ context }) => context)].join('\n\n');
    const { article, facts }: Ingested = ingestArticle(Buffer.from(text), {
      name: `article-${index + 1}.txt`,
    });
    sentences += facts.length;
    for (const { origin, text: quote } of facts) {
      if (origin.kind !== 'extracted' || article.text.slice(origin.start, origin.end) !== quote)
        print(`not a slice: ${quote}`);
    }
    for (const { context, qas } of paragraphs) {
      for (const {
        answers: [answer],
      } of qas) {
        if (answer === undefined) continue;
        answers++;
        const before = squash(`${context.slice(0, answer.answer_start)}^`).length - 1;
        const whole = facts.some(({ text: quote }) => {
          const at = squash(context).indexOf(squash(quote));
          return (
            at >= 0 &&
            at <= before &&
            squash(quote).includes(squash(answer.text)) &&
            at + squash(quote).length >= before + squash(answer.text).length
          );
        });
        if (!whole) {
          cut++;
          print(
            `cut: ${answer.text} | ${context.slice(Math.max(0, answer.answer_start - 80), answer.answer_start + 80)}`,
          );
        }
      }
    }
  }
  print(`answers cut: ${cut} of ${answers}; ${sentences} facts of ${data.length} articles`);
}

function squash(text: string): string {
  return text.replace(/[|]/g, ' ').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
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

main();
