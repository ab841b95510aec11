import { createHash } from 'node:crypto';
import { type ArticleSource, type CheckFile, factsExpected } from './curated/consistency.ts';
import type { IngestedArticle } from './ingest/facts/stored.ts';
import type { ArticleHead, FactEntry, VocabularyFile } from './schema.ts';
import type { Article, Check, Fact, Figure, Knowledge, Place, Unanswered, Vocabulary } from './types.ts';

/** The valid files of a folder, before they become one knowledge: they still know their lines. */
export interface Sources {
  readonly articles: readonly ArticleSource[];
  readonly ingested: readonly IngestedArticle[];
  readonly vocabularies: readonly VocabularyFile[];
  readonly checks: readonly CheckFile[];
}

/** Make the one immutable knowledge of files that have no problem. */
export function assemble({
  articles: sources,
  ingested,
  vocabularies,
  checks: checkFiles,
}: Sources): Knowledge {
  const curated = sources
    .flatMap(({ head, facts }) => (head === undefined ? [] : [{ article: articleOf(head), facts }]))
    .map(({ article, facts }) => ({
      article,
      facts: inPlaces(facts.map(({ entry }) => factOf(article, entry))),
    }));
  const facts = [...curated, ...ingested].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const vocabulary: Vocabulary = {
    names: vocabularies.flatMap(({ names }) => names ?? []),
    synonyms: vocabularies.flatMap(({ synonyms }) => synonyms ?? []),
  };
  const checks: Check[] = checkFiles.flatMap(({ source, entries }) =>
    entries.map(({ index, entry }) => ({
      ask: entry.ask,
      facts: factsExpected(entry),
      file: source.file,
      line: source.problem([index], '', '').line ?? 1,
    })),
  );
  const unanswered = sources.flatMap(({ head, unanswered: questions }) =>
    head === undefined ? [] : questions.map(({ question }): Unanswered => ({ articleId: head.id, question })),
  );
  return knowledgeOf({
    articles: facts.map(({ article }) => article),
    facts: facts.flatMap((one) => one.facts),
    vocabulary,
    unanswered,
    checks,
  });
}

/** Freeze the parts and give them their version. */
function knowledgeOf(parts: Omit<Knowledge, 'version'>): Knowledge {
  const content = {
    ...parts,
    facts: parts.facts.map((fact) => ({ ...fact, article: undefined })),
    // Not where they are written: a comment above them changes nothing.
    checks: parts.checks.map((check) => [check.ask, check.facts]),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return frozen({ version, ...parts });
}

function articleOf(head: ArticleHead): Article {
  return {
    id: head.id,
    title: head.title,
    publisher: head.publisher,
    published: head.published,
    url: head.url ?? null,
    author: head.author ?? null,
    language: head.language,
    text: null,
  };
}

function factOf(article: Article, entry: FactEntry): Fact {
  return {
    id: `${article.id}/${entry.id}`,
    article,
    text: entry.text,
    place: typeof entry.at === 'string' ? { kind: entry.at } : { kind: 'paragraph', ...entry.at },
    saidBy: entry.saidBy ?? null,
    figures: (entry.figures ?? []).map(
      (figure): Figure => ({ ...figure, period: figure.period ?? null, hedge: figure.hedge ?? null }),
    ),
    topics: entry.topics ?? [],
    questions: entry.questions ?? [],
    origin: { kind: 'curated' },
  };
}

/** As a reader meets them: headline, dateline, caption, then the paragraphs, each section's behind what has none. */
function inPlaces(facts: readonly Fact[]): readonly Fact[] {
  const kinds: readonly Place['kind'][] = ['headline', 'dateline', 'caption'];
  const firstOf = (section: string | null) =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      ...facts.flatMap(({ place }) =>
        place.kind === 'paragraph' && place.section === section ? (place.paragraph ?? []) : [],
      ),
    );
  const position = ({ place }: Fact) =>
    place.kind === 'paragraph'
      ? (place.paragraph ?? firstOf(place.section) - 0.5)
      : kinds.indexOf(place.kind) - kinds.length;
  return facts.toSorted((a, b) => position(a) - position(b));
}

/** Deeply. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
