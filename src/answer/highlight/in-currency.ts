import { namesCurrency } from '../../knowledge/ingest/figures/currencies.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { TypedSpan } from './spans.ts';

/**
 * Of an amount that a fact states in two currencies the one that the question names: `about €12 million` of `NOK 140 million (about €12
 * million)`. A question that names an amount asks for something else, but for
 * the currency that it asks for.
 */
export function inCurrency(
  { text, figures }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: readonly string[],
): TypedSpan {
  const isGiven = question.some((word) => /\d/.test(word));
  // `13.94 million dollars in yuan`, `how many yuan is that`
  const wanted = isGiven
    ? question.filter((_, at) => WANTED.test(question.slice(Math.max(0, at - 2), at).join(' ')))
    : question;
  if (chosen.kind !== 'money' || wanted.length === 0) return chosen;
  const unitOf = ({ start, end }: TypedSpan) =>
    figures.find((figure) => {
      const at = text.indexOf(figure.text);
      return at >= 0 && at < end && start < at + figure.text.length;
    })?.unit;
  const isNamed = (span: TypedSpan) => {
    const unit = unitOf(span);
    return unit !== undefined && wanted.some((word) => namesCurrency(word, unit));
  };
  if (isNamed(chosen)) return chosen;
  const [named, ...others] = spans.filter(isNamed);
  if (named === undefined || others.length > 0) return chosen;
  const [first, second] = named.start < chosen.start ? [named, chosen] : [chosen, named];
  return SAME_AMOUNT.test(text.slice(first.end, second.start)) ? named : chosen;
}

/** Within two words. */
const WANTED = /\b(?:how many|in)$/iu;

/** Between the two ways of writing one amount. */
const SAME_AMOUNT =
  /^[\s,(]*(?:(?:or|about|around|roughly|nearly|some|equal to|equivalent to|almost)\b[\s,(]*)*$/iu;
