import type { QuestionWord } from '../analyse.ts';
import type { Asked } from '../forms/asked.ts';
import type { ValueKind } from '../kinds.ts';
import { KIND } from '../token-kinds.ts';
import type { WordVectors } from './word-vectors.ts';

/** What may answer a question; `words` is what is none of the others: a reason, a thing, what somebody says. */
export const ANSWER_TYPES = [
  'money',
  'percent',
  'count',
  'date',
  'duration',
  'measure',
  'name',
  'words',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** The type of a value, as a place in `ANSWER_TYPES`. */
export const typeOfValue = (kind: ValueKind): number =>
  ANSWER_TYPES.indexOf(kind === 'year' || kind === 'time' ? 'date' : kind);

/**
 * Learned: what each sign of a question says for each type, in the order of `ANSWER_TYPES`. Its form says it plainly (`how
 * many`), or only its words do: `what is a ticket going to set me back`.
 */
export interface AnswerTyping {
  readonly bias: readonly number[];
  /** Numbers with spaces between them, by sign. */
  readonly signs: Readonly<Record<string, string>>;
  /** By axis of the word vectors: what the direction of the question's words says. */
  readonly axes: readonly (readonly number[])[];
}

type Word = Pick<QuestionWord, 'text' | 'stem' | 'role'>;

const ASKING = new Set(['what', 'which', 'how', 'who', 'when', 'where']);
/** What is asked for stands at most so many words behind the word that asks. */
const REACH = 6;

/** What may tell the type: words, pairs of neighbours, what stands near the asking word, and the question's form. */
export function signsOf(words: readonly Word[], asked: Asked): ReadonlySet<string> {
  const signs = new Set([`asks:${asked}`]);
  let before = '^';
  let asking = '';
  let away = 0;
  for (const { text, stem } of words) {
    signs.add(stem).add(`${before}_${text}`);
    if (asking !== '' && away++ < REACH) signs.add(`${asking}+${stem}`);
    if (ASKING.has(text)) {
      asking = text;
      away = 0;
    }
    before = text;
  }
  return signs.add(`${before}_$`);
}

/** The direction of a question's words, of length 1; zeros where none is known. */
export function directionOf(words: readonly Word[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  for (const { text, role } of words) {
    const row = role === 'stop' ? undefined : vectors.rowOf(text);
    if (row !== undefined) vectors.addTo(sum, 0, row);
  }
  let square = 0;
  for (const value of sum) square += value * value;
  return square === 0 ? sum : sum.map((value) => value / Math.sqrt(square));
}

/** How likely each type is to answer, in the order of `ANSWER_TYPES`; together 1. */
export type GuessType = (words: readonly Word[], asked: Asked) => Float64Array;

export function createGuessType({ bias, signs, axes }: AnswerTyping, vectors: WordVectors): GuessType {
  const weights = new Map(
    Object.entries(signs).map(([sign, written]) => [sign, Float64Array.from(written.split(' '), Number)]),
  );
  return (words, asked) => {
    const logits = Float64Array.from(bias);
    for (const sign of signsOf(words, asked)) {
      const row = weights.get(sign);
      if (row !== undefined) addTo(logits, row, 1);
    }
    directionOf(words, vectors).forEach((value, axis) => {
      addTo(logits, axes[axis] ?? NONE, value);
    });
    return chances(logits);
  };
}

const NONE: readonly number[] = ANSWER_TYPES.map(() => 0);

function addTo(logits: Float64Array, row: ArrayLike<number>, times: number): void {
  for (let type = 0; type < logits.length; type++) {
    logits[type] = (logits[type] as number) + times * (row[type] as number);
  }
}

/** Softmax, in place. */
export function chances(logits: Float64Array): Float64Array {
  const top = Math.max(...logits);
  let all = 0;
  for (let at = 0; at < logits.length; at++) {
    logits[at] = Math.exp((logits[at] as number) - top);
    all += logits[at] as number;
  }
  for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] as number) / all;
  return logits;
}

const TYPED: Readonly<Partial<Record<string, AnswerType>>> = { proper: 'name', sum: 'money', year: 'date' };

/** The type of answer that a token of some kind is, as a place in `ANSWER_TYPES`; -1 for none. */
export const TYPE_OF_KIND: readonly number[] = Object.entries(KIND)
  .toSorted(([, a], [, b]) => a - b)
  .map(([kind]) => (ANSWER_TYPES as readonly string[]).indexOf(TYPED[kind] ?? kind));
