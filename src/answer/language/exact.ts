import { MAGNITUDES } from './kinds.ts';

/** It asks for the very figure behind one that it gives itself: `almost 100bn, what's the exact number`. */
const ASKS_EXACT =
  /\b(?:exact|precise|actual|real|true|correct|right)\s(?:number|figure|amount|sum|total|value|volume|count|price|cost|percentage|share|one)\b/i;
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,4})?\s?(${Object.keys(MAGNITUDES).join('|')})?(?![\p{L}\d])`,
  'giu',
);
/** What is rounded to another figure is no farther from it, as a share. */
const ROUNDED = 0.15;

/** What the figures of a text come to. */
export function amountsIn(text: string): readonly number[] {
  return [...text.matchAll(AMOUNT)].map(
    ([, whole = '', part = '', size = '']) =>
      Number(`${whole.replaceAll(',', '')}${part}`) * (MAGNITUDES[size.toLowerCase()] ?? 1),
  );
}

/** Whether an amount is what a question rounds and asks for as it is; undefined where it asks for no such thing. */
function exactIn(question: string): ((amount: number) => boolean) | undefined {
  // Few questions have a figure: looking for one takes less.
  const given = /\d/.test(question) && ASKS_EXACT.test(question) ? amountsIn(question) : [];
  if (given.length === 0) return undefined;
  return (amount) => !given.includes(amount) && given.some((one) => Math.abs(amount - one) <= ROUNDED * one);
}

/** The one of some texts, in their order, that tells the very figure behind a rounded one which the question gives. */
export function exactOf<T>(question: string, all: readonly T[], textOf: (one: T) => string): T | undefined {
  const isExact = exactIn(question);
  return isExact && all.find((one) => amountsIn(textOf(one)).some(isExact));
}

/** Candidates with that one first, where the first tells the rounded figure itself. */
export function exactFirst<T>(question: string, all: readonly T[], textOf: (one: T) => string): readonly T[] {
  const exact = exactOf(question, all, textOf);
  const [first] = all;
  if (exact === undefined || first === undefined || exact === first) return all;
  const given = amountsIn(question);
  const tellsRounded = amountsIn(textOf(first)).some((amount) => given.includes(amount));
  return tellsRounded ? [exact, ...all.filter((one) => one !== exact)] : all;
}
