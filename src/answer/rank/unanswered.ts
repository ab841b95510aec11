import type { Unanswered } from '../../knowledge/types.ts';
import { analyse, type Question } from '../language/analyse.ts';
import type { Concepts } from '../language/concepts.ts';
import { stemOf } from '../language/words.ts';
import { lazily, oncePer } from '../lazily.ts';
import { HARD } from '../retrieve/meaning.ts';
import type { Query, Understand } from '../retrieve/query.ts';

/** How much a word counts that stands for another: in the knowledge's words, or in language at large. */
const IN_KNOWLEDGE = 0.9;
const IN_LANGUAGE = 0.8;

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
export const FAR: Near = { question: null, score: 0, sameKind: 0, same: false };

/** How near a question is to those that each article does not answer. */
export type Unanswerable = (query: Query) => (articleId: string) => Near;

/**
 * Reads the questions once. They are met by their own words, by what those are in the knowledge, and by their like.
 *
 * @param understanding makes what reads them: they are spelt as they are meant, and what it remembers is for nobody else
 */
export function createUnanswerable(
  unanswered: readonly Unanswered[],
  understanding: () => Understand,
  concepts: Concepts,
): Unanswerable {
  if (unanswered.length === 0) return () => () => FAR;
  const table = lazily(() => tableOf(unanswered, understanding(), concepts));
  const listed = new Set(unanswered.map(({ articleId }) => articleId));
  return (query) => {
    const nearest = lazily(() => nearestOf(query, table()));
    return (articleId) => (listed.has(articleId) ? (nearest().get(articleId) ?? FAR) : FAR);
  };
}

/** `Which cities` asks for their names; `cities reached` may ask how many they are. */
const asksIn = ({ asked, interrogative }: Question) => `${asked} ${interrogative}`;

/** The questions' words one after another, and where each is met; numbers lie side by side, since most are looked at. */
interface Table {
  readonly rows: readonly Unanswered[];
  /** How many words each row has. */
  readonly lengths: Uint16Array;
  /** Where each row's words begin, and behind the last one their number. */
  readonly starts: Int32Array;
  /** Of each word its share of the row's weight, and how surely the question that is asked holds it. */
  readonly shares: Float32Array;
  readonly met: Float32Array;
  /** Of each row the share of the asked question's weight that it holds. */
  readonly holds: Float32Array;
  hitsOf(clue: Clue): Hits;
}

type Clue = Query['clues'][number];

/** What a clue meets, and how surely. */
interface Hits {
  readonly words: Int32Array;
  readonly wordStrengths: Float32Array;
  readonly rows: Int32Array;
  readonly rowStrengths: Float32Array;
}

/** Every server has the shipped ones. */
const questionOf = oncePer(({ question }: Unanswered) => analyse(question));

function tableOf(unanswered: readonly Unanswered[], understand: Understand, concepts: Concepts): Table {
  const starts: number[] = [];
  const rowOf: number[] = [];
  const shares: number[] = [];
  const met = createMeetings();
  unanswered.forEach((one, row) => {
    const { clues, total } = understand(questionOf(one));
    starts.push(rowOf.length);
    for (const clue of clues) {
      meaningsOf(clue, concepts, (key, strength) => {
        met.add(key, rowOf.length, strength);
      });
      rowOf.push(row);
      shares.push(clue.weight / total);
    }
  });
  return {
    rows: unanswered,
    lengths: Uint16Array.from(unanswered, (one) => questionOf(one).words.length),
    starts: Int32Array.from([...starts, rowOf.length]),
    shares: Float32Array.from(shares),
    met: new Float32Array(rowOf.length),
    holds: new Float32Array(unanswered.length),
    hitsOf: createHits(met.done(), Int32Array.from(rowOf), concepts),
  };
}

/** By what the words are met, and how surely: those of key k stand from starts[k] to starts[k + 1]. */
interface Meetings {
  readonly rowOfKey: ReadonlyMap<string | number, number>;
  readonly starts: Int32Array;
  readonly words: Uint16Array | Uint32Array;
  /** Places in `STRENGTHS`. */
  readonly strengths: Uint8Array;
}

const MOST_OF_TWO_BYTES = 0xffff;

const STRENGTHS = [1, IN_KNOWLEDGE, IN_LANGUAGE];

function createMeetings() {
  const rowOfKey = new Map<string | number, number>();
  const keys: number[] = [];
  const words: number[] = [];
  const strengths: number[] = [];
  return {
    add: (key: string | number, word: number, strength: number) => {
      const row = rowOfKey.get(key) ?? rowOfKey.size;
      if (row === rowOfKey.size) rowOfKey.set(key, row);
      keys.push(row);
      words.push(word);
      strengths.push(STRENGTHS.indexOf(strength));
    },
    /** Rows of a few numbers each would take ten times as much memory. */
    done: (): Meetings => {
      const starts = new Int32Array(rowOfKey.size + 1);
      for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
      for (let key = 0; key < rowOfKey.size; key++)
        starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
      const next = starts.slice();
      const Numbers = (words.at(-1) ?? 0) <= MOST_OF_TWO_BYTES ? Uint16Array : Uint32Array;
      const inOrder = { words: new Numbers(keys.length), strengths: new Uint8Array(keys.length) };
      keys.forEach((key, at) => {
        const slot = next[key] as number;
        next[key] = slot + 1;
        inOrder.words[slot] = words[at] as number;
        inOrder.strengths[slot] = strengths[at] as number;
      });
      return { rowOfKey, starts, ...inOrder };
    },
  };
}

/** People say the same words in new questions: what a clue meets is worked out once for all that it may mean. */
function createHits(
  { rowOfKey, starts, words: wordAt, strengths }: Meetings,
  rowOf: Int32Array,
  concepts: Concepts,
): (clue: Clue) => Hits {
  const known = new WeakMap<Clue['alternatives'], Hits>();
  return (clue) => {
    const there = known.get(clue.alternatives);
    if (there !== undefined) return there;
    const words = new Map<number, number>();
    const rows = new Map<number, number>();
    meaningsOf(clue, concepts, (key, strength) => {
      const at = rowOfKey.get(key);
      if (at === undefined) return;
      for (let slot = starts[at] as number; slot < (starts[at + 1] as number); slot++) {
        const word = wordAt[slot] as number;
        const match = strength * (STRENGTHS[strengths[slot] as number] as number);
        const row = rowOf[word] as number;
        if (match > (words.get(word) ?? 0)) words.set(word, match);
        if (match > (rows.get(row) ?? 0)) rows.set(row, match);
      }
    });
    const hits = {
      words: Int32Array.from(words.keys()),
      wordStrengths: Float32Array.from(words.values()),
      rows: Int32Array.from(rows.keys()),
      rowStrengths: Float32Array.from(rows.values()),
    };
    known.set(clue.alternatives, hits);
    return hits;
  };
}

function nearestOf(query: Query, table: Table): ReadonlyMap<string, Near> {
  const nearest = new Map<string, { -readonly [Part in keyof Near]: Near[Part] }>();
  const asks = asksIn(query.question);
  for (const at of meet(query, table)) {
    const row = table.rows[at] as Unanswered;
    const score = scoreOf(at, table);
    const near = nearest.get(row.articleId) ?? { ...FAR };
    nearest.set(row.articleId, near);
    if (score > near.score) {
      near.score = score;
      near.question = row.question;
    }
    if (score > near.sameKind && asksIn(questionOf(row)) === asks) near.sameKind = score;
    if (table.lengths[at] === query.said.words.length && isSame(questionOf(row), query.said))
      near.same = true;
  }
  return nearest;
}

/** Word for word, of questions that have as many words. */
const isSame = (one: Question, other: Question) =>
  one.words.every(({ text }, at) => text === other.words[at]?.text);

/** Adds up what the question and each row hold of each other. Returns the rows that share something with it. */
function meet({ clues, total }: Query, { met, holds, hitsOf }: Table): readonly number[] {
  const touched: number[] = [];
  for (const clue of clues) {
    const share = clue.weight / total;
    const { words, wordStrengths, rows, rowStrengths } = hitsOf(clue);
    for (let slot = 0; slot < words.length; slot++) {
      const word = words[slot] as number;
      const match = wordStrengths[slot] as number;
      if (match > (met[word] as number)) met[word] = match;
    }
    for (let slot = 0; slot < rows.length; slot++) {
      const row = rows[slot] as number;
      if (holds[row] === 0) touched.push(row);
      holds[row] = (holds[row] as number) + (rowStrengths[slot] as number) * share;
    }
  }
  return touched;
}

/** And makes the row ready for the next question. */
function scoreOf(row: number, { starts, shares, met, holds }: Table): number {
  let held = 0;
  for (let word = starts[row] as number; word < (starts[row + 1] as number); word++) {
    held += (shares[word] as number) * (met[word] as number);
    met[word] = 0;
  }
  const of = holds[row] as number;
  holds[row] = 0;
  return (2 * of * held) / (of + held);
}

/** What a word can be met by: itself, stems of the knowledge (from 0 on), what it is a word for (below 0). */
function meaningsOf(
  { word, alternatives }: Clue,
  concepts: Concepts,
  found: (key: string | number, strength: number) => void,
): void {
  const stem = stemOf(word);
  found(stem, 1);
  for (const { stem: known, strength } of alternatives) if (strength >= HARD) found(known, IN_KNOWLEDGE);
  for (const concept of concepts.ofWord(stem)) found(-1 - concept, IN_LANGUAGE);
}
