import { HEDGE } from '../../../language/hedge.ts';
import { stemOf } from '../../../language/words.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

const BODIES =
  'staff|team|crew|squad|panel|choir|chorus|audience|crowd|cast|jury|board|committee|congregation|orchestra|band|workforce|membership|company|class|group|party|garrison|brigade|council';
const PLACES = 'population|village|town|city|hamlet|community|island|parish';
/** Right before a figure: `a staff of nine`, `a village of some 410`. */
const OF_SO_MANY = new RegExp(
  String.raw`(?<!\w)(?<body>${BODIES}|${PLACES})\sof\s(?:(?:${HEDGE})\s){0,2}$`,
  'i',
);
const PLACE_STEMS: ReadonlySet<string> = new Set(PLACES.split('|').map(stemOf));
/** Behind it no other thing is counted. */
const BARE =
  /^(?:$|[.,;:!?)](?!\d)|\s(?:and|at|in|on|with|for|from|who|that|which|to|is|are|was|were|has|had|sang|played|performed|works?|runs?|heard|people|souls|strong)\b)/i;
const LOOKED_AT = 60;

const OF_PEOPLE =
  /(?<!\w)how many (?:[\p{L}-]+ )?(?:people|persons|men|women|members|players|staff|crew|workers|employees|inhabitants|residents|\p{L}{3,}(?:ers|ors|ists|ians)|(?:are|were|is) (?:there )?(?:in|on))(?!\w)/iu;
const LIVES = /\bhow many (?:people|persons|inhabitants|residents|souls)\b|\bpopulation\b/i;
const SIZE = /\bhow (?:big|large|small)\b|\bsize of\b/i;

/** Stem of the body that a figure says how many are of: `staff`; undefined where it counts something else, or nothing says of what. */
export function bodyOf(text: string, { start, end, kind }: TypedSpan): string | undefined {
  if (kind !== 'count' || !BARE.test(text.slice(end))) return undefined;
  const body = OF_SO_MANY.exec(text.slice(Math.max(0, start - LOOKED_AT), start))?.groups?.body;
  return body === undefined ? undefined : stemOf(body.toLowerCase());
}

/** `12 locomotives, a team of four`: how big the team is, how many people are in it, and how many live in `a village of 410`. */
export const ofBody: Refine = ({ text }, spans, chosen, { plain, words }) => {
  const [asksPeople, asksLives] = [OF_PEOPLE.test(plain) || SIZE.test(plain), LIVES.test(plain)];
  if ((!asksPeople && !asksLives) || chosen.kind === 'name') return undefined;
  const stems = words.map(({ stem }) => stem);
  const isOfAsked = (span: TypedSpan) => {
    const body = bodyOf(text, span);
    return (
      body !== undefined && ((asksPeople && stems.includes(body)) || (asksLives && PLACE_STEMS.has(body)))
    );
  };
  const [other, ...others] = spans.filter(isOfAsked);
  return others.length === 0 && other !== chosen ? other : undefined;
};
