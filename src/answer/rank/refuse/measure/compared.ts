import { COMPARATIVE } from '../../../language/forms/comparative.ts';
import { stemsOf } from '../../../language/held.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

const ASKS_COMPARED =
  /\b(?:than|as|compared|times|ratio|more|fewer|less|difference|twice|double|half|vs|versus|or|and)\b/u;
const ASKS_FIGURE = /\bhow (?:many|much)\b|\bwhat (?:number|percentage|share|proportion)\b/u;
/** `Twice as many as in neighbouring Orme`, with no figure of it behind. */
const THAN =
  /\bas (?:many|much) (?:\p{Ll}+ )?as (?:in |at |on )?(?:(?:the|its|their|neighbouring|nearby) )*(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=[^\d]*$)/u;

/** Whether a question asks how many there are in one place, and a text names that for a measure alone: `340 of them, twice as many as in Orme`. */
export function tellsOnlyThan(said: string, text: string, names: readonly string[]): boolean {
  if (names.length === 0 || !ASKS_FIGURE.test(said) || ASKS_COMPARED.test(said)) return false;
  const match = THAN.exec(text);
  if (match === null) return false;
  const measured = stemsOf(match.groups?.name ?? '');
  const others = stemsOf(text.replace(match[0], ''));
  return names.every((stem) => measured.has(stem) && !others.has(stem));
}

/** `Is the bridge cheaper than planned` */
const ASKS_HOW_COMPARED = new RegExp(
  String.raw`^(?:is|are|was|were|does|do|did|has|have|will) .*(?<!\w)(?:${COMPARATIVE})(?!\w).* than(?!\w)`,
  'u',
);
const COMPARES = new RegExp(
  String.raw`\d|(?<!\w)(?:${COMPARATIVE}|${NUMBER_IN_WORDS}|half|twice|double\w*|most|least|r[io]s\w+|rose|fell|fall\w*|up|down|over|under|above|below|exceed\w*|than|same|equal\w*|overr[au]n\w*|overtak\w*|overtook|beat\w*|ahead|behind|\p{L}{2,}est)(?!\w)`,
  'iu',
);

/** Whether a question asks how two things compare, and a text compares nothing and has no number. */
export const tellsNoComparison = (said: string, text: string): boolean =>
  ASKS_HOW_COMPARED.test(said) && !COMPARES.test(text);
