import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import { measureNamed } from '../../../../knowledge/ingest/figures/units.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import type { TypedSpan } from '../../spans.ts';

/** `In miles`, `how many square feet`. */
const NAMES_UNIT = /(?<!\w)(?:in|how (?:many|much)) (?:degrees )?((?:square |cubic |sq )?\p{L}{1,15})/giu;
/** `Payload kg`: of mere keywords one may be a unit. */
const ASKS =
  /\b(?:what|which|who|where|when|why|how|is|are|was|were|do|does|did|has|have|can|will|costs?|prices?|fees?|sales?|worth)\b/i;
const UNIT_ALONE =
  /(?<!\w)((?:(?:square|cubic|sq) )?(?:kg|kilos?|kilogram(?:me)?s|km|kms|kilomet(?:re|er)s|miles|met(?:re|er)s|feet|mph|kmh|km\/h|tonnes|tons|lit(?:re|er)s|hectares|acres|mm|cm|mw|gw|kwh|mwh|gwh))(?!\w)/giu;
/** What the question itself measures: `how many miles are 38 km`. */
const AMOUNT = /\b(?!(?:19|20)\d\d\b)\d/u;
/** Between the two ways of writing one amount. */
export const SAME_AMOUNT =
  /^[\s,(]*(?:(?:or|about|around|roughly|nearly|some|almost|equal to|equivalent to)\b[\s,(]*)*$/i;

/** Of a measure that a fact states in two units the one that the question names: `in miles` of `38 km (24 miles)`. */
export function inUnit(
  { text, figures }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Pick<Question, 'plain'>,
): TypedSpan {
  const [unit, another] = [...plain.matchAll(ASKS.test(plain) ? NAMES_UNIT : UNIT_ALONE)].flatMap(
    ([, words = '']) => measureNamed(words) ?? [],
  );
  if (unit === undefined || another !== undefined || AMOUNT.test(plain)) return chosen;
  const unitOf = ({ start, end }: TypedSpan) =>
    figures.find((figure) => {
      const at = figureAt(text, figure.text);
      return at >= 0 && at < end && start < at + figure.text.length;
    })?.unit;
  // `57 hectares, half of the 120 of last year`: a bare number may be in it as well.
  const own = chosen.kind === 'name' ? unit : unitOf(chosen);
  if (own === unit || own === 'number') return chosen;
  const named = spans.filter((span) => unitOf(span) === unit);
  const isSame = (span: TypedSpan) => {
    const [first, second] = span.start < chosen.start ? [span, chosen] : [chosen, span];
    return SAME_AMOUNT.test(text.slice(first.end, second.start));
  };
  return named.find(isSame) ?? (named.length === 1 ? (named[0] as TypedSpan) : chosen);
}
