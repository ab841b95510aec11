import { resultsIn } from '../../knowledge/result.ts';
import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const ASKS = /\b(?:score|scoreline|result)\b/iu;
/** What else a score or a result may be asked about: who has one, of what it is, how many there are. */
const ASKS_OTHER =
  /\b(?:how (?:many|much)|who|when|where|why|which|did|does|do|exams?|tests?|credit|rating|satisfaction|as a result)\b/iu;

/** Who asks for the score means the one result of a match that a text tells, whole; undefined where it tells none, or several. */
export function resultAsked(text: string, { plain }: Question): Span | undefined {
  if (!ASKS.test(plain) || ASKS_OTHER.test(plain)) return undefined;
  const [result, another] = resultsIn(text);
  return another === undefined ? result : undefined;
}
