import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

/** Between what the one has and what the other has: `6,940 votes to 4,102`, `98 kills in the final to 91`. */
const TO = /^(?: (?!(?:and|but|or|from)\b)[\p{L}%-]{1,20}){0,6} to $/u;
/** What went from one to the other is of one side. */
const FROM =
  /\b(?:from|between|up|down|(?:r[io]se|rises|rising|rose|fell|falls|falling|grew|grow|gr[eo]wn|cut|cuts|increased|dropped|reduced|raised|lowered|extended|widened)(?: by)?) $/u;
/** Two who are against each other. */
const BEAT =
  '(?:beat|beats|beaten|beating|defeat(?:s|ed|ing)?|outpoll(?:s|ed|ing)?|outscor(?:es?|ed|ing)|edged(?: out)?|saw off|sees off|overcame|overcomes|thrash(?:es|ed)|ousted|unseated)';
const WINS = String.raw`(?:held|holds|won|wins|took|takes|carried|carries|scraped home|scrapes home|(?:was|were|is|are|went|had|put|stayed|came out) (?:\p{L}+ )?(?:ahead|on top))`;
const TITLE = '(?:(?:the|mr|mrs|ms|dr|sir|lord|lady) )*';
const OBJECT = new RegExp(String.raw`(?<!\w)${BEAT} ${TITLE}$`, 'i');
const WINS_BEHIND = new RegExp(
  String.raw`^(?: (?!(?:where|when|and|but|that|while|with)(?!\w))[\p{L}-]+){0,3} (?:${BEAT}|${WINS})(?!\w)`,
  'iu',
);
const PUT = /\b(?:put|puts|had|have|show(?:s|ed)?) (?:(?:the|mr|mrs|ms|dr) )*$/i;
const AHEAD = /^ (?:\p{L}+ )?ahead(?!\w)/iu;
/** `To 91 for Lund's Ada Holm` */
const FOR = /^(?: [\p{L}-]{1,12})? for (?<name>.+)$/iu;
const TAIL = /^[^,;:.]*?(?=[,;:.]|\s(?:and|while|but|although|though)\b|$)/u;
/** `How many votes did Lund get`, `Lund's votes in Brack`. */
const WHO_HAS =
  /(?<!\w)(?:did|has|have|does|would|will|was) (?<asked>(?:[\p{L}'’-]+ ){1,3}?)(?:get|got|gets|win|won|poll|polled|receive|received|score|scored|have|had|take|took)(?!\w)|(?<third>[\p{L}-]+) (?:would|will) (?:get|win|poll|have)(?!\w)|(?<owner>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+?)['’]?s? (?:votes?|points|kills|score|share|percentage)(?!\w)/iu;
const ASKS_DIFFERENCE = /\bby how\b|\bmargin\b|\bdifference\b|\bhow (?:many|much) more\b|\blead\b/i;

interface Pair {
  readonly more: TypedSpan;
  readonly less: TypedSpan;
  /** The one that is named first, and all that is told of the two. */
  readonly first: TypedSpan;
  readonly told: string;
  /** What is counted: `votes`. */
  readonly unit: string;
  /** What stands behind the two. */
  readonly behind: string;
}

/**
 * `She beat Mr Lund by 6,940 votes to 4,102`, `Mr Lund held Brack, 5,904 to 3,655`: what the one has and what the other has. Undefined where the text
 * does not say whose is which, or the question names neither.
 */
export const ofTwoSides: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'date' || chosen.kind === 'year' || ASKS_DIFFERENCE.test(plain)) return undefined;
  const pairs = pairsIn(text, spans);
  if (pairs.length === 0) return undefined;
  const asked = new Set(words.filter(({ role }) => role === 'content').map(({ stem }) => stem));
  const names = spans.filter(({ kind }) => kind === 'name');
  const fought = names.filter((name) => isBeaten(name, text) || wins(name, text));
  const sides = new Set(fought.flatMap(({ start, end }) => stems(text.slice(start, end))));
  const pair = theOne(pairs, asked, sides);
  const side = pair && sideOf(text, names, pair, asked, isOfThird(plain, text));
  return side && pair?.[side];
};

function pairsIn(text: string, spans: readonly TypedSpan[]): readonly Pair[] {
  const figures = spans.filter(({ kind }) => kind === 'count' || kind === 'percent');
  let from = 0;
  return figures.flatMap((first, at): readonly Pair[] => {
    const second = figures[at + 1];
    if (second === undefined || !TO.test(text.slice(first.end, second.start))) return [];
    const isOfOne = FROM.test(text.slice(from, first.start));
    const behind = TAIL.exec(text.slice(second.end))?.[0] ?? '';
    const told = text.slice(from, second.end + behind.length);
    const unit = /^ [\p{L}]+/u.exec(text.slice(first.end, second.start))?.[0] ?? '';
    from = second.end + behind.length;
    const [one, other] = [numberIn(first), numberIn(second)];
    if (isOfOne || !(one > other || other > one)) return [];
    const [more, less] = one > other ? [first, second] : [second, first];
    return [{ more, less, first, told, unit, behind }];
  });
}

const numberIn = ({ written }: TypedSpan) => Number.parseFloat(written.replaceAll(',', ''));

/** Of several pairs the one of which the question's own words are told: `in Orme it was 7,480 to 5,216`. */
function theOne(
  pairs: readonly Pair[],
  asked: ReadonlySet<string>,
  sides: ReadonlySet<string>,
): Pair | undefined {
  if (pairs.length === 1) return pairs[0];
  const units = new Set(pairs.flatMap(({ unit }) => stems(unit)));
  const isOfPair = (stem: string) => asked.has(stem) && !sides.has(stem) && !units.has(stem);
  const held = pairs.map(({ told }) => new Set(stems(told).filter(isOfPair)).size);
  const most = Math.max(...held);
  return held.indexOf(most) === held.lastIndexOf(most) ? pairs[held.indexOf(most)] : undefined;
}

/** Whose figure is asked for: that of who won, or of who lost. */
function sideOf(
  text: string,
  names: readonly TypedSpan[],
  { first, more, behind }: Pair,
  asked: ReadonlySet<string>,
  isThird: boolean,
): 'more' | 'less' | undefined {
  const isAsked = (said: string) => stems(said).some((stem) => asked.has(stem));
  const isNamed = (name: TypedSpan | undefined) =>
    name !== undefined && isAsked(text.slice(name.start, name.end));
  const other = FOR.exec(behind)?.groups?.name;
  if (other !== undefined) return isAsked(other) === (first === more) ? 'less' : 'more';
  const before = names.filter(({ end }) => end <= first.start);
  const loser = before.findLast((name) => isBeaten(name, text));
  const winner = before.findLast((name) => name !== loser && wins(name, text));
  if (isNamed(loser)) return 'less';
  if (isNamed(winner)) return 'more';
  // `Mr Lund held Brack, 5,904 to 3,655`, and she who is asked for is not named: she has the other.
  if (!isThird || (loser === undefined) === (winner === undefined)) return undefined;
  return loser === undefined ? 'less' : 'more';
}

const isBeaten = ({ start }: TypedSpan, text: string) => OBJECT.test(text.slice(0, start));

const wins = ({ start, end }: TypedSpan, text: string) =>
  WINS_BEHIND.test(text.slice(end)) || (PUT.test(text.slice(0, start)) && AHEAD.test(text.slice(end)));

/** It asks what somebody has whom the text does not name. */
function isOfThird(plain: string, text: string): boolean {
  const who = WHO_HAS.exec(plain)?.groups;
  const name = stems(who?.asked ?? who?.third ?? who?.owner ?? '').filter((stem) => !STOP.has(stem));
  const told = new Set(stems(text));
  return name.length > 0 && !name.some((stem) => told.has(stem));
}

const stems = (text: string): readonly string[] => tokenise(text).map(({ text: word }) => stemOf(word));
