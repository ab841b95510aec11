import { oncePer } from '../../knowledge/lazily.ts';
import { patternOf } from '../../knowledge/pattern.ts';
import type { Article, Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { stemOf, tokenise } from '../language/words.ts';
import { HARD } from '../retrieve/meaning.ts';
import type { Query } from '../retrieve/query.ts';

/** `Who is the head of the union`, `who's finance director at Holm Bank since May`: an office, and whose it is. */
const ASKED =
  /^(?:(?:so|and|but|hey|hi|ok|okay|btw|wait) )*who(?:['’]?s| is| was| has been|['’]?s been) (?:the |its |their )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:of|at|for|in) (?!\d)([^?]{2,60}?)(?: (?:since|until|in|during|before|after|when|now|today|right now|currently)\b[^?]{0,60})?[?.!\s]*$/u;
const WHOSE = String.raw` (?:of|at|for) (?:the |its |their |a )?(?:[\p{L}\d'’&-]+ ?){1,6}`;
const SHORTEST = 4;

/**
 * Whether a question asks who has an office of some body, and a fact tells who has it of another: its article, if nobody curated it, does not know the
 * body by any word of its name, or the statement gives the office another one each time (`head of the transport authority`).
 */
export function isOfAnotherBody(
  said: string,
  { text, article, questions }: Fact,
  { clues }: Query,
  { dictionary }: Index,
): boolean {
  const [, post = '', body = ''] = ASKED.exec(said) ?? [];
  const named = contentOf(body);
  const office = post.split(' ').at(-1) ?? '';
  if (named.length === 0 || office.length < SHORTEST) return false;
  const inArticle = stemsInArticle(article);
  const isKnown = (stem: string) =>
    inArticle.has(stem) ||
    clues.some(
      (clue) =>
        [clue.word, clue.said].some((word) => stemOf(word) === stem) &&
        clue.alternatives.some(
          ({ stem: meant, strength }) =>
            strength >= HARD && inArticle.has(dictionary.stems.words[meant] as string),
        ),
    );
  if (questions.length === 0 && !named.every(isKnown)) return true;
  const all = text.match(new RegExp(String.raw`(?<!\p{L})${patternOf(office)}(?!\p{L})`, 'giu')) ?? [];
  const told = text.match(new RegExp(String.raw`(?<!\p{L})${patternOf(office)}${WHOSE}`, 'giu')) ?? [];
  if (all.length === 0 || told.length < all.length) return false;
  // The `admissions director` is the `director of admissions`.
  const there = stemsOf(text);
  return ![...named, ...contentOf(post).slice(0, -1)].some((stem) => there.has(stem));
}

const stemsInArticle = oncePer(
  ({ title, publisher, text }: Article) =>
    new Set(tokenise(`${title} ${publisher} ${text ?? ''}`).map(({ text: word }) => stemOf(word))),
);

/** It asks who was there before somebody, and for nothing else. */
const ASKS_PREDECESSOR =
  /\bwho\b[^,;.]{1,60}\bbefore (?:the )?(\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,2})\W*$/u;
const TELLS_PREDECESSOR =
  /\b(?:before|after|succeed\w*|success\w*|replac\w*|predecessor|follow\w*|took over|takes over|taking over|former\w*|previous\w*|earlier|until|old|past|outgoing|retir\w*|resign\w*|depart\w*|stepp\w*|stood down)\b/iu;

/** Whether a question asks who was there before somebody of whom a statement tells, and of nobody before. */
export function isOfSuccessor(said: string, text: string): boolean {
  const successor = ASKS_PREDECESSOR.exec(said)?.[1];
  if (successor === undefined || TELLS_PREDECESSOR.test(text)) return false;
  const there = stemsOf(text);
  return [...stemsOf(successor)].every((stem) => there.has(stem));
}
