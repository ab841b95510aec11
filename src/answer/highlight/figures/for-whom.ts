import type { Refine, TypedSpan } from '../spans.ts';

/** Groups by what a question and a text call them. */
const GROUPS: readonly RegExp[] = [
  /\b(?:kids?|child(?:ren)?(?:['’]s)?|youngsters?|juniors?|under-?\s?\d{1,2}s?|boys|girls|pupils)\b/iu,
  /\b(?:adults?|grown-?ups?)\b/iu,
  /\b(?:students?|undergraduates)\b/iu,
  /\b(?:pensioners?|seniors?|over-?\s?\d{1,2}s?|retired|retirees|oaps?)\b/iu,
  /\b(?:famil(?:y|ies))\b/iu,
  /\b(?:members?)\b/iu,
];
/** Right behind a figure: `£95 for under-16s`. */
const FOR = /^\s(?:for|per|an?)\s(?<whom>(?:\p{L}+\s)?(?:under-?\s?|over-?\s?)?[\p{L}\d’'-]+)/iu;
/** Right before a figure: `; students and over-65s paid`. */
const THEY_PAY =
  /(?:^|[,;.:]|\b(?:but|and|while))\s?(?<whom>[\p{L}\d’' -]{1,50}) (?:pay|pays|paid|were charged|are charged|had to pay|will pay|would pay)\s(?:(?:only|just) )?$/iu;

/**
 * `A ticket costs £180, or £95 for under-16s`, `A ticket costs £180; students pay £95`: what it costs for kids, or for students. Undefined
 * where it is told for no such group, or for two.
 */
export const forWhom: Refine = ({ text }, spans, chosen, { plain }) => {
  const asked = GROUPS.filter((group) => group.test(plain));
  const [group] = asked;
  const isOfNow = !ASKS_BEFORE.test(plain);
  if (group === undefined || asked.length > 1 || chosen.kind !== 'money') return undefined;
  const isFor = ({ start, end }: TypedSpan) =>
    group.test(FOR.exec(text.slice(end))?.groups?.whom ?? '') ||
    (isOfNow &&
      group.test(THEY_PAY.exec(text.slice(Math.max(0, start - LOOKED_AT), start))?.groups?.whom ?? ''));
  const [own, ...others] = spans.filter((span) => span.kind === 'money' && isFor(span));
  return others.length === 0 && own !== chosen ? own : undefined;
};
/** `Adults will pay £16, up from £12`: what they paid is told elsewhere. */
const ASKS_BEFORE = /\b(?:than|before|used to|previously|formerly|last year)\b/iu;
const LOOKED_AT = 80;
