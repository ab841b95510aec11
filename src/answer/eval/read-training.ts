import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ingestArticle } from '../../knowledge/ingest/ingest.ts';
import type { Fact } from '../../knowledge/types.ts';
import { holders, plainKnowledge, squash } from './gold.ts';
import { bucketOf, FAR, type LabelledQuestion, type LabelledSet, wantedAs } from './sets.ts';

const labelledArticle = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  author: z.string().optional(),
  topics: z.string().optional(),
  paragraphs: z.array(z.array(z.string())),
  questions: z.array(
    z.strictObject({
      ask: z.string(),
      kind: z.string(),
      /** Sentences that answer it, as `p2s1`; none when nothing does. */
      gold: z.array(z.string()),
      /** All of them are needed. */
      all: z.boolean().optional(),
      /** What must stand in bold. */
      answer: z.coerce.string().optional(),
    }),
  ),
});
type LabelledArticle = z.infer<typeof labelledArticle>;

/**
 * Invented articles with people's questions, one YAML file each, ingested as a moderator's would be. The articles of each
 * folder are loaded together, as those of one server are; the lines of `far.txt`, which no article answers, are dealt out
 * among them.
 * @throws when a file is not of that form, or a gold sentence is not among the article's facts.
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
      kind: FAR,
      gold: [],
      fold: `far${bucketOf(text, 5)}`,
      shows: () => false,
      span: null,
    }));
}

function readTogether(folder: string): LabelledSet {
  const facts: Fact[] = [];
  const questions: LabelledQuestion[] = [];
  for (const file of readdirSync(folder).sort()) {
    const labelled = labelledArticle.parse(parse(readFileSync(path.join(folder, file), 'utf8')));
    const from = facts.length;
    facts.push(...ingestArticle(Buffer.from(textOf(labelled)), { name: `${path.basename(file)}.txt` }).facts);
    questions.push(...questionsOf(labelled, file, facts, from));
  }
  return { name: 'training', knowledge: plainKnowledge(facts), questions };
}

/** The article as a wire would send it. */
function textOf({ title, publisher, published, author, paragraphs }: LabelledArticle): string {
  const byline = author === undefined ? [] : [`By ${author}`];
  const body = paragraphs.map((sentences) => sentences.join(' '));
  return [title, ...byline, `${publisher}, ${published}`, ...body].join('\n\n');
}

function questionsOf(
  { paragraphs, questions }: LabelledArticle,
  file: string,
  facts: readonly Fact[],
  from: number,
): LabelledQuestion[] {
  const texts = facts.map(({ text }) => squash(text));
  const factsOf = (place: string): readonly number[] => {
    const [, paragraph, sentence] = /^p(\d+)s(\d+)$/.exec(place) ?? [];
    const text = paragraphs[Number(paragraph) - 1]?.[Number(sentence) - 1];
    const found = text === undefined ? [] : holders(texts, squash(text), from, facts.length);
    if (found.length === 0) throw new Error(`${file}: ${place} is not among the facts.`);
    return found;
  };
  return questions.map(({ ask, kind, gold, all = false, answer }, at) => {
    const places = gold.map(factsOf);
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
