import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const ASKS = /\bhow (?:often|frequently|regularly)\b/iu;
const SPAN = 'minute|hour|day|night|week|fortnight|month|quarter|season|year|decade|century';
const NUMBER =
  '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety';
/** `every 20 minutes`, `twice a week`, `40 times`, `3 trains an hour`, `daily` */
const FREQUENCY = new RegExp(
  [
    `(?:every|each) (?:(?:other|second|third|fourth|few|${NUMBER}) )?(?:${SPAN}|morning|evening|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?`,
    `(?:once|twice|(?:${NUMBER}) times)(?: (?:an?|per|each|every) (?:${SPAN}))?`,
    `(?:${NUMBER})(?: \\p{L}{1,20}){0,2} (?:an?|per) (?:${SPAN})`,
    'hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually',
  ]
    .map((form) => `\\b(?:${form})\\b`)
    .join('|'),
  'giu',
);

/** How often something happens, where a question asks that; null where the text does not say, undefined for any other question. */
export function howOften(text: string, { plain }: Question): Span | null | undefined {
  if (!ASKS.test(plain)) return undefined;
  const [only, another] = text.matchAll(FREQUENCY);
  if (only === undefined || another !== undefined) return null;
  return { start: only.index, end: only.index + only[0].length };
}
