import { valuesOf } from '../../../language/kinds.ts';
import { stemOf } from '../../../language/words.ts';

/** `How many subscribers does it have`, `how many pilots has it left` */
const ASKS_LEVEL =
  /(?<!\w)how many (?:[\p{L}’'-]{1,20} ){0,2}?(?<things>[\p{L}’'-]{2,20}) (?:do|does|has|have) (?!(?:los|gain|add|been|left)\w*(?!\w))[^?]{1,60}?(?:have|has|got|left)(?: left| now| today| in (?:total|all))?\W*$/iu;
/** Right before a figure that says by how many they became fewer or more. */
const BEFORE_CHANGE =
  /\b(?:lost|loses|losing|gained|gains|gaining|added|adds|adding|shed|signed up|won)(?: another| a further| an? (?:additional|extra)| about| some| nearly| almost| over| more than)? $/i;
/** Right behind one that says how many it lacks. */
const SHORT = /^(?: \p{L}{1,20}){0,3} short(?! of)(?!\w)/iu;

/** It asks how many there are, and all that the text counts of them is how many were lost, came or are missing. */
export function tellsChangeForLevel(said: string, text: string): boolean {
  const things = ASKS_LEVEL.exec(said)?.groups?.things;
  if (things === undefined) return false;
  const thing = stemOf(things.toLowerCase());
  const counts = valuesOf(text).filter(({ kind, noun }) => kind === 'count' && noun.includes(thing));
  const isChange = ({ start, end }: (typeof counts)[number]) =>
    BEFORE_CHANGE.test(text.slice(0, start)) || SHORT.test(text.slice(end));
  return counts.length > 0 && counts.every(isChange);
}
