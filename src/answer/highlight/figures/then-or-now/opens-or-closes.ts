import type { Question } from '../../../language/analyse.ts';
import { type Refine, TIME_KINDS, type TypedSpan } from '../../spans.ts';
import { isShutFrom } from '../../times/shut-from.ts';

const ASKS_CLOSE =
  /\b(?:deadline|clos(?:e|es|ed|ing)|until when|till when|by when|(?:last|final|latest) (?:day|date|moment)|ends?|ended|ending|finish\w*|expir\w*)\b/i;
const ASKS_DEADLINE = /\bdeadline\b/i;
const ASKS_OPEN =
  /\b(?:open(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|from when|since when|as of when|(?:first|earliest) (?:day|date|moment))\b/i;
const LEAD = String.raw`(?:\s(?!and(?!\w)|but(?!\w))[\p{L}’'-]{1,20}){0,3}\s$`;
/** Right before a time: `open on`, `which closed at midnight on`. */
const OPENS = new RegExp(
  String.raw`(?<!\w)(?:open(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?)${LEAD}`,
  'iu',
);
const CLOSES = new RegExp(
  String.raw`(?<!\w)(?:clos(?:e|es|ed|ing)|ends?|ended|ending|finish(?:es|ed|ing)?|expir(?:e|es|ed|ing)|deadline)${LEAD}`,
  'iu',
);
/** `From 3 March until 9 April` */
const FROM = /\bfrom $/i;
const TO = /^ ?(?:to|until|till|through|[–-]) ?$/iu;
const LOOKED_AT = 60;

const sideOf = (text: string, spans: readonly TypedSpan[], { start, end }: TypedSpan) => {
  const last = spans.findLast(({ kind, end }) => TIME_KINDS.has(kind) && end <= start);
  const before = text.slice(Math.max(last?.end ?? 0, start - LOOKED_AT), start);
  if (last !== undefined && TO.test(before))
    return FROM.test(text.slice(0, last.start)) ? 'closes' : undefined;
  if (
    FROM.test(before) &&
    spans.some((one) => TIME_KINDS.has(one.kind) && TO.test(text.slice(end, one.start)))
  )
    return 'opens';
  return OPENS.test(before) ? 'opens' : CLOSES.test(before) ? 'closes' : undefined;
};

/** Which of the two a question asks for; undefined where it asks for neither, or both. */
const sideAsked = (plain: string) => {
  const [opens, closes] = [ASKS_OPEN.test(plain), ASKS_CLOSE.test(plain)];
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
};

/** `Bids open on 3 March and close on 28 May`: when they close, and when they open, whichever was chosen. */
export const opensOrCloses: Refine = ({ text }, spans, chosen, { plain }) => {
  const asked = sideAsked(plain);
  // `Closed from 7 a.m. to 4:30 p.m.`: when it closes is told first.
  if (asked === 'closes' && isShutFrom(text, chosen.start, plain)) return undefined;
  const own = asked && TIME_KINDS.has(chosen.kind) ? sideOf(text, spans, chosen) : undefined;
  if (own === undefined || own === asked) return undefined;
  const times = spans.filter(({ kind }) => TIME_KINDS.has(kind));
  const [other, ...more] = times.filter((span) => span !== chosen && sideOf(text, spans, span) === asked);
  if (more.length === 0) return other;
  // `From 9am to 6pm, and from 11am to 4pm on Sundays`: the one that goes with the chosen.
  const beside = times[times.indexOf(chosen) + (asked === 'opens' ? -1 : 1)];
  return beside !== undefined && isRange(text, beside, chosen) ? beside : undefined;
};

const isRange = (text: string, one: TypedSpan, other: TypedSpan): boolean =>
  TO.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** Of a deadline nothing is told by when something opens. */
export const isNoDeadline = (
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): boolean =>
  ASKS_DEADLINE.test(plain) &&
  sideAsked(plain) === 'closes' &&
  TIME_KINDS.has(chosen.kind) &&
  sideOf(text, spans, chosen) === 'opens';
