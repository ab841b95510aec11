import type { Cast } from './cast.ts';
import { castMember } from './cast.ts';
import { OFFICE } from './office.ts';
import { FULL_NAME, type NamedPerson } from './people.ts';
import { HAVING } from './says-who.ts';
import { FINITE, SAYS, SAYS_BEFORE_NAME, SAYS_CLAUSE } from './speech.ts';

/** `Leader of the council`, `head of planning at the airport`, and no clause. */
const OFFICE_OF = String.raw`((?:[\p{L}’'-]+\s){1,4}?(?:of|for|at|in)\s(?:(?!(?:${FINITE}|(?:${SAYS}|who|which|that|and|but)(?![\p{L}])))[\p{L}\d’'&-]+\s){1,9}?)`;
/** A party, or letters of honours. */
const FORM = String.raw`(?:\s\([^()“”"]{1,40}\))?(?:,[^,“”"]{2,60},)?`;
const AT_START = new RegExp(
  `^(?:[Tt]he\\s)?${OFFICE_OF}(?=(${FULL_NAME}))\\2${FORM}(?:${HAVING}\\s${SAYS_CLAUSE}(?![\\p{L}])|:\\s["“„«])`,
  'u',
);
const BESIDE_QUOTE = new RegExp(
  `["”“’»],?\\s(?:(?:the\\s)?${OFFICE_OF}(?=(${FULL_NAME}))\\2${FORM}${HAVING}\\s${SAYS}(?![\\p{L}])|${SAYS_BEFORE_NAME}\\s(?:the\\s)?${OFFICE_OF}(?=(${FULL_NAME}))\\4)`,
  'u',
);

/** Behind these stands what the office is of, whose name may go on as a person's begins. */
const OPENS = /^(?:of|for|at|in|the|an?|its|their)$/u;

/**
 * `Leader of the council Martin Sole said`: who has an office of something, with no comma in between. Where it is left open how far the
 * name of that goes, as in `Mayor of Port Alden Eva Brix`, only somebody whom the article has introduced is taken. Null where nobody is.
 */
export function holderOf(sentence: string, cast: Cast): (NamedPerson & { readonly role: string }) | null {
  const found = AT_START.exec(sentence) ?? BESIDE_QUOTE.exec(sentence);
  if (found === null) return null;
  const [office = '', name = ''] = found.slice(1).filter((group) => group !== undefined);
  const [before = ''] = office.split(/\s(?:of|for|at|in)\s/u);
  if (!OFFICE.test(before.split(' ').at(-1) ?? '')) return null;
  const words = `${office}${name}`.split(' ');
  const small = words.findLastIndex((word) => !/^[\p{Lu}\d]/u.test(word));
  const run = words.slice(small + 1);
  const count = OPENS.test(words[small] ?? '') ? (run.length === 3 ? 2 : knownIn(run, cast)) : run.length;
  if (count < 2) return null;
  return { name: words.slice(-count).join(' '), role: words.slice(0, -count).join(' ') };
}

function knownIn(words: readonly string[], cast: Cast): number {
  const member = castMember(cast, words.slice(-2).join(' '));
  return member !== null && words.length > 2 && member.name.endsWith(words.slice(-2).join(' ')) ? 2 : 0;
}

/** `Head of the union at the yard`: an office with a capital, because it opens the sentence, says nothing by itself. */
export const isOfficeAlone = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text) && OFFICE.test(text);
