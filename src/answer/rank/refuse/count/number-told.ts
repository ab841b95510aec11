import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import { remembered } from '../../../../knowledge/memoize.ts';
import { ONE_TO_TWELVE } from '../../../../knowledge/time/calendar.ts';
import type { Fact, Figure } from '../../../../knowledge/types.ts';
import { isNumberOfName } from '../../../highlight/number-of-name.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { dimensionOf } from '../../../language/dimension.ts';
import { countedForm } from '../../../language/forms/counted-form.ts';
import { COUNTED_IN_WORDS, NUMBER_IN_WORDS } from '../../../language/lexicon.ts';
import { KIND } from '../../../language/token-kinds.ts';
import { stemOf } from '../../../language/words.ts';
import { tokensOf } from '../held-tokens.ts';

/** `How many days`: what counts them may be a day or a span of time. */
const TIMES = /^(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|times|dates?)$/u;
/** `How many school days` */
const COUNTS_TIME =
  /\bhow many (?:\p{L}+ ){0,2}?(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|times|dates)\b/u;

/** Whether so many of some things are asked for, and a fact has no number of any. */
export const tellsNoNumber = (unit: string, fact: number, index: Index): boolean =>
  !holdsNumber(fact, index, TIMES.test(unit));

const guessedAt = remembered((said: string) => /^how many (\p{L}+)/u.exec(countedForm(said) ?? '')?.[1]);

/** Whether a question guesses at a number (`did 20 workers build it`), and a fact has none of anything. */
export const guessesUntold = (said: string, fact: number, index: Index): boolean => {
  const unit = guessedAt(said);
  return unit !== undefined && tellsNoNumber(unit, fact, index);
};

/** Whether so many of anything but spans of time are asked for, and all numbers of a fact are of no count. */
export const countsNothingAsked = (unit: string, said: string, known: Fact): boolean =>
  !COUNTS_TIME.test(said) && countsNothing(unit, known);

/**
 * A number in digits or words, or a span of time that is one word: `a decade`. `One of the projects` counts nothing, and `at 5am` no
 * more than days and times.
 */
const holdsNumber = (fact: number, index: Index, ofTimes: boolean) => {
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

/** `An 84-page report`: so many of no more than that; `a six-strong crew` counts the crew. */
const OF_ITS_THING = /^-(?!strong\b|person\b|man\b|woman\b|member\b|piece\b)(?<noun>\p{L}+)/u;
/** What counts without a number. */
const COUNTS = new RegExp(
  String.raw`(?<!\w)(?:${COUNTED_IN_WORDS}|third|quarter|nothing|many|most|all|every\p{L}*|pair|twins?|another|few|alone|only)(?!\w)`,
  'iu',
);
/** `Every night at nine`: how often and when. */
const HOW_OFTEN = new RegExp(
  String.raw`(?<!\w)(?:every|each|once an?|twice an?) (?:other )?(?:hour|day|night|morning|evening|week|weekend|month|year)(?!\w)|(?<!\w)at (?:${NUMBER_IN_WORDS}|one)(?=[.,;]|$| (?:in the|on|each|every)(?!\w))`,
  'gi',
);
const WORD = new RegExp(String.raw`(?<![\p{L}-])(?:${NUMBER_IN_WORDS}|one)(?![\p{L}-])`, 'iu');

/**
 * Whether all numbers of a fact are of no count of anything: a part of a name, a day or a span of time, or of how big one thing is: `the
 * 84-page report on flight 417`.
 *
 * @param unit what a question asks the number of
 */
export function countsNothing(unit: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  const untimed = text.replace(HOW_OFTEN, ' ');
  if ((figures.length === 0 && untimed === text) || COUNTS.test(untimed)) return false;
  const rest = figures.reduce((left, { text: written }) => left.replace(written, ' '), untimed);
  return (
    !WORD.test(rest) &&
    figures.every((figure) => !untimed.includes(figure.text) || isNoCount(unit, text, figure))
  );
}

function isNoCount(unit: string, text: string, figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  if (dimension === 'moment' || dimension === 'duration') return true;
  const start = figureAt(text, figure.text);
  if (start < 0) return false;
  const noun = OF_ITS_THING.exec(text.slice(start + figure.text.length))?.groups?.noun;
  return isNumberOfName(text, start) || (noun !== undefined && stemOf(noun) !== stemOf(unit));
}
