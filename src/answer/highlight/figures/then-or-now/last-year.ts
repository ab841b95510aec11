import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

const ASKS_LAST = /\blast (year|season|month|week)\b(?!.*\b(?:than|compared|or|and|from|since)\b)/i;

/** `3,940 cases, from 11,870 in the same months of last year`: how many there were last year. */
export const ofLastYear: Refine = ({ text }, spans, chosen, { plain }) => {
  const unit = ASKS_LAST.exec(plain)?.[1];
  if (unit === undefined || chosen.kind === 'name') return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  const told = new RegExp(`^[^.;]{0,60}?\\blast ${unit}\\b`, 'i');
  const isOfThen = ({ end }: TypedSpan, at: number) => told.test(text.slice(end, alike[at + 1]?.start));
  const [own, ...more] = alike.filter(isOfThen);
  if (own === undefined && alike.length === 2 && !TELLS_WHEN.test(text)) return alike.find(isWhatItWas);
  return alike.length > 1 && more.length === 0 && own !== chosen ? own : undefined;

  /** `There were 133 entrants, up from 108.` */
  function isWhatItWas({ start, end }: TypedSpan): boolean {
    return UP_FROM.test(text.slice(0, start)) && /^[.,;]|^\s*$/u.test(text.slice(end));
  }
};

const UP_FROM = /\d[^.;]{0,30}, (?:up|down) from (?:just |about |some |around )?$/i;
const TELLS_WHEN = new RegExp(
  String.raw`(?<!\w)(?:(?:last|this|next|previous) (?:season|month|week)|years?|(?:19|20)\d\d|${WEEKDAY}|${MONTH})(?!\w)`,
  'i',
);
