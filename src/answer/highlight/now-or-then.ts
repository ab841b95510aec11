import type { Question } from '../language/analyse.ts';
import { heldAlone, stemsInOrder } from '../language/held.ts';
import type { Refine, TypedSpan } from './spans.ts';

/** A pattern of what a text says of the time in which it tells. */
export const NOW = '(?:now|today|currently|presently|at present|at the moment)';
const ASKS_NOW = new RegExp(
  String.raw`(?<!(?<!\w)(?:up to|until|till|by|from|before|than|just)\s)(?<!\w)${NOW}(?!\w)(?!\s(?:that|than))`,
  'i',
);
export const ASKS_THEN =
  /\b(?:will|going to|gonna|(?:is|are) (?:due |set )?to (?:be|cost|have|take|carry|get|pay))\b/i;
/** Two times are asked of: either may be meant. */
const ASKS_BOTH =
  /\b(?:or|and|both|than|versus|vs|compared|by how|how (?:much|many) (?:more|less|fewer|extra|dearer|cheaper|higher|lower))\b/i;

const WORD = String.raw`\s(?!(?:and|but|to|from|or|against|after|than)(?!\w))[\p{L}’'-]{1,20}`;
/** `$2.50 now`, `140 buses a year today` */
const IS_NOW_BEHIND = new RegExp(`^(?:${WORD}){0,3}\\s${NOW}\\b`, 'iu');
/** `now costs £7`, `the current €2` */
const IS_NOW_BEFORE = new RegExp(
  String.raw`(?<!\w)(?:${NOW}|the current|its current)(?:${WORD}){0,4}\s$`,
  'iu',
);
/** `will take 25`, `is to rise to 640` */
const IS_THEN = /\b(?:will|would|(?:is|are) (?:due |set |expected |planned )?to|going to)\b/i;
/** `The gallery, which held 240` */
const WAS = /(?<!\w)(?:held|had|used to|was|were|seated|employed|carried)(?:\s[\p{L}-]{1,20}){0,3}\s$/iu;
/** It is so from now on. */
const IS_NOW_AND_THEN = /\bwill now\b/i;
/** Between the two of `will go up from €12.10 to €12.90`. */
const TO = /^(?:\s(?!and(?!\w)|but(?!\w))[\p{L}-]{1,20}){0,4} to $/iu;
const FROM = /\bfrom $/i;
/** Between the two of `will cost £55 from May, up from £45`. */
const UP_FROM = /^[^.;\d]{0,40}\b(?:up|down|instead of|rather than|compared with|against)(?: from)? $/i;
/** Right behind a number that has the unit of another. */
export const COUNTS_NOTHING =
  /^(?:$|[.,;:](?!\d)|\s(?:because|due|thanks|with|from|in|by|on|at|when|once|before|after|until|and|but|next|instead|if|now|today|currently|nowadays)\b)/i;

/** Which of the two a question asks for; undefined where it asks for neither, or both. */
export function timeAskedFor(plain: string): 'now' | 'then' | undefined {
  const [asksNow, asksThen] = [ASKS_NOW.test(plain), ASKS_THEN.test(plain)];
  return asksNow === asksThen || ASKS_BOTH.test(plain) ? undefined : asksNow ? 'now' : 'then';
}

/** Which of the two a figure is told of, by what stands before it from the one before on, behind it, and between it and the next. */
export function timeToldOf(before: string, behind: string, between: string): 'now' | 'then' | undefined {
  const willBe = IS_THEN.test(before);
  if (willBe) return FROM.test(before) && TO.test(between) ? 'now' : 'then';
  return IS_NOW_BEHIND.test(behind) || IS_NOW_BEFORE.test(before) ? 'now' : undefined;
}

/** What stands around a figure says that it is so now. */
export const isToldOfNow = (before: string, behind: string): boolean =>
  !IS_THEN.test(before) && (IS_NOW_BEHIND.test(behind) || IS_NOW_BEFORE.test(before));

/** Behind these another thing is told of. */
const OTHER_THING = /;|\b(?:while|whereas)\b/i;

/**
 * `A ticket will cost $2.75 from May, up from $2.50 now`: what it costs now, and what it will cost. Undefined where the question asks for
 * neither, or the text does not tell them apart.
 */
export const nowOrThen: Refine = ({ text }, spans, chosen, { plain, head, words }) => {
  const asked = timeAskedFor(plain);
  if (chosen.kind === 'name' || chosen.kind === 'date' || asked === undefined) return undefined;
  const isLike = ({ kind, noun, end }: TypedSpan) =>
    kind === 'count'
      ? COUNTS_NOTHING.test(text.slice(end)) ||
        (kind === chosen.kind && noun.some((stem) => head.includes(stem)))
      : kind === chosen.kind;
  const figures = spans.filter((span) => span === chosen || isLike(span));
  const before = (at: number) => text.slice(figures[at - 1]?.end ?? 0, figures[at]?.start);
  // `Will go up from €12.10 to €12.90`: the first is what it is until then.
  const isUntilThen = (at: number) => {
    const [one, next] = [figures[at], figures[at + 1]];
    const isFrom = one !== undefined && next !== undefined && FROM.test(text.slice(0, one.start));
    return isFrom && IS_THEN.test(before(at)) && TO.test(text.slice(one.end, next.start));
  };
  // `Will cost £55, up from £45`: the second is what it is until then.
  const isUpFrom = (at: number) => {
    const [one, last] = [figures[at], figures[at - 1]];
    return (
      one !== undefined &&
      last !== undefined &&
      IS_THEN.test(before(at - 1)) &&
      UP_FROM.test(text.slice(last.end, one.start))
    );
  };
  const isThen = (at: number) => (IS_THEN.test(before(at)) && !isUntilThen(at)) || isUntilThen(at - 1);
  const isNow = (at: number) =>
    IS_NOW_BEHIND.test(text.slice(figures[at]?.end)) ||
    (IS_NOW_BEFORE.test(before(at)) && (!IS_THEN.test(before(at)) || IS_NOW_AND_THEN.test(before(at)))) ||
    isUntilThen(at) ||
    isUpFrom(at);
  // `A seat now costs £9 and a bed £20`: what is told before a thing is named is not told of it. What is
  // counted is named behind.
  const own = chosen.kind === 'count' ? 0 : ownFrom(text, figures, words);
  const at = figures.indexOf(chosen);
  // `380 jobs will go, 20 of them in May`: where nothing is told of now, nothing tells them apart.
  const isPast = WAS.test(before(at));
  if (asked === 'then' && at >= own && !isNow(at) && !isPast) return undefined;
  const isMeant = asked === 'now' ? isNow : isThen;
  const meant = figures.filter((_, place) => place >= own && isMeant(place));
  const isBeside = ({ start, end }: TypedSpan) =>
    !OTHER_THING.test(text.slice(Math.min(end, chosen.end), Math.max(start, chosen.start)));
  const [one, another] = meant.length > 1 && at >= own ? meant.filter(isBeside) : meant;
  return another === undefined ? one : undefined;
};

/** From which figure on the thing is told of that the question names: the first one behind words that it alone has. */
function ownFrom(text: string, figures: readonly TypedSpan[], words: Question['words']): number {
  const before = figures.map(({ start }, at) => stemsInOrder(text.slice(figures[at - 1]?.end ?? 0, start)));
  const asked = words.filter(({ role }) => role === 'content').map(({ stem }) => stem);
  const held = heldAlone(before, asked);
  return Math.max(0, held.indexOf(Math.max(0, ...held)));
}
