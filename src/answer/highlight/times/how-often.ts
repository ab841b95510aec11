import { WEEKDAY } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import { stemsInOrder } from '../../language/held.ts';
import { NUMBER_IN_WORDS } from '../../language/lexicon.ts';
import { ASKS_BEFORE } from '../figures/then-or-now/change.ts';
import type { TypedSpan } from '../spans.ts';

const ASKS = /\bhow (?:often|frequently|regularly)\b/i;
const SPAN = 'minute|hour|day|night|week|fortnight|month|quarter|season|year|decade|century';
const NUMBER = `\\d{1,3}|${NUMBER_IN_WORDS}`;
/** `every 20 minutes`, `twice a week`, `3 trains an hour`, `daily` */
const FREQUENCY = new RegExp(
  [
    `(?:every|each) (?:(?:other|second|third|fourth|few|${NUMBER}) )?(?:${SPAN}|morning|evening|spring|summer|autumn|winter|${WEEKDAY})s?`,
    `(?<!instead of |rather than |from |than )every (?:${NUMBER})(?= (?:at|on|in|during|after|before|from|off)(?!\\w)|[.,;]|$)`,
    `(?:once|twice|(?:${NUMBER}) times) (?:an?|per|each|every) (?:${SPAN})`,
    `(?:${NUMBER})(?: \\p{L}{1,20}){0,2} (?:an?|per) (?:${SPAN})`,
    'hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually',
  ]
    .map((form) => `(?<!\\w)(?:${form})(?!\\w)`)
    .join('|'),
  'giu',
);

/** `Every three weeks instead of every two` */
const INSTEAD_OF =
  /(?<!\w)(?:instead of|rather than|up from|down from) (?<then>(?:every|each|once|twice|\d{1,3} times)(?: (?:a|an|per|every|other|\d{1,3}|\p{L}+))?(?: (?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?))?)/iu;

/**
 * `Over 50 hosts sing every day`: how often they do, which is no number of hosts. Of several the one that was chosen, whole; undefined
 * where the text has none, for `it flooded 14 times` and `one train in 20` tell as well.
 */
export function howOften(
  text: string,
  chosen: TypedSpan | undefined,
  { plain, words }: Question,
): TypedSpan | undefined {
  if (chosen === undefined || !ASKS.test(plain)) return undefined;
  const all = [...text.matchAll(FREQUENCY)].map(({ index, 0: written }) => ({
    ...chosen,
    start: index,
    end: index + written.length,
    written,
  }));
  // `Every seven minutes at peak times and every 15 minutes in the evening`
  const held = all.map(({ end }, at) => {
    const behind = stemsInOrder(text.slice(end, all[at + 1]?.start));
    return words.filter(({ role, stem }) => role !== 'stop' && behind.includes(stem)).length;
  });
  const before = ASKS_BEFORE.test(plain) ? INSTEAD_OF.exec(text) : null;
  if (before !== null) {
    const [{ length }, { then = '' } = {}] = [before[0], before.groups];
    const end = before.index + length;
    return { ...chosen, start: end - then.length, end, written: then };
  }
  const most = Math.max(0, ...held);
  const named = all.filter((_, at) => held[at] === most);
  if (all.length > 1 && most > 0 && named.length === 1) return named[0];
  const own = all.find(({ start, end }) => start < chosen.end && chosen.start < end);
  return own ?? (all.length === 1 && chosen.kind === 'count' ? all[0] : undefined);
}
