import { oncePer } from '../../../knowledge/lazily.ts';
import type { Index } from '../../index/inverted-index.ts';
import { contentOf, stemsOf } from '../../language/held.ts';
import { STOP } from '../../language/lexicon.ts';
import { stemOf } from '../../language/words.ts';
import type { Query } from '../../retrieve/query.ts';
import type { Case } from './case.ts';

/** `When was the horn dug up`, `where was it found`: what was done, and to what. */
const ASKED =
  /^(?:when|where|in what year|what year|by whom) (?:was|were) (?:the |an? )(?<what>(?:[\p{L}’'-]+ ){1,3}?)(?<done>\p{L}+(?:ed|en|ung|ug|und|ade|ilt|old|ost|aught|ought|aken|iven|own|et|aid))(?: \p{L}+)*\W*$/u;
/** `The Orwick Crown was dug up`: to what it was done. */
const OPENS =
  /^["“]?(?:The|An?|Its|Their) (?<what>(?:[\p{L}’'-]+ ){1,4}?)(?:was|were|had been|has been) (?:\p{Ll}+ly )?(?<done>\p{Ll}+)/u;

/** Whether a question asks when something was done to one thing, and a sentence tells when it was done to another. */
export function wasDoneToAnother(said: string, text: string): boolean {
  const { what = '', done = '' } = ASKED.exec(said)?.groups ?? {};
  const asked = contentOf(what);
  if (asked.length === 0) return false;
  const told = OPENS.exec(text)?.groups;
  if (told === undefined || stemOf((told.done ?? '').toLowerCase()) !== stemOf(done)) return false;
  const there = stemsOf(text);
  return !asked.some((stem) => there.has(stem));
}

/** By article, whether it tells elsewhere that it was done. */
const isToldIn = oncePer((query: Query) => {
  const { what = '', done = '' } = ASKED.exec(query.question.plain.toLowerCase())?.groups ?? {};
  const things = contentOf(what);
  const deed = stemOf(done);
  const known = new Map<number, boolean>();
  return (article: number, { facts, articleStarts }: Index): boolean => {
    if (things.length === 0 || STOP.has(done)) return false;
    const own = facts.slice(articleStarts[article], articleStarts[article + 1]);
    const told =
      known.get(article) ??
      own.some(({ text }) => {
        const there = stemsOf(text);
        return there.has(deed) && things.some((stem) => there.has(stem));
      });
    known.set(article, told);
    return told;
  };
});

/**
 * Whether a question asks when something was done that its article tells of, and a fact has nothing of that: `from 1 March the clock can be
 * seen`, where it asks when it was stolen.
 */
export function tellsOtherDeed({ said, query, fact, candidate, index }: Case): boolean {
  const done = ASKED.exec(said)?.groups?.done;
  if (done === undefined || !said.startsWith('when')) return false;
  const clue = query.clues.findIndex(({ word, said: written }) => word === done || written === done);
  if (clue < 0 || (candidate.found & (1 << clue)) !== 0) return false;
  return isToldIn(query)(index.articleOf[fact] as number, index);
}

const MADE =
  /\b(?:when|in what year|what year) (?:was|were) (?:the |an? )?[\p{L}’' -]{2,40} (?:made|built|created|crafted|forged|constructed|written|painted|composed)\W*$/u;
const TELLS_MADE =
  /\b(?:mad|built|build|creat|craft|forg|construct|writ|wrot|paint|compos|dat|design|erect|complet|rais|found(?:ed|ing)|establish|open|start|beg[au]n|finish|launch|laid|carv|cast|work|century|years? old|since|from(?! \d{1,2} \p{L}))\p{L}*/iu;
/** Whether a question asks when something was made, and a text tells of nothing that is made, but when it was found, sold or shown. */
export const tellsNoMaking = (said: string, text: string): boolean =>
  MADE.test(said) && !TELLS_MADE.test(text);

const ASKS_STOLEN =
  /^what(?:['’]?s| has| have)? (?:(?:was|were|got|been|is) (?:\p{L}+ )?(?:stolen|nicked|pinched|taken|robbed|looted)\b|did [^?]{2,60} (?:steal|nick|pinch)\b)/u;
const TELLS_THEFT =
  /\b(?:steal\w*|stole\w*|took|tak(?:e|es|en|ing)|missing|rob\w*|loot\w*|theft\w*|thie\w+|raid\w*|haul|grab\w*|snatch\w*|escaped with|made off|fled with|got away)\b/iu;

/** Whether a question asks what was stolen, and a text has no word of a theft. */
export const tellsNoTheft = (said: string, text: string): boolean =>
  ASKS_STOLEN.test(said) && !TELLS_THEFT.test(text);
