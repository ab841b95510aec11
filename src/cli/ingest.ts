import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../answer/reply/text.ts';
import { IngestError } from '../knowledge/ingest/error.ts';
import { type Origin, STORED_SUFFIX, storedFiles } from '../knowledge/ingest/facts/stored.ts';
import { underId } from '../knowledge/ingest/id.ts';
import { fileOrigin, type Ingested, ingestArticle } from '../knowledge/ingest/ingest.ts';
import { MOST_BYTES } from '../knowledge/ingest/parse-file.ts';
import { LIMITS } from '../knowledge/schema.ts';
import { seenOnce } from '../knowledge/seen-once.ts';
import { codeOf } from '../knowledge/store/durable.ts';
import { makeOutputFolder, writeOutput } from './output.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `Usage: npm run ingest -- FILE… --out DIR [--title T] [--publisher P] [--published DATE] [--author A]
                                         [--url URL] [--language TAG] [--id ID]
Makes each FILE (.txt, .md, .html) an article with its facts, in DIR; one that holds two, two. What an option gives overrides what
the file says, of the first.
`;

/** What an id may have before its number. */
const ID_ROOM = LIMITS.articleId - '-999'.length;
const DETAILS = ['title', 'publisher', 'published', 'author', 'url', 'language', 'id'] as const;

await runMain(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      ...(Object.fromEntries(DETAILS.map((name) => [name, { type: 'string' }])) as Record<
        (typeof DETAILS)[number],
        { type: 'string' }
      >),
    },
  });
  const { out } = values;
  if (positionals.length === 0) throw new UsageError('Name the file of an article.');
  if (out === undefined) throw new UsageError('Name the folder of the articles with --out.');
  const overrides = Object.fromEntries(
    DETAILS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  if (positionals.length > 1 && (overrides.title ?? overrides.url ?? overrides.id) !== undefined) {
    throw new UsageError('--title, --url and --id are one article’s; give one file with them.');
  }
  await makeOutputFolder(out);
  const written = new Set<string>();
  for (const file of positionals) {
    try {
      process.stdout.write(`${await ingestFile(file, out, overrides, written)}\n`);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
});

async function ingestFile(
  file: string,
  out: string,
  overrides: Readonly<Record<string, string>>,
  written: Set<string>,
): Promise<string> {
  const bytes = await read(file);
  const from = fileOrigin(path.basename(file), bytes);
  const ingested = ingestArticle(bytes, { ...overrides, name: file });
  const summaries: string[] = [];
  for (const one of [ingested, ...ingested.others]) {
    let own = one;
    for (let again = 2; await isTaken(own.article.id, out, from, written); again++)
      own = underId(one, numbered(one.article.id, again));
    written.add(own.article.id);
    for (const { name, content } of storedFiles(own, from)) await writeOutput(path.join(out, name), content);
    summaries.push(summary(file, own));
  }
  return summaries.join('\n');
}

/** Instead of the number that it has, and with room for it; two dashes in a row are none of an id's. */
function numbered(id: string, number: number): string {
  return `${id.slice(0, ID_ROOM).replace(/-\d$/, '').replace(/-$/, '')}-${number}`;
}

async function read(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES)
      throw new IngestError(
        file,
        `has ${size} bytes; at most ${MOST_BYTES} are read.`,
        'Keep the article alone in it.',
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(
      file,
      `cannot be read (${codeOf(error) ?? 'unknown'}).`,
      'Check its name and rights.',
    );
  }
}

/** By another article: the same file read again replaces what it gave before. */
async function isTaken(
  id: string,
  out: string,
  from: Origin,
  written: ReadonlySet<string>,
): Promise<boolean> {
  if (written.has(id)) return true;
  try {
    const stored = JSON.parse(await readFile(path.join(out, `${id}${STORED_SUFFIX}`), 'utf8')) as {
      from?: Origin;
    };
    return stored.from?.name !== from.name && stored.from?.sha256 !== from.sha256;
  } catch {
    return false; // none there, or one that cannot be read and is better replaced
  }
}

function summary(file: string, { article, facts, missing, notes, leftOut }: Ingested): string {
  const figures = facts.reduce((sum, fact) => sum + fact.figures.length, 0);
  return [
    `${file} -> ${article.id}`,
    `  ${article.title}`,
    `  ${[article.publisher, article.published, article.author].filter((detail) => detail !== null).join(' · ')}`,
    `  ${counted(seenOnce(facts).length, 'fact')}, ${counted(figures, 'figure')}, ${counted(leftOut.length, 'line')} left out`,
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(', ')} (give --${missing.join(', --')})`]),
    ...notes.map(({ text }) => `  ${text}`),
  ].join('\n');
}
