import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import { BAR, type Span } from '../types.ts';
import { asksRise, ROSE_OR_FELL } from './figures/then-or-now/change.ts';
import type { TypedSpan } from './spans.ts';

/** `The fine doubles, from £40 to £80`, `the pass rises from £68 to £74`: told in the present of what may be to come. */
const CHANGES =
  /\b(?:rises?|goes up|go up|goes down|increases?|climbs?|falls?|drops?|doubles?|triples?|trebles?|quadruples?|halves?|is (?:doubled|halved|raised|lowered|cut|increased|reduced))\b/i;
/** It has happened, or will. */
const IS_PAST_OR_TO_COME = /(?<!\w)(?:has|have|had|already|now|will|would|to)\s(?:\p{L}+\s){0,2}$/iu;
const MULTIPLE = /^(?:doubl|tripl|trebl|quadrupl|halv)/iu;
const ASKS_CHANGE =
  /\b(?:by how|how many times|rise|risen|rising|increase[ds]?|change[ds]?|more|less|double[ds]?|doubling|halve[ds]?|triple[ds]?)\b/i;
const ASKS_BEFORE = /\b(?:before|was|were|old|previous(?:ly)?|used to|until)\b/i;
const ASKS_THEN = /\b(?:will|going|new|from|after|next|to be)\b/i;
const ASKS_NOW = /\b(?:now|today|currently|at the moment)\b/i;
const FROM = new RegExp(String.raw`(?<!\w)from (?:(?:${HEDGE})\s)?$`, 'i');
const TO = new RegExp(
  String.raw`^(?:\s(?!and(?!\w)|but(?!\w)|to(?!\w))[\p{L}-]{1,20}){0,2} to (?:(?:${HEDGE})\s)?$`,
  'iu',
);

/**
 * What something is now, where a text tells in the present that it `rises from £68 to £74`: either may be meant, so both stand in bold,
 * as they do for a word that tells no more than `doubles`, unless the question asks for one of them.
 */
export function bothEnds(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): Span | undefined {
  const isWord = MULTIPLE.test(chosen.written);
  const [before, then] = [ASKS_BEFORE.test(plain), ASKS_THEN.test(plain)];
  const isOfOne = before !== then;
  if (ASKS_CHANGE.test(plain)) return undefined;
  const asksNow = ASKS_NOW.test(plain) && !before && !then;
  const figures = spans.filter(({ kind, written }) => kind !== 'name' && !MULTIPLE.test(written));
  for (const [at, from] of figures.entries()) {
    const to = figures[at + 1];
    if (to === undefined || !FROM.test(text.slice(0, from.start)) || !TO.test(text.slice(from.end, to.start)))
      continue;
    const isOwn = isWord ? chosen.end < from.start : chosen === from || chosen === to;
    const verb = CHANGES.exec(text.slice(0, from.start));
    if (verb === null || !(isWord || asksNow || MULTIPLE.test(verb[0]))) continue;
    if (!isOwn || IS_PAST_OR_TO_COME.test(text.slice(0, verb.index))) continue;
    if (isOfOne) return before ? from : to;
    return { start: from.start, end: to.end };
  }
  return undefined;
}

/** Between the two of `£80, up from £60`. */
const UP_FROM = new RegExp(
  String.raw`^(?:,? (?:(?:up|down|an? (?:rise|fall|increase|drop)|compared|which is (?:up|down)) )from|, against|, compared with) (?:(?:${HEDGE})\s)?$`,
  'iu',
);
/** Of `to £80 from £60` what stands before and between. */
const RISEN_TO = new RegExp(
  String.raw`(?<!\w)(?:${ROSE_OR_FELL}|go(?:es|ing)? (?:up|down)|went (?:up|down)|increased?|raised?|cut|reduced) to (?:(?:${HEDGE})\s)?$`,
  'iu',
);
const FROM_IT = new RegExp(String.raw`^ from (?:(?:${HEDGE})\s)?$`, 'iu');
/** Then it says by how much. */
const TELLS_RISE =
  /(?<!\w)(?:a|an) (?:rise|fall|increase|drop|gain|loss|jump) of(?!\w)|(?<!\w)by (?:just |about |some )?\p{Sc}?\d/iu;

/**
 * By how much something changed, where a text tells only what it was and what it is: both, for the one alone would look like the change.
 * Undefined where that is not asked for, or the text tells no two such figures beside each other.
 */
export function bothLevels(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): Span | undefined {
  if (!asksRise(question) || TELLS_RISE.test(text)) return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  const at = alike.indexOf(chosen);
  const pairs = [
    [alike[at - 1], chosen],
    [chosen, alike[at + 1]],
  ] as const;
  const pair = pairs.find(([one, other]) => {
    if (one === undefined || other === undefined) return false;
    const between = text.slice(one.end, other.start);
    const before = text.slice(0, one.start);
    return (
      UP_FROM.test(between) ||
      (FROM.test(before) && TO.test(between)) ||
      (RISEN_TO.test(before) && FROM_IT.test(between))
    );
  });
  const [one, other] = pair ?? [];
  return one && other && { start: one.start, end: other.end };
}

const TELLS_CHANGE =
  /chang|growth|rise|fall|increase|decrease|differ|lead|margin|behind|ahead|lost|gain|\bup\b|\bdown\b|[+±%−]|\+\/-/i;

/** A cell of a row that tells how much there is is no change. */
export const isLevelOfRow = ({ text, context = '' }: Fact, question: Question): boolean =>
  text.includes(BAR) && asksRise(question) && !TELLS_CHANGE.test(context) && !/[+−-]\s?\p{Sc}?\d/u.test(text);
