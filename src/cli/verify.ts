import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { readText } from '../knowledge/files.ts';
import { loadSources, type Sources } from '../knowledge/load.ts';
import { describeProblem, KnowledgeError } from '../knowledge/types.ts';
import { verifyArticle } from '../knowledge/verify/verify.ts';

const USAGE = `npm run verify -- FILE… [--knowledge DIR]

Proves every figure and proper name of the curated facts against the article's text (plain text, one file each).
The article is found by its headline.`;
const MAX_BYTES = 4 * 1024 * 1024;

process.exitCode = await run(process.argv.slice(2));

/** @returns The exit code: 0 when every fact of every file is proven. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { knowledge: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length === 0) {
    print(USAGE);
    return values.help === true ? 0 : 1;
  }
  let sources: Sources;
  try {
    sources = await loadSources(values.knowledge ?? readConfig().knowledgeDir);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    print(error.message);
    return 1;
  }
  let proven = true;
  for (const file of positionals) proven = (await verifyFile(file, sources)) && proven;
  return proven ? 0 : 1;
}

async function verifyFile(file: string, { articles }: Sources): Promise<boolean> {
  const text = await readText(file, MAX_BYTES);
  if (typeof text !== 'string') {
    print(describeProblem(text));
    return false;
  }
  const found = articles.flatMap((article) => verifyArticle(article, text) ?? []);
  if (found.length === 0) {
    const titles = articles.map(({ head }) => `  ${head?.title}`).join('\n');
    print(`${file} holds the headline of no article that the knowledge has:\n${titles}`);
    return false;
  }
  for (const { facts, failures, warnings } of found) {
    for (const failure of failures) print(describeProblem(failure));
    for (const warning of warnings) print(`warning: ${describeProblem(warning)}`);
    print(`${file}: ${facts} facts, ${failures.length} not proven, ${warnings.length} warnings`);
  }
  return found.every(({ failures }) => failures.length === 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
