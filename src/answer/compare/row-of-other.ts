import { remembered } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import { comparedIn } from '../language/forms/than.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { isRow } from './tables.ts';

/** `Cheaper` and `cost` ask for what a column has under another name. */
const ANY_COLUMN =
  /(?<!\w)(?:\p{L}+er|\p{L}+est|cost\p{L}*|price\p{L}*|pay\p{L}*|long|far|fast|take\p{L}*|run\p{L}*)(?!\w)/giu;

/** What two are compared by, as stems; none where nothing says it, or nothing is compared. */
const measuresAsked = remembered((question: string): readonly string[] => {
  const names = comparedIn(question)?.names.flatMap(contentOf);
  return names === undefined
    ? []
    : contentOf(question.replace(ANY_COLUMN, ' ')).filter((stem) => !names.includes(stem));
});

/** Whether a question compares two, and a row of a table has nothing of what it compares: passengers of routes, where it has their fares. */
export function isRowOfOther(question: string, fact: Fact): boolean {
  const measures = isRow(fact) ? measuresAsked(question) : [];
  if (measures.length === 0) return false;
  const { text, context, place, article } = fact;
  const section = place.kind === 'paragraph' ? place.section : '';
  const there = stemsOf([text, context, section, article.title].join('\n'));
  return !measures.some((stem) => there.has(stem));
}
