import type { Refine, TypedSpan } from '../../spans.ts';

/** Groups by what a question and a text call them. */
const FAMILY = /\b(?:famil(?:y|ies))\b/i;
const ADULTS = /\b(?:adults?|grown-?ups?)\b/i;
const GROUPS: readonly RegExp[] = [
  /\b(?:kids?|child(?:ren)?(?:['’]s)?|youngsters?|juniors?|under-?\s?\d{1,2}s?|boys|girls|pupils)\b/i,
  ADULTS,
  /\b(?:students?|undergraduates)\b/i,
  /\b(?:pensioners?|seniors?|over-?\s?\d{1,2}s?|retired|retirees|oaps?)\b/i,
  FAMILY,
  /\b(?:members?)\b/i,
];
/** Right behind a figure: `£95 for under-16s`. */
const FOR = /^\s(?:for|per|an?)\s(?<whom>(?:\p{L}+\s)?(?:under-?\s?|over-?\s?)?[\p{L}\d’'-]+)/iu;
/** What somebody pays, and not what is paid for them or given to them. */
const ASKS_PRICE =
  /\b(?:tickets?|pay|pays|paid|price[sd]?|costs?|fares?|fees?|entry|entrance|admission|pass(?:es)?|membership|subscription|charged?|how much (?:is|are|was|were|for|will))\b/i;
const TELLS_PRICE =
  /\b(?:tickets?|pay|pays|paid|paying|price[sd]?|costs?|fares?|fees?|entry|entrance|admission|pass(?:es)?|membership|subscription|charged?)\b/i;
/** They pay otherwise: `except for children`, `children get in free`. */
const EXCEPT =
  /(?<!\w)(?:except|apart from|other than|but not|(?:everyone|everybody|all|anyone) but)(?: for)? (?:[\p{L}-]+ ){0,2}$/iu;
const FREE = /^[^.;,]{0,40}\b(?:free|nothing|no charge)\b/i;
const ASKS_BEFORE =
  /\b(?:was|were|did|before|used to|previously|formerly|last year|this year|at the moment|now)\b/i;
const ASKS_SEVERAL = /\b(?:than|or|difference|cheaper|dearer|more|less)\b/i;
/** Between the two of `goes up from £90 to £110`. */
const TO = /^ to $/iu;
/** Of whom one is told the other is: `£16, up from £12`, `£7; in Skar it is £6`. */
const OF_THE_SAME =
  /^ to $|\b(?:up|down|from|against|compared with|instead of|rather than) $|^[^.]*\b(?:it|they|that|this) (?:is|was|costs?|will be) $/i;
const LOOKED_AT = 80;

/**
 * `A ticket costs £180, or £95 for under-16s`, `Adults pay £14, though the child ticket goes up from £6 to £8`: what it costs for kids. None
 * where it is told for others alone: `Entry costs £7, except for children`.
 */
export const forWhom: Refine = ({ text }, spans, chosen, { plain }) => {
  const [group, another] = GROUPS.filter((one) => one.test(plain));
  if (group === undefined || another !== undefined || chosen.kind !== 'money') return undefined;
  if (ASKS_SEVERAL.test(plain)) return undefined;
  const sums = spans.filter(({ kind }) => kind === 'money');
  const own = sums.filter((span) => groupsOf(text, sums, span).includes(group));
  if (own.includes(chosen)) return own.length === 2 ? ofTwo(text, own, chosen, plain) : undefined;
  const [one, other] = own;
  if (one !== undefined && other === undefined) return one;
  if (one !== undefined) return ofTwo(text, own, chosen, plain);
  // `Entry is £9, or £4 for children`
  const [usual, ...others] = sums.filter((span) => groupsOf(text, sums, span).length === 0);
  if (group === ADULTS && usual !== undefined && others.length === 0)
    return usual === chosen ? undefined : usual;
  const isPrice = ASKS_PRICE.test(plain) && TELLS_PRICE.test(text);
  const isOfOthers = groupsOf(text, sums, chosen).length > 0;
  return isPrice && (isOfOthers || isExcepted(text, group)) ? null : undefined;
};

/** Of `from £90 to £110` what it will be, or is; of other two either may be meant. */
function ofTwo(
  text: string,
  [one, other]: readonly TypedSpan[],
  chosen: TypedSpan,
  plain: string,
): TypedSpan | undefined {
  if (one === undefined || other === undefined || !TO.test(text.slice(one.end, other.start)))
    return undefined;
  const meant = ASKS_BEFORE.test(plain) ? one : other;
  return meant === chosen || chosen === one ? undefined : meant;
}

/** Of whom a sum is told: right behind it, or before it in its clause. */
function groupsOf(text: string, sums: readonly TypedSpan[], span: TypedSpan): readonly RegExp[] {
  const { start, end } = span;
  const last = sums.findLast((one) => one.end <= start);
  const gap = last === undefined ? '' : text.slice(last.end, start);
  if (last !== undefined && OF_THE_SAME.test(gap) && groupsIn(gap).length === 0)
    return groupsOf(text, sums, last);
  const behind = FOR.exec(text.slice(end))?.groups?.whom ?? '';
  const ofBehind = groupsIn(behind);
  if (ofBehind.length > 0) return ofBehind;
  if (!TELLS_PRICE.test(text)) return [];
  const before = text.slice(Math.max(last?.end ?? 0, start - LOOKED_AT), start);
  // `€2 in junior and €3 in senior schools`: what stands behind the last one is told of that.
  const parts = before.split(last === undefined ? ENDS : ENDS_OR_AND);
  return groupsIn(parts.at(-1) ?? '');
}
/** What parts two that pay; `two adults and two children pay £24` together. */
const ENDS = /[.;:,](?!\d)|\b(?:but|while|whereas|though|although)\b/i;
const ENDS_OR_AND = /[.;:,](?!\d)|\b(?:and|but|while|whereas|though|although)\b/i;

/** A family ticket is none for kids, whoever is of the family. */
function groupsIn(told: string): readonly RegExp[] {
  return FAMILY.test(told) ? [FAMILY] : GROUPS.filter((group) => group.test(told));
}

function isExcepted(text: string, group: RegExp): boolean {
  const found = group.exec(text);
  if (found === null) return false;
  return EXCEPT.test(text.slice(0, found.index)) || FREE.test(text.slice(found.index + found[0].length));
}
