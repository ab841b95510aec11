import type { Unanswered } from '../knowledge/types.ts';
import { analyse, type Question } from './analyse.ts';
import type { Concepts } from './concepts.ts';
import { HARD } from './meaning.ts';
import type { Query, Understand } from './query.ts';
import { wordsOf } from './word-for-word.ts';
import { stemOf } from './words.ts';

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
  const words: Word[] = [];
  const byWord = new Map<string | number, Posting[]>();
  const rows = unanswered.map(({ articleId, question }, row): Row => {
    const { clues, total, question: analysed } = understand(analyse(question));
    const from = words.length;
    for (const clue of clues) {
      const word = { row, share: clue.weight / total, met: 0 };
      meaningsOf(clue, concepts, (key, strength) => {
        const list = byWord.get(key);
        if (list === undefined) byWord.set(key, [{ word, strength }]);
        else list.push({ word, strength });
      });
      words.push(word);
    }
    return {
      articleId,
      question,
      said: wordsOf(analysed),
      asks: asksIn(analysed),
      from,
      to: words.length,
      holds: 0,
      clue: -1,
      best: 0,
    };
  });
  const listed = new Set(unanswered.map(({ articleId }) => articleId));
  return (query) => {
    let nearest: ReadonlyMap<string, Near> | undefined;
    return (articleId) => {
      if (!listed.has(articleId)) return FAR;
      nearest ??= nearestOf(query, meet(query, rows, byWord, concepts), words);
      return nearest.get(articleId) ?? FAR;
    };
  };
}

/** Of each article that has rows among those that share something with the query; they are ready for the next one then. */
function nearestOf(
  { question }: Query,
  touched: readonly Row[],
  words: readonly Word[],
): ReadonlyMap<string, Near> {
  const nearest = new Map<string, { -readonly [Part in keyof Near]: Near[Part] }>();
  const said = wordsOf(question);
  const asks = asksIn(question);
  for (const row of touched) {
    const score = scoreOf(row, words);
    const near = nearest.get(row.articleId) ?? { ...FAR };
    nearest.set(row.articleId, near);
    if (score > near.score) {
      near.score = score;
      near.question = row.question;
    }
    if (score > near.sameKind && row.asks === asks) near.sameKind = score;
    if (row.said === said) near.same = true;
  }
  return nearest;
}

/** `Which cities` asks for their names; `cities reached` may ask how many they are. */
const asksIn = ({ asked, interrogative }: Question) => `${asked} ${interrogative}`;

/** One of the questions, and what of it is met so far. */
interface Row {
  readonly articleId: string;
  readonly question: string;
  readonly said: string;
  readonly asks: string;
  /** Its words. */
  readonly from: number;
  readonly to: number;
  /** Share of the asked question's weight that it holds. */
  holds: number;
  /** The clue of it that was met last, and how surely. */
  clue: number;
  best: number;
}

interface Word {
  readonly row: number;
  /** Of its question's weight. */
  readonly share: number;
  /** How surely the asked question holds it. */
  met: number;
}

interface Posting {
  readonly word: Word;
  readonly strength: number;
}

/** Adds up what the question and each row hold of each other. Returns the rows that share something with it. */
function meet(
  { clues, total }: Query,
  rows: readonly Row[],
  byWord: ReadonlyMap<string | number, readonly Posting[]>,
  concepts: Concepts,
): readonly Row[] {
  const touched: Row[] = [];
  for (const [at, clue] of clues.entries()) {
    const share = clue.weight / total;
    meaningsOf(clue, concepts, (key, strength) => {
      for (const posting of byWord.get(key) ?? []) {
        const { word } = posting;
        const row = rows[word.row] as Row;
        const match = strength * posting.strength;
        if (row.clue === -1) touched.push(row);
        if (row.clue !== at) {
          row.clue = at;
          row.best = 0;
        }
        if (match > word.met) word.met = match;
        if (match <= row.best) continue;
        row.holds += (match - row.best) * share;
        row.best = match;
      }
    });
  }
  return touched;
}

/** And makes the row ready for the next question. */
function scoreOf(row: Row, words: readonly Word[]): number {
  let held = 0;
  for (let at = row.from; at < row.to; at++) {
    const word = words[at] as Word;
    held += word.share * word.met;
    word.met = 0;
  }
  const score = (2 * row.holds * held) / (row.holds + held);
  row.holds = 0;
  row.clue = -1;
  return score;
}

/** What a word can be met by: itself, stems of the knowledge (from 0 on), what it is a word for (below 0). */
function meaningsOf(
  { word, alternatives }: Query['clues'][number],
  concepts: Concepts,
  found: (key: string | number, strength: number) => void,
): void {
  const stem = stemOf(word);
  found(stem, 1);
  for (const { stem: known, strength } of alternatives) if (strength >= HARD) found(known, IN_KNOWLEDGE);
  for (const concept of concepts.ofWord(stem)) found(-1 - concept, IN_LANGUAGE);
}
