import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf, tokenise } from '../../../language/words.ts';

const NAME = String.raw`(?<name>\p{L}[\p{L}’'.-]+(?: \p{L}[\p{L}’'.-]+){0,3}?)`;
const ASKS_EVENT = /^(?:when|in (?:what|which) year) did (?<name>\p{L}[^?!]*)/u;
const ASKS_BIRTH = new RegExp(
  String.raw`^(?:when|in (?:what|which) year) (?:was|were) ${NAME} born\W*$`,
  'u',
);
const ASKS_CHILDREN = new RegExp(
  String.raw`^how many (?:children|kids|sons|daughters) (?:does|did|has|had) ${NAME} (?:have|had|got)\W*$`,
  'u',
);

/** Which of these a question asks for, and the stems of what it says behind that: of `when did Lund join` those of `Lund join`. */
const eventAsked = oncePer(({ plain }: Question) => {
  const said = plain.toLowerCase();
  const forms = { event: ASKS_EVENT, birth: ASKS_BIRTH, children: ASKS_CHILDREN };
  for (const [kind, form] of Object.entries(forms)) {
    const groups = form.exec(said)?.groups;
    if (groups !== undefined)
      return { kind, words: tokenise(groups.name ?? '').map(({ text }) => stemOf(text)) };
  }
  return undefined;
});

const BIRTH =
  /(?<!\w)(?:born|birth\p{L}*|bore|baby|babies|arriv\p{L}*|hatch\p{L}*|deliver\p{L}*|nee|née)(?!\w)|(?<!\w)\d{4} ?[–-] ?\d{4}(?!\w)|(?<!\w)b\. ?\d/iu;
/** Whom somebody else follows or defeats. */
const DONE_TO =
  /^(?<before>.+?) (?<done>succeed(?:ed|ing)|replac(?:ed|ing)|follow(?:ed|ing)|defeat(?:ed|ing)|beat|married) (?:the )?(?:\p{Ll}+ ){0,2}(?<object>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3})/u;
const THEIR_CHILDREN = /\b(?:children|sons|daughters|kids)(?:,| called| named|:)(?<names>[^.;]{2,60})/i;

/**
 * Whether a question asks when somebody joined, and a text tells when another one joined who succeeded them; when somebody was born, and it tells
 * of no birth; or how many children somebody has who is one of the children that it counts.
 *
 * @param names what the question calls by name, as stems
 */
export function tellsEventOfOther(question: Question, { text }: Fact, names: readonly string[]): boolean {
  const ask = eventAsked(question);
  if (ask === undefined) return false;
  if (ask.kind === 'children') return isOneOf(ask.words[0] ?? '', text);
  if (ask.kind === 'event') return namesForObject(ask.words, text);
  return ask.words.every((word) => names.includes(word)) && !BIRTH.test(text);
}

function isOneOf(first: string, text: string): boolean {
  const match = THEIR_CHILDREN.exec(text);
  if (match === null) return false;
  const holds = (part: string) => tokenise(part).some((word) => stemOf(word.text) === first);
  return holds(match.groups?.names ?? '') && !holds(text.slice(0, match.index));
}

/** `Quill joined the trust and succeeded Lund`: the verb stands before the one for what was done to Lund, and Lund behind that alone. */
function namesForObject(asked: readonly string[], text: string): boolean {
  const { before, done, object } = DONE_TO.exec(text)?.groups ?? {};
  if (before === undefined || done === undefined || object === undefined) return false;
  const names = stemsOf(object);
  const at = asked.findLastIndex((stem) => names.has(stem));
  const verb = asked[at + 1];
  if (at < 0 || verb === undefined || verb === stemOf(done.toLowerCase())) return false;
  const told = stemsOf(before);
  return told.has(verb) && !asked.slice(0, at + 1).some((stem) => told.has(stem));
}
