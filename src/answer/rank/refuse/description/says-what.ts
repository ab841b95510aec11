import { stemOf, type Token, tokenise } from '../../../language/words.ts';

const OPENING = "^what(?:['’]?s| is| are) ";
/** `What is a wind turbine`, `what's trade`, and nothing more: a name without its article is one thing alone. */
const WHAT_IS = new RegExp(
  String.raw`${OPENING}((?:an? )?[\p{L}-]+|an? [\p{L}-]+ [\p{L}-]+|(?<= are )[\p{L}-]+ [\p{L}-]+)\W*$`,
  'u',
);
/** `What is green energy`: it may be a name as well, which the statement's capitals tell. */
const WHAT_IS_SUCH = new RegExp(
  String.raw`${OPENING}((?!an? |the |this |that |its |your |my )(?:[\p{L}-]+ ){1,2}[\p{L}-]+)\W*$`,
  'u',
);

const SAYS_WHAT = /^.{0,25}\b(?:is|are|was|were)\b/u;
/** It may say so behind more words, in apposition, or before the thing: `barley has become the main crop`. */
const SAYS_WHAT_OF_SUCH = /^.{0,50}\b(?:is|are|was|were|has been|have been|will be)\b|^, an? /u;
const SAYS_BEFORE = /\b(?:is|are|was|were|be|been|become|becoming|became) (?:[\p{L}-]+ ){0,3}$/u;

/**
 * Whether a question asks only what a thing is, and a statement has its name and does not go on to say that: `Skarmoen is a mill`
 * does.
 */
export function namesOnly(said: string, text: string): boolean {
  const thing = WHAT_IS.exec(said)?.[1];
  if (thing !== undefined)
    return lastOf(thing, text)?.every(({ end }) => !SAYS_WHAT.test(text.slice(end))) ?? false;
  const such = WHAT_IS_SUCH.exec(said)?.[1];
  if (such === undefined) return false;
  const says = ({ start, end, capital }: Token) =>
    capital || SAYS_WHAT_OF_SUCH.test(text.slice(end)) || SAYS_BEFORE.test(text.slice(0, start));
  return lastOf(such, text)?.every((one) => !says(one)) ?? false;
}

/** Where a text has the last word of a thing's name, if it has all of them. */
function lastOf(thing: string, text: string): readonly Token[] | undefined {
  const there = tokenise(text);
  const held = new Set(there.map(({ text: word }) => stemOf(word)));
  const name = tokenise(thing).flatMap(({ text: word }) => (/^an?$/u.test(word) ? [] : [stemOf(word)]));
  if (!name.every((stem) => held.has(stem))) return undefined;
  return there.filter(({ text: word }) => stemOf(word) === name.at(-1));
}

/** `What does e-commerce mean`, `define trade`: no fact tells what a word means. */
const MEANING =
  /\bwhat (?:does|do|did) .{1,60} (?:mean|stand for|stands for)\W*$|^define\b|\b(?:definition|meaning) of\b/u;

/** `How does a wind farm work`, `how do I get there`: facts tell what there is, not how it is done. */
const HOW_TO =
  /\bhow (?:do|does) (?:an? |the )?[\p{L} -]{1,40}\bwork\W*$|^how (?:do|can|could|should) (?:i|you|we|one) \p{L}/u;

export const asksMeaning = (said: string): boolean => MEANING.test(said);
export const asksHowTo = (said: string): boolean => HOW_TO.test(said);
