import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const KINDS =
  'flight|route|line|bus|tram|train|highway|motorway|road|junction|exit|lane|track|platform|gate|terminal|runway|pier|berth|dock|unit|reactor|block|turbine|furnace|kiln|plot|zone|ward|precinct|sector|room|hall|building|hangar|warehouse';
/** `Brightair flight 417`, `platform no. 9`: told apart by its number from others of its kind. */
const BEHIND_KIND = new RegExp(String.raw`(?<![\p{L}\d])(?:${KINDS}) (?:no\.? ?|number |#)?$`, 'iu');
/** `A 19-seat Falk 200`; of `the Greens hold 20 and the Liberals 14` the last is how many they hold. */
const BEHIND_NAME = /(?<!\p{L})[Aa]n? (?:[\p{Ll}\d-]+ ){0,2}\p{Lu}\p{L}+ $/u;
const YEAR = /^(?:19|20)\d\d\b/u;
/** `On platform 9 people waited` may count them. */
const NUMBER =
  /^\d{1,4}[A-Z]?(?![\d,.]*\d| ?%|-)(?! (?!(?:was|is|has|does|goes|hours|minutes)\b)\p{Ll}+s\b| (?:people|men|women|children)\b)/u;
const ASKS_WHICH = new RegExp(
  String.raw`(?<!\w)(?:which|what (?:${KINDS}|number)|(?:${KINDS}) number|number of the)(?!\w)`,
  'i',
);
const LOOKED_AT = 50;

/** A number of a text is a part of what something is called: `flight 417`. */
export function isNumberOfName(text: string, start: number): boolean {
  const behind = text.slice(start, start + LOOKED_AT);
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  return (
    NUMBER.test(behind) && (BEHIND_KIND.test(before) || (!YEAR.test(behind) && BEHIND_NAME.test(before)))
  );
}

/** `At half-time`, `half-brothers`: no half of anything. */
const NO_HALF = /^half-(?!(?:an?|million|price|hour|mile|marathon|century)(?!\w))\p{L}/iu;

/** What tells a thing apart from others of its kind answers only who asks which one it is. */
export const onlyNames = (text: string, { start }: Span, { plain }: Question): boolean =>
  NO_HALF.test(text.slice(start, start + LOOKED_AT)) ||
  (isNumberOfName(text, start) && !ASKS_WHICH.test(plain));
