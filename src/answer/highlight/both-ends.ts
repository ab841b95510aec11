import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import type { Span } from '../types.ts';
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
