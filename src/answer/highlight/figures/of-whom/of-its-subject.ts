import { isWithin } from '../../../language/clauses.ts';
import { contentStems, heldAlone } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Span } from '../../../types.ts';
import type { Refine } from '../../spans.ts';
import { asksOtherTime } from './of-its-clause.ts';

const PARTS = /;\s|,?\s(?:while|whereas|but)\s/giu;
const ASKS_BOTH = /\b(?:or|and|both|than|versus|vs|between|gap|difference)\b/i;

/**
 * `Girls passed 71% of them; boys passed 61%`, `An alarm sounded at midnight but officers did not arrive until 4.09am`: the one figure of its kind
 * in the one of two clauses whose subject the question names.
 */
export const ofItsSubject: Refine = ({ text }, spans, chosen, question) => {
  const { plain, words } = question;
  // What it was at another time the other clause may tell.
  if (chosen.kind === 'name' || ASKS_BOTH.test(plain) || asksOtherTime(question)) return undefined;
  const [part, ...more] = [...text.matchAll(PARTS)];
  if (part === undefined || more.length > 0) return undefined;
  const clauses: readonly Span[] = [
    { start: 0, end: part.index },
    { start: part.index + part[0].length, end: text.length },
  ];
  const subjects = clauses.map(({ start, end }) => subjectOf(text.slice(start, end)));
  if (subjects[0] === undefined || subjects[1] === undefined || subjects[0] === subjects[1]) return undefined;
  const named = clauses.filter((_, at) => words.some(({ stem }) => stem === subjects[at]));
  const [own, ...both] = named;
  if (own === undefined || both.length > 0) return undefined;
  if (isWithin(chosen, own)) return undefined;
  const there = spans.filter((span) => isWithin(span, own) && isAlike(span.kind, chosen.kind));
  if (there.length < 2) return there[0] ?? undefined;
  // Which of `from £30 to £34` is asked for the time says.
  if (there.length === 2 && /^ to $/u.test(text.slice(there[0]?.end, there[1]?.start))) return undefined;
  // `The Pro lasts 14 hours and charges in 50 minutes; the Mini lasts nine and charges in 70`
  const told = there.map(({ start }, at) => contentStems(text.slice(there[at - 1]?.end ?? own.start, start)));
  const held = heldAlone(
    told,
    words.flatMap(({ stem }) => (subjects.includes(stem) ? [] : [stem])),
  );
  const most = Math.max(...held);
  const [one, another] = there.filter((_, at) => held[at] === most);
  return most > 0 && another === undefined ? one : null;
};

const OF_TIME = /^(?:date|year|time)$/u;
const FIGURES = /^(?:count|duration|measure)$/u;
const isAlike = (one: string, other: string) =>
  one === other || (FIGURES.test(one) && FIGURES.test(other)) || (OF_TIME.test(one) && OF_TIME.test(other));

/** The stem of the noun that a clause begins with, right before what it does. */
function subjectOf(clause: string): string | undefined {
  const [first, second] = tokenise(clause.replace(/^["“]?(?:the|an?|its|their) /iu, ''));
  if (first === undefined || STOP.has(first.text) || first.number || second?.number === true)
    return undefined;
  return stemOf(first.text);
}
