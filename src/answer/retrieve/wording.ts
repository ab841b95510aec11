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

/** So many of the nearest are brought in, where small words are not all that they share. */
const NEAREST = 2;
const NEAR = 0.5;

/** Reads how a question is put; of a knowledge without sample questions there is nothing to be like. */
export function createWordings(
  index: Index,
  unanswered: readonly Unanswered[],
): (query: Query, without: Without) => Wording {
  if (index.sampleOwner.length === 0) return () => NOTHING;
  const table = lazily(() => tableOf(index, unanswered));
  return (query, without) => wordingOf(query, without, table(), index);
}

/** Stems of all words of a question, each once. */
const stemsIn = (text: string): readonly string[] => [
  ...new Set(tokenise(text).flatMap((token) => spelling(token.text).split(' ').map(stemOf))),
];

/** Servers and reloads share the facts: each is read once for all. */
const stemsOfFact = oncePer(({ questions }: Fact) => questions.map(stemsIn));
const stemsOfUnanswered = oncePer(({ question }: Unanswered) => stemsIn(question));

const smallWords = lazily(() => new Set([...STOP].map(stemOf)));

/** Curated questions by their words. Rows are in the order of the index's sample questions, then of the unanswered ones. */
interface Table {
  readonly words: ReadonlyMap<string, number>;
  /** By word: how much having it says, squared. */
  readonly weights: Float64Array;
  /** That of a word that none has. */
  readonly unknown: number;
  readonly rowsOf: readonly (readonly number[])[];
  /** By row: its words from starts[row] to starts[row + 1], their length as a vector, and whose it is. */
  readonly starts: Int32Array;
  readonly wordsOf: Int32Array;
  readonly lengths: Float64Array;
  readonly owners: Int32Array;
  /** The fact of each owner, and the articles of the unanswered ones, who come behind the facts. */
  readonly facts: readonly number[];
  readonly articles: ReadonlyMap<string, number>;
  /** Of the question that is asked: 1 for each word that it has; the rows that were looked at; per owner the best three. */
  readonly has: Uint8Array;
  readonly seen: Uint8Array;
  readonly best: Float64Array;
}

function tableOf({ facts, sampleStarts }: Index, unanswered: readonly Unanswered[]): Table {
  const words = new Map<string, number>();
  const rowsOf: number[][] = [];
  const starts: number[] = [0];
  const wordsOf: number[] = [];
  const owners: number[] = [];
  const add = (stems: readonly string[], owner: number) => {
    for (const stem of stems) {
      const word = words.get(stem) ?? words.size;
      if (word === words.size) {
        words.set(stem, word);
        rowsOf.push([]);
      }
      rowsOf[word]?.push(owners.length);
      wordsOf.push(word);
    }
    owners.push(owner);
    starts.push(wordsOf.length);
  };
  const curated = facts.flatMap((_, fact) => (sampleStarts[fact] === sampleStarts[fact + 1] ? [] : [fact]));
  curated.forEach((fact, owner) => {
    for (const stems of stemsOfFact(facts[fact] as Fact)) add(stems, owner);
  });
  const articles = new Map<string, number>();
  for (const one of unanswered) {
    const owner = articles.get(one.articleId) ?? curated.length + articles.size;
    articles.set(one.articleId, owner);
    add(stemsOfUnanswered(one), owner);
  }
  const weightOf = (held: number, isSmall: boolean) => {
    const more = isSmall ? SMALL_WORDS * IMAGINED : 0;
    return Math.log(1 + (owners.length + IMAGINED) / (held + more + 1)) ** 2;
  };
  const small = smallWords();
  const weights = Float64Array.from(words.keys(), (stem, word) =>
    weightOf(rowsOf[word]?.length ?? 0, small.has(stem)),
  );
  const lengths = Float64Array.from(owners, (_, row) => {
    let sum = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      sum += weights[wordsOf[at] as number] as number;
    return Math.sqrt(sum);
  });
  return {
    words,
    weights,
    unknown: weightOf(0, false),
    rowsOf,
    starts: Int32Array.from(starts),
    wordsOf: Int32Array.from(wordsOf),
    lengths,
    owners: Int32Array.from(owners),
    facts: curated,
    articles,
    has: new Uint8Array(words.size),
    seen: new Uint8Array(owners.length),
    best: new Float64Array(3 * (curated.length + articles.size)),
  };
}

function wordingOf({ words: asked }: Query, without: Without, table: Table, index: Index): Wording {
  const { words, weights, unknown, has, best, facts, articles } = table;
  const known: number[] = [];
  let sum = 0;
  for (const stem of new Set(asked.map((word) => word.stem))) {
    const word = words.get(stem);
    sum += word === undefined ? unknown : (weights[word] as number);
    if (word === undefined) continue;
    known.push(word);
    has[word] = 1;
  }
  best.fill(0);
  for (const row of rowsWith(known, table)) if (row !== without.sample) offer(row, Math.sqrt(sum), table);
  for (const word of known) has[word] = 0;
  const scores = new Map<number, number>();
  facts.forEach((fact, owner) => {
    if (best[3 * owner] !== 0 && fact !== without.fact) scores.set(fact, together(best, owner));
  });
  const nearest = [...scores].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  const unanswered = new Map<string, number>();
  for (const [article, owner] of articles) unanswered.set(article, together(best, owner));
  const articleOf = (fact: number): string => index.facts[fact]?.article.id ?? '';
  return {
    of: (fact) => scores.get(fact) ?? 0,
    besides: (fact) => nearest.find(([other]) => other !== fact)?.[1] ?? 0,
    unanswered: (fact) => unanswered.get(articleOf(fact)) ?? 0,
    nearest: nearest.slice(0, NEAREST).flatMap(([fact, score]) => (score < NEAR ? [] : [fact])),
  };
}

/** Rows that hold a word of the question that is not in very many; if all are, its rarest. */
function rowsWith(known: readonly number[], { rowsOf, seen }: Table): readonly number[] {
  const held = (word: number) => rowsOf[word] as readonly number[];
  const rare = known.filter((word) => held(word).length <= MOST_BROUGHT);
  const rarest = known.toSorted((a, b) => held(a).length - held(b).length).slice(0, 1);
  const rows: number[] = [];
  for (const word of rare.length === 0 ? rarest : rare) {
    for (const row of held(word)) {
      if (seen[row] === 1) continue;
      seen[row] = 1;
      rows.push(row);
    }
  }
  for (const row of rows) seen[row] = 0;
  return rows;
}

/** Keeps a row's cosine with the question where it is among the best three of its owner. */
function offer(row: number, length: number, { starts, wordsOf, weights, lengths, owners, has, best }: Table) {
  let shared = 0;
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
    const word = wordsOf[at] as number;
    if (has[word] === 1) shared += weights[word] as number;
  }
  let score = shared / ((lengths[row] as number) * length || 1);
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
