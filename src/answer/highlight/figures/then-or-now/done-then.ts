import { heldAlone, stemsInOrder } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { type Refine, TIME_KINDS, type TypedSpan } from '../../spans.ts';

/** Between two times, what was done at the second: ` and shown at Rotherby since `, ` and reopened in `. */
const AND_DONE =
  /^,? (?:and|but|then|and then) (?:(?:was|were|is|has|had|have|been|has been|later|then|again|first|finally) ){0,3}\p{Ll}{2,}(?:ed|en|wn|lt|nt|de|ld|pt|ut|oke|ew|an|un|it)(?: [^,;.\d]{0,60}?)? (?:in|on|since|from|until|till|by|at) (?:about |around |early |late |mid-)?$/u;
/** Behind these it is told what was done, and before them to what: `The bridge was`, `The clock, `. */
const DONE_BEHIND = /[,;:](?!\d)|\b(?:was|were|is|are|been)\b/gu;

/** `Made in Geneva in 1783 and shown here since 1926`: the time of what is asked, whichever was chosen. */
export const doneThen: Refine = ({ text }, spans, chosen, { asked, words }) => {
  if (asked !== 'date' || !TIME_KINDS.has(chosen.kind)) return undefined;
  const times = spans.filter(({ kind }) => TIME_KINDS.has(kind));
  const at = times.indexOf(chosen);
  const pairs = [
    [times[at], times[at + 1]],
    [times[at - 1], times[at]],
  ];
  const [one, other] = pairs.find(([first, second]) => first && second && isDone(text, first, second)) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const mark = [...text.slice(0, one.start).matchAll(DONE_BEHIND)].at(-1);
  if (mark === undefined) return undefined;
  const begin = mark.index + mark[0].length;
  const told = [text.slice(begin, one.start), text.slice(one.end, other.start)].map(stemsInOrder);
  const said = words.flatMap(({ text: word, stem }) => (STOP.has(word) && word !== 'made' ? [] : [stem]));
  const [first = 0, second = 0] = heldAlone(told, said);
  if (first > 0 === second > 0) return undefined;
  const meant = first > 0 ? one : other;
  return meant === chosen ? undefined : meant;
};

const isDone = (text: string, first: TypedSpan, second: TypedSpan): boolean =>
  AND_DONE.test(text.slice(first.end, second.start));
