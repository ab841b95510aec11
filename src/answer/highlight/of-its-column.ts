import { figureAt } from '../../knowledge/figure-at.ts';
import type { Fact } from '../../knowledge/types.ts';
import { stemOf, tokenise } from '../language/words.ts';
import { BAR } from '../types.ts';
import type { TypedSpan } from './spans.ts';

/**
 * Of the cells of a table's row the one whose column the question names and no other's: `how many staff does Corvane have` of
 * `Staff | 5,150 | 3,250` below `Halvard | Corvane`.
 */
export function ofItsColumn(
  { text, context, figures }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  asked: readonly string[],
): TypedSpan {
  // Who asks for a row, such as a name or a year, means none of its cells.
  if (chosen.kind === 'name' || chosen.start < text.indexOf(BAR) || context?.includes(BAR) !== true)
    return chosen;
  const named = new Set(asked);
  const heads = figures.map(({ measures }) => tokenise(measures).map((token) => stemOf(token.text)));
  const told = heads.map(
    (own, at) =>
      own.filter((stem) => named.has(stem) && heads.every((other, of) => of === at || !other.includes(stem)))
        .length,
  );
  const most = Math.max(0, ...told);
  const best = told.indexOf(most);
  if (most === 0 || best !== told.lastIndexOf(most)) return chosen;
  const start = figureAt(text, figures[best]?.text ?? BAR);
  return spans.find((span) => span.start === start) ?? chosen;
}
