import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../../../knowledge/types.ts';
import { isNumberOfName } from '../../../highlight/number-of-name.ts';
import { dimensionOf } from '../../../language/dimension.ts';
import { COUNTED_IN_WORDS, NUMBER_IN_WORDS } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';

/** `An 84-page report`: so many of no more than that; `a six-strong crew` counts the crew. */
const OF_ITS_THING = /^-(?!strong\b|person\b|man\b|woman\b|member\b|piece\b)(?<noun>\p{L}+)/u;
/** What counts without a number. */
const COUNTS = new RegExp(
  String.raw`\b(?:${COUNTED_IN_WORDS}|third|quarter|nothing|many|most|all|every\p{L}*|pair|twins?|another|few|alone|only)\b`,
  'iu',
);
/** `Every night at nine`: how often and when. */
const TIMES = new RegExp(
  String.raw`\b(?:every|each|once an?|twice an?) (?:other )?(?:hour|day|night|morning|evening|week|weekend|month|year)\b|\bat (?:${NUMBER_IN_WORDS}|one)(?=[.,;]|$| (?:in the|on|each|every)\b)`,
  'giu',
);
const WORD = new RegExp(String.raw`(?<![\p{L}-])(?:${NUMBER_IN_WORDS}|one)(?![\p{L}-])`, 'iu');

/**
 * Whether all numbers of a fact are of no count of anything: a part of a name, a day or a span of time, or of how big one thing is: `the
 * 84-page report on flight 417`.
 *
 * @param unit what a question asks the number of
 */
export function countsNothing(unit: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  const untimed = text.replace(TIMES, ' ');
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
