import type { Span } from '../language/span.ts';

/** Where groups of digits stand behind one of these, they are a number to call. */
const CALL =
  /\b(?:call(?:s|ing)?|phon(?:e|es|ed|ing)|telephon\w*|tel|ring|dial|text(?:ed|ing)?|fax|mobile|hotline|helpline|number|whatsapp|sms)\b[^.;\d]{0,60}$/i;
/** `555-0142`, `01632 960 155`, `(020) 7946 0123`, `+44 20 7946 0123`, `1-800-555-0199` */
const TELEPHONE =
  /(?<![\d.,\p{Sc}–-]|\p{Sc} )(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)[ -]?)?\d{1,5}(?:[ -]\d{2,8}){1,4}(?![\d–-]|[.,]\d|\s?[%°])/gu;
/** Surely one, whatever stands before it. */
const IS_SURE = /^(?:\+\d|\(0\d|0\d{2,4} \d{3,}|\d{3}-0\d{3}$|(?:1-)?\d{3}-\d{3}-\d{4}$)/u;
/** `1 500 000`, `2019-2024`, `2024-05-19`, `12 10 2024` */
const OTHERWISE =
  /^(?:[1-9]\d{0,2}(?: \d{3})+(?:[–-][1-9]\d{0,2}(?: \d{3})+)?|\d{4}-\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ -]\d{1,2}[ -]\d{4})$/u;
const DIGITS_AT_LEAST = 7;
const DIGITS_AT_MOST = 15;

/** `Call 0800 555 0142 from Britain or 1800 555 019 from Ireland` */
const NEXT = /^[^.;\d]{0,40}?(?:,| or| and) $/iu;

/** The telephone numbers of a text, each as a whole: their digits count nothing. */
export function telephonesIn(text: string): readonly Span[] {
  let last: Span | undefined;
  return [...text.matchAll(TELEPHONE)].flatMap(({ index, 0: written }) => {
    const digits = written.replace(/\D/gu, '').length;
    const isLong = digits >= DIGITS_AT_LEAST && digits <= DIGITS_AT_MOST;
    const isCalled = !OTHERWISE.test(written) && CALL.test(text.slice(Math.max(0, index - 80), index));
    const isNext = !OTHERWISE.test(written) && last !== undefined && NEXT.test(text.slice(last.end, index));
    if (!isLong || !(IS_SURE.test(written) || isCalled || isNext)) return [];
    last = { start: index, end: index + written.length };
    return [last];
  });
}
