import { HEDGE } from '../../../language/hedge.ts';
import { stemsInOrder } from '../../../language/held.ts';
import type { Refine } from '../../spans.ts';

/** `and another €5`, `plus £20`: what comes to something else. */
const BESIDES = new RegExp(
  String.raw`\b(?:another|an? (?:extra|further|additional)|plus(?: (?:another|an? (?:extra|further)))?)\s(?:(?:${HEDGE})\s)?$`,
  'i',
);
const ASKS_BESIDES =
  /\b(?:another|extra|further|additional|bonus|more|besides|plus|top|total|altogether|together|all)\b/i;
const ENDS = /[.;!?](?!\d)/u;

/**
 * `She gets €30 for the win and another €5 for the record`: what she gets is the first, unless the question has a word of what the other is
 * for. Money alone: of people `another 40 were hurt` may be told in quite other words than it is asked for.
 */
export const notBesides: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind !== 'money' || ASKS_BESIDES.test(plain) || !BESIDES.test(text.slice(0, chosen.start)))
    return undefined;
  const main = spans.findLast(({ kind, end }) => kind === 'money' && end <= chosen.start);
  if (main === undefined || ENDS.test(text.slice(main.end, chosen.start))) return undefined;
  const [behind = ''] = text.slice(chosen.end).split(ENDS, 1);
  const own = new Set(stemsInOrder(behind));
  const isOfOther = words.some(({ role, stem }) => role === 'content' && own.has(stem));
  return isOfOther ? undefined : main;
};
