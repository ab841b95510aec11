import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { BAR, type Span } from '../types.ts';
import { ORDINAL_IN_WORDS } from './figures/of-whom/ordinal.ts';

const CAME = '(?:come|came|end up|ended up|finish|finished|place|placed|rank|ranked)';
/** `Where did Ada Lund finish in the race`, `what place did she come`; `where did it come from` is no place in an order. */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?(?:(?:in )?(?:what|which) (?:place|position|spot|rank)|where|how) (?:did|has|have|was|were|does|do) [^?]{2,60}? ${CAME}(?! (?:from|to|up with|about|with|off)\b)(?:ed)?(?: in)?(?=\W*$| (?:in|at|on|of|overall|last|this)\b)`,
  'iu',
);
const OF_NO_RACE = /^(?:and |so |but )?(?:where|how) .* (?:come|came|end up|ended up)\b/i;
/** The head of the column that tells who came where. */
const RANK = /^(?:#|pos(?:\.|ition)?|rank(?:ing)?|place|no\.?)$/iu;
/** Whether the first column of a table tells who came where, by the line of its heads. */
export const isRankHead = (heads = ''): boolean =>
  RANK.test((heads.split(BAR)[0] ?? '').split(':').at(-1)?.trim() ?? '');
const PLACE = String.raw`(?<place>${ORDINAL_IN_WORDS}|\d{1,3}(?:st|nd|rd|th)|last)`;
/** `Came third`, `third in the race`, `took second place`, `in fourth place`. */
const TOLD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:came|comes|finish(?:ed|es)?|finishing|was|placed|ended up|ending up|ranked|took|takes|claimed|got|with|in|down) (?:[\p{L}’'-]+ ){0,3}?)?${PLACE}(?:(?= place\b)|(?= (?:overall|in|on|at|behind|among|with|to)\b)|(?=[,.;]|$))`,
  'dgiu',
);

/**
 * The place in an order that a question asks for: the first cell of a row below a head that says so, or what the sentence tells; null where a race's is
 * asked for and the text tells none: a club is no place. Undefined for all other questions.
 */
export function placeInOrder({ text, context = '' }: Fact, { plain }: Question): Span | null | undefined {
  if (!ASKS.test(plain)) return undefined;
  if (text.includes(BAR)) return isRankHead(context) ? { start: 0, end: text.indexOf(BAR) } : undefined;
  const places = [...text.matchAll(TOLD)];
  const [one, another] = places;
  const place = one?.indices?.groups?.place;
  // Of several what is learned tells better whose each is.
  if (place !== undefined) return another === undefined ? { start: place[0], end: place[1] } : undefined;
  return OF_NO_RACE.test(plain) || !OF_RACE.test(text) ? undefined : null;
}

const OF_RACE =
  /\b(?:race|marathon|league|final|heat|regatta|rally|tournament|championships?|contest|competition|runners?|riders?|rowers?|line|gate)\b/i;
