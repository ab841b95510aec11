import { bucketOf, type LabelledSet } from './sets.ts';

/** Ranks facts for a question, best first, and says how sure it is of the first; one with a line of its own, whether it answers. */
export type Search = (question: string) => {
  readonly facts: readonly number[];
  readonly sure: number;
  readonly answers?: boolean;
};

export interface SearchRow {
  readonly name: string;
  readonly first: number;
  readonly three: number;
  readonly reciprocal: number;
  readonly paragraph: number;
}

/** How well a set's gold facts are found; `paragraphOf` groups facts. */
export function searchRow(
  name: string,
  set: LabelledSet,
  searchFor: (fold: string) => Search,
  paragraphOf: (fact: number) => string,
  said: (text: string, id: string) => string = (text) => text,
): SearchRow {
  const sums = { first: 0, three: 0, reciprocal: 0, paragraph: 0 };
  const asked = set.questions.filter(({ gold }) => gold.length > 0);
  for (const { id, text, gold, fold } of asked) {
    const { facts } = searchFor(fold)(said(text, id));
    const at = facts.slice(0, 10).findIndex((fact) => gold.includes(fact));
    if (at === 0) sums.first++;
    if (at >= 0 && at < 3) sums.three++;
    if (at >= 0) sums.reciprocal += 1 / (at + 1);
    const top = facts[0];
    if (top !== undefined && gold.some((fact) => paragraphOf(fact) === paragraphOf(top))) sums.paragraph++;
  }
  const share = (sum: number) => sum / Math.max(1, asked.length);
  return {
    name,
    first: share(sums.first),
    three: share(sums.three),
    reciprocal: share(sums.reciprocal),
    paragraph: share(sums.paragraph),
  };
}

export interface AbstentionRow {
  readonly name: string;
  /** Area under the curve of rightly answered against unanswerable questions. */
  readonly area: number;
  /** Answerable questions answered rightly at the line that lets 5 % of the unanswerable ones through. */
  readonly rightAtFive: number;
  /** By its own line: answerable questions answered rightly, unanswerable ones answered; null without one. */
  readonly rightAtLine: number | null;
  readonly falseAtLine: number | null;
}

/** How well a searcher knows what it does not know, over sets that lack some of their facts. */
export function abstentionRow(
  name: string,
  sets: readonly { readonly set: LabelledSet; readonly searchFor: (fold: string) => Search }[],
): AbstentionRow {
  const right: number[] = [];
  const none: number[] = [];
  let answerable = 0;
  let hasLine = false;
  const atLine = { right: 0, false: 0 };
  for (const { set, searchFor } of sets) {
    for (const { text, gold, fold } of set.questions) {
      const { facts, sure, answers } = searchFor(fold)(text);
      if (answers !== undefined) hasLine = true;
      if (gold.length === 0) {
        none.push(facts.length === 0 ? 0 : sure);
        if (answers === true) atLine.false++;
      } else {
        answerable++;
        if (facts[0] === undefined || !gold.includes(facts[0])) continue;
        right.push(sure);
        if (answers === true) atLine.right++;
      }
    }
  }
  none.sort((a, b) => b - a);
  const line = none[Math.floor(0.05 * none.length)] ?? 0;
  let above = 0;
  for (const one of right) for (const other of none) above += one > other ? 1 : one === other ? 0.5 : 0;
  return {
    name,
    area: above / Math.max(1, right.length * none.length),
    rightAtFive: right.filter((sure) => sure > line).length / Math.max(1, answerable),
    rightAtLine: hasLine ? atLine.right / Math.max(1, answerable) : null,
    falseAtLine: hasLine ? atLine.false / Math.max(1, none.length) : null,
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The text with a mistake in each of its `count` longest words: a letter swapped, left out, doubled or replaced. */
export function misspelt(text: string, count: number, seed: string): string {
  const words = [...text.matchAll(/[A-Za-z]{4,}/g)].sort(
    (a, b) => b[0].length - a[0].length || a.index - b.index,
  );
  return words
    .slice(0, count)
    .sort((a, b) => b.index - a.index)
    .reduce((result, match) => {
      const word = match[0];
      const at = 1 + bucketOf(`${seed}${word}`, word.length - 2);
      const kinds = [
        word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word[at] + word.slice(at),
        word.slice(0, at) + LETTERS[bucketOf(`${word}${seed}`, 26)] + word.slice(at + 1),
      ];
      const wrong = kinds[bucketOf(`${seed}${word}${at}`, kinds.length)] ?? word;
      return result.slice(0, match.index) + wrong + result.slice(match.index + word.length);
    }, text);
}
