import { lazily, oncePer } from '../../knowledge/memoize.ts';
import type { Fact, Unanswered } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { spelling } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Query } from './query.ts';
import type { Without } from './without.ts';

/** What a second and a third sample question of the same fact add to the nearest: three that are put alike say more than one. */
const SECOND = 0.3;
const THIRD = 0.15;
/** A word of more questions than this brings none in, it only counts in those that others bring. */
const MOST_BROUGHT = 1_000;

/**
 * How like a question is put to those that people curated, small words and all: `what did they make out of the market` and
 * `what has the mall been made into` share hardly any other. From 0 to 1, and up to 1.45 where several of a fact agree.
 */
export interface Wording {
  /** To a fact's sample questions. */
  of(fact: number): number;
  /** To those of the fact that is nearest but for this one. */
  besides(fact: number): number;
  /** To the nearest question that a fact's article does not answer. */
  unanswered(fact: number): number;
  /** The nearest facts, if any is near, the nearest first. */
  readonly nearest: readonly number[];
}

const NOTHING: Wording = { of: () => 0, besides: () => 0, unanswered: () => 0, nearest: [] };

/**
 * Few questions do not tell which words are common: so many more are thought to be there, of which each small word is in a share and no
 * other word in any.
 */
const IMAGINED = 30;
const SMALL_WORDS = 0.2;

/** So many of the nearest are kept, and brought in where small words are not all that they share. */
const NEAREST = 2;
const NEAR = 0.5;

/** Reads how a question is put; of a knowledge without sample questions there is nothing to be like. */
export function createWordings(
  { facts, sampleStarts, sampleOwner }: Index,
  unanswered: readonly Unanswered[],
): (query: Query, without: Without) => Wording {
  if (sampleOwner.length === 0) return () => NOTHING;
  const own = lazily(() => {
    const numbers = facts.flatMap((_, fact) => (sampleStarts[fact] === sampleStarts[fact + 1] ? [] : [fact]));
    const table = tableOf(
      numbers.map((fact) => facts[fact] as Fact),
      unanswered,
    );
    return {
      table,
      numbers,
      ownerOf: new Map(numbers.map((fact, owner) => [fact, owner])),
      articleOf: (fact: number) => (facts[fact] as Fact).article.id,
    };
  });
  return (query, without) => wordingOf(query, without, own());
}

/** Stems of all words of a question, each once. */
const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(tokenise(text).flatMap((token) => spelling(token.text).split(' ').map(stemOf)));

const smallWords = lazily(() => new Set([...STOP].map(stemOf)));

/** Curated questions by their words. Rows are in the order of the facts' sample questions, then of the unanswered ones. */
interface Table {
  readonly words: ReadonlyMap<string, number>;
  /** By word: how much having it says, squared. */
  readonly weights: Float64Array;
  /** That of a word that none has. */
  readonly unknown: number;
  /** By word. */
  readonly rowsOf: Rows;
  /** By row: its length as a vector, and whose it is: a fact's, in their order, or behind them an article's. */
  readonly lengths: Float64Array;
  readonly owners: Int32Array;
  readonly articles: ReadonlyMap<string, number>;
  /** Of the question that is asked: by row what it shares with it; per owner the best three. */
  readonly shared: Float64Array;
  readonly best: Float64Array;
}

/** Lists of numbers, one behind another. */
interface Rows {
  /** List n stands from starts[n] to starts[n + 1]. */
  readonly starts: Int32Array;
  readonly values: Uint16Array | Uint32Array;
}

/** Servers and reloads have the same curated facts: their table is made once for all. */
function tableOf(curated: readonly Fact[], unanswered: readonly Unanswered[]): Table {
  const kept = keptOf(curated[0] as Fact);
  const isSame =
    kept.last?.unanswered === unanswered &&
    kept.last.curated.length === curated.length &&
    kept.last.curated.every((fact, at) => fact === curated[at]);
  if (kept.last === undefined || !isSame)
    kept.last = { curated, unanswered, table: newTable(curated, unanswered) };
  return kept.last.table;
}

/** The last table of those whose first fact this is, and what it was made of. */
const keptOf = oncePer((_first: Fact): { last?: Made } => ({}));

interface Made {
  readonly curated: readonly Fact[];
  readonly unanswered: readonly Unanswered[];
  readonly table: Table;
}

function newTable(curated: readonly Fact[], unanswered: readonly Unanswered[]): Table {
  const articles = new Map<string, number>();
  for (const { articleId } of unanswered)
    if (!articles.has(articleId)) articles.set(articleId, curated.length + articles.size);
  const asked = [
    ...curated.flatMap(({ questions }, owner) => questions.map((text) => ({ text, owner }))),
    ...unanswered.map(({ question, articleId }) => ({
      text: question,
      owner: articles.get(articleId) as number,
    })),
  ];
  const words = new Map<string, number>();
  const holders: number[][] = [];
  const rows = asked.map(({ text }, row) =>
    Array.from(stemsIn(text), (stem) => {
      const word = words.get(stem) ?? words.size;
      if (word === words.size) {
        words.set(stem, word);
        holders.push([]);
      }
      holders[word]?.push(row);
      return word;
    }),
  );
  const weightOf = (held: number, isSmall: boolean) => {
    const more = isSmall ? SMALL_WORDS * IMAGINED : 0;
    return Math.log(1 + (asked.length + IMAGINED) / (held + more + 1)) ** 2;
  };
  const weights = Float64Array.from(words.keys(), (stem, word) =>
    weightOf(holders[word]?.length ?? 0, smallWords().has(stem)),
  );
  const lengthOf = (row: readonly number[]) =>
    Math.sqrt(row.reduce((sum, word) => sum + (weights[word] as number), 0));
  return {
    words,
    weights,
    unknown: weightOf(0, false),
    rowsOf: rowsFrom(holders),
    lengths: Float64Array.from(rows, lengthOf),
    owners: Int32Array.from(asked, ({ owner }) => owner),
    articles,
    shared: new Float64Array(asked.length),
    best: new Float64Array(3 * (curated.length + articles.size)),
  };
}

const MOST_OF_TWO_BYTES = 0xffff;

function rowsFrom(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  let most = 0;
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length;
    for (const value of list) most = Math.max(most, value);
  });
  const values = lists.flat();
  return { starts, values: (most <= MOST_OF_TWO_BYTES ? Uint16Array : Uint32Array).from(values) };
}

/** A table, the number that each of its facts has in an index, and the article of each. */
interface Own {
  readonly table: Table;
  readonly numbers: readonly number[];
  readonly ownerOf: ReadonlyMap<number, number>;
  articleOf(fact: number): string;
}

function wordingOf(
  { words: asked }: Query,
  without: Without,
  { table, numbers, ownerOf, articleOf }: Own,
): Wording {
  const { words, weights, unknown, shared, best, articles } = table;
  const known: number[] = [];
  let sum = 0;
  for (const stem of new Set(asked.map((word) => word.stem))) {
    const word = words.get(stem);
    sum += word === undefined ? unknown : (weights[word] as number);
    if (word === undefined) continue;
    known.push(word);
  }
  const length = Math.sqrt(sum);
  const met = new Set<number>();
  for (const row of rowsWith(known, table)) {
    if (row !== without.sample) {
      met.add(table.owners[row] as number);
      offer(row, length, table);
    }
    // Ready for the next question.
    shared[row] = 0;
  }
  const scores = new Map<number, number>();
  const top: { fact: number; score: number }[] = [];
  for (const owner of met) {
    const fact = numbers[owner];
    const score = together(best, owner);
    best.fill(0, 3 * owner, 3 * owner + 3);
    if (fact !== undefined && fact === without.fact) continue;
    scores.set(owner, score);
    if (fact === undefined) continue;
    const at = top.findIndex((one) => score > one.score || (score === one.score && fact < one.fact));
    top.splice(at < 0 ? top.length : at, 0, { fact, score });
    top.length = Math.min(top.length, NEAREST);
  }
  const ofOwner = (owner: number | undefined): number => (owner === undefined ? 0 : (scores.get(owner) ?? 0));
  return {
    of: (fact) => ofOwner(ownerOf.get(fact)),
    besides: (fact) => top.find((one) => one.fact !== fact)?.score ?? 0,
    unanswered: (fact) => ofOwner(articles.get(articleOf(fact))),
    nearest: top.flatMap(({ fact, score }) => (score < NEAR ? [] : [fact])),
  };
}

/** Rows that hold a word of the question that is not in very many, or if all are, its rarest; what they share with it is added up. */
function rowsWith(
  known: readonly number[],
  { rowsOf: { starts, values }, weights, shared }: Table,
): number[] {
  const held = (word: number) => (starts[word + 1] as number) - (starts[word] as number);
  const rarestFirst = known.toSorted((a, b) => held(a) - held(b));
  const rows: number[] = [];
  for (const [at, word] of rarestFirst.entries()) {
    const brings = at === 0 || held(word) <= MOST_BROUGHT;
    const weight = weights[word] as number;
    for (let slot = starts[word] as number; slot < (starts[word + 1] as number); slot++) {
      const row = values[slot] as number;
      const before = shared[row] as number;
      if (before === 0) {
        if (!brings) continue;
        rows.push(row);
      }
      shared[row] = before + weight;
    }
  }
  return rows;
}

/** Keeps a row's cosine with the question where it is among the best three of its owner. */
function offer(row: number, length: number, { lengths, shared, owners, best }: Table) {
  let score = (shared[row] as number) / ((lengths[row] as number) * length || 1);
  const from = 3 * (owners[row] as number);
  for (let at = from; at < from + 3; at++) {
    const there = best[at] as number;
    if (score <= there) continue;
    best[at] = score;
    score = there;
  }
}

const together = (best: Float64Array, owner: number): number =>
  (best[3 * owner] as number) +
  SECOND * (best[3 * owner + 1] as number) +
  THIRD * (best[3 * owner + 2] as number);
