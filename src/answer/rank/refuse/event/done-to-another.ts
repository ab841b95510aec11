import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';
import type { Case } from '../case.ts';

/** `When was the horn dug up`, `where was it found`: what was done, and to what. */
const ASKED =
  /^(?:when|where|in what year|what year|by whom) (?:was|were) (?:the |an? )(?<what>(?:[\p{L}’'-]+ ){1,3}?)(?<done>\p{L}+(?:ed|en|ung|ug|und|ade|ilt|old|ost|aught|ought|aken|iven|own|et|aid))(?: \p{L}+)*\W*$/u;
/** `The Orwick Crown was dug up`: to what it was done. */
const OPENS =
  /^["“]?(?:The|An?|Its|Their) (?<what>(?:[\p{L}’'-]+ ){1,4}?)(?:was|were|had been|has been) (?:\p{Ll}+ly )?(?<done>\p{Ll}+)/u;

/** What a question asks of: stems of the thing, and what was done to it; null where it asks nothing of the kind. */
const deedAsked = remembered((said: string) => {
  const { what = '', done = '' } = ASKED.exec(said)?.groups ?? {};
  const things = contentOf(what);
  return things.length === 0 ? null : { things, done };
});

/** Whether a question asks when something was done to one thing, and a sentence tells when it was done to another. */
export function wasDoneToAnother(said: string, text: string): boolean {
  const asked = deedAsked(said);
  if (asked === null) return false;
  const told = OPENS.exec(text)?.groups;
  if (told === undefined || stemOf((told.done ?? '').toLowerCase()) !== stemOf(asked.done)) return false;
  const there = stemsOf(text);
  return !asked.things.some((stem) => there.has(stem));
}

/**
 * Whether a question asks when something was done that its article tells of, and a fact has nothing of that: `from 1 March the clock can be
 * seen`, where it asks when it was stolen.
 */
export function tellsOtherDeed({ said, query, fact, candidate, index }: Case): boolean {
  const asked = said.startsWith('when') ? deedAsked(said) : null;
  if (asked === null || STOP.has(asked.done)) return false;
  const { things, done } = asked;
  const clue = query.clues.findIndex(({ word, said: written }) => word === done || written === done);
  if (clue < 0 || (candidate.found & (1 << clue)) !== 0) return false;
  const deed = stemOf(done);
  const { facts, articleOf, articleStarts } = index;
  const article = articleOf[fact] as number;
  return facts.slice(articleStarts[article], articleStarts[article + 1]).some(({ text }) => {
    const there = stemsOf(text);
    return there.has(deed) && things.some((stem) => there.has(stem));
  });
}

const DONE = '(?:made|built|created|crafted|forged|constructed|written|painted|composed)';
/** `When was the horn made`, `horn year made`, `horn made when` */
const MADE = new RegExp(
  String.raw`\b(?:when|in what year|what year) (?:was|were) (?:the |an? )?[\p{L}’' -]{2,40} ${DONE}\W*$|^[\p{L}’' -]{2,40} (?:(?:year|date) ${DONE}|${DONE} (?:when|(?:what |which )?(?:year|date)))\W*$`,
  'u',
);
const TELLS_MADE =
  /(?<!\w)(?:mad|built|build|creat|craft|forg|construct|writ|wrot|paint|compos|dat|design|erect|complet|rais|found(?:ed|ing)|establish|open|start|beg[au]n|finish|launch|laid|carv|cast|work|century|years? old|since|from(?! \d{1,2} \p{L}))\p{L}*/iu;
/** Whether a question asks when something was made, and a text tells of nothing that is made, but when it was found, sold or shown. */
export const tellsNoMaking = (said: string, text: string): boolean =>
  MADE.test(said) && !TELLS_MADE.test(text);

const ASKS_STOLEN =
  /^what(?:['’]?s| has| have)? (?:(?:was|were|got|been|is) (?:\p{L}+ )?(?:stolen|nicked|pinched|taken|robbed|looted)\b|did [^?]{2,60} (?:steal|nick|pinch)\b)/u;
const TELLS_THEFT =
  /\b(?:steal\w*|stole\w*|took|tak(?:e|es|en|ing)|missing|rob\w*|loot\w*|theft\w*|thie\w+|raid\w*|haul|grab\w*|snatch\w*|escaped with|made off|fled with|got away)\b/i;

/** Whether a question asks what was stolen, and a text has no word of a theft. */
export const tellsNoTheft = (said: string, text: string): boolean =>
  ASKS_STOLEN.test(said) && !TELLS_THEFT.test(text);
