import { MONTH, ONE_TO_TWELVE, WEEKDAY } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';
import { TIME_KINDS, type TypedSpan } from '../spans.ts';
import { asksOneEnd } from './asks-end.ts';

/** A time that a text tells, whole: `3.52am on Monday`, `last week`. */
export interface TimeTold extends Span {
  /** It is, or has, what is no date, year or hour in figures, so that nothing else knows it for a time. */
  readonly isInWords: boolean;
  /** Several: `Monday and Friday`; no `Monday to Friday`. */
  readonly isList: boolean;
}

const PERIOD =
  '(?:week(?:end)?|fortnight|month|year|decade|century|season|term|quarter|night|spring|summer|autumn|winter|christmas|easter)';
const PART = '(?:(?:the )?(?:very )?(?:end|start|beginning|middle|turn) of|early|earlier|later|late|mid)[ -]';
const NUMBER = `(?:an?|${ONE_TO_TWELVE}|several|\\d{1,3}|(?:just )?over an?)`;
const BEHIND_DAY = '(?: (?:morning|lunchtime|afternoon|evening|night)| (?:last|next|this) week)?';
/** No more of a phrase follows: `in the autumn` is a time, `the autumn spending review` and `next year's fair` are none. */
const ENDS =
  "(?![\\p{L}\\d]|[’'-]\\p{L})(?=$|[^\\p{L}\\d ]| (?:to|that|and|but|or|so|than|after|before|when|while|where|who|which|as|by|for|from|with|without|because|since|if|until|till|in|at|on|of|over|under|amid|following|through|during|despite|due|the|an?|his|her|its|their|it|he|she|they|we|is|are|was|were|has|had|have|will|would|did|does|could|can|may|might|must|should|more|about|around|\\p{Ll}+ed|\\d)(?![\\p{L}]))";
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?<!\w)(?:the|an?|every|each|his|her|its|their) )(?:at least )?(?:${PART})?(?:(?:last|next|this|easter|good|whit|ash|palm|shrove|maundy) )?${WEEKDAY}${BEHIND_DAY}(?![\p{L}\d]|['’]s)`,
  'giu',
);
const MONTHS = new RegExp(
  String.raw`(?<=(?<!\w)(?:in|at|around|since|until|till|by|from|between|before|after|during|last|next|this) |(?<!\w)(?:from|between) ${MONTH} (?:and|to|until|till) )(?:${PART})?${MONTH}(?![\p{L}\d-]| \d|['’]s)`,
  'giu',
);
/** Phrases behind which no more of one may follow. */
const WHOLE = [
  `(?:${PART})?(?:last|next|this|the (?:following|previous|same|coming)) ${PERIOD}`,
  `(?:${PART})(?:the|this|next|last) ${PERIOD}`,
  `(?<=(?<!\\w)(?:in|by|until|till|before|over|at|during|since) )(?:${PART})?the (?:spring|summer|autumn|winter|new year|weekend)`,
  `(?<=(?<!\\w)(?:by|at|before|after|until|till|over|since) )(?:christmas|easter|midsummer|new year)(?: eve| day)?`,
  `yesterday(?: (?:morning|afternoon|evening))?`,
  `tomorrow(?: (?:morning|afternoon|evening|night))?`,
  `(?:tonight|overnight|(?<=(?<!\\w)at )dawn|(?<=(?<!\\w)at )dusk)`,
];
const NOON = [
  `(?:just|shortly|soon) (?:before|after) (?:noon|midday|midnight)`,
  `(?<=(?<!\\w)(?:at|by|until|till|before|after|around|about|from|since) )(?:noon|midday|midnight)`,
];
const AGO = `${NUMBER} (?:second|minute|hour|day|week|fortnight|month|year|decade|night)s? ago`;
/** What is a letter in any alphabet takes milliseconds to compile, each time that a pattern has it: it stands in this one but a few times. */
const PERIODS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WHOLE.join('|')})${ENDS}|${AGO}|(?:${NOON.join('|')})(?![\\p{L}-]))`,
  'giu',
);

/** `More than last year`, `down on last year`: with that something is compared. */
const COMPARED = /\b(?:than|with|against|on|from|of|for)\s$/i;
const IS_PERIOD = /^(?:last|this|the (?:previous|same))\b/i;
const SAID =
  /(?:(?<!\w)(?:said|says|announced|confirmed|added|wrote|reported|warned|insisted)(?: in an? \p{L}+)?|(?<!\w)told (?:\p{L}+ ){0,2}\p{L}+|(?<!\w)statement|(?<!\w)interview) (?:on |late |early ){0,2}$/iu;
const ASKS_SAID =
  /\b(?:sa(?:y|id|ys)|tell|told|announc\w*|confirm\w*|report\w*|wr(?:ite|ote|itten)|warn\w*|insist\w*|add(?:ed)?|statement|interview)\b/i;
/** `LUND, Sept 11 (Transworld) - `: when it was written. */
const DATELINE = /^\p{Lu}[\p{L} .'’,-]{1,40}, [\p{L}\d. ]{3,20} \([\p{L} ]{2,30}\) [-–—] /u;
/** Between two days of a list, or from one to another. */
const LISTED = /^(?:,|,? (?:and|to|until|till|through)|[–-]) ?$/u;
/** Between a day and its hour: `3.52am on Monday`. */
const JOINED = /^,? (?:(?:on|at|from|of) )?$/u;

/** The times that a text tells, each with what belongs to it, in their order; none of them by which it is only told that somebody said so. */
export function timesTold(
  text: string,
  spans: readonly TypedSpan[],
  question: Question,
): readonly TimeTold[] {
  const words = [DAYS, MONTHS, PERIODS].flatMap((form) =>
    [...text.matchAll(form)].map(
      ({ index, 0: written }): TimeTold => ({
        start: index,
        end: index + written.length,
        isInWords: true,
        isList: false,
      }),
    ),
  );
  const figures = spans
    .filter(
      ({ kind, start, end }) =>
        TIME_KINDS.has(kind) && !words.some((one) => one.start < end && start < one.end),
    )
    .map(({ start, end }): TimeTold => ({ start, end, isInWords: false, isList: false }));
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  const found = [
    ...words.filter((one, at) => !words.some((other, to) => to !== at && covers(other, one, to < at))),
    ...figures,
  ]
    .filter(({ start, end }) => {
      if (end <= dateline) return false;
      const before = text.slice(Math.max(0, start - LOOKED_AT), start);
      return !(COMPARED.test(before) && IS_PERIOD.test(text.slice(start, end)));
    })
    .sort((a, b) => a.start - b.start);
  const joined: TimeTold[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, one.start);
    const isListed = last?.isInWords && one.isInWords && LISTED.test(between) && !asksOneEnd(question.plain);
    if (last !== undefined && (JOINED.test(between) || isListed))
      joined[joined.length - 1] = {
        start: last.start,
        end: one.end,
        isInWords: last.isInWords || one.isInWords,
        isList: last.isList || one.isList || (isListed === true && isApart(text, last, between)),
      };
    else joined.push(one);
  }
  return joined.filter((time) => !isWhenSaid(text, time, question));
}
/** `Monday and Friday` are two times; `between April and July` is one. */
const isApart = (text: string, { start }: Span, between: string): boolean =>
  /,|and/u.test(between) && !/\bbetween $/u.test(text.slice(0, start));
const LOOKED_AT = 60;

/** `The mayor said on Tuesday`: when it was said, which is not asked for, and not when it happens. */
export const isWhenSaid = (text: string, { start }: Span, { plain }: Question): boolean =>
  !ASKS_SAID.test(plain) && SAID.test(text.slice(Math.max(0, start - LOOKED_AT), start));

const covers = (one: Span, other: Span, isFirst: boolean) =>
  one.start <= other.start &&
  other.end <= one.end &&
  (isFirst || one.end - one.start > other.end - other.start);
