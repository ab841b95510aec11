import { COMPARATIVE } from '../../../language/comparative.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

/** `Is the bridge cheaper than planned` */
const ASKS_COMPARED = new RegExp(
  String.raw`^(?:is|are|was|were|does|do|did|has|have|will) .*\b(?:${COMPARATIVE})\b.* than\b`,
  'u',
);
const COMPARES = new RegExp(
  String.raw`\d|\b(?:${COMPARATIVE}|${NUMBER_IN_WORDS}|half|twice|double\w*|most|least|r[io]s\w+|rose|fell|fall\w*|up|down|over|under|above|below|exceed\w*|than|same|equal\w*|overr[au]n\w*|overtak\w*|overtook|beat\w*|ahead|behind|\p{L}{2,}est)\b`,
  'iu',
);

/** Whether a question asks how two things compare, and a text compares nothing and has no number. */
export const tellsNoComparison = (said: string, text: string): boolean =>
  ASKS_COMPARED.test(said) && !COMPARES.test(text);
