import { resultsIn } from '../../knowledge/figures/result.ts';
import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';
import { setsIn } from './whole/whole-range.ts';

const ASKS = /\b(?:score|scoreline|result)\b/i;
/** `How did Alden get on against Vall` */
const ASKS_HOW_IT_WENT =
  /^(?:and |so |but )?how did \S.{1,60} (?:get on|do|fare) (?:against|with|at|versus|v)\b/i;
/** What else a score or a result may be asked about: who has one, of what it is, how many there are. */
const ASKS_OTHER =
  /\b(?:how (?:many|much)|who|where|why|which|did|does|do|exams?|tests?|credit|rating|satisfaction|as a result)\b|^when\b|\bwhen\b.*\b(?:score|scoreline|result)\b|\band when\b/i;

/** Who asks for the score means the one result of a match that a text tells, whole; undefined where it tells none, or several. */
export function resultAsked(text: string, { plain }: Question): Span | undefined {
  if (!ASKS_HOW_IT_WENT.test(plain) && (!ASKS.test(plain) || ASKS_OTHER.test(plain))) return undefined;
  const sets = setsIn(text);
  const [result, another] = sets.length > 0 ? sets : resultsIn(text);
  return another === undefined ? result : undefined;
}
