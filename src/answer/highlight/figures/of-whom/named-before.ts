import { HEDGE } from '../../../language/hedge.ts';
import { stemOf } from '../../../language/words.ts';
import { ASKS_SEVERAL_OR_ALL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

/** What a figure is of, right before it: `a deficit of £9.6m`, `debts of some £58m`. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<noun>\p{L}{3,}) (?:of|was|were|is|are|at|totalling|totaling|worth)(?: (?:${HEDGE}))? $`,
  'u',
);
/** So far before a figure is looked for what it is of. */
const LOOKED_AT = 60;

/** `Ran a deficit of £9.6m and has debts of £58m`: of two figures that are each called something the one that is called as it is asked for. */
export const namedBefore: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || ASKS_SEVERAL_OR_ALL.test(plain)) return undefined;
  const asked = words.flatMap(({ role, stem }) => (role === 'content' ? [stem] : []));
  const nounOf = ({ start }: TypedSpan) =>
    NAMED.exec(text.slice(Math.max(0, start - LOOKED_AT), start))?.groups?.noun?.toLowerCase();
  const isAsked = (noun: string | undefined) => noun !== undefined && asked.includes(stemOf(noun));
  const own = nounOf(chosen);
  if (own === undefined || isAsked(own)) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind === chosen.kind && isAsked(nounOf(span)));
  return more.length === 0 ? other : undefined;
};
