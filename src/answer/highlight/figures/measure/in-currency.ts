import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import { namesCurrency } from '../../../../knowledge/ingest/figures/currencies.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import type { TypedSpan } from '../../spans.ts';
import { SAME_AMOUNT } from './in-unit.ts';

/**
 * Of an amount that a fact states in two currencies the one that the question names: `about €12 million` of `NOK 140 million (about €12
 * million)`. A question that names an amount asks for something else, but for
 * the currency that it asks for.
 */
export function inCurrency(
  { text, figures }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { words }: Question,
): TypedSpan {
  const question = words.map((word) => word.text);
  const isGiven = question.some((word) => /\d/.test(word));
  // `13.94 million dollars in yuan`, `how many yuan is that`
  const wanted = isGiven
    ? question.filter((_, at) => WANTED.test(question.slice(Math.max(0, at - 2), at).join(' ')))
    : question;
  if (chosen.kind !== 'money' || wanted.length === 0) return chosen;
  // An article of many figures has few currencies.
  const named = new Set(
    [...new Set(figures.map(({ unit }) => unit))].filter((unit) =>
      wanted.some((word) => namesCurrency(word, unit)),
    ),
  );
  if (named.size === 0) return chosen;
  const places = figures.map(({ text: written, unit }) => ({ at: figureAt(text, written), written, unit }));
  const isNamed = ({ start, end }: TypedSpan) => {
    const own = places.find(({ at, written }) => at >= 0 && at < end && start < at + written.length);
    return own !== undefined && named.has(own.unit);
  };
  if (isNamed(chosen)) return chosen;
  const [other, ...more] = spans.filter(isNamed);
  if (other === undefined || more.length > 0) return chosen;
  const [first, second] = other.start < chosen.start ? [other, chosen] : [chosen, other];
  return SAME_AMOUNT.test(text.slice(first.end, second.start)) ? other : chosen;
}

/** Within two words. */
const WANTED = /\b(?:how many|in)$/i;
