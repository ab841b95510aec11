import { NO_NAME } from '../facts/topics.ts';
import {
  antecedentOf,
  type Cast,
  castMember,
  described,
  introduce,
  isNameShared,
  namedAbove,
  opensWithPlace,
  withoutOpening,
} from './cast.ts';
import { isVerb } from './office.ts';
import { isOfficeAlone } from './office-of.ts';
import { FULL_NAME, roleOf, withoutRole } from './people.ts';
import { ARTICLE, BODIES, END, FORM, HAVING } from './says-who.ts';
import { ANSWERS, FINITE, GOES_ON, SAYS, SAYS_BEFORE_NAME } from './speech.ts';

const PRONOUN = /^(?:he|she|they|it|er|sie|il|elle|ils|él|ella|он|она|они)$/iu;
const OF_ONE_PERSON = /^(?:he|she|er|sie|il|elle|él|ella|он|она)$/iu;

/** `The Ministry` is written as a name is. */
const A_BODY = new RegExp(`^${ARTICLE}(?:${BODIES})$`, 'u');
/** `The Friends of the Mill` */
const AS_A_NAME = /^The\s\p{Lu}[\p{L}’'-]+$/u;

/** What is said under a condition, or by nobody. */
const SUBORDINATE =
  /^(?:When|If|While|After|Before|Because|Since|Although|Though|Unless|Once|Until|Neither|Nor|What|Where|Whether)\s/u;

/**
 * Who is meant by the words at that place of a sentence; null where it may be another, undefined for what is no speaker.
 */
export function resolve(sentence: string, who: string, start: number, cast: Cast): string | null | undefined {
  const text = who.trim();
  if (PRONOUN.test(text)) return pronounced(sentence, text, start + who.length, cast);
  const isBody =
    A_BODY.test(text) || (AS_A_NAME.test(text) && /^\sof\s/u.test(sentence.slice(start + who.length)));
  const found = isBody ? undefined : new RegExp(`${FULL_NAME}$`, 'u').exec(text)?.[0];
  if (NO_NAME.has(text.toLowerCase().replace(/[’'](?:ve|re|ll|d|m|s)$/u, ''))) return null;
  if (SUBORDINATE.test(text) || opensWithPlace(text)) return undefined;
  // `Western Power’s` is what somebody is of.
  if (/[’']s?$/u.test(text)) return undefined;
  if (found === undefined) {
    if (isNameShared(cast, text) && !/\s/u.test(text)) return null;
    return known(cast, text) ?? bodyOf(sentence, text, start);
  }
  const name = withoutOpening(found);
  const at = start + who.length - name.length;
  const role =
    roleOf(sentence, at, at + name.length, name) ??
    roleBefore(sentence.slice(0, at)) ??
    OF_BODY.exec(sentence.slice(at + name.length))?.[1] ??
    null;
  const plain = withoutRole(name);
  const member = introduce(cast, plain, role);
  return member === null ? null : described(member);
}

/** `said Ada Lund of the weather office`, `of Quay Partners`: the body that somebody is of, and no place. */
const OF_BODY = new RegExp(
  String.raw`^${FORM}\s(of\s(?:the\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}(?:${BODIES})|(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:(?:and|&|for|of)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,2})?\p{Lu}[\p{L}’'-]*))(?=[.,;]|$|\s(?:who|on|in|late|yesterday|today|this|last)(?![\p{L}])|\s${SAYS}${END})`,
  'u',
);

/** Whom `she` is, or who goes on speaking: `It added that …`. */
function pronounced(sentence: string, pronoun: string, end: number, cast: Cast): string | null {
  const isOne = OF_ONE_PERSON.test(pronoun);
  const verb = sentence.slice(end);
  if (GOES_ON.test(verb) && cast.last !== null && cast.last.isPerson === isOne) return cast.last.speaker;
  const member = isOne
    ? (namedAbove(cast, pronoun, sentence.slice(0, end)) ??
      antecedentOf(cast, pronoun, sentence, ANSWERS.test(verb)))
    : null;
  return member === null ? null : described(member);
}

/** `Its operator, Port Alden Ltd, told` */
function bodyOf(sentence: string, who: string, start: number): string {
  const named = new RegExp(`^,\\s(${FULL_NAME}|\\p{Lu}[\\p{L}’'-]+),`, 'u').exec(
    sentence.slice(start + who.length),
  )?.[1];
  if (named !== undefined) return described({ name: named, role: inSentence(who) });
  const behind = sentence.slice(start + who.length);
  const of = (isOfficeAlone(who) ? OF_ANYTHING.exec(behind) : OF_WHAT.exec(behind))?.[0];
  // `the owner of Alden’s last mill` is of the mill.
  return `${inSentence(who)}${of === undefined || /[’']s?$/u.test(of) ? '' : of}`;
}

const NAMES = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:(?:and|for|of)\s)?\p{Lu}[\p{L}’'-]*){0,4}(?:\s\d+)?`;
/** `the Ministry of Transport`, `the council of Ward 9`, `a spokeswoman for the port` */
const OF_WHAT = new RegExp(
  `^\\s(?:familiar with|close to)\\s(?:(?:the|his|her|its)\\s)?\\p{L}+|^\\sof\\s(?:the\\s)?${NAMES}|^\\s(?:of|at|for|from)\\s(?:(?:the|an?|its)\\s)?(?:${NAMES}|\\p{Ll}+(?:\\s\\p{Ll}+)?(?:\\s${NAMES})?)(?=,?\\s${SAYS}${END})`,
  'u',
);

/** What an office is of, as far as the verb. */
const OF_ANYTHING = new RegExp(
  `^\\s(?:of|for|at|in)\\s(?:(?!${FINITE}|(?:who|which|that)\\s)[^\\s,.;:“”"]+\\s){0,8}?[^\\s,.;:“”"]+(?=${FORM}${HAVING}\\s${SAYS}${END})`,
  'u',
);

/** `said tram enthusiast Ada Lund`: right behind the verb, and without an article, it is what somebody is. */
function roleBefore(before: string): string | null {
  const role = BEHIND_VERB.exec(before.slice(-90))?.[1];
  const [first = ''] = role?.split(' ') ?? [];
  return role === undefined || isVerb(first) || NO_ROLE.test(first) ? null : role;
}
const NO_ROLE =
  /^(?:however|though|although|too|meanwhile|instead|moreover|therefore|nevertheless|also|still|then|again|perhaps|indeed|anyway|otherwise|afterwards|where|when|while|which|who|because|since|as|if|but|and|so)$/u;
const BEHIND_VERB = new RegExp(
  `(?:(?:^|[\\s“”"])${SAYS_BEFORE_NAME}|[”"])\\s((?:(?!${SAYS}\\s|\\p{Ll}+ly\\s|yesterday|today|later|earlier|in\\s)[\\p{Ll}-]{3,}\\s){0,2}(?!${SAYS}[\\s,])[\\p{Ll}-]{3,}(?<!ly|yesterday|today|later|earlier)),?\\s$`,
  'u',
);

/** What opens a sentence, as it is written within one: `The company` is `the company`. */
export const inSentence = (words: string): string =>
  words.replace(new RegExp(`^${ARTICLE}`, 'u'), (article) => article.toLowerCase());

/** Somebody whom the article has introduced, by a surname or a name. */
export function known(cast: Cast, text: string): string | null {
  const person = text.split(' ').length <= 2 ? castMember(cast, text) : null;
  return person === null ? null : described(person);
}
