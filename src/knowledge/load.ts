import { assemble, type Sources } from './assemble.ts';
import { checkArticles, checkChecks, checkVocabulary } from './curated/consistency.ts';
import { readArticle, readChecks, readVocabulary } from './curated/read.ts';
import { parseYaml, type Source } from './curated/source.ts';
import { INGESTED, readFolder, type TextFile } from './files/files.ts';
import { readIngestedFiles } from './ingest/folder.ts';
import { LIMITS } from './schema.ts';
import { type Knowledge, KnowledgeError, type Problem } from './types.ts';

/**
 * Read, validate and cross-check a folder of knowledge: an article in each `*.yaml`, an ingested one in each
 * `*.article.json` with its `*.article.txt`, and `vocabulary.yaml` and `checks.yaml` where there are any. The same
 * folder gives the same knowledge, frozen.
 *
 * @throws KnowledgeError with every problem of every file.
 */
export async function loadKnowledge(dir: string): Promise<Knowledge> {
  return assemble(await loadSources(dir));
}

/** @throws KnowledgeError with every problem of every file. */
export async function loadSources(dir: string): Promise<Sources> {
  const folder = await readFolder(dir, (name) =>
    INGESTED.test(name) ? LIMITS.ingestedBytes : LIMITS.yamlBytes,
  );
  const problems: Problem[] = [...folder.problems];
  const sourcesOf = (kind: Kind) =>
    folder.files.filter(({ name }) => kindOf(name) === kind).flatMap((file) => parse(file, problems));

  const articles = sourcesOf('article').map((source) => readArticle(source, problems));
  problems.push(...checkArticles(articles));
  const ingested = readIngestedFiles(folder.files, articles, problems);
  if (articles.length + ingested.length === 0 && problems.length === 0) problems.push(noArticles(dir));
  const complete = problems.length === 0;

  const vocabularies = sourcesOf('vocabulary').map((source) => {
    const vocabulary = readVocabulary(source, problems);
    problems.push(...checkVocabulary(source, vocabulary));
    return vocabulary;
  });
  const checks = sourcesOf('checks').map((source) => ({ source, entries: readChecks(source, problems) }));
  const factIds = new Set([
    ...articles.flatMap((article) => article.factIds),
    ...ingested.flatMap(({ facts }) => facts.map(({ id }) => id)),
  ]);
  for (const { source, entries } of checks) {
    // With an article missing for another reason, its facts would be called unknown one by one.
    problems.push(...checkChecks(source, entries, complete ? factIds : undefined));
  }
  if (problems.length > 0) throw new KnowledgeError(inOrder(problems));
  return { articles, ingested, vocabularies, checks };
}

type Kind = 'article' | 'vocabulary' | 'checks';

function kindOf(name: string): Kind | undefined {
  const [, stem] = /^(.*)\.ya?ml$/i.exec(name) ?? [];
  if (stem === undefined) return undefined;
  return stem === 'vocabulary' || stem === 'checks' ? stem : 'article';
}

function parse(file: TextFile, problems: Problem[]): readonly Source[] {
  const parsed = parseYaml(file.file, file.text);
  if ('source' in parsed) return [parsed.source];
  problems.push(...parsed.problems);
  return [];
}

function noArticles(dir: string): Problem {
  const todo = 'Add a file for each article, as knowledge/README.md shows, or name another folder.';
  return { file: dir, line: null, column: null, message: 'The folder holds no article.', todo };
}

/** By file and place, as a person works through them. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  // What has no line is said of those that have one.
  const place = ({ line, column }: Problem) =>
    line === null ? Number.MAX_SAFE_INTEGER : line * 1e6 + (column ?? 0);
  return problems.toSorted((a, b) => compare(a.file, b.file) || place(a) - place(b));
}

/** Not by locale: the order must be the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
