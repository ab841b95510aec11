import type { Unanswered } from '../../knowledge/types.ts';
import { analyse, type Question } from '../language/analyse.ts';
import type { Concepts } from '../language/concepts.ts';
import { stemOf } from '../language/words.ts';
import { lazily } from '../lazily.ts';
import { HARD } from '../retrieve/meaning.ts';
import type { Query, Understand } from '../retrieve/query.ts';
import { wordsOf } from '../word-for-word.ts';

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

/** Reads the questions once. They are met by their own words, by what those are in the knowledge, and by their like. */
export function createUnanswerable(
  unanswered: readonly Unanswered[],
  understand: Understand,
  concepts: Concepts,
): Unanswerable {
  if (unanswered.length === 0) return () => () => FAR;
  const table = lazily(() => tableOf(unanswered, understand, concepts));
  const listed = new Set(unanswered.map(({ articleId }) => articleId));
  return (query) => {
    const nearest = lazily(() => nearestOf(query, table()));
    return (articleId) => (listed.has(articleId) ? (nearest().get(articleId) ?? FAR) : FAR);
  };
}

/** `Which cities` asks for their names; `cities reached` may ask how many they are. */
const asksIn = ({ asked, interrogative }: Question) => `${asked} ${interrogative}`;

interface Row extends Unanswered {
  readonly words: string;
  readonly asks: string;
}

/** The questions' words one after another, and where each is met; numbers lie side by side, since most are looked at. */
interface Table {
  readonly rows: readonly Row[];
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

function tableOf(unanswered: readonly Unanswered[], understand: Understand, concepts: Concepts): Table {
  const starts: number[] = [];
  const rowOf: number[] = [];
  const shares: number[] = [];
  const byKey = new Map<string | number, { words: number[]; strengths: number[] }>();
  const rows = unanswered.map((one, row): Row => {
    const { clues, total, question } = understand(analyse(one.question));
    starts.push(rowOf.length);
    for (const clue of clues) {
      meaningsOf(clue, concepts, (key, strength) => {
        const { words, strengths } = byKey.get(key) ?? { words: [], strengths: [] };
        words.push(rowOf.length);
        strengths.push(strength);
        byKey.set(key, { words, strengths });
      });
      rowOf.push(row);
      shares.push(clue.weight / total);
    }
    return { ...one, words: wordsOf(question), asks: asksIn(question) };
  });
  return {
    rows,
    starts: Int32Array.from([...starts, rowOf.length]),
    shares: Float32Array.from(shares),
    met: new Float32Array(rowOf.length),
    holds: new Float32Array(rows.length),
    hitsOf: createHits(byKey, rowOf, concepts),
  };
}

/** People say the same words in new questions: what a clue meets is worked out once for all that it may mean. */
function createHits(
  byKey: ReadonlyMap<string | number, { readonly words: number[]; readonly strengths: number[] }>,
  rowOf: readonly number[],
  concepts: Concepts,
): (clue: Clue) => Hits {
  const known = new WeakMap<Clue['alternatives'], Hits>();
  return (clue) => {
    const there = known.get(clue.alternatives);
    if (there !== undefined) return there;
    const words = new Map<number, number>();
    const rows = new Map<number, number>();
    meaningsOf(clue, concepts, (key, strength) => {
      const postings = byKey.get(key);
      postings?.words.forEach((word, slot) => {
        const match = strength * (postings.strengths[slot] as number);
        const row = rowOf[word] as number;
        if (match > (words.get(word) ?? 0)) words.set(word, match);
        if (match > (rows.get(row) ?? 0)) rows.set(row, match);
      });
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
  const words = wordsOf(query.question);
  const asks = asksIn(query.question);
  for (const at of meet(query, table)) {
    const row = table.rows[at] as Row;
    const score = scoreOf(at, table);
    const near = nearest.get(row.articleId) ?? { ...FAR };
    nearest.set(row.articleId, near);
    if (score > near.score) {
      near.score = score;
      near.question = row.question;
    }
    if (score > near.sameKind && row.asks === asks) near.sameKind = score;
    if (row.words === words) near.same = true;
  }
  return nearest;
}

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
