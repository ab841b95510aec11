import { contentStems, stemsInOrder } from '../../../language/held.ts';
import { ASKS_SEVERAL_OR_ALL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { ASKS_DIFFERENCE, isBy, TO } from '../then-or-now/change.ts';

/** Between two that are told of alike, what the second is told of: `£12, children £5 and families £28`, `31 goals and let in 12`. */
const NEXT =
  /^[^.;!?]*?(?:,|;|(?<!\w)(?:and|but|while))\s(?:(?:and|but|while)\s)?(?<own>(?:(?!and(?!\w)|but(?!\w)|while(?!\w)|from(?!\w)|of(?!\w))[\p{L}’'-]{1,20}\s){1,5})(?<!(?<!\w)to\s)$/iu;
/** `Anna Berg won 412 votes; Tom Vale, 398.` */
const NEXT_OF_CLAUSE =
  /;\s(?:(?:and|but|while)\s)?(?<own>(?:(?!from(?!\w)|of(?!\w))[\p{L}’'-]{1,20}\s){0,3}[\p{L}’'-]{1,20}),\s$/iu;
/** Right behind a number that has the unit of another. */
const BARE =
  /^(?:$|[.,;:](?!\d)|\s(?:and|but|while)\b|\s(?:this|last|next) (?:year|month|week|season)\b|\s(?:an?|per) (?:hour|day|week|month|year|head)\b|\s(?:out )?of \d)/i;
/** What leads to an hour: `lunch from noon to 2pm`. */
const TO_HOUR = /(?:\b(?:from|at|between|until|to|noon|midday|midnight)\s){1,4}$/i;
/** So far before a figure is looked for what led to it. */
const LOOKED_AT = 40;
/** `A two-bedroom one` counts nothing. */
const isCount = (text: string, { kind, written, end }: TypedSpan) =>
  kind !== 'name' && written.toLowerCase() !== 'one' && text[end] !== '-';

/**
 * `Adults pay £12, children £5 and families £28`: of several that are told of alike the one that follows the question's own words, where
 * the chosen one follows none of them alone.
 */
export const eachItsOwn: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || ASKS_SEVERAL_OR_ALL.test(plain)) return undefined;
  // `Spending fell £4 million to £88 million`: what is told of a change is told of what it came to.
  const isChange = ({ start, end, at }: TypedSpan) =>
    isBy(text.slice(Math.max(0, start - LOOKED_AT), start)) &&
    TO.test(text.slice(end, spans[at + 1]?.start ?? end)) &&
    !ASKS_DIFFERENCE.test(plain);
  // `The new one 4,000`
  const isPronoun = ({ written, end }: TypedSpan) =>
    written.toLowerCase() === 'one' && spans.some(({ start }) => start === end + 1);
  const figures = spans.filter(
    ({ kind, end, isWhole }, at) =>
      !isWhole &&
      !isPronoun(spans[at] as TypedSpan) &&
      !isChange(spans[at] as TypedSpan) &&
      (kind === 'count' ? chosen.kind === 'count' || BARE.test(text.slice(end)) : kind === chosen.kind),
  );
  const told = figures.map(({ start, end, kind }, at) => {
    const previous = figures[at - 1];
    const isOne = previous !== undefined && (kind !== 'count' || BARE.test(text.slice(end)));
    const gap = isOne ? text.slice(previous.end, start) : '';
    const between = kind === 'time' ? gap.replace(TO_HOUR, '') : gap;
    // `; Tom Vale, 29, won 398` tells his age.
    const clause = text[end] === ',' ? null : NEXT_OF_CLAUSE.exec(between);
    const { own = '' } = (NEXT.exec(between) ?? clause)?.groups ?? {};
    // `A ticket for two adults and three children is £24`: they belong to the three.
    const isOfOther = spans.some(
      (one) => isCount(text, one) && one.start >= start - own.length && one.end <= start,
    );
    return isOfOther ? [] : contentStems(own);
  });
  const before = stemsInOrder(text.slice(0, figures[0]?.end));
  const isAsked = (stem: string) =>
    !before.includes(stem) && words.some((word) => word.role !== 'stop' && word.stem === stem);
  const [named, another] = figures.filter((_, at) => told[at]?.some(isAsked));
  return another === undefined && named !== chosen ? named : undefined;
};
