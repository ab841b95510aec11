import { asksHowDone } from '../../../language/how-done.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

/** How something may be done. */
const MANNER =
  /(?<!\w)(?:by|through|via|using|with|from|because|if|as|thanks|spread\w*|carr(?:y|ied)|means|without|\p{L}{3,}ing)(?!\w)|(?<!\w)on (?=\p{Ll}|an? )|(?<!\w)those who(?!\w)|[“"]/iu;
const GETS_IN = /\bhow (?:do|does|did) [^?]{2,60} (?:get|break|got) in(?:to|side)?\b/u;
const WAY_IN =
  /\b(?:through|over|via|climb\w*|cut\w*|smash\w*|window\w*|doors?|gates?|roof|skylight|keys?|tunnel\w*|hole|forc\w*|ladder|scaffold\w*|fence|wall|let (?:them|him|her) in|pos(?:ed|ing)|disguis\w*|dressed|hid\w*)\b/i;
const GETS_AWAY = /\bhow (?:do|does|did) [^?]{2,60} (?:escape|flee|get (?:away|out)|make off)\b/u;
const WAY_OUT =
  /(?<!\w)(?:through|over|via|on (?:foot|an?|the|his|her|their)|in (?:an?|the|two|three|their|his|her) \p{L}|by \p{L}+ing|by (?:car|boat|van|bike|train|sea|road)|climb\w*|drove|drive\w*|rode|ran|running|swam|jump\w*|fled|window\w*|scooters?|motorbikes?|tunnel\w*|hid\w*)(?!\w)/iu;
const COUNTS = new RegExp(
  String.raw`\d|(?<!\w)(?:${NUMBER_IN_WORDS}|dozens?|hundreds?|thousands?)(?!\w)`,
  'i',
);

/**
 * Whether a question asks how something is done, and a text only counts: `how do you catch it`, and `39 people caught it`; or how somebody got in
 * or away, and it tells no way.
 */
export function tellsNoManner(said: string, text: string): boolean {
  if (GETS_IN.test(said)) return !WAY_IN.test(text);
  if (GETS_AWAY.test(said)) return !WAY_OUT.test(text);
  return asksHowDone(said) && COUNTS.test(text) && !MANNER.test(text);
}
