import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';

const ASKED =
  /\bwho(?:['’]s| has| had| have)? (?:scored|scores|netted|played|plays|started|starts|keeps|kept)(?: (?:the|in|a) [\p{L} -]{2,30}?)? for (?<side>[^?]{3,40}?)\W*$/u;

/** Stems of the side for which somebody played. */
const sideAsked = remembered((said: string): readonly string[] =>
  contentOf(ASKED.exec(said)?.groups?.side ?? ''),
);

/** `City led through Mia Vall`, `Ek put Lund ahead`: the text has a side by name. */
const NAMES_SIDE =
  /\p{Lu}[\p{L}’'-]+ (?:led|took the lead|went ahead|equali[sz]ed|levell?ed|drew level|pulled level|won(?: it)?|replied|hit back|scored)\b[^.;]{0,30}\b(?:through|thanks to|when)\b|\bfor (?:the )?\p{Lu}|\b(?:put|gave|fired|sent) (?:the )?\p{Lu}/u;

/** Whether a question asks who scored for a side that it calls by name, and a text tells of another one alone. */
export function tellsOfNoSide(said: string, text: string, names: readonly string[]): boolean {
  const side = sideAsked(said).filter((stem) => names.includes(stem));
  if (side.length === 0 || !NAMES_SIDE.test(text)) return false;
  // `The Swedes` are Sweden.
  const told = [...stemsOf(text)];
  return !side.some((stem) =>
    told.some((one) => one === stem || (stem.length > 3 && one.startsWith(stem.slice(0, 4)))),
  );
}
