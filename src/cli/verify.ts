import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { Sources } from '../knowledge/assemble.ts';
import { IngestError } from '../knowledge/ingest/error.ts';
import { loadSources } from '../knowledge/load.ts';
import { describeProblem } from '../knowledge/types.ts';
import { type ArticleText, readArticleText } from '../knowledge/verify/article-text.ts';
import { verifyArticle } from '../knowledge/verify/verify.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `npm run verify -- FILE… [--knowledge DIR]

Proves every figure and proper name of the curated facts against the article's text (.txt, .md or .html, one file each).
The article is found by its headline.
`;

await runMain(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { knowledge: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('Name the text of an article.');
  const sources = await loadSources(values.knowledge ?? readConfig().knowledgeDir);
  for (const file of positionals) {
    if (!(await verifyFile(file, sources))) process.exitCode = 1;
  }
});

async function verifyFile(file: string, { articles }: Sources): Promise<boolean> {
  const text = await readArticle(file);
  if (typeof text === 'string') {
    print(text);
    return false;
  }
  const found = articles.flatMap((article) => verifyArticle(article, text) ?? []);
  if (found.length === 0) {
    const titles = articles.map(({ head }) => `  ${head?.title}`).join('\n');
    print(`${file} has the headline "${text.headline.split('\n', 1)[0]}". The knowledge has:\n${titles}`);
    return false;
  }
  for (const { facts, failures, warnings } of found) {
    for (const failure of failures) print(describeProblem(failure));
    for (const warning of warnings) print(`warning: ${describeProblem(warning)}`);
    print(`${file}: ${facts} facts, ${failures.length} not proven, ${warnings.length} warnings`);
  }
  return found.every(({ failures }) => failures.length === 0);
}

/** The article; or why it cannot be had. */
async function readArticle(file: string): Promise<ArticleText | string> {
  try {
    return readArticleText(await readFile(file), file);
  } catch (error) {
    if (error instanceof IngestError) return error.message;
    if (error instanceof Error && 'code' in error) return `${file} cannot be read: ${String(error.code)}.`;
    throw error;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
