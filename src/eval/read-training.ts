import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ingestArticle } from '../knowledge/ingest/ingest.ts';
import type { Fact } from '../knowledge/types.ts';
import { holders, plainKnowledge, squash } from './gold.ts';
import { bucketOf, FAR_KIND, type LabelledQuestion, type LabelledSet, wantedAs } from './sets.ts';

const asked = z.strictObject({
  ask: z.string(),
  kind: z.string(),
  /** What answers it, the best first; none when nothing does. */
  gold: z.array(z.string()),
  /** All of them are needed. */
  all: z.boolean().optional(),
  /** What must stand in bold. */
  answer: z.coerce.string().optional(),
});
type Asked = z.infer<typeof asked>;

const labelledArticle = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  author: z.string().optional(),
  topics: z.string().optional(),
  paragraphs: z.array(z.array(z.string())),
  /** Gold is named by its place: `p2s1`. */
  questions: z.array(asked),
});
type LabelledArticle = z.infer<typeof labelledArticle>;

/** Questions about the files beside it. Gold is named by its words in one of them. */
const labelledFiles = z.record(z.string(), z.array(asked));
const FILES = 'questions.yaml';

/**
 * Invented articles with people's questions, ingested as a moderator's would be: either one YAML file each, or files as people
 * send them (.txt, .md, .html) with the questions of all in `questions.yaml`. The articles of each folder are loaded together, as
 * those of one server are; the lines of `far.txt`, which no article answers, are dealt out among them.
 * @throws when a file is not of that form, or what is named as gold is not among the facts.
 */
export function readTraining(folder: string): readonly LabelledSet[] {
  const inside = readdirSync(folder, { withFileTypes: true });
  const folders = inside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const far = readFar(folder);
  return folders.sort().map((name, at) => {
    const set = readTogether(path.join(folder, name));
    return {
      ...set,
      questions: [...set.questions, ...far.filter((_, line) => line % folders.length === at)],
    };
  });
}

/** What people write that has nothing to do with any article. */
export function readFar(folder: string): readonly LabelledQuestion[] {
  const lines = readFileSync(path.join(folder, 'far.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((text, at) => ({
      id: `far#${at}`,
      text,
      kind: FAR_KIND,
      gold: [],
      fold: `far${bucketOf(text, 5)}`,
      shows: () => false,
      span: null,
    }));
}

function readTogether(folder: string): LabelledSet {
  const files = readdirSync(folder).sort();
  return files.includes(FILES) ? readFiles(folder, files) : readArticles(folder, files);
}

function readArticles(folder: string, files: readonly string[]): LabelledSet {
  const facts: Fact[] = [];
  const questions: LabelledQuestion[] = [];
  for (const file of files) {
    const labelled = labelledArticle.parse(parse(readFileSync(path.join(folder, file), 'utf8')));
    const from = facts.length;
    facts.push(...ingestArticle(Buffer.from(textOf(labelled)), { name: `${path.basename(file)}.txt` }).facts);
    const texts = facts.map(({ text }) => squash(text));
    const find = (place: string) => {
      const [, paragraph, sentence] = /^p(\d+)s(\d+)$/.exec(place) ?? [];
      const text = labelled.paragraphs[Number(paragraph) - 1]?.[Number(sentence) - 1];
      return text === undefined ? [] : holders(texts, squash(text), from, facts.length);
    };
    questions.push(...questionsOf(labelled.questions, file, facts, find));
  }
  return { name: 'training', knowledge: plainKnowledge(facts), questions };
}

function readFiles(folder: string, files: readonly string[]): LabelledSet {
  const articles = files.filter((file) => file !== FILES);
  const facts = articles.flatMap(
    (file) => ingestArticle(readFileSync(path.join(folder, file)), { name: file }).facts,
  );
  const texts = facts.map(({ text }) => squash(text));
  const find = (words: string) => {
    const said = squash(words);
    const same = texts.flatMap((text, at) => (text === said ? [at] : []));
    return same.length > 0 ? same : holders(texts, said, 0, texts.length);
  };
  const labelled = labelledFiles.parse(parse(readFileSync(path.join(folder, FILES), 'utf8')));
  const questions = Object.entries(labelled).flatMap(([file, asked]) => {
    if (!articles.includes(file)) throw new Error(`${folder}: there is no ${file}.`);
    return questionsOf(asked, file, facts, find);
  });
  return { name: 'training', knowledge: plainKnowledge(facts), questions };
}

/** The article as a wire would send it. */
function textOf({ title, publisher, published, author, paragraphs }: LabelledArticle): string {
  const byline = author === undefined ? [] : [`By ${author}`];
  const body = paragraphs.map((sentences) => sentences.join(' '));
  return [title, ...byline, `${publisher}, ${published}`, ...body].join('\n\n');
}

/** @param find the facts that are named as gold */
function questionsOf(
  questions: readonly Asked[],
  file: string,
  facts: readonly Fact[],
  find: (gold: string) => readonly number[],
): LabelledQuestion[] {
  return questions.map(({ ask, kind, gold, all = false, answer }, at) => {
    const places = gold.map((one) => {
      const found = find(one);
      if (found.length === 0) throw new Error(`${file}: ${one} is not among the facts (${ask}).`);
      return found;
    });
    const shown = (text: string) => (place: readonly number[]) =>
      place.some((fact) => text.includes(facts[fact]?.text ?? ''));
    return {
      id: `${file}#${at}`,
      text: ask,
      kind,
      gold: [...new Set(places.flat())],
      fold: `training/${file}`,
      shows: (text) => places.length > 0 && (all ? places.every(shown(text)) : places.some(shown(text))),
      span: answer === undefined ? null : wantedAs(answer),
    };
  });
}
