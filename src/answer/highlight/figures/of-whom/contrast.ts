import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, type Token, tokenise } from '../../../language/words.ts';
import type { Refine } from '../../spans.ts';

/** What stands behind these is told of something else than what stands before them. */
const CONTRASTS =
  /(?:,? compared (?:with|to)|, (?:whereas|while|against|versus)|,? as against|,? where(?= the (?:first|second|third|old|new|other|original|previous|earlier|last|older|newer)\b)) /i;
const ENDS = /[.;](?!\d)/u;
/** Two are asked of: either may be meant. */
const COMPARES =
  /\b(?:or|than|versus|vs|both|and|instead|rather|unlike|compar\w*|differen\w*|more|less|fewer)\b/i;

/**
 * `The ride takes 19 minutes, compared with 34 on the bus`: how long it takes by bus. The question names what is contrasted,
 * by the first name or word of it, and that has one figure.
 */
export const ofContrasted: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || COMPARES.test(plain)) return undefined;
  const contrast = CONTRASTS.exec(text);
  if (contrast === null || chosen.start > contrast.index) return undefined;
  const from = contrast.index + contrast[0].length;
  const length = text.slice(from).search(ENDS);
  const end = length < 0 ? text.length : from + length;
  const others = spans.filter(
    (span) => span.start >= from && span.end <= end && (span.kind === chosen.kind || span.kind === 'count'),
  );
  const [other, ...more] = others.filter(({ kind, written }) => kind !== 'name' && !/^one$/iu.test(written));
  if (other === undefined) return undefined;
  const between = tokenise(text.slice(from, other.start)).filter(isOwn);
  // `34 on bus 41`: the one right behind is meant.
  if (more.length > 0 && between.length > 0) return undefined;
  const behind = tokenise(text.slice(other.end, end));
  const own = between.length > 0 ? between : behind.filter(isOwn);
  // `Against 12 last September`: where nothing else is told of it, the month tells which it is.
  const told = own.length > 0 ? own : behind.filter((token) => CALENDAR.test(token.text));
  // `While neighbouring Halden has 9,700`
  const first = (between.length > 0 ? told.find(({ capital }) => capital) : undefined) ?? told[0];
  const stem = first && stemOf(first.text);
  const isBefore = tokenise(text.slice(0, contrast.index)).some((token) => stemOf(token.text) === stem);
  return stem !== undefined && !isBefore && words.some((word) => word.stem === stem) ? other : undefined;
};

/** What stands right behind a figure says which of several it is: `by train`, `for adults`. */
const BEHIND =
  /^(?: (?!and |but |or )\p{L}{1,20}){0,2} (?:by|for|on|with|among|via|through|at|in|of) ((?:(?!and |but |or )\p{L}[\p{L}’'-]{0,20} ){0,2}(?!and |but |or )\p{L}[\p{L}’'-]{0,20})/u;
/** What leads to the next one. */
const NEXT =
  /(?:,|\b(?:and|but|from|against|after|compared with|compared to)) (?:about |some |only |\p{L}{1,8}ly )?$/u;

/** `£12 by bus and £9 by boat`: what it costs by boat. */
export const ofItsOwn: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || COMPARES.test(plain)) return undefined;
  const figures = spans.filter(({ kind }) => kind === chosen.kind);
  const before = stemsInOrder(text.slice(0, figures[0]?.start));
  const told = figures.map(({ end }, at) => {
    const rest = text.slice(end, figures[at + 1]?.start);
    const found = BEHIND.exec(rest);
    const isListed =
      figures[at + 1] === undefined || NEXT.test(rest) || CLAUSE_ENDS.test(rest.slice(found?.[0].length));
    const behind = isListed ? (found?.[1] ?? '') : '';
    return tokenise(behind)
      .filter(
        (token) =>
          isOwn(token) || CALENDAR.test(token.text) || (token.capital && MONTHS.has(stemOf(token.text))),
      )
      .map((token) => stemOf(token.text));
  });
  // `£2 in junior and £3 in senior clubs`: clubs are both.
  const last = told.at(-1) ?? [];
  const isShared = last.length === 2 && told.some((one) => one.length === 1);
  const isAsked = (stem: string) =>
    !before.includes(stem) &&
    !(isShared && stem === last[1]) &&
    (words.some((word) => word.role === 'content' && word.stem === stem) ||
      MONTHS.get(stem)?.test(plain) === true);
  const [named, ...others] = figures.filter((_, at) => told[at]?.some(isAsked));
  if (named === undefined || others.length > 0 || named === chosen) return undefined;
  const [at, other] = [figures.indexOf(chosen), figures.indexOf(named)];
  // `£55 an hour, or £70 with lights`: the first is what it is without.
  const isBare = at + 1 === other && told[at]?.length === 0 && OR.test(text.slice(chosen.end, named.start));
  const between = told.slice(Math.min(at, other), Math.max(at, other));
  return isBare || (at >= 0 && [...between, told[at]].every((one) => one !== undefined && one.length > 0))
    ? named
    : undefined;
};

const OR = /,? or $/u;

/** `3% in Skar, while those in Holm fell 2%` */
const CLAUSE_ENDS = /^, (?:while|whereas|but)\b/u;

/** Small words and times tell of no other thing. */
export const isOwn = ({ text, number }: Token) =>
  !number && !STOP.has(text) && !TIME.test(text) && !IDIOM.test(text);
/** `12 days in a row` */
const IDIOM = /^(?:row|total|turn|advance|addition)$/u;
/** `€80 in winter and €140 in summer`; to march and may are words as well. */
const CALENDAR = new RegExp(
  `^(?:springs?|summers?|autumns?|winters?|weekdays?|weekends?|${WEEKDAY}s?|(?!march|may)${MONTH})$`,
  'u',
);
/** Words of their own, but for the capital, or for what leads to them in a question. */
const MONTHS: ReadonlyMap<string, RegExp> = new Map(
  ['march', 'may'].map((month) => [stemOf(month), new RegExp(`\\b(?:in|since|last|of) ${month}\\b`, 'i')]),
);
const TIME = new RegExp(
  `^(?:years?|months?|weeks?|days?|quarters?|springs?|summers?|autumns?|winters?|seasons?|earlier|previous|same|last|ago|average|${MONTH})$`,
  'u',
);
