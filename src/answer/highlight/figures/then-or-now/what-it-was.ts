import { COMPARATIVE } from '../../../language/forms/comparative.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { figuresAmong, type Refine, type TypedSpan } from '../../spans.ts';

/** It asks what was so at an earlier time, in whatever words. */
const ASKS_THEN =
  /(?<!\w)(?:(?:a|one) (?:year|yr|month|week) (?:ago|earlier|before)|the (?:year|yr|month|week|weekend|season|quarter|twelve months) before|(?:quarter|half|period|months?|weeks?|time)(?: of)? last (?:year|yr|season)|previous(?:ly)?|formerly|used to|old (?:price|fee|fare|rate|record|figure|charge|level|rent|wage|target|limit|number)|before (?:(?:it|they|that|this|the|these|last|summer['’]?s|\p{L}+['’]s) )*(?:r[io]se|rises|went (?:up|down)|was (?:raised|cut|changed|put up)|were (?:raised|cut|changed|put up)|cuts?|drop(?:ped)?|f[ae]ll|gr[eo]w|chang(?:e|ed)|increas(?:e|ed)|put it up|(?:re|lo)-?raised|raised))(?!\w)/iu;
const ASKS_MORE = new RegExp(
  String.raw`(?<!\w)(?:or|than|versus|vs|both|compared|by how|(?:up|down|change[sd]?|gr[eo]w|r[io]se|fell|fall|drop(?:ped)?|increase[sd]?) (?:by|from|since|on|over)|how (?:much|many) (?:more|less|fewer)|how old|(?:the year|years?|two|three|four|five) before (?:last|that)|${COMPARATIVE})(?!\w)`,
  'i',
);
/** What it is asks for the other one. */
const ASKS_NOW =
  /\b(?:now|currently|current|today|at the moment|atm|new|this (?:year|season|month|week|quarter))\b/i;
/** Between what is so and what was: `41 million from 35 million`, `24.6 per cent of entries, down from 25.3`, `212 people between Friday and Sunday, against 64`. */
const WAS_BEHIND = new RegExp(
  String.raw`^(?:[^.;:\d]{0,60}?)(?:,| \(|\b)\s?(?:(?:up|down|upped|cut|reduced|raised|lowered|risen|fallen)(?: sharply| slightly)? from|from|as against|against|compared (?:with|to)|versus|after|instead of|rather than)(?: (?:the|an?|just|only))?(?: (?:${HEDGE}))? $`,
  'i',
);
const TO = new RegExp(String.raw`(?<!\w)to (?:(?:${HEDGE}) )?$`, 'i');
const FROM = new RegExp(String.raw`(?<!\w)from (?:(?:${HEDGE}) )?$`, 'i');
/** Between the two of `went from 1,310 to 870`. */
const FROM_TO = new RegExp(String.raw`^(?: \p{L}{1,14}){0,3} to (?:(?:${HEDGE}) )?$`, 'iu');
/** So far from one to the other there is another clause. */
const FARTHEST = 90;

interface Pair {
  readonly now: TypedSpan;
  readonly was: TypedSpan;
}

/**
 * What it was, where a sentence tells what it is beside it (`Profit climbed to 41 million from 35 million`) and a question asks for an earlier time in any
 * words: `the old price`, `a year earlier`, `before it went up`. Of several such pairs that of the chosen figure, or the only one.
 */
export const whatItWas: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || chosen.kind === 'year') return undefined;
  if (!ASKS_THEN.test(plain) || ASKS_MORE.test(plain) || ASKS_NOW.test(plain)) return undefined;
  const pairs = pairsIn(text, figuresAmong(spans));
  if (pairs.some(({ was }) => was === chosen)) return undefined;
  const own = pairs.find(({ now }) => now === chosen);
  const [only, ...others] = pairs;
  const one = own ?? (others.length === 0 && only?.now.kind === chosen.kind ? only : undefined);
  return one !== undefined && speaksOf(text, one, plain) ? one.was : undefined;
};

function pairsIn(text: string, figures: readonly TypedSpan[]): readonly Pair[] {
  return figures.flatMap((one, at): readonly Pair[] => {
    const other = figures[at + 1];
    if (other === undefined || other.start - one.end > FARTHEST) return [];
    const between = text.slice(one.end, other.start);
    const before = text.slice(0, one.start);
    if (FROM.test(before))
      return FROM_TO.test(between) && isLike(other, one) ? [{ now: other, was: one }] : [];
    const isFrom =
      /\bfrom\b/u.test(between) && !/\b(?:up|down|cut|raised|reduced|lowered|risen|fallen)\b/u.test(between);
    // `12 people from 3 towns`
    if (isFrom && !TO.test(before)) return [];
    return WAS_BEHIND.test(between) && isLike(one, other) ? [{ now: one, was: other }] : [];
  });
}

/** The second of the two often has no unit. */
const isLike = (now: TypedSpan, was: TypedSpan): boolean =>
  now.kind === was.kind || (was.kind === 'count' && /^\D{0,2}\d[\d.,]*$/u.test(was.written));

/** What stands around the pair, up to the next clause, has a word of the question, or all that is told is of the pair. */
function speaksOf(text: string, { now, was }: Pair, plain: string): boolean {
  const from = Math.max(text.lastIndexOf(';', now.start), text.lastIndexOf(' while ', now.start), 0);
  const own = new Set(stemsInOrder(text.slice(from, was.end + 40)));
  return stemsInOrder(plain).some((stem) => own.has(stem)) || from === 0;
}
