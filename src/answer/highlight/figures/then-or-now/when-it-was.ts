import { contentStems } from '../../../language/held.ts';
import { clauseOf } from '../../clause-of.ts';
import { isSaid } from '../../given.ts';
import type { Refine } from '../../spans.ts';
import { namesWhen } from '../../times/when-within.ts';

const ASKS_WHEN = /(?<!\w)when (?<then>\p{L}.*)$/iu;
/** Behind a figure, with no other one between: `€61m announced when the bridge was approved`. */
const WHEN = /^[^.;\d]{0,60}?\bwhen (?<then>[^.;]{3,80})/i;

/** `Has risen to €88m from the €61m announced when the bridge was approved`: what it was to cost when it was approved. */
export const whenItWas: Refine = ({ text }, spans, chosen, question) => {
  if (chosen.kind === 'name' || !namesWhen(question)) return undefined;
  const asked = contentStems(ASKS_WHEN.exec(question.plain)?.groups?.then ?? '');
  const [one, another] = spans.filter(({ kind, end }) => {
    const then = kind === chosen.kind ? WHEN.exec(text.slice(end))?.groups?.then : undefined;
    return then !== undefined && contentStems(then).some((stem) => asked.includes(stem));
  });
  return another === undefined && one !== chosen ? one : undefined;
};

/** `Some 40% spend more than a quarter of it and 18% more than a third`: how many spend more than a third. */
export const besideGiven: Refine = ({ text }, spans, chosen, question) => {
  if (chosen.kind === 'name' || ASKS_OTHERWISE.test(question.plain)) return undefined;
  if (isSaid(text, chosen, question)) return undefined;
  const [given, more] = spans.filter((span) => span.kind !== 'name' && isSaid(text, span, question));
  if (given === undefined || more !== undefined || !COMPARES.test(given.written)) return undefined;
  const clause = clauseOf(text, given);
  if (chosen.start >= clause.start && chosen.end <= clause.end && !COMPARES.test(chosen.written))
    return undefined;
  const [one, another] = spans.filter(
    (span) =>
      span !== given &&
      span.start >= clause.start &&
      span.end <= clause.end &&
      (span.kind === 'percent' || span.kind === 'count') &&
      !COMPARES.test(span.written),
  );
  return another === undefined ? one : undefined;
};
/** Of two times, or two that are compared. */
const ASKS_OTHERWISE = /\b(?:which|or|higher|highest|lower|lowest|most|last|earlier|before|ago)\b/i;
const COMPARES = /^(?:(?:more|less|fewer) than|over|under|at least|up to)\s/iu;
