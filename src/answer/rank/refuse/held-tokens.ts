import { ONE_TO_TWELVE } from '../../../knowledge/time/calendar.ts';
import type { Index } from '../../index/inverted-index.ts';
import { KIND } from '../../language/token-kinds.ts';

/** What a test finds first in a fact's words, in order. */
export function tokensOf<T>(
  fact: number,
  index: Index,
  test: (word: string, kind: number, next: string | undefined) => T | undefined,
): T | undefined {
  const { starts, values } = index.statements;
  const end = starts[fact + 1] as number;
  const wordAt = (at: number) => index.dictionary.words[values[at] as number] as string;
  for (let at = starts[fact] as number; at < end; at++) {
    const result = test(wordAt(at), index.kinds[at] as number, at + 1 < end ? wordAt(at + 1) : undefined);
    if (result !== undefined) return result;
  }
  return undefined;
}

export const holdsYear = (fact: number, index: Index) =>
  tokensOf(fact, index, (_, kind) => (kind === KIND.year ? true : undefined)) ?? false;

const ORDER_WORDS = /^(?:second|third|fourth|2nd|3rd|4th|runner|next|followed|ahead)$/;

export const holdsOrder = (fact: number, index: Index) =>
  tokensOf(fact, index, (word) => (ORDER_WORDS.test(word) ? true : undefined)) ?? false;

/**
 * A number in digits or words, or a span of time that is one word: `a decade`. `One of the projects` counts nothing, and `at 5am` no
 * more than days and times.
 */
export const holdsNumber = (fact: number, index: Index, ofTimes: boolean) => {
  let before = '';
  return (
    tokensOf(fact, index, (word, kind, next) => {
      const isHour =
        !ofTimes && before === 'at' && HOUR.test(word) && (next === undefined || BEHIND_HOUR.test(next));
      before = word;
      if (isHour) return undefined;
      return (kind >= KIND.count && kind <= KIND.percent && (ofTimes || !/^[ap]m$/.test(next ?? ''))) ||
        kind > KIND.date ||
        (kind === KIND.date && ofTimes) ||
        (COUNTING.test(word) && !(word === 'one' && next === 'of'))
        ? true
        : undefined;
    }) ?? false
  );
};
/** `Leaves every night at nine` */
const HOUR = new RegExp(`^(?:${ONE_TO_TWELVE})$`, 'u');
const BEHIND_HOUR = /^(?:and|on|in|every|each|to|until|till|from|sharp|but|when)$/u;

const COUNTING =
  /^(?:one|none|single|both|pair|couple|double|twice|decade|century|dozen|half|nobody|no|several|many)$/;
