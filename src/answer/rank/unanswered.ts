import { lazily, oncePer } from '../../knowledge/memoize.ts';
import type { Unanswered } from '../../knowledge/types.ts';
import { conceptStem, type Index } from '../index/inverted-index.ts';
import { analyse, type Question } from '../language/analyse.ts';
import type { Concepts } from '../language/concepts.ts';
import { stemOf } from '../language/words.ts';
import { HARD } from '../retrieve/meaning.ts';
import { eachContentWord, type Query } from '../retrieve/query.ts';

/** How surely two words mean the same that are names of one thing or may be one another, and that are said for one another. */
const SAME_THING = 0.81;
const SAID_FOR_IT = 0.64;

/** How near a question is to those that an article does not answer. */
export interface Near {
  /** The nearest of them; null when none shares a word. */
  readonly question: string | null;
  /** Harmonic mean of what the two hold of each other, 0 to 1. */
  readonly score: number;
  /** The same of the nearest that asks for the same kind of thing. */
  readonly sameKind: number;
  /** It is one of them, word for word. */
  readonly same: boolean;
}

/** Nothing near. */
export const NOTHING_NEAR: Near = { question: null, score: 0, sameKind: 0, same: false };

/** How near a question is to those that each article does not answer. */
export type Unanswerable = (query: Query) => (articleId: string) => Near;

/** They are met by their own words, which are spelt as they are meant, and by others for the same. */
export function createUnanswerable(unanswered: readonly Unanswered[], index: Index): Unanswerable {
  if (unanswered.length === 0) return () => () => NOTHING_NEAR;
  const table = lazily(() => tableOf(unanswered, index));
  const listed = new Set(unanswered.map(({ articleId }) => articleId));
  return (query) => {
    const nearest = lazily(() => nearestOf(query, table()));
    return (articleId) => (listed.has(articleId) ? (nearest().get(articleId) ?? NOTHING_NEAR) : NOTHING_NEAR);
  };
}

/** `Which cities` asks for their names; `cities reached` may ask how many they are. */
const asksIn = ({ asked, interrogative }: Question) => `${asked} ${interrogative}`;

/** A word of such a question, with the concepts that it names where it stands. */
interface Term {
  readonly stem: string;
  readonly concepts: readonly number[];
  readonly isStop: boolean;
}

/** Such a question, read without looking at the knowledge. */
interface Read {
  readonly question: Question;
  readonly asks: string;
  /** Each term with a name for it: the same term has the same everywhere. */
  readonly terms: readonly { readonly name: string; readonly term: Term }[];
}

function read({ question: text }: Unanswered, concepts: Concepts): Read {
  const question = analyse(text);
  const { words } = question;
  const terms: Read['terms'][number][] = [];
  const phrases = concepts.phrasesIn(words.map(({ stem }) => stem));
  eachContentWord(words, phrases, concepts, (at, around) => {
    const { stem, role } = words[at] as Question['words'][number];
    const own = concepts.ofWord(stem);
    const term = { stem, concepts: around.length === 0 ? own : [...around, ...own], isStop: role === 'stop' };
    terms.push({ name: around.length === 0 ? stem : `${stem} ${around}`, term });
  });
  return { question, asks: asksIn(question), terms };
}

/** All that such questions are, whatever the knowledge: their terms, each once, and the questions that have it. */
interface List {
  readonly rows: readonly Unanswered[];
  readonly read: readonly Read[];
  readonly all: readonly Term[];
  readonly rowsOf: readonly (readonly number[])[];
  /** Terms by their stem, and by each concept that they name. */
  readonly byKey: ReadonlyMap<string | number, readonly number[]>;
  /** Rows by all their words. */
  readonly byWords: ReadonlyMap<string, readonly number[]>;
}

/** Every server has the shipped ones, and the same vocabulary: they are read once for all. */
const listBy = oncePer((concepts: Concepts) => {
  const readOnce = oncePer((one: Unanswered) => read(one, concepts));
  return oncePer((rows: readonly Unanswered[]) => listOf(rows, rows.map(readOnce)));
});

function listOf(rows: readonly Unanswered[], read: readonly Read[]): List {
  const numbers = new Map<string, number>();
  const all: Term[] = [];
  const rowsOf: number[][] = [];
  const byKey = new Map<string | number, number[]>();
  const byWords = new Map<string, number[]>();
  const meet = <Key>(table: Map<Key, number[]>, key: Key, number: number) => {
    const there = table.get(key);
    if (there === undefined) table.set(key, [number]);
    else there.push(number);
  };
  read.forEach(({ question, terms: own }, row) => {
    meet(byWords, wordsOf(question), row);
    for (const { name, term } of own) {
      const number = numbers.get(name) ?? all.length;
      if (number === all.length) {
        numbers.set(name, number);
        all.push(term);
        rowsOf.push([]);
        meet(byKey, term.stem, number);
        for (const concept of term.concepts) meet(byKey, concept, number);
      }
      rowsOf[number]?.push(row);
    }
  });
  return {
    rows,
    read,
    all,
    rowsOf,
    byKey,
    byWords,
  };
}

/** The same in one knowledge; numbers lie side by side, since most are looked at. */
interface Table extends List {
  /** How much finding each term says, and of each row the sum. */
  readonly weights: Float32Array;
  readonly totals: Float64Array;
  /** Of the question that is asked: how surely it holds each term; the share of its weight that each row holds, and what it holds of each row. */
  readonly met: Float32Array;
  readonly holds: Float32Array;
  readonly held: Float64Array;
  hitsOf(clue: Clue): Hits;
}

type Clue = Query['clues'][number];

/** What a clue meets, and how surely. */
interface Hits {
  readonly terms: Int32Array;
  readonly termStrengths: Float32Array;
  readonly rows: Int32Array;
  readonly rowStrengths: Float32Array;
}

function tableOf(unanswered: readonly Unanswered[], index: Index): Table {
  const list = listBy(index.concepts)(unanswered);
  const { all, rowsOf } = list;
  const weights = Float32Array.from(all, (term) => weightOf(term, index));
  const totals = new Float64Array(unanswered.length);
  for (const [term, rows] of rowsOf.entries()) {
    for (const row of rows) totals[row] = (totals[row] as number) + (weights[term] as number);
  }
  return {
    ...list,
    weights,
    totals,
    met: new Float32Array(all.length),
    holds: new Float32Array(unanswered.length),
    held: new Float64Array(unanswered.length),
    hitsOf: createHits(list, index),
  };
}

/** As that of a clue: of a word that the knowledge does not hold, that of the commonest that it has for it. */
function weightOf(
  { stem, concepts, isStop }: Term,
  { dictionary, idf, unknownIdf, concepts: { all } }: Index,
) {
  const own = isStop ? undefined : dictionary.stem(stem);
  if (own !== undefined) return idf[own] as number;
  let weight = Number.POSITIVE_INFINITY;
  for (const concept of concepts) {
    const { strength, words } = all[concept] as (typeof all)[number];
    if (strength < HARD) continue;
    for (const word of [conceptStem(concept), ...words]) {
      const known = dictionary.stem(word);
      if (known !== undefined) weight = Math.min(weight, idf[known] as number);
    }
  }
  if (weight === Number.POSITIVE_INFINITY) weight = unknownIdf;
  return isStop ? weight / 4 : weight;
}

/** People say the same words in new questions: what a clue meets is worked out once for all that it may mean. */
function createHits({ byKey, rowsOf }: List, { concepts, dictionary }: Index): (clue: Clue) => Hits {
  const known = new WeakMap<Clue['alternatives'], Hits>();
  return (clue) => {
    const there = known.get(clue.alternatives);
    if (there !== undefined) return there;
    const strengths = new Map<number, number>();
    const found = (key: string | number, strength: number) => {
      for (const term of byKey.get(key) ?? NONE)
        if (strength > (strengths.get(term) ?? 0)) strengths.set(term, strength);
    };
    found(stemOf(clue.word), 1);
    for (const { stem, strength } of clue.alternatives)
      if (strength >= HARD) found(dictionary.stems.words[stem] as string, SAME_THING);
    for (const concept of clue.concepts)
      found(concept, (concepts.all[concept]?.strength ?? 0) >= HARD ? SAME_THING : SAID_FOR_IT);
    const rows = new Map<number, number>();
    for (const [term, strength] of strengths) {
      for (const row of rowsOf[term] ?? NONE) if (strength > (rows.get(row) ?? 0)) rows.set(row, strength);
    }
    const hits = {
      terms: Int32Array.from(strengths.keys()),
      termStrengths: Float32Array.from(strengths.values()),
      rows: Int32Array.from(rows.keys()),
      rowStrengths: Float32Array.from(rows.values()),
    };
    known.set(clue.alternatives, hits);
    return hits;
  };
}

const NONE: readonly number[] = [];

function nearestOf(query: Query, table: Table): ReadonlyMap<string, Near> {
  const nearest = new Map<string, { -readonly [Part in keyof Near]: Near[Part] }>();
  const asks = asksIn(query.question);
  const rows = meet(query, table);
  let article: string | undefined;
  let near = { ...NOTHING_NEAR };
  for (const at of rows) {
    const row = table.rows[at] as Unanswered;
    const of = table.holds[at] as number;
    const held = (table.held[at] as number) / (table.totals[at] as number);
    // Ready for the next question.
    table.holds[at] = table.held[at] = 0;
    if (row.articleId !== article) {
      article = row.articleId;
      near = nearest.get(article) ?? { ...NOTHING_NEAR };
      nearest.set(article, near);
    }
    const score = (2 * of * held) / (of + held);
    if (score > near.score) {
      near.score = score;
      near.question = row.question;
    }
    if (score > near.sameKind && table.read[at]?.asks === asks) near.sameKind = score;
  }
  for (const at of table.byWords.get(wordsOf(query.said)) ?? NONE) {
    const { articleId } = table.rows[at] as Unanswered;
    nearest.set(articleId, { ...(nearest.get(articleId) ?? NOTHING_NEAR), same: true });
  }
  return nearest;
}

const wordsOf = ({ words }: Question): string => words.map(({ text }) => text).join(' ');

/** Adds up what the question and each row hold of each other. Returns the rows that share something with it. */
function meet(
  { clues, total }: Query,
  { met, holds, held, rowsOf, weights, hitsOf }: Table,
): readonly number[] {
  const touched: number[] = [];
  const known: number[] = [];
  for (const clue of clues) {
    const share = clue.weight / total;
    const { terms, termStrengths, rows, rowStrengths } = hitsOf(clue);
    for (let slot = 0; slot < terms.length; slot++) {
      const term = terms[slot] as number;
      const strength = termStrengths[slot] as number;
      if (met[term] === 0) known.push(term);
      if (strength > (met[term] as number)) met[term] = strength;
    }
    for (let slot = 0; slot < rows.length; slot++) {
      const row = rows[slot] as number;
      if (holds[row] === 0) touched.push(row);
      holds[row] = (holds[row] as number) + (rowStrengths[slot] as number) * share;
    }
  }
  for (const term of known) {
    const weight = (weights[term] as number) * (met[term] as number);
    for (const row of rowsOf[term] ?? NONE) held[row] = (held[row] as number) + weight;
    // Ready for the next question.
    met[term] = 0;
  }
  return touched;
}
