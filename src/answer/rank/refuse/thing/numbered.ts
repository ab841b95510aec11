import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Index } from '../../../index/inverted-index.ts';
import type { Question } from '../../../language/analyse.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';
import { NUMBER_WORDS, STOP, words } from '../../../language/lexicon.ts';
import { tokensOf } from '../held-tokens.ts';

/** What is told apart by a number or a letter after its name: `route 9`, `Band D`, `phase two`. */
const NUMBERED = words(`
  route line bus tram train flight road highway motorway junction exit lane track platform gate terminal runway pier berth dock
  band phase stage unit reactor block turbine boiler furnace kiln shaft pit plot lot zone district ward precinct sector section
  group pool class grade division tier level category series type model mark version
  room hall building tower wing floor hangar warehouse gallery oven
  lap round leg heat game match chapter volume article clause paragraph schedule amendment proposition resolution
  act scene episode season day week year
`);
/** What is counted in its order as well: `the second phase` is phase two. The first bus of a day is of any line. */
const ORDERED = words('phase stage section round leg lap heat chapter volume act episode season');
const ORDINALS = words('first second third fourth fifth sixth seventh eighth ninth tenth');
const ROMAN: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};
const CARDINALS = ['one', ...NUMBER_WORDS.keys()];
const COUNTED = CARDINALS.join('|');
const NAME = String.raw`(?<![\p{L}\p{N}])(?<kind>${NUMBERED.join('|')}) (?:no\.? ?|number |#)?`;
const MARK = String.raw`(?<mark>\d{1,3}[a-h]?|[a-z]|[ivx]{2,4}|${COUNTED})(?![\p{L}\p{N}'’]|[.,:]\d| ?%)`;
const IN_ORDER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<mark>${ORDINALS.join('|')}) (?<kind>${ORDERED.join('|')})(?!\p{L})`,
  'giu',
);
/** `Once phase 1 is done, the next phase starts`. */
const ANOTHER = new RegExp(
  String.raw`(?<!\p{L})(?:next|following|other|latter|new) (?:${NUMBERED.join('|')})`,
  'iu',
);
/** `The line a train takes`, `the bus I take`. */
const WORDS = new Set(['a', 'i', 'I']);
const ASKED = new RegExp(NAME + MARK, 'giu');
/** `A band a home`, `in grade a`: of these the letter is one where nothing else can follow it. */
const LETTERED =
  /(?<=\b(?:an?|the|in|of|is|for|my|per) )(?<kind>band|grade|tier|category|class) (?<mark>a)(?= (?:homes?|houses?|flats?|propert(?:y|ies)|households?|bills?|council|tax|drivers?|areas?|shares?)\b|\W*$)/gu;
/** `The second week`; `30 seconds a day` and `the second most` are of no order. */
const ANY_IN_ORDER = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<!(?<!\w)(?:per|a|every) |\d ?)(?<mark>${ORDINALS.join('|')}) (?<kind>\p{L}{3,40})(?!\p{L})`,
  'gu',
);
const NO_THING = /^(?:most|least|best|worst|large|hand|class|rate|home|aid|world|\p{L}+est)$/u;
/** `Routes 9, 12 and 31` may be any of them, and so may `routes 9 to 12`. */
const SEVERAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBERED.join('|')})e?s (?:\d|[A-Z](?!\w)|${COUNTED})`,
  'iu',
);

/**
 * Whether a question is about a thing of a number, and a text about that of another number alone: `how many use route 9`, and `Route 31 carries
 * 22 people`.
 */
export function isOfAnotherNumber(question: Question, text: string): boolean {
  if (isOfAnotherPlaceInOrder(question, text)) return true;
  const asked = marksAsked(question);
  if (asked.size === 0 || SEVERAL.test(text) || ANOTHER.test(text)) return false;
  const told = marksIn(text);
  return [...asked].some(([kind, marks]) => {
    const others = told.get(kind);
    return others !== undefined && ![...marks].some((mark) => others.has(mark) || isInOrder(mark, text));
  });
}

/** Every candidate is asked for them. */
const marksAsked = oncePer(({ plain }: Question) => marksIn(plain));

/** `The second week`, where a text tells of the first one and of none besides. */
function isOfAnotherPlaceInOrder(question: Question, text: string): boolean {
  const orders = ordersAsked(question);
  if (orders.length === 0) return false;
  const said = text.toLowerCase();
  return orders.some(({ any, itself }) => any.test(said) && !itself.test(said));
}

/** Things in order that a question asks about: how any of them is told, and how itself. Every candidate is asked for them. */
const ordersAsked = oncePer(({ plain }: Question) =>
  [...plain.toLowerCase().matchAll(ANY_IN_ORDER)].flatMap(({ groups: { mark = '', kind = '' } = {} }) => {
    if (NO_THING.test(kind) || STOP.has(kind)) return [];
    const at = ORDINALS.indexOf(mark);
    const itself = `${mark}|${kind} (?:${at + 1}|${CARDINALS[at]})|(?:next|following|other|latter|last|final) ${kind}`;
    return [{ any: wholly(`(?:${ORDINALS.join('|')}) ${kind}`), itself: wholly(itself) }];
  }),
);

const wholly = (form: string) => new RegExp(String.raw`(?<!\p{L})(?:${form})(?!\p{L})`, 'u');

/** `The second` may be the one of that number. */
function isInOrder(mark: string, text: string): boolean {
  const ordinal = ORDINALS[Number(mark) - 1];
  return ordinal !== undefined && new RegExp(`(?<!\\p{L})${ordinal}(?!\\p{L})`, 'iu').test(text);
}

/** The numbers and letters that things of each kind are told apart by. */
function marksIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (kind: string, mark: string) =>
    found.set(kind, (found.get(kind) ?? new Set<string>()).add(markOf(mark)));
  for (const { groups } of [...text.matchAll(ASKED), ...text.matchAll(IN_ORDER)]) {
    const { kind = '', mark = '' } = groups ?? {};
    if (!WORDS.has(mark)) add(kind.toLowerCase(), mark);
  }
  for (const { groups } of text.matchAll(LETTERED)) add(groups?.kind ?? '', groups?.mark ?? '');
  return found;
}

function markOf(said: string): string {
  const mark = said.toLowerCase();
  if (mark === 'one') return '1';
  const place = ORDINALS.indexOf(mark) + 1;
  if (place > 0) return String(place);
  return NUMBER_WORDS.get(mark) ?? ROMAN[mark] ?? mark;
}

/** `The second largest`, `the runner-up` */
const ASKS_ORDER =
  /\b(?:second|third|fourth|2nd|3rd|4th) (?:most|\p{L}+est|best|worst|in line)\b|\brunner[- ]?up\b|\bnext (?:most|\p{L}+est)\b/u;
const ORDER_WORDS = /^(?:second|third|fourth|2nd|3rd|4th|runner|next|followed|ahead)$/;

const holdsOrder = (fact: number, index: Index) =>
  tokensOf(fact, index, (word) => (ORDER_WORDS.test(word) ? true : undefined)) ?? false;

/** Whether a question asks for the second or a later one of an order, and a fact has no word of any order. */
export const tellsNoOrder = (said: string, fact: number, index: Index): boolean =>
  ASKS_ORDER.test(said) && !holdsOrder(fact, index);

/** `The first, in September, lasted one day; the second, in October, two` */
const FORMER_ONES =
  /^(?:the|its|their) first(?:,| one\b| of (?:them|these|those)\b| (?:was|lasted|took|came|began|cost)\b).*\bthe second\b/i;
const ASKS_OF_THOSE =
  /\b(?:first|second|third|1st|2nd|3rd|last|latest|previous\w*|earlier|former|before|past|each|both|other|others|all|how many|how often|two|every|were|was|did|had)\b/u;

/** Whether a question asks of the one that is meant now, and a text tells of the first and the second before it, and has none of its words. */
export function tellsOfFormerOnes(said: string, text: string): boolean {
  if (!FORMER_ONES.test(text) || ASKS_OF_THOSE.test(said)) return false;
  const told = stemsOf(text);
  return !contentOf(said).some((stem) => told.has(stem));
}
