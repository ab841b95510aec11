import { yearsBefore } from '../../../../knowledge/time/time.ts';
import type { Question } from '../../../language/analyse.ts';
import { asksForOld, isEarlierMeasure } from '../../../language/earlier.ts';
import { HEDGE } from '../../../language/hedge.ts';
import type { TypedSpan } from '../../spans.ts';
import { ROSE_OR_FELL } from './change.ts';

/** What it is compared with stands right behind these: `to 17 from 23`, `£14.3m, against £27.1m`. */
const COMPARED_WITH = new RegExp(
  String.raw`(?<!\w)(?:from|against|compared (?:with|to)|versus)\s(?:(?:${HEDGE}|the|a)\s)*$`,
  'i',
);
/** Nothing behind it says which one it is but that it is of before. */
const BARE = /^(?:[^\p{L}\d]*$|[.,;](?!\d)|\s[–—-]\s)/u;
const LAST_YEAR = /^\slast year\b/i;
/** What asks for the one before, or for both. */
const ASKS_BEFORE =
  /\b(?:previous|prior|earlier|before|ago|last|used to|originally|from|first|initially|formerly|start|began|old|or|versus|vs|which|compar\w*|back|peak|then)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/u;
const ASKS_CHANGE = /(?<!\w)by how(?!\w)|(?<!\w)how much (?:more|less|\p{L}+er)(?!\w)|(?<!\w)since(?!\w)/iu;
/** A clause's end lies between no two that are compared. */
const ENDS = /(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.;](?!\d)/u;
const FARTHEST = 60;

/** What became of it, right before `from`: `has warmed from 38 degrees to 61`. */
const CHANGED_FROM = new RegExp(
  String.raw`(?<!\w)(?:${ROSE_OR_FELL}|raised|warm(?:s|ed|ing)?|cool(?:s|ed|ing)?|increas(?:es|ed|ing)|decreas(?:es|ed|ing)|declin(?:es|ed|ing)|shr[aiu]nk|swollen|sank|sunk|lowered|reduced|cut|gone|went|go(?:es)? (?:up|down)|up|down) from (?:(?:${HEDGE}|an?|the)\s(?:\p{L}{1,20} of\s)?)?$`,
  'iu',
);
const TO = new RegExp(
  String.raw`^(?:\s(?!and(?!\w)|but(?!\w)|to(?!\w))[\p{L}-]{1,20}){0,6} to (?:(?:${HEDGE}|an?|the)\s)*$`,
  'iu',
);

/** `Has warmed from 38 degrees to 61`: how warm it is. */
function risenTo(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): TypedSpan | undefined {
  if (!CHANGED_FROM.test(text.slice(0, chosen.start))) return undefined;
  const [to] = spans.filter(
    ({ kind, start }) => start > chosen.end && (kind === chosen.kind || kind === 'count'),
  );
  return to && TO.test(text.slice(chosen.end, to.start)) ? to : undefined;
}

/** It asks of what is past. */
export const ASKS_WAS = /\b(?:was|were|did|had)\b/i;
/** It has not changed yet, or just does. */
const CHANGES_FROM = new RegExp(
  String.raw`(?<!\w)(?:(?:go(?:es)?|going) (?:up|down)|rises?|falls?|drops?|climbs?|increases?|(?:will|is to|are to|is due to|are due to) (?:be )?\p{L}+(?: up| down)?) from (?:(?:${HEDGE}|an?|the)\s)?$`,
  'iu',
);

/** `Tickets go up from £285 to £299`: what they were. */
function wasUntilNow(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): TypedSpan | undefined {
  const from = spans.find(
    ({ kind, start }) =>
      kind === chosen.kind && start <= chosen.start && CHANGES_FROM.test(text.slice(0, start)),
  );
  if (from === undefined || from === chosen) return from;
  return TO.test(text.slice(from.end, chosen.start)) ? from : undefined;
}

const ASKS_LAST_YEAR = /^(?!.*\b(?:before|ago|or|versus|vs|compar\w*|previous)\b).*\blast year\b/i;
const TOLD_LAST_YEAR = /\blast year\b[^.;]*$/i;
const YEAR_BEFORE =
  /^\s(?:\p{L}+\s){0,2}?(?:the (?:year|one) before(?: that)?|a year (?:earlier|before)|the previous year)(?!\w)/iu;

/** `Last year sales were £38m, up from £29m the year before`: what they were last year. */
function ofLastYear(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: string,
): TypedSpan | undefined {
  const isBefore =
    ASKS_LAST_YEAR.test(question) &&
    COMPARED_WITH.test(text.slice(0, chosen.start)) &&
    YEAR_BEFORE.test(text.slice(chosen.end));
  if (!isBefore) return undefined;
  const own = spans.findLast(({ kind, end }) => kind === chosen.kind && end <= chosen.start);
  return own && TOLD_LAST_YEAR.test(text.slice(0, own.start)) ? own : undefined;
}

/** `Accidents fell to 17 from 23`: who asks how many there are means the first of the two, unless the question asks for before. */
export function whatIsNow(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: string,
): TypedSpan {
  const last = ofLastYear(text, spans, chosen, question);
  if (last !== undefined) return last;
  if (chosen.kind === 'name' || chosen.kind === 'date' || ASKS_BEFORE.test(question)) return chosen;
  const was = ASKS_WAS.test(question) ? wasUntilNow(text, spans, chosen) : undefined;
  if (was !== undefined) return was;
  const to = YEAR.test(question) || ASKS_CHANGE.test(question) ? undefined : risenTo(text, spans, chosen);
  if (to !== undefined) return to;
  const behind = text.slice(chosen.end);
  const isOfYearBefore = yearsBefore(behind) > 0 || LAST_YEAR.test(behind);
  const isBefore = BARE.test(behind) || (isOfYearBefore && !YEAR.test(question));
  if (!isBefore || !COMPARED_WITH.test(text.slice(0, chosen.start))) return chosen;
  const now = spans.findLast(({ kind, end }) => kind === chosen.kind && end <= chosen.start);
  const isNear =
    now !== undefined && chosen.start - now.end < FARTHEST && !ENDS.test(text.slice(now.end, chosen.start));
  return isNear ? now : chosen;
}

/** `It is 212 m high and beats the old record of 187 m`: how high it is; null where nothing but the old one is told. */
export function notTheOldOne(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): TypedSpan | null {
  if (chosen.kind === 'name' || asksForOld(question) || !isEarlierMeasure(text, chosen.start)) return chosen;
  const others = spans.filter(({ kind, start }) => kind === chosen.kind && !isEarlierMeasure(text, start));
  return others.length === 1 ? (others[0] as TypedSpan) : null;
}
