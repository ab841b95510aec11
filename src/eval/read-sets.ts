import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { STOP } from '../answer/language/lexicon.ts';
import { stemOf, tokenise } from '../answer/language/words.ts';
import { ingestArticle } from '../knowledge/ingest/ingest.ts';
import { sentencesOf } from '../knowledge/language/sentences.ts';
import { type Article, type Fact, type Knowledge, KnowledgeError } from '../knowledge/types.ts';
import { holders, plainKnowledge, squash } from './gold.ts';
import {
  asUnknown,
  bucketOf,
  type LabelledQuestion,
  type LabelledSet,
  sampleRows,
  wantedAs,
} from './sets.ts';

/** Whether a text shows what a question of a set asks for: `shows` of the set's own scorer. */
export type Shows = (question: object, text: string) => boolean;

interface RawQuestion {
  readonly id?: string;
  readonly q?: string;
  readonly ask?: string;
  readonly kind?: string;
  readonly gold?: readonly string[];
  readonly expect?: readonly string[];
  readonly article?: string | readonly string[] | null;
  readonly answer?: string | readonly string[] | null;
}

/** Loads the scorer of the question sets, an ES module that exports `shows`. */
export async function readScorer(file: string): Promise<Shows> {
  const module = (await import(pathToFileURL(file).href)) as { shows: Shows };
  return module.shows;
}

/**
 * Questions about a curated knowledge. Their gold is either ids of its facts, or ids of another reading of the article
 * (`statements`), which are taken to its nearest facts.
 *
 * @throws KnowledgeError when they are neither
 */
export function readCurated(
  knowledge: Knowledge,
  files: readonly string[],
  statements: string | undefined,
  shows: Shows,
): LabelledSet {
  const nearest = new Map<string, readonly number[]>();
  if (statements !== undefined) {
    for (const { id, statement } of json<{ id: string; statement: string }[]>(statements)) {
      nearest.set(id, nearestFacts(statement, knowledge.facts));
    }
  }
  const byId = new Map(knowledge.facts.map((fact, at) => [fact.id, at]));
  const checks = knowledge.checks.map(
    ({ ask, facts }, at): RawQuestion => ({ id: `check${at}`, ask, expect: facts, kind: 'check' }),
  );
  const unknown: string[] = [];
  const questions = [...files.flatMap((file) => lines<RawQuestion>(file)), ...checks].map((raw, at) => {
    const named = raw.gold ?? raw.expect ?? [];
    const gold = [...new Set(named.flatMap((id) => byId.get(id) ?? nearest.get(id) ?? []))];
    if (gold.length === 0) unknown.push(...named);
    const byFact = raw.expect !== undefined;
    const showing = byFact ? gold : gold.filter((fact) => shows(raw, knowledge.facts[fact]?.text ?? ''));
    return question(raw, at, {
      gold: showing.length > 0 ? showing : gold,
      fold: `curated${bucketOf(named[0] ?? raw.ask ?? raw.q ?? '', 5)}`,
      shows: byFact
        ? (text) => gold.length > 0 && gold.every((fact) => text.includes(knowledge.facts[fact]?.text ?? ''))
        : (text) => shows(raw, text),
      scorer: shows,
    });
  });
  // Else they would be learned and scored as what nothing answers.
  if (unknown.length > 0) throw unknownFacts(files, unknown);
  const samples = sampleRows(knowledge.facts);
  return { name: 'curated', knowledge, questions: questions.map((one) => asUnknown(one, samples)) };
}

function unknownFacts(files: readonly string[], ids: readonly string[]): KnowledgeError {
  const few = [...new Set(ids)].slice(0, 5).join(', ');
  const message = `Questions are answered by facts that the knowledge does not have (${few}).`;
  const todo = 'Name its facts, or give with --statements the file that tells what those are.';
  return new KnowledgeError([{ file: files.join(', '), line: null, column: null, message, todo }]);
}

/**
 * Articles that nobody curated, as files, ingested as a moderator's would be: `meta.json`, `facts.json` with verbatim
 * statements, `questions.jsonl`. The gold of a question is each ingested fact that holds one of its statements.
 */
export function readNewsroom(folder: string, shows: Shows): LabelledSet {
  const meta = json<Record<string, { file: string }>>(`${folder}/meta.json`);
  const facts: Fact[] = [];
  const from = new Map<string, number>();
  for (const [id, { file }] of Object.entries(meta)) {
    from.set(id, facts.length);
    facts.push(...ingestArticle(readFileSync(`${folder}/${file}`), { name: file }).facts);
  }
  const texts = facts.map(({ text }) => squash(text));
  const starts = [...from.values(), facts.length];
  const byId = new Map(
    json<{ id: string; article: string; evidence: string }[]>(`${folder}/facts.json`).map((stated) => {
      const at = starts.indexOf(from.get(stated.article) ?? -1);
      return [stated.id, holders(texts, squash(stated.evidence), starts[at] ?? 0, starts[at + 1] ?? 0)];
    }),
  );
  const questions = lines<RawQuestion>(`${folder}/questions.jsonl`).map((raw, at) =>
    question(raw, at, {
      gold: [...new Set((raw.gold ?? []).flatMap((id) => byId.get(id) ?? []))],
      fold: String([raw.article ?? `far${at % 5}`].flat()[0]),
      shows: (text) => shows(raw, text),
      scorer: shows,
    }),
  );
  return { name: 'newsroom', knowledge: plainKnowledge(facts), questions };
}

interface Xquad {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        id: string;
        question: string;
        answers: readonly { text: string; answer_start: number }[];
      }[];
    }[];
  }[];
}

/** SQuAD-type data: each sentence is a fact, and the one that holds the answer is gold. */
export function readXquad(file: string): LabelledSet {
  const facts: Fact[] = [];
  const questions: LabelledQuestion[] = [];
  json<Xquad>(file).data.forEach(({ title, paragraphs }, number) => {
    const article = articleOf(`x${number}`, title ?? '', null, null);
    paragraphs.forEach(({ context, qas }, paragraph) => {
      const sentences = sentencesOf(context).map(({ start, end }) => ({
        text: context.slice(start, end),
        end,
      }));
      const first = facts.length;
      sentences.forEach(({ text }, at) => {
        facts.push(factOf(`x${number}/${paragraph}-${at}`, article, text, paragraph + 1));
      });
      for (const { id, question: text, answers } of qas) {
        const answer = answers[0] ?? { text: '', answer_start: 0 };
        const at = sentences.findIndex(({ end }) => answer.answer_start < end);
        questions.push({
          id,
          text,
          kind: 'xquad',
          gold: [first + at],
          fold: article.id,
          shows: (shown) => shown.includes(sentences[at]?.text ?? answer.text),
          span: /\d/.test(answer.text) ? wantedAs(answer.text) : null,
        });
      }
    });
  });
  return { name: 'xquad', knowledge: plainKnowledge(facts), questions };
}

function question(
  raw: RawQuestion,
  at: number,
  { scorer, ...rest }: Pick<LabelledQuestion, 'gold' | 'fold' | 'shows'> & { readonly scorer: Shows },
): LabelledQuestion {
  const answers = [raw.answer ?? []].flat();
  const figure = answers.length > 0 && answers.every((answer) => /\d/.test(answer));
  return {
    id: raw.id ?? `q${at}`,
    text: raw.q ?? raw.ask ?? '',
    kind: raw.kind ?? (rest.gold.length > 0 ? 'answerable' : 'unanswerable'),
    span:
      figure && raw.kind !== 'compound'
        ? { isFigure: true, isIn: (bold) => scorer({ answer: answers, gold: raw.gold }, bold) }
        : null,
    ...rest,
  };
}

/** The facts that share most content stems with a statement. */
function nearestFacts(statement: string, facts: readonly Fact[]): readonly number[] {
  const own = contentOf(statement);
  const scores = facts.map(({ text }) => {
    const other = contentOf(text);
    return [...own].filter((stem) => other.has(stem)).length / Math.sqrt(own.size * Math.max(1, other.size));
  });
  const best = Math.max(...scores);
  return scores.flatMap((score, at) => (score >= best - 1e-6 ? [at] : []));
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap((token) => (STOP.has(token.text) ? [] : [stemOf(token.text)])));
}

function articleOf(id: string, title: string, publisher: string | null, published: string | null): Article {
  return { id, title, publisher, published, url: null, author: null, language: 'en', text: null };
}

function factOf(id: string, article: Article, text: string, paragraph: number): Fact {
  const place = { kind: 'paragraph', section: null, paragraph } as const;
  const origin = { kind: 'extracted', start: 0, end: text.length } as const;
  return { id, article, text, place, saidBy: null, figures: [], topics: [], questions: [], origin };
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
