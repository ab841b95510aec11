import { HEDGE } from '../../../language/hedge.ts';
import { heldAlone, stemsInOrder, stemsOf } from '../../../language/held.ts';
import type { Refine } from '../../spans.ts';

/** `A third were under 18`: a figure that opens a clause, and what is told of so many. */
const OPENS_CLAUSE = new RegExp(
  `(?:^["“]?|[.;] ["“]?|(?:,|,? (?:and|but|while|whereas)) (?:(?:${HEDGE}|another) )?)$`,
  'iu',
);
const BEHIND =
  /^ (?:of (?:them|these|those|whom) )?(?:were|was|are|is|had|have|has) (?<told>[^.;,]{2,50}?)(?=[,;.]|\s(?:and|but|while|whereas)\s|$)/iu;

/** `A third were under 18, and 12% were over 60`: of how many that is told what is asked for. Undefined where no one of them is surely it. */
export const eachToldBehind: Refine = ({ text }, spans, chosen, { plain }) => {
  const told = spans.flatMap((span) => {
    const behind = BEHIND.exec(text.slice(span.end))?.groups?.told;
    const isIts =
      span.kind !== 'name' && behind !== undefined && OPENS_CLAUSE.test(text.slice(0, span.start));
    return isIts ? [{ span, stems: stemsInOrder(behind) }] : [];
  });
  if (told.length < 2 || !told.some(({ span }) => span === chosen)) return undefined;
  const held = heldAlone(
    told.map(({ stems }) => stems),
    [...stemsOf(plain)],
  );
  const most = Math.max(...held);
  const [own, another] = told.filter((_, at) => held[at] === most);
  return most > 0 && another === undefined ? own?.span : undefined;
};
