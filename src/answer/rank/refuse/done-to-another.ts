import { contentOf, stemsOf } from '../../language/held.ts';
import { stemOf } from '../../language/words.ts';

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

const MADE =
  /\b(?:when|in what year|what year) (?:was|were) (?:the |an? )?[\p{L}’' -]{2,40} (?:made|built|created|crafted|forged|constructed|written|painted|composed)\W*$/u;
const TELLS_MADE =
  /\b(?:mad|built|build|creat|craft|forg|construct|writ|wrot|paint|compos|dat|design|erect|complet|rais|found(?:ed|ing)|establish|open|start|beg[au]n|finish|launch|laid|carv|cast|work|century|years? old|since|from)\p{L}*/iu;
const FOUND_OR_LOST =
  /\b(?:dug up|unearthed|found(?!ed)|discovered|stolen|sold|bought|given|lost|insured|buried)\b/iu;

/** Whether a question asks when something was made, and a text tells only when it was found, sold or lost. */
export const tellsNoMaking = (said: string, text: string): boolean =>
  MADE.test(said) && FOUND_OR_LOST.test(text) && !TELLS_MADE.test(text);

const ASKS_STOLEN =
  /^what(?:['’]?s| has| have)? (?:(?:was|were|got|been|is) (?:\p{L}+ )?(?:stolen|nicked|pinched|taken|robbed|looted)\b|did [^?]{2,60} (?:steal|nick|pinch)\b)/u;
const TELLS_THEFT =
  /\b(?:steal\w*|stole\w*|took|tak(?:e|es|en|ing)|missing|rob\w*|loot\w*|theft\w*|thie\w+|raid\w*|haul|grab\w*|snatch\w*|escaped with|made off|fled with|got away)\b/iu;

/** Whether a question asks what was stolen, and a text has no word of a theft. */
export const tellsNoTheft = (said: string, text: string): boolean =>
  ASKS_STOLEN.test(said) && !TELLS_THEFT.test(text);
