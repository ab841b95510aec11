import { z } from 'zod';
import { articleHead, fact as curatedFact, INGESTED_LIMITS } from '../../schema.ts';
import type { Article, Fact, Figure, Problem } from '../../types.ts';
import { isProven } from './prove.ts';

/** An article with its facts, as ingestion makes it and as it is read back. */
export interface IngestedArticle {
  readonly article: Article & { readonly text: string };
  readonly facts: readonly Fact[];
}

/** Where an ingested article came from. */
export interface Origin {
  /** Its file's name. */
  readonly name: string;
  readonly sha256: string;
}

/** The two files of an ingested article: its text, and what is known of it with the place of each fact in the text. */
export const STORED_SUFFIX = '.article.json';
const FORMAT = 'dateline-article-1';

const extractedFact = z.strictObject({
  id: curatedFact.shape.id,
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).max(INGESTED_LIMITS.quote),
  at: curatedFact.shape.at,
  saidBy: z.string().min(1).max(INGESTED_LIMITS.saidBy).optional(),
  figures: curatedFact.shape.figures,
  topics: z.array(z.string().min(1).max(INGESTED_LIMITS.topic)).max(INGESTED_LIMITS.topics).optional(),
  /** Earlier versions kept an interviewer's words there; they are no sample questions, and are not read. */
  questions: z
    .array(z.string().min(1).max(INGESTED_LIMITS.question))
    .max(INGESTED_LIMITS.questions)
    .optional(),
  context: z.string().min(1).max(INGESTED_LIMITS.context).optional(),
});
type ExtractedFact = z.infer<typeof extractedFact>;

const storedFile = z.strictObject({
  format: z.literal(FORMAT),
  from: z.strictObject({ name: z.string().max(INGESTED_LIMITS.fileName), sha256: z.string().length(64) }),
  article: articleHead,
  facts: z.array(extractedFact).min(1).max(INGESTED_LIMITS.facts),
});

/** The files to write for an article, by name; the text before what points into it. One fact a line, for people who compare. */
export function storedFiles(
  { article, facts }: IngestedArticle,
  from: Origin,
): readonly { readonly name: string; readonly content: string }[] {
  const { text, added: _, ...head } = article;
  const lines = facts.map((fact) => `    ${JSON.stringify(entryOf(fact))}`);
  const json = [
    '{',
    `  "format": ${JSON.stringify(FORMAT)},`,
    `  "from": ${JSON.stringify(from)},`,
    `  "article": ${JSON.stringify(head)},`,
    `  "facts": [\n${lines.join(',\n')}\n  ]`,
    '}',
    '',
  ].join('\n');
  return [
    { name: textName(article.id), content: text },
    { name: `${article.id}${STORED_SUFFIX}`, content: json },
  ];
}

/** Name of the text file of an article, or of what is known of it (`ID.article.json`). */
export function textName(stored: string): string {
  return `${stored.endsWith(STORED_SUFFIX) ? stored.slice(0, -STORED_SUFFIX.length) : stored}.article.txt`;
}

function entryOf({ article, ...fact }: Fact): ExtractedFact {
  if (fact.origin.kind !== 'extracted') throw new TypeError(`${fact.id} is not extracted`);
  const { start, end } = fact.origin;
  const { place } = fact;
  return {
    id: fact.id.slice(article.id.length + 1),
    start,
    end,
    quote: fact.text,
    at: place.kind === 'paragraph' ? { section: place.section, paragraph: place.paragraph } : place.kind,
    ...(fact.saidBy === null ? {} : { saidBy: fact.saidBy }),
    ...(fact.figures.length === 0 ? {} : { figures: fact.figures.map(figureEntry) }),
    ...(fact.topics.length === 0 ? {} : { topics: [...fact.topics] }),
    ...(fact.context === undefined ? {} : { context: fact.context }),
  };
}

function figureEntry({ period, hedge, ...figure }: Figure): NonNullable<ExtractedFact['figures']>[number] {
  return { ...figure, ...(period === null ? {} : { period }), ...(hedge === null ? {} : { hedge }) };
}

/** A file that was read, under the name that problems call it by. */
interface Named {
  readonly file: string;
  readonly text: string;
}

/**
 * Read an ingested article back and prove every fact: `text.slice(start, end) === quote`. Line ends that a checkout
 * rewrote are put back first.
 *
 * @param added when, as far as whoever keeps it knows
 */
export function readIngested(
  stored: Named,
  textFile: Named,
  added?: string,
): { readonly ingested: IngestedArticle; readonly from: Origin } | { readonly problems: readonly Problem[] } {
  let data: unknown;
  try {
    data = JSON.parse(stored.text);
  } catch (error) {
    const message = `This is no JSON: ${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'}.`;
    return { problems: [problem(stored.file, null, message, 'Ingest the article again.')] };
  }
  const parsed = storedFile.safeParse(data);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.slice(0, 20).map(({ path, message }) => {
        const line = typeof path[1] === 'number' ? lineOfFact(stored.text, data, path[1]) : null;
        return problem(
          stored.file,
          line,
          `${path.join('.') || 'The file'}: ${message}.`,
          'Mend it, or ingest the article again.',
        );
      }),
    };
  }
  const { article: head, facts: entries, from } = parsed.data;
  const article = {
    ...head,
    url: head.url ?? null,
    author: head.author ?? null,
    text: textFile.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'),
    ...(added !== undefined && { added }),
  };
  const facts = entries.map((entry) => factOf(article, entry));
  const problems = [...repeated(stored, data, entries), ...unproven(textFile.file, article.text, facts)];
  return problems.length > 0 ? { problems } : { ingested: { article, facts }, from };
}

function factOf(article: Article, entry: ExtractedFact): Fact {
  return {
    id: `${article.id}/${entry.id}`,
    article,
    text: entry.quote,
    place: typeof entry.at === 'string' ? { kind: entry.at } : { kind: 'paragraph', ...entry.at },
    saidBy: entry.saidBy ?? null,
    figures: (entry.figures ?? []).map((figure) => ({
      ...figure,
      period: figure.period ?? null,
      hedge: figure.hedge ?? null,
    })),
    topics: entry.topics ?? [],
    questions: [],
    origin: { kind: 'extracted', start: entry.start, end: entry.end },
    ...(entry.context === undefined ? {} : { context: entry.context }),
  };
}

function repeated(stored: Named, data: unknown, entries: readonly ExtractedFact[]): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(
        stored.file,
        lineOfFact(stored.text, data, index),
        `The fact ${id} stands here twice.`,
        'Ingest the article again.',
      ),
    ];
  });
}

function unproven(file: string, text: string, facts: readonly Fact[]): readonly Problem[] {
  const broken = facts.filter((fact) => !isProven(fact));
  return broken.slice(0, 20).map((fact) => {
    const at = fact.origin.kind === 'extracted' ? fact.origin.start : 0;
    const message = `The text changed under its facts: ${fact.id} does not stand here (characters ${at} on) word for word.`;
    return problem(
      file,
      text.slice(0, at).split('\n').length,
      message,
      'Put the text back as it was, or ingest the article again.',
    );
  });
}

/** The line where a fact's entry starts: found by its id, as it is written one a line. */
function lineOfFact(text: string, data: unknown, index: number): number | null {
  const id = (data as { facts?: { id?: unknown }[] } | null)?.facts?.[index]?.id;
  const at = typeof id === 'string' ? text.lastIndexOf(`"id":${JSON.stringify(id)}`) : -1;
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

function problem(file: string, line: number | null, message: string, todo: string): Problem {
  return { file, line, column: line === null ? null : 1, message, todo };
}
