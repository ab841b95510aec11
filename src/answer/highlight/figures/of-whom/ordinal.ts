import type { Refine, TypedSpan } from '../../spans.ts';

/** A pattern's alternatives for which one it is in some order. */
export const ORDINAL_IN_WORDS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';

/** `It is the third raid on the shop since 2019`, `his fifth in two years`: since when so many are counted, and not when this one was. */
export const COUNTED_SINCE = new RegExp(
  String.raw`(?<!\w)(?:is|was|be|became|makes it|made it) (?:already |now |only )?(?:the|its|their|his|her) (?:${ORDINAL_IN_WORDS}|\d{1,3}(?:st|nd|rd|th)) (?:(?!since(?!\w))[\p{L}’'-]+ ){1,8}?(?:since (?:the )?(?:(?:1[5-9]|20)\d\d|[\p{L}\d]+ (?:years|months|weeks|days))|(?:in|within) (?:the )?[\p{L}\d]+ (?:years|months|weeks|days))\W*$`,
  'iu',
);

/** An order in which something happens, as it is asked for and as it is told. */
const ORDERS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:first|1st|initial(?:ly)?)\b/i, /\b(?:first|1st)\b/gi],
  [
    /\b(?:second|2nd|twice|two times|again|repeat(?:ed|edly|ing|s)?)\b/i,
    /\b(?:the|an?|for|on) (?:second|2nd|repeat)\b(?! (?:third|half|homes?|largest|biggest|highest))/gi,
  ],
  [/\b(?:third|3rd|thrice|three times)\b/i, /\b(?:the|for|on|for a) (?:third|3rd)\b(?! of\b)/gi],
];
/** Between a figure and the word that says which it is: no other clause. */
const PARTS = /[.;:!?](?!\d)|,(?!\d)|\b(?:and|but|while|or|then)\b/i;
const ORDINAL = /^(?:[\p{L}\d]+(?:st|nd|rd|th)|second|third)$/iu;

/**
 * `£5 for a first visit and £3 for a second`, `a fine of €200, and €900 the second time`: the one of the turn that is asked for. Undefined
 * where the question names no turn or several, or the text does not tell whose figure it is.
 */
export const ofItsTurn: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date') return undefined;
  const asked = ORDERS.filter(([asks]) => asks.test(plain));
  if (asked.length !== 1) return undefined;
  const figures = spans.filter(
    ({ kind, written, isWhole }) => kind === chosen.kind && !isWhole && !ORDINAL.test(written),
  );
  if (figures.length < 2) return undefined;
  const turnOf = (told: RegExp): TypedSpan | undefined => {
    const [place, ...more] = [...text.matchAll(told)];
    if (place === undefined || more.length > 0) return undefined;
    const end = place.index + place[0].length;
    const last = figures.findLast((figure) => figure.end <= place.index);
    const next = figures.find((figure) => figure.start >= end);
    const own = [
      last !== undefined && !PARTS.test(text.slice(last.end, place.index)) ? last : undefined,
      next !== undefined && !PARTS.test(text.slice(end, next.start)) ? next : undefined,
    ].filter((figure) => figure !== undefined);
    return own.length === 1 ? own[0] : undefined;
  };
  const [[, told]] = asked as [(typeof ORDERS)[number]];
  const own = turnOf(told);
  if (own !== undefined) return own === chosen ? undefined : own;
  // `A fine of €200, and €900 the second time`: the first time it is the one of which nothing is said.
  const others = new Set(ORDERS.map(([, other]) => (other === told ? undefined : turnOf(other))));
  const [one, ...more] = figures.filter((figure) => !others.has(figure));
  const isFirst = told === ORDERS[0]?.[1] && others.has(chosen);
  return isFirst && more.length === 0 ? one : undefined;
};
