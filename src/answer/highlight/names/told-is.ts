import type { Question } from '../../language/analyse.ts';
import { contentStems } from '../../language/held.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { TypedSpan } from '../spans.ts';
import { ANOTHER } from './in-role.ts';
import { subjectNames } from './subject-names.ts';
import { subjectBefore } from './who-did.ts';

/** `Who is the favourite`, `who's the first woman to run it` */
const ASKS =
  /^(?:and |so |but )?who(?:['’]?s| is| was| remains| became)\s(?:the|its|their|his|her|an?)\s(?<what>[\p{L}’' -]{3,80}?)[?.!\s]*$/iu;
/** `Lund remains the`, `Ek is seen as the`; `is not the` tells who it is not. */
const IS =
  /\s(?:is|was|remains|became|has become|has been)(?: (?:\p{Ll}+ly )?(?:seen|regarded|considered|viewed|tipped|named|described|known)(?: as)?)?(?<not> not)?\s(?:the|its|their|his|her|an?)\s(?=(?<what>[^,.;:]{3,100}))/gu;
const LAST = /\s(?:of|at|for|in|from|with|to|by|on|who|that|which|and|but|when|where|after|since)\s.*$/u;

/**
 * Who a text says is what is asked for: `Lund, who used to teach, is seen as the favourite to win`. Null where it says that somebody is
 * not, or was before; undefined where it says so of nobody by name, or of two.
 */
export function toldIs(
  text: string,
  spans: readonly TypedSpan[],
  { plain, words }: Question,
): Span | null | undefined {
  const asked = contentStems(ASKS.exec(plain)?.groups?.what?.replace(LAST, '') ?? '');
  if (asked.length === 0) return undefined;
  const isOther = (what: string) => ANOTHER.test(what) !== ANOTHER.test(plain);
  const found = [...text.matchAll(IS)].flatMap(({ index, groups }) => {
    const what = groups?.what ?? '';
    const own = contentStems(what.replace(LAST, ''));
    const isOwn = own.at(-1) === asked.at(-1) && groups?.not === undefined && !isOther(what);
    return asked.every((stem) => own.includes(stem)) ? [{ index, isOwn }] : [];
  });
  const [told, another] = found.filter(({ isOwn }) => isOwn);
  if (told === undefined) return found.length === 0 ? undefined : null;
  if (another !== undefined) return undefined;
  const names = subjectNames(text, spans);
  const subject = subjectBefore(text.slice(0, told.index), names);
  if (!subject || !names.some(({ end }) => end === subject.end)) return undefined;
  const isAsked = tokenise(text.slice(subject.start, subject.end)).some((token) =>
    words.some(({ stem, role }) => role !== 'stop' && stem === stemOf(token.text)),
  );
  return isAsked ? undefined : subject;
}
