import { monthPattern } from '../../knowledge/ingest/months.ts';
import type { ValueKind } from '../language/kinds.ts';
import type { TypedSpan } from './spans.ts';

const CALENDAR = new RegExp(`^(?:${monthPattern('en')}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$`, 'iu');
const AT_A_TIME =
  /\b(?:in|on|of|by|since|until|till|from|to|next|last|this|early|late|mid|during|before|after)[\s-]$/iu;
/** What belongs to it: `the end of June`, `early Sunday`, `Tuesday evening`. */
const BEFORE = /\b(?:(?:the )?(?:end|start|beginning|middle|close) of|early|late|mid|next|last|this)[\s-]$/iu;
const BEHIND = /^ (?:morning|afternoon|evening|night|last year|next year|this year)\b/iu;
/** A fact that has one of these, a clock's time or a season tells more of when than a month or a day of the week. */
const TIMES: ReadonlySet<ValueKind> = new Set(['date', 'year', 'time']);
const CLOCK = /\d[.:]\d\d(?!\d)|\d\s?[ap]\.?m\b/iu;
const SEASON = /\b(?:spring|summer|autumn|winter|noon|midnight)\b/iu;

/**
 * Who asks when is told by `in June` or `on Monday`, where the fact has no other time: what the learned choice would take is none.
 */
export function onTheCalendar(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan | undefined,
): TypedSpan | undefined {
  if (spans.some(({ kind }) => TIMES.has(kind)) || CLOCK.test(text) || SEASON.test(text)) return chosen;
  const [only, another] = spans.filter(
    ({ start, written }) => CALENDAR.test(written) && AT_A_TIME.test(text.slice(0, start)),
  );
  // Of two, either may be meant.
  if (another !== undefined) return undefined;
  return only === undefined ? chosen : whole(text, only);
}

function whole(text: string, span: TypedSpan): TypedSpan {
  const before = BEFORE.exec(text.slice(0, span.start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(span.end))?.[0].length ?? 0;
  const [start, end] = [span.start - before, span.end + behind];
  return { ...span, start, end, written: text.slice(start, end) };
}
