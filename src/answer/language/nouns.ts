import { words } from './lexicon.ts';

/** Words of small talk that are things of the news where they stand as nouns: nobody says `the fine` for `I'm fine`. */
const NOUNS: ReadonlySet<string> = new Set(
  words('fine fines well wells wait deal project class teacher debate gang exam quiz promise likes'),
);
const BEFORE_NOUN: ReadonlySet<string> = new Set(words("the which what what's many much his her its their"));
/** `A project` and `a deal` are said around a question, `a fine` is money to be paid. */
const FINE = /^fines?$/;
const BEFORE_FINE = /^(?:an?|any|each|no|per)$/;
/** `The well known`, `what's the deal with`, `what wait how`, `the likes of`. */
const NO_NOUN_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['well', /^(?:known|off|paid|being|to)$|ed$/],
  ['deal', /^(?:with|about|here)$/],
  ['wait', /^(?:how|what|who|when|so)$/],
  ['likes', /^of$/],
]);

/** Whether a word of what is said stands where a noun does, and is no small talk there. */
export function isNounAt(said: readonly string[], at: number): boolean {
  const word = said[at] as string;
  if (!NOUNS.has(word)) return false;
  const before = said[at - 1] ?? '';
  if (FINE.test(word)) return BEFORE_NOUN.has(before) || BEFORE_FINE.test(before);
  // `For the exam` is why somebody asks.
  if (!BEFORE_NOUN.has(before) || said[at - 2] === 'for') return false;
  return NO_NOUN_BEFORE.get(word)?.test(said[at + 1] ?? '') !== true;
}
