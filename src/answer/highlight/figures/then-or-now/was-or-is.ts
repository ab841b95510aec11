import { stemsInOrder } from '../../../language/held.ts';
import { ASKS_THEN, COUNTS_NOTHING, isToldOfNow, NOW } from '../../now-or-then.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

/** It asks for both, or for what lies between. */
const ASKS_BOTH =
  /\b(?:or|and|both|than|versus|vs|compared|chang\w*|differen\w*|by how|how (?:much|many) (?:more|less|fewer|extra)|up|down|r[io]se\w*|risen|f[ae]ll\w*|gr[eo]w\w*|increas\w*|since|from)\b/i;
const ASKS_WAS =
  /\b(?:was|were|did|had|used to|before|previous\w*|earlier|old|original\w*|formerly|at first|initial\w*|ago|until)\b/i;
const ASKS_TIME = /\b(?:19|20)\d\d\b|\b(?:last|next)\b/i;
const ASKS_NOW = new RegExp(
  String.raw`(?<!\w)(?:${NOW}|nowadays|these days|atm|rn|new|latest|current|updated|revised)(?!\w)`,
  'i',
);
const ASKS_IS = /\b(?:is|are|do|does|has|have|costs|hows|whats|(?:how|what|where)['’]s)\b/i;

/** `The hall, which held 240`, `in August it had forecast` */
const WAS =
  /(?:^|[\s(])(?:held|had|used to|was|were|cost|stood|made|sold|took|ran|drew|got|paid|\p{L}{2,}ed)(?:\s(?!(?:has|have|is|are|will|now)(?!\w))[\p{L}’'-]{1,20}){0,4}\s$/iu;
/** `How many goals has he scored`: up to now. */
const HAS = /\b(?:has|have)\b/i;
const PERFECT = /\b(?:has|have|is|are|be|will|now)\b/i;
/** Between the two of one range: `€40m to €44m`. */
const RANGE = /^(?: (?:to|and) |[-–])$/u;
/** `1.42 billion` beside `1.50 billion euros` */
const LARGE = /(?:llion|bn|\d ?m)\b/u;

/**
 * `The stand held 900 before the fire and holds 640 now`, `It now expects £3m; in May it had forecast £2m`: how many it holds, and what it
 * expected. Undefined where the chosen one is of the time that is asked for, or nothing tells the other apart.
 */
export const wasOrIs: Refine = ({ text }, spans, chosen, { plain, head, words }) => {
  const asked = tenseAsked(plain);
  if (chosen.kind === 'name' || chosen.kind === 'date' || asked === undefined) return undefined;
  const figures = spans.filter((span) => span === chosen || isLike(text, span, chosen, head));
  const told: ('was' | 'is' | undefined)[] = [];
  for (const [at, { start, end }] of figures.entries()) {
    const before = text.slice(figures[at - 1]?.end ?? 0, start);
    const isRange = at > 0 && RANGE.test(before);
    told.push(isRange ? told[at - 1] : tenseOf(before, text.slice(end)));
  }
  const own = told[figures.indexOf(chosen)];
  const meant = told.indexOf(asked);
  // `Was fined £900 and now owes £1,400`: what is asked of the one is told of no other.
  const did = (one: TypedSpan | undefined) => stemsInOrder(text.slice(0, one?.start)).at(-1) ?? '';
  const isAsked = words.some(({ text: word, stem }) => word.endsWith('ed') && stem === did(chosen));
  if (isAsked && !HAS.test(plain) && did(chosen) !== did(figures[meant])) return undefined;
  if (own === undefined || own === asked || meant < 0) return undefined;
  // Of two that are told of alike either may be meant.
  const isOne = told.every(
    (one, at) => one !== asked || at === meant || (at === meant + 1 && isRangeOf(text, figures, at)),
  );
  return isOne ? figures[meant] : undefined;
};

function tenseAsked(plain: string): 'was' | 'is' | undefined {
  if (ASKS_BOTH.test(plain) || ASKS_THEN.test(plain)) return undefined;
  const asksWas = ASKS_WAS.test(plain);
  if (ASKS_NOW.test(plain)) return asksWas ? undefined : 'is';
  if (asksWas) return 'was';
  return ASKS_IS.test(plain) && !ASKS_TIME.test(plain) ? 'is' : undefined;
}

function tenseOf(before: string, behind: string): 'was' | 'is' | undefined {
  if (isToldOfNow(before, behind)) return 'is';
  const clause = before.split(/[;,]|\b(?:and|but)\b/u).at(-1) ?? '';
  return WAS.test(clause) && !PERFECT.test(clause) ? 'was' : undefined;
}

function isLike(text: string, one: TypedSpan, chosen: TypedSpan, head: readonly string[]): boolean {
  const areLarge = LARGE.test(chosen.written) && LARGE.test(one.written);
  if (one.kind !== 'count') return one.kind === chosen.kind || (areLarge && one.kind === 'money');
  return (
    areLarge ||
    COUNTS_NOTHING.test(text.slice(one.end)) ||
    (chosen.kind === 'count' && one.noun.some((stem) => head.includes(stem)))
  );
}

const isRangeOf = (text: string, figures: readonly TypedSpan[], at: number): boolean =>
  RANGE.test(text.slice(figures[at - 1]?.end, figures[at]?.start));
