import type { Refine, TypedSpan } from '../../spans.ts';

const USUAL = '(?:normal(?:ly)?|usual(?:ly)?|typical(?:ly)?|ordinar(?:y|ily)|regular(?:ly)?)';
const ASKS_USUAL = new RegExp(String.raw`(?<!\w)${USUAL}(?!\w)`, 'i');
const ASKS_NOW = /\b(?:now|current(?:ly)?|today|at present|at the moment|presently|these days|still)\b/i;
/** `normally 40 tonnes`, `usually holds some 900` */
const BEFORE = new RegExp(
  String.raw`(?<!\w)${USUAL}(?:\s(?!(?:and|but|to|now)(?!\w))[\p{L}’'-]{1,20}){0,5}\s$`,
  'iu',
);
/** `40 tonnes in normal years`, `the usual 40` is before. */
const BEHIND = new RegExp(
  String.raw`^(?:\s(?!(?:and|but|to|now|is|was|has)(?!\w))[\p{L}’'-]{1,20}){0,4}\s${USUAL}(?!\w)`,
  'iu',
);
const ENDS = /[.;!?](?!\d)/u;

/**
 * `Output, normally 40 tonnes a day, has been cut to 12 tonnes`: what it is now and what it is as a rule. Undefined where the question asks
 * for neither, or the text does not tell the two apart.
 */
export const asUsual: Refine = ({ text }, spans, chosen, { plain }) => {
  const [asksNow, asksUsual] = [ASKS_NOW.test(plain), ASKS_USUAL.test(plain)];
  if ((!asksNow && !asksUsual) || chosen.kind === 'name' || chosen.kind === 'date') return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  if (alike.length !== 2) return undefined;
  const [one, other] = alike as [TypedSpan, TypedSpan];
  if (ENDS.test(text.slice(one.end, other.start))) return undefined;
  const isUsual = ({ start, end }: TypedSpan, from: number, to: number) =>
    BEFORE.test(text.slice(from, start)) || BEHIND.test(text.slice(end, to));
  const [first, second] = [isUsual(one, 0, other.start), isUsual(other, one.end, text.length)];
  if (first === second) return undefined;
  // Who compares what is now with the usual asks for what is now first.
  const wanted = first === asksNow ? other : one;
  return wanted === chosen ? undefined : wanted;
};
