import { patternOf } from '../../../../knowledge/language/pattern.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import { HARD } from '../../../retrieve/meaning.ts';
import type { Query } from '../../../retrieve/query.ts';
import { countIn } from '../../evidence/subjects.ts';

/** `Who is the head of the union`, `who's finance director at Holm Bank since May`: an office, and whose it is. */
const ASKED =
  /^who(?:['’]?s| is| was| has been|['’]?s been) (?:the |its |their )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:of|at|for|in) (?!\d)([^?,]{2,60}?)(?: (?:since|until|in|during|before|after|when|now|today|right now|currently)\b[^?]{0,60})?[?.!\s]*$/u;
const WHOSE = String.raw` (?:of|at|for) (?:the |its |their |a )?(?:[\p{L}\d'’&-]+ ?){1,6}`;
/** `Who is footing the bill for it`, `who is in charge of it` ask for no office. */
const OFFICE =
  /(?:[eo]r|ian|ist|man|woman|chief|coach|head|president|secretary|boss|chair|ceo|captain|judge|rector|dean|general|executive|representative|delegate|king|queen)$/u;

/**
 * Whether a question asks who has an office of some body, and a fact tells who has it of another: its article, if nobody curated it, does
 * not know some word of the body's name, or the statement gives the office another one each time (`head of the transport authority`).
 */
export function isOfAnotherBody(said: string, fact: number, query: Query, index: Index): boolean {
  const [, post = '', body = ''] = ASKED.exec(said) ?? [];
  const named = contentOf(body);
  const office = post.split(' ').at(-1) ?? '';
  const { text, questions } = index.facts[fact] as Fact;
  if (named.length === 0 || !OFFICE.test(office)) return isOfAnotherPlaces(said, text, query);
  if (questions.length === 0 && !named.every((stem) => isInArticle(stem, fact, query, index))) return true;
  // The `admissions director` is the `director of admissions`.
  return isAlwaysAnothers(office, named, text, contentOf(post).slice(0, -1));
}

/** The same of what a statement says in so many words: `who is the mayor of Kell`, and `the mayor of Vall`. */
export function isOfAnotherNamed(said: string, text: string): boolean {
  const [, post = '', body = ''] = ASKED.exec(said) ?? [];
  const named = contentOf(body);
  const office = post.split(' ').at(-1) ?? '';
  if (named.length === 0 || !OFFICE.test(office)) return false;
  const ofName = new RegExp(String.raw`(?<!\p{L})${patternOf(office)} (?:of|at|for) (?:the )?\p{Lu}`, 'u');
  return ofName.test(text) && isAlwaysAnothers(office, named, text, contentOf(post).slice(0, -1));
}

/** `When did the mayor of Kell resign`, of a statement about the mayor of Vall. */
function isOfAnotherPlaces(said: string, text: string, { clues }: Query): boolean {
  const [, office = '', place = ''] = OF_PLACE.exec(said) ?? [];
  const isName = clues.some((clue) => clue.said === place && clue.kind === 'proper');
  return isName && isAlwaysAnothers(office, [stemOf(place)], text);
}
/** Offices alone: `the number of Kell` has its ending, too. */
const OF_PLACE =
  /\b(?:the|its|their) (mayor|minister|president|premier|governor|director|manager|coach|captain|chair(?:man|woman|person)?|head|headteacher|principal|rector|dean|leader|secretary|chief|commissioner|chancellor|editor|owner|founder|bishop|king|queen|ambassador) of (?:the )?(\p{L}+)/u;

/**
 * Each time that a text names an office it says whose it is, and nowhere that it is theirs.
 *
 * @param post words before the office, which may stand behind it instead
 */
function isAlwaysAnothers(
  office: string,
  theirs: readonly string[],
  text: string,
  post: readonly string[] = [],
): boolean {
  const all = text.match(new RegExp(String.raw`(?<!\p{L})${patternOf(office)}(?!\p{L})`, 'giu')) ?? [];
  const told = text.match(new RegExp(String.raw`(?<!\p{L})${patternOf(office)}${WHOSE}`, 'giu')) ?? [];
  if (all.length === 0 || told.length < all.length) return false;
  const there = stemsOf(text);
  const behind = stemsOf(told.join(' '));
  return !theirs.some((stem) => there.has(stem)) && !post.some((stem) => behind.has(stem));
}

/** The fact's article has a word of the question, or another for the same. */
function isInArticle(stem: string, fact: number, { clues }: Query, index: Index): boolean {
  const { title, publisher } = (index.facts[fact] as Fact).article;
  const inHead = stemsOf(`${title} ${publisher}`);
  const clue = clues.find(({ word, said }) => stemOf(word) === stem || stemOf(said) === stem);
  const article = index.articleOf[fact] as number;
  return (
    clue === undefined ||
    clue.alternatives.some(
      ({ stem: meant, strength }) =>
        strength >= HARD &&
        (countIn(index.byArticle(), meant, article) > 0 ||
          inHead.has(index.dictionary.stems.words[meant] as string)),
    )
  );
}

/** It asks who was there before somebody, and for nothing else. */
const ASKS_PREDECESSOR =
  /\bwho\b[^,;.]{1,60}\bbefore (?:the )?(\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,2})\W*$/u;
const TELLS_PREDECESSOR =
  /\b(?:before|after|succeed\w*|success\w*|replac\w*|predecessor|follow\w*|took over|takes over|taking over|former\w*|previous\w*|earlier|until|old|past|outgoing|retir\w*|resign\w*|depart\w*|stepp\w*|stood down)\b/i;

/** Whether a question asks who was there before somebody of whom a statement tells, and of nobody before. */
export function isOfSuccessor(said: string, text: string): boolean {
  const successor = ASKS_PREDECESSOR.exec(said)?.[1];
  if (successor === undefined || TELLS_PREDECESSOR.test(text)) return false;
  const there = stemsOf(text);
  return [...stemsOf(successor)].every((stem) => there.has(stem));
}

const ASKS_LEADER =
  /^who(?:['’]?s| is| was| are)? (?:(?:the|its|their|now|currently) )*(?:(?:\p{L}+ )?leader\b|leads?\b|led\b|leading\b|running\b|runs?\b|in charge\b)/u;
const OF_OPPOSITION = /\b(?:opposition|opponents|minority|protest\w*|rebels?|campaign\w*|critics)\b/u;
const LEADS_OPPOSITION =
  /(?<!\w)(?:lead(?:s|er of|ers of|ing)?|led|heads?|headed) (?:the|its|their) (?:\p{L}+ )?opposition(?!\w)|(?<!\w)opposition(?: group)?(?:['’]s)? leaders?(?!\w)/giu;
const LEADS =
  /(?<!\w)(?:lead(?:s|er|ers|ing)?|led|head(?:s|ed)?|runs?|charge|chair\p{L}*|mayor|president|minister)(?!\w)/iu;

/** Whether a question asks who leads a council or a land, and a text tells who leads its opposition alone. */
export function leadsOpposition(said: string, text: string): boolean {
  if (!text.toLowerCase().includes('opposition') || !ASKS_LEADER.test(said) || OF_OPPOSITION.test(said))
    return false;
  const rest = text.replace(LEADS_OPPOSITION, ' ');
  return rest !== text && !LEADS.test(rest);
}
