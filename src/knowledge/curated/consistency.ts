import type { ArticleHead, CheckEntry, FactEntry, VocabularyFile } from '../schema.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Source } from './source.ts';

/** An article's file as far as it is valid: what is not has its problem already. */
export interface ArticleSource {
  readonly source: Source;
  readonly head: ArticleHead | undefined;
  readonly facts: readonly { readonly index: number; readonly entry: FactEntry }[];
  /** `ARTICLE/FACT`. */
  readonly factIds: readonly string[];
  readonly unanswered: readonly { readonly index: number; readonly question: string }[];
}

/** An entry of the checks' file, and its position there. */
export interface CheckSource {
  readonly index: number;
  readonly entry: CheckEntry;
}

export interface CheckFile {
  readonly source: Source;
  readonly entries: readonly CheckSource[];
}

/** Texts that differ only in case, spaces and punctuation ask or say the same. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%.]+/gu, ' ')
    .replace(/\.(?!\p{N})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Calls `report` for each value that an earlier one equals. */
function eachTwice<T>(
  values: Iterable<T>,
  key: (value: T) => string,
  report: (again: T, first: T) => void,
): void {
  const seen = new Map<string, T>();
  for (const value of values) {
    const first = seen.get(key(value));
    if (first === undefined) seen.set(key(value), value);
    else report(value, first);
  }
}

/** Article ids are what citations, buttons and checks hang on: one file each. */
export function checkArticles(articles: readonly ArticleSource[]): Problem[] {
  const problems: Problem[] = [];
  eachTwice(
    articles.flatMap(({ source, head }) => (head === undefined ? [] : [{ source, head }])),
    ({ head }) => head.id,
    (again, first) =>
      problems.push(
        again.source.problem(
          ['article', 'id'],
          `The article ${again.head.id} is in ${first.source.file} already.`,
          'Give one of them another id, or remove it.',
        ),
      ),
  );
  return [...problems, ...articles.flatMap(checkFacts)];
}

const checkFacts = (article: ArticleSource): readonly Problem[] => [
  ...checkEntries(article),
  ...checkQuestions(article),
  ...checkFigures(article),
];

/** No id and no text twice. */
function checkEntries({ source, facts }: ArticleSource): readonly Problem[] {
  const problems: Problem[] = [];
  eachTwice(
    facts,
    ({ entry }) => entry.id,
    ({ index, entry }) =>
      problems.push(
        source.problem(['facts', index, 'id'], `The fact ${entry.id} stands here twice.`, 'Rename one.'),
      ),
  );
  eachTwice(
    facts,
    ({ entry }) => sameWords(entry.text),
    ({ index, entry }, first) =>
      problems.push(
        source.problem(
          ['facts', index, 'text'],
          `${entry.id} says the same as ${first.entry.id}.`,
          'Keep one, with the questions of both.',
        ),
      ),
  );
  return problems;
}

/** A question has one fact that answers it, or is unanswered. */
function checkQuestions({ source, facts, unanswered }: ArticleSource): readonly Problem[] {
  const problems: Problem[] = [];
  const questions = facts.flatMap(({ index, entry }) =>
    (entry.questions ?? []).map((question, i) => ({
      question,
      id: entry.id,
      path: ['facts', index, 'questions', i],
    })),
  );
  eachTwice(
    questions,
    ({ question }) => sameWords(question),
    (again, first) =>
      problems.push(
        source.problem(
          again.path,
          `${again.id}: this question stands under ${first.id} already.`,
          again.id === first.id ? 'Remove it.' : 'Leave it to the fact that answers it.',
        ),
      ),
  );
  const answered = new Map(questions.map(({ question, id }) => [sameWords(question), id]));
  for (const { index, question } of unanswered) {
    const id = answered.get(sameWords(question));
    if (id === undefined) continue;
    const message = `unanswered[${index + 1}]: ${id} answers this question.`;
    problems.push(source.problem(['unanswered', index], message, 'Remove it here, or under the fact.'));
  }
  eachTwice(
    unanswered,
    ({ question }) => sameWords(question),
    ({ index }, first) =>
      problems.push(
        source.problem(
          ['unanswered', index],
          `unanswered[${index + 1}]: this question stands at [${first.index + 1}] already.`,
          'Remove it.',
        ),
      ),
  );
  return problems;
}

/** A figure, and its hedge, stand in the fact's text. */
function checkFigures({ source, facts }: ArticleSource): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { index, entry } of facts) {
    for (const [i, figure] of (entry.figures ?? []).entries()) {
      const path = ['facts', index, 'figures', i];
      if (!entry.text.includes(figure.text)) {
        const message = `${entry.id}: the fact's text does not hold "${figure.text}".`;
        const todo = 'Write the figure exactly as the text has it.';
        problems.push(source.problem([...path, 'text'], message, todo));
      }
      const hedge = figure.hedge?.toLowerCase();
      if (hedge !== undefined && !entry.text.toLowerCase().includes(hedge)) {
        const message = `${entry.id}: the fact's text does not hold the hedge "${hedge}".`;
        const todo = 'Keep the hedge in the text, or leave it out here.';
        problems.push(source.problem([...path, 'hedge'], message, todo));
      }
    }
  }
  return problems;
}

/** A word that leads two ways would make the answer depend on which entry comes first. */
export function checkVocabulary(source: Source, vocabulary: VocabularyFile): Problem[] {
  const problems: Problem[] = [];
  const words = (kind: 'names' | 'synonyms') =>
    (vocabulary[kind] ?? []).flatMap(({ name, also }, index) => [
      { word: name, name, path: [kind, index, 'name'] },
      ...also.map((word, i) => ({ word, name, path: [kind, index, 'also', i] })),
    ]);
  const names = words('names');
  eachTwice(
    names,
    ({ word }) => sameWords(word),
    (again, first) =>
      problems.push(
        source.problem(
          again.path,
          again.name === first.name && again.path[1] === first.path[1]
            ? `"${again.word}" stands twice under ${again.name}.`
            : `"${again.word}" is a name of ${first.name} already.`,
          'Keep it in one place; put what is only similar under synonyms.',
        ),
      ),
  );
  const same = new Map(names.map(({ word, name }) => [sameWords(word), name]));
  eachTwice(
    words('synonyms'),
    ({ word, path }) => (path.length === 3 ? `name ${sameWords(word)}` : `${path[1]} ${sameWords(word)}`),
    (again) =>
      problems.push(source.problem(again.path, `"${again.word}" stands here twice.`, 'Keep one of them.')),
  );
  for (const { word, name, path } of words('synonyms')) {
    if (path.length === 3) continue;
    if (sameWords(word) === sameWords(name)) {
      problems.push(source.problem(path, `"${word}" is its own synonym.`, 'Remove it.'));
    } else if (same.has(sameWords(word)) && same.get(sameWords(word)) === same.get(sameWords(name))) {
      const message = `"${word}" is among the names of ${same.get(sameWords(word))} too.`;
      problems.push(source.problem(path, message, 'Keep it in one of the two lists.'));
    }
  }
  return problems;
}

/** Checks have to name facts that exist, and no question may expect two things. */
export function checkChecks(
  source: Source,
  checks: readonly CheckSource[],
  /** Undefined when they are not all known: then none is missed. */
  factIds: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  eachTwice(
    checks,
    ({ entry }) => sameWords(entry.ask),
    ({ index, entry }) =>
      problems.push(source.problem([index, 'ask'], `"${entry.ask}" is asked twice.`, 'Keep one of them.')),
  );
  for (const { index, entry } of checks) {
    const expected = factsExpected(entry);
    for (const [i, id] of expected.entries()) {
      const path = [index, 'expect', ...(Array.isArray(entry.expect) ? [i] : [])];
      if (expected.indexOf(id) !== i)
        problems.push(source.problem(path, `${id} stands here twice.`, 'Remove one.'));
      if (factIds === undefined || factIds.has(id)) continue;
      const meant = nearestFact(id, factIds);
      problems.push(
        source.problem(
          path,
          `There is no fact ${id}.`,
          meant === undefined ? 'Name a fact as ARTICLE/FACT, or write none.' : `Did you mean ${meant}?`,
        ),
      );
    }
  }
  return problems;
}

/** The fact that was probably meant: by its own name, for that of its article is long, and the same for all. */
function nearestFact(id: string, factIds: ReadonlySet<string>): string | undefined {
  const partsOf = (whole: string) => {
    const at = whole.indexOf('/');
    return [whole.slice(0, Math.max(0, at)), whole.slice(at + 1)] as const;
  };
  const [article, name] = partsOf(id);
  const known = [...factIds].map(partsOf);
  const meant = didYouMean(article, new Set(known.map(([one]) => one)));
  const own = didYouMean(
    name,
    known.filter(([one]) => one === meant).map(([, fact]) => fact),
  );
  return own === undefined ? undefined : `${meant}/${own}`;
}

/** The facts that a check expects; empty for `none`. */
export function factsExpected(entry: CheckEntry): readonly string[] {
  if (entry.expect === 'none') return [];
  return typeof entry.expect === 'string' ? [entry.expect] : entry.expect;
}
