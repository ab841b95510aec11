import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { IngestError } from '../knowledge/ingest/error.ts';
import { fingerprint, type Ingested, ingestArticle, LARGEST } from '../knowledge/ingest/ingest.ts';
import { type Origin, STORED_SUFFIX, storedFiles } from '../knowledge/ingest/stored.ts';

const USAGE = `Usage: npm run ingest -- FILE… --out DIR [--title T] [--publisher P] [--published DATE] [--author A]
                                         [--url URL] [--language TAG] [--id ID]
Makes each FILE (.txt, .md, .html) an article with its facts, in DIR. What an option gives overrides what the file says.`;

const DETAILS = ['title', 'publisher', 'published', 'author', 'url', 'language', 'id'] as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      ...(Object.fromEntries(DETAILS.map((name) => [name, { type: 'string' }])) as Record<
        (typeof DETAILS)[number],
        { type: 'string' }
      >),
    },
  });
  if (values.help === true) return say(USAGE, 0);
  const { out } = values;
  if (out === undefined || positionals.length === 0) return complain(USAGE);
  const overrides = Object.fromEntries(
    DETAILS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  if (positionals.length > 1 && (overrides.title ?? overrides.url ?? overrides.id) !== undefined) {
    return complain('--title, --url and --id are one article’s; give one file with them.');
  }
  await mkdir(out, { recursive: true });
  let failed = 0;
  const written = new Set<string>();
  for (const file of positionals) {
    try {
      say(await ingestFile(file, out, overrides, written), 0);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      failed = complain(error.message);
    }
  }
  return failed;
}

async function ingestFile(
  file: string,
  out: string,
  overrides: Readonly<Record<string, string>>,
  written: Set<string>,
): Promise<string> {
  const bytes = await read(file);
  const from: Origin = { name: path.basename(file).slice(0, 200), sha256: fingerprint(bytes) };
  let ingested = ingestArticle(bytes, { ...overrides, name: file });
  for (let again = 2; await isTaken(ingested.article.id, out, from, written); again++) {
    const id = `${ingested.article.id.slice(0, 44).replace(/-\d$/, '')}-${again}`;
    ingested = ingestArticle(bytes, { ...overrides, name: file, id });
  }
  written.add(ingested.article.id);
  for (const { name, content } of storedFiles(ingested, from)) await write(path.join(out, name), content);
  return summary(file, ingested);
}

async function read(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST)
      throw new IngestError(
        file,
        `has ${size} bytes; at most ${LARGEST} are read.`,
        'Keep the article alone in it.',
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new IngestError(file, `cannot be read (${reason}).`, 'Check its name and rights.');
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

/** Whole or not at all: a reader never sees half a file. */
async function write(file: string, content: string): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  await writeFile(aside, content, { flush: true });
  await rename(aside, file);
}

function summary(file: string, { article, facts, missing, notes, leftOut }: Ingested): string {
  const figures = facts.reduce((sum, fact) => sum + fact.figures.length, 0);
  return [
    `${file} -> ${article.id}`,
    `  ${article.title}`,
    `  ${[article.publisher, article.published, article.author].filter((detail) => detail !== null).join(' · ')}`,
    `  ${facts.length} facts, ${figures} figures, ${leftOut.length} lines left out`,
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(', ')} (give --${missing.join(', --')})`]),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

process.exitCode = await main();
