import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';

/** `900 C`, `900 degrees C`, `900 Celsius`; no `900 C Company soldiers`. */
const DEGREES = /^ ?°? ?(?:[CF]|[Cc]elsius|[Ff]ahrenheit|[Cc]entigrade)(?![\p{L}\d’'-]| \p{Lu})/u;
const PER_CENT = /^ ?pc(?![\p{L}\d])/u;
const POINTS = /^ (?:percentage |basis )?points?(?!\p{L})/u;
/** `SFr5m`, `R500m`: a currency's letters right before the number. */
const CURRENCY = /(?<![\p{L}\d])(?:[CNUATHJ][AZSTKWMD]?\$|SFr\.?|Fr\.?|R|Rs\.?|CHF|K|KSh|Sh|P|RM|Rp|kr)$/u;
const MAGNITUDE = /^\d[\d.,]*(?: ?(?:m|bn|k|tn|million|billion)\b)/u;
const LONGEST = 5;

/** A figure with the unit that its reader leaves out; of a count of points the question has the word itself. */
export function wholeUnit(text: string, { start, end }: Span, { asked }: Question): Span {
  const own = text.slice(start, end);
  const behind = text.slice(end, end + LOOKED_AT);
  const isNumber = /\d$/u.test(own);
  const unit =
    (isNumber || /degrees?$/u.test(own) ? DEGREES.exec(behind) : null) ??
    (isNumber ? PER_CENT.exec(behind) : null) ??
    (isNumber && asked !== 'count' && asked !== 'date' ? POINTS.exec(behind) : null);
  const isMoney = asked === 'money' || asked === 'amount' || MAGNITUDE.test(own + behind);
  const currency =
    isMoney && /^\d/u.test(own) ? CURRENCY.exec(text.slice(Math.max(0, start - LONGEST), start)) : null;
  return { start: start - (currency?.[0].length ?? 0), end: end + (unit?.[0].length ?? 0) };
}
const LOOKED_AT = 24;
