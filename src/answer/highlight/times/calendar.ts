import { monthPattern } from '../../../knowledge/language/months.ts';
import { WEEKDAY } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';
import { listedWith, ownInTurn } from '../in-turn.ts';
import { TIME_KINDS, type TypedSpan } from '../spans.ts';
import { isWhenSaid } from './named-times.ts';

const NAME = `(?:${monthPattern('en')}|${WEEKDAY})`;
/** `Saturday and Sunday` are one name to those who read capitals. */
const CALENDAR = new RegExp(`^${NAME}(?: and ${NAME})*$`, 'iu');

/** Whether what is written as a name is a month or a day of the week, or several of them. */
export const isOnCalendar = (name: string): boolean => CALENDAR.test(name);
const DAY = new RegExp(String.raw`(?<!\w)${NAME}(?!\w)`, 'gi');
const AT_A_TIME =
  /\b(?:in|on|of|by|since|until|till|from|to|next|last|this|early|late|mid|during|before|after)[\s-]$/i;
/** What belongs to it: `the end of June`, `early Sunday`, `Tuesday evening`. */
const BEFORE = /\b(?:(?:the )?(?:end|start|beginning|middle|close) of|early|late|mid|next|last|this)[\s-]$/i;
const BEHIND = /^ (?:morning|afternoon|evening|night|last year|next year|this year)\b/i;
/** A fact that has one of these, a clock's time or a season tells more of when than a month or a day of the week. */
const CLOCK = /\d[.:]\d\d(?!\d)|\d\s?[ap]\.?m\b/i;
const SEASON = /\b(?:spring|summer|autumn|winter|noon|midnight)\b/i;

/**
 * Who asks when is told by `in June` or `on Monday`, where the fact has no other time: what the learned choice would take is none.
 */
export function onTheCalendar(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan | undefined,
  question: Question,
): TypedSpan | undefined {
  if (spans.some(({ kind }) => TIME_KINDS.has(kind)) || CLOCK.test(text) || SEASON.test(text)) return chosen;
  const [only, another] = spans.filter(
    (span) =>
      CALENDAR.test(span.written) &&
      AT_A_TIME.test(text.slice(0, span.start)) &&
      !isWhenSaid(text, span, question),
  );
  // Of two, either may be meant.
  if (another !== undefined) return undefined;
  const several = only && listedFrom(text, only);
  if (several !== undefined) return ownInTurn(text, several, several, question);
  return only === undefined ? chosen : whole(text, only);
}

/** `4.10am`, `at 4.12 on Sunday`: what the learned choice takes for a number. */
const CLOCKS =
  /(?<![\d.,:])\d{1,2}(?:[.:][0-5]\d)?\s?[ap](?:\.m\.?|m(?!\w))|(?<=(?<!\w)(?:at|by|until|till|since|before|after|around|from)\s)\d{1,2}[.:][0-5]\d(?![\d.,:]*\d)(?!\s?(?:%|per|million|billion|\p{L}*met|km|mi|hours?|points?))/giu;

/** Who asks at what time is told by the clock, where the fact has but one. */
export function onTheClock(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan | undefined,
): TypedSpan | undefined {
  const clocks = [...text.matchAll(CLOCKS)].flatMap(({ 0: written, index: start }): TypedSpan[] => {
    const end = start + written.length;
    const span = spans.find((one) => one.start < end && start < one.end);
    return span === undefined ? [] : [{ ...span, kind: 'time', start, end, written }];
  });
  // Of `1.14 p.m.` the learned choice knows `14 p.m.`.
  const times = spans.filter(
    ({ kind, start, end }) =>
      kind === 'time' && clocks.every((clock) => end <= clock.start || clock.end <= start),
  );
  const [only, another] = [...clocks, ...times];
  return only === undefined || another !== undefined ? chosen : only;
}

const HOURS = /\b(?:from|between|and|to|until|till)\s$/i;
const STOPS = /[!?]|\.(?!\d)(?=\s\p{Lu})/u;

/** `On 3 May from 9 a.m. to 5 p.m.`: how long it is open tells less of when than the day before does. */
export function onItsDay(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): TypedSpan {
  if (chosen.kind !== 'time' || !HOURS.test(text.slice(0, chosen.start))) return chosen;
  const day = spans.findLast(({ kind, end }) => kind === 'date' && end <= chosen.start);
  return day === undefined || STOPS.test(text.slice(day.end, chosen.start)) ? chosen : day;
}

/** `Monday, Tuesday and Friday`: of a list of days or months all of them; undefined where it is none. */
function listedFrom(text: string, first: TypedSpan): readonly TypedSpan[] | undefined {
  const days = [...text.matchAll(DAY)].map(
    ({ 0: written, index: start }): TypedSpan => ({
      ...first,
      kind: 'date',
      start,
      end: start + written.length,
      written,
    }),
  );
  const day = days.find(({ start }) => start === first.start);
  const several = day === undefined ? [] : listedWith(text, days, day);
  return several.length > 1 ? several : undefined;
}

function whole(text: string, span: TypedSpan): TypedSpan {
  const before = BEFORE.exec(text.slice(0, span.start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(span.end))?.[0].length ?? 0;
  const [start, end] = [span.start - before, span.end + behind];
  return { ...span, start, end, written: text.slice(start, end) };
}

const WEEKDAYS = new RegExp(String.raw`(?<!\w)${WEEKDAY}(?!\w)`, 'gi');
/** `In Skar on Friday and in Lund on Sunday`: where it is on the day that the question names. */
export function isOnAnotherDay(text: string, { end }: Span, { plain }: Question): boolean {
  const [asked, more] = (plain.match(WEEKDAYS) ?? []).map((day) => day.toLowerCase());
  if (asked === undefined || more !== undefined) return false;
  const days = [...text.matchAll(WEEKDAYS)].map(({ index, 0: day }) => ({ index, day: day.toLowerCase() }));
  const own = days.find(({ index }) => index >= end) ?? days.at(-1);
  return own !== undefined && own.day !== asked && days.some(({ day }) => day === asked);
}
