import type { Question } from '../../../language/analyse.ts';
import { stemsInOrder, stemsOf } from '../../../language/held.ts';
import type { Span } from '../../../types.ts';
import type { Refine } from '../../spans.ts';

/** `At noon each day, except on Sunday, when they open at 11am`: when or for whom it is otherwise, up to what it is then. */
const EXCEPT =
  /\b(?:except|apart from|other than|but not)(?: (?:on|for|in|at|during|with|from))? (?<then>[^.;\d]{3,50}?),? (?:when|where|who|which|that|for which|at which)\b/i;

/** An hour, as digits or in a word. */
const HOUR =
  /\b(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}[.:]\d\d)(?!\d)/gi;

/** Of what stands before and behind the one that is asked for; undefined where a text has no such two, or the question names what neither is told of: `on Saturday`. */
function eitherOf<T extends Span>(text: string, all: readonly T[], words: Question['words']): T | undefined {
  const except = EXCEPT.exec(text);
  if (except === null) return undefined;
  const before = all.filter(({ end }) => end <= except.index);
  const [then] = all.filter(({ start }) => start >= except.index + except[0].length);
  const [usual, another] = before;
  if (usual === undefined || another !== undefined || then === undefined) return undefined;
  const own = new Set(stemsInOrder(except.groups?.then ?? ''));
  const asked = words.flatMap(({ role, stem, text: word }) =>
    role === 'stop' || word === 'time' ? [] : [stem],
  );
  if (asked.some((stem) => own.has(stem))) return then;
  const told = stemsOf(text.slice(0, except.index));
  return asked.every((stem) => told.has(stem)) ? usual : undefined;
}

/** Of a figure and of another one that is told behind `except` the one of which it is asked. */
export const exceptThen: Refine = ({ text }, spans, chosen, { words }) =>
  chosen.kind === 'name'
    ? undefined
    : eitherOf(
        text,
        spans.filter(({ kind }) => kind === chosen.kind),
        words,
      );

/** The same of two hours. */
export const hourExcept = (text: string, { words }: Question): Span | undefined =>
  eitherOf(
    text,
    [...text.matchAll(HOUR)].map(({ index, 0: hour }) => ({ start: index, end: index + hour.length })),
    words,
  );
