import { contentOf, stemsOf } from '../../../language/held.ts';

/** `How many seats did the Greens get` */
const ASKS_OF_ONE =
  /\bhow (?:many|much) [^?]{0,60}?\b(?:does|do|did|has|have|had|will|would) (?<whose>[^?]{2,80})/u;
const ASKS_OF_ALL =
  /\b(?:together|combined|jointly|both|all|two|three|four|and|they|them|their|between|total|altogether|overall|coalition|alliance)\b/u;
/** `Together the two parties have 24 seats` */
const TOGETHER =
  /^["“]?(?:(?:(?:Taken )?[Tt]ogether|Combined|Between them|Jointly),? (?:they|(?:the|these|those|both)(?: two| three| four| five)? \p{L}+)(?!\p{L})|(?:They|The (?:two|three|four|five|pair|trio)(?: \p{L}+){0,2}) (?:together|jointly|between them)(?!\p{L}))/u;

/** Whether a question asks what one of several has, and a fact that does not name it tells what they have together. */
export function tellsAllTogether(said: string, text: string): boolean {
  if (!TOGETHER.test(text) || ASKS_OF_ALL.test(said)) return false;
  const whose = contentOf(ASKS_OF_ONE.exec(said)?.groups?.whose ?? '');
  const told = stemsOf(text.replace(TOGETHER, ''));
  return whose.length > 0 && !whose.some((stem) => told.has(stem));
}
