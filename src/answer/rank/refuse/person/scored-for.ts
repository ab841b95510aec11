import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';

const ASKED =
  /\bwho(?:['’]s| has| had| have)? (?:scored|scores|netted|played|plays|started|starts|keeps|kept)(?: (?:the|in|a) [\p{L} -]{2,30}?)? for (?<side>[^?]{3,40}?)\W*$/u;

/** Stems of the side for which somebody played. */
const sideAsked = remembered((said: string): readonly string[] =>
  contentOf(ASKED.exec(said)?.groups?.side ?? ''),
);

/** Whether a question asks who scored for a side that it calls by name, and a text does not tell of that side. */
export function tellsOfNoSide(said: string, text: string, names: readonly string[]): boolean {
  const side = sideAsked(said).filter((stem) => names.includes(stem));
  if (side.length === 0) return false;
  const told = stemsOf(text);
  return !side.some((stem) => told.has(stem));
}
