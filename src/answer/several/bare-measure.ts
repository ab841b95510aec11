import type { Fact } from '../../knowledge/types.ts';
import { offered } from '../decide/decided.ts';
import { contentOf } from '../language/held.ts';
import { type Answer, statedIn, withStep } from '../types.ts';

/** Words for a measure that say nothing of what is measured. */
const MEASURE =
  /^(?:rate|level|share|percentag|proport|averag|ratio|cost|price|budget|salari|fee|fare|weigh|weight|length|height|depth|ag|old)$/;
const TIME =
  /^(?:last|next|previou|current|latest|recent|ago|earlier|then|now|todai|decad|year|month|week|quarter|season|winter|summer|spring|autumn|\d{4})$/;

/**
 * `The rate last year` names no rate: where facts near it tell of two, both are offered and none is asserted.
 *
 * @param looked facts near the question, best first
 */
export function ofBareMeasure(text: string, answer: Answer, looked: readonly Fact[]): Answer | undefined {
  if (answer.kind !== 'found') return undefined;
  const [asked, ...others] = contentOf(text).filter((stem) => !TIME.test(stem));
  if (asked === undefined || others.length > 0 || !MEASURE.test(asked)) return undefined;
  const near = [...new Set([...statedIn(answer).map(({ fact }) => fact), ...looked])];
  const measured = near.flatMap(({ figures }) =>
    figures.map(({ measures }) => contentOf(measures)).filter((stems) => stems.includes(asked)),
  );
  const areTwo = measured.some((one) => measured.some((other) => isElse(one, other) && isElse(other, one)));
  return areTwo ? withStep(offered(near, answer.confidence), 'several measures') : undefined;
}

/** It says something of what is measured that the other does not. */
const isElse = (one: readonly string[], other: readonly string[]) =>
  one.some((stem) => !TIME.test(stem) && !other.includes(stem));
