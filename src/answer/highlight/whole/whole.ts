import { telephonesIn } from '../../../knowledge/figures/telephone.ts';
import { WEEKDAY } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import { COMPARATIVE } from '../../language/forms/comparative.ts';
import type { Span } from '../../types.ts';
import { listedWith, ownInTurn } from '../in-turn.ts';
import { TIME_KINDS, type TypedSpan } from '../spans.ts';
import { asksOneEnd } from '../times/asks-end.ts';
import { isShutFrom } from '../times/shut-from.ts';
import { covering } from './covering.ts';

/** `6 a.m. on Sept 24`, `Feb. 1 from 10 a.m.`, `24 February, 2 p.m.` */
const BETWEEN = /^,? ?(?:(?:on|at|from) )?(?:\p{L}+day,? )?$/u;

/** A day and the time of day beside it are one answer to `when`, as are the hours from one to another. */
export function wholeMoment(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): Span {
  const days = wholeDays(text, spans, chosen, plain);
  if (days !== undefined) return days;
  const { start, end } = withDayOrTime(text, spans, chosen);
  const hours = spans.filter(({ kind }) => kind === 'time');
  if (asksOneEnd(plain)) return { start, end };
  const until = hours.find((hour) => UNTIL.test(text.slice(end, hour.start)));
  if (until !== undefined && hours.some((hour) => hour.end === end)) return { start, end: until.end };
  if (chosen.kind !== 'time' || start !== chosen.start) return { start, end };
  const since = hours.findLast((hour) => hour.end < start && UNTIL.test(text.slice(hour.end, start)));
  const noon = FROM_NOON.exec(text.slice(0, start))?.index;
  return { start: since?.start ?? noon ?? start, end };
}
/** `9am to 5pm`, `9 a.m.–5 p.m.`, `noon to 2pm` */
const UNTIL = /^ ?(?:to|until|till|[–-]) ?$/u;
const FROM_NOON = /\b(?:noon|midday|midnight) (?:to|until|till) $/i;

/** `7 to 17 May 2026`, `28 May – 3 June`, `May 7-17`: the days from one to another are one answer to `when`. */
function wholeDays(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  plain: string,
): Span | undefined {
  if (chosen.kind !== 'date') return undefined;
  const isFirstBare = DAY_TO.test(text.slice(0, chosen.start)) && ASKS_FIRST.test(plain);
  const dates = spans.filter(({ kind }) => kind === 'date');
  const isShut = isShutFrom(text, dates[0]?.start ?? 0, plain);
  if (ASKS_ONE_DAY.test(plain) && asksOneEnd(plain) && !isFirstBare && !isShut) return undefined;
  const next = dates.find(
    (date) => date.start > chosen.end && TO_DAY.test(text.slice(chosen.end, date.start)),
  );
  const last = dates.findLast(
    (date) => date.end < chosen.start && TO_DAY.test(text.slice(date.end, chosen.start)),
  );
  const day = DAY_TO.exec(text.slice(0, chosen.start))?.[0].length;
  const behind = TO_NUMBER.exec(text.slice(chosen.end))?.[0].length;
  const start = last?.start ?? chosen.start - (day ?? 0);
  const end = next?.end ?? chosen.end + (behind ?? 0);
  return start === chosen.start && end === chosen.end ? undefined : { start, end };
}
/** Of `4 to 12 June` the first day has no month of its own. */
const ASKS_FIRST = /\b(?:start\w*|beg[aiu]n\w*|open\w*)\b/i;
const ASKS_ONE_DAY =
  /\b(?:start\w*|beg[aiu]n\w*|open\w*|end(?:s|ed|ing)?|finish\w*|clos\w+|until|till|by when|(?:which|what|first|second|last|final) (?:day|date))\b/i;
const TO_DAY = /^ ?(?:to|until|till|through|[–-]) ?$/u;
const DAY_TO = new RegExp(
  String.raw`(?:(?<!\p{L})${WEEKDAY} |(?<![\d.,:–-]|\d ))(?:[12]?\d|3[01])(?:st|nd|rd|th)? ?(?:to|until|till|through|[–-]) ?(?:${WEEKDAY} )?$`,
  'iu',
);
/** Right behind `May 7`. */
const TO_NUMBER =
  /^ ?(?:to|until|through|[–-]) ?(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:, \d{4})?(?![\d.,:%]*\d| ?(?:\p{Sc}|\p{L}))/u;

function withDayOrTime(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): Span {
  const other = chosen.kind === 'date' ? 'time' : chosen.kind === 'time' ? 'date' : undefined;
  const beside = spans.find(({ kind, start, end }) => {
    if (kind !== other) return false;
    const [from, to] = start < chosen.start ? [end, chosen.start] : [chosen.end, start];
    return BETWEEN.test(text.slice(from, to));
  });
  if (beside === undefined) return chosen;
  return { start: Math.min(beside.start, chosen.start), end: Math.max(beside.end, chosen.end) };
}

const AGED = /\b(?:aged?|ages)\s$/i;

/** `On 17 and 18 December`, `between 8 a.m. and 4 p.m.`, `aged 19, 23 and 41`: all of them, unless one is asked for. */
export function wholeList(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): Span | undefined {
  const listed = listedWith(text, spans, chosen);
  const [first, last] = [listed[0], listed.at(-1)];
  if (first === undefined || last === undefined || asksOneEnd(question.plain)) return undefined;
  if (ownInTurn(text, spans, listed, question) !== undefined) return undefined;
  const isMoment =
    TIME_KINDS.has(last.kind) && listed.every(({ kind }) => kind === last.kind || last.kind === 'date');
  // `2018, and 2021` may begin a clause.
  const isPair = listed.length > 2 || /^ and $/u.test(text.slice(first.end, last.start));
  return isPair && (isMoment || AGED.test(text.slice(0, first.start)))
    ? { start: first.start, end: last.end }
    : undefined;
}

const AND = /^,?(?: and)? $/;
/** `2 hours 14 minutes, 40 seconds behind the winner`: the time, and by how much it was longer than another. */
const APART = new RegExp(
  String.raw`^ (?:behind|ahead|clear|adrift|off|inside|outside|short|before|after|${COMPARATIVE})\b`,
  'i',
);

/** `2 minutes 41 seconds`, `26 hours, 37 minutes and 11 seconds` are one. */
export function wholeDuration(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): Span {
  let { start, end } = chosen;
  if (chosen.kind !== 'duration') return { start, end };
  const durations = spans.filter(({ kind }) => kind === 'duration');
  const isApart = (one: TypedSpan) =>
    /,\s$/u.test(text.slice(0, one.start)) && APART.test(text.slice(one.end));
  for (const one of durations) {
    if (
      one.start > end &&
      !isApart(one) &&
      AND.test(text.slice(end, one.start)) &&
      isSmaller(one, text.slice(start, end))
    )
      end = one.end;
  }
  for (const one of durations.toReversed()) {
    if (
      one.end < start &&
      !isApart(chosen) &&
      AND.test(text.slice(one.end, start)) &&
      isSmaller(chosen, one.written)
    )
      start = one.start;
  }
  return { start, end };
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const unitOf = (written: string) => UNITS.findIndex((unit) => new RegExp(`${unit}s?$`, 'iu').test(written));

/** `Two days and three days` are two. */
const isSmaller = ({ written }: TypedSpan, than: string): boolean =>
  unitOf(written) >= 0 && unitOf(written) < unitOf(than);

/** Halves of a result and of a scale, and lengths by widths. */
const PARTS =
  /(?<![\d.,–-])\d{1,3}[-–:]\d{1,3}(?:[-–:]\d{1,3})?(?![\d–-]|[.,]\d)|(?<![\d.,:])\d{1,3}:\d{1,3}(?:,\d{3}){1,2}(?!\d)|(?<!\d)24\/7(?!\d)|(?<![\d.,])\d{1,5}(?:\.\d{1,3})?(?: ?\p{L}{1,11})?(?: by | ?[x×] ?)\d{1,5}(?:\.\d{1,3})? ?(?:[cmk]?m|ft|in|(?:kilo|centi|milli)?met(?:re|er)s?|feet|inches|miles|yards)(?!\p{L})/gu;

/** `3-1`, `60 by 45 cm` and `0800 555 0147` are each one thing, of which no part says anything. */
export function wholeNumber(text: string, { start, end }: Span): Span {
  const whole = covering(text, PARTS, { start, end });
  if (whole !== undefined) return whole;
  const telephone = telephonesIn(text).find((one) => one.start < end && start < one.end);
  return telephone ?? { start, end };
}

const WORD = String.raw`\p{Lu}[\p{L}’'-]{0,30}`;
const WORDS = `${WORD}(?: ${WORD}){0,3}`;
/** What a firm is, behind its name: `Co., Ltd.` */
const FIRM = /^\.?, (?:Ltd|Limited|Inc|Incorporated|LLC|LLP|PLC|plc|GmbH|Corp|S\.A)\b\.?/u;
/** `the Office for Ports, Rivers, and Inland Waters` */
const OF_SEVERAL = /\b(?:for|of) \p{Lu}[^,]{0,40}$/u;
const OTHERS = new RegExp(`^(?:, ${WORDS}){1,4}, and ${WORDS}`, 'u');

/** `The Holm` of `the Holm centre` names nothing. */
const BY_PLACE = /^The \p{Lu}[\p{L}’'-]+$/u;
const SITE =
  /^ (?:cent(?:er|re)|cit(?:y|ies)|port|harbou?r|market|plant|mill|museum|school|college|hospital|theatre|theater|library|station|airport|factory|works|company|firm|group|bank|council|university|project|stadium|hall|club)\b/u;

/** A name with what belongs to it behind a comma, or is called by it. */
export function wholeName(text: string, { start, end }: Span): Span {
  const behind = text.slice(end);
  const site = BY_PLACE.test(text.slice(start, end)) ? SITE.exec(behind) : null;
  const own =
    site ?? FIRM.exec(behind) ?? (OF_SEVERAL.test(text.slice(start, end)) ? OTHERS.exec(behind) : null);
  return { start, end: end + (own?.[0].length ?? 0) };
}
