import { tokenise } from '../../language/words.ts';
import type { Refine } from '../spans.ts';

/** `A third were under 18`: a figure that opens a clause, and what is told of so many. */
const OPENS_CLAUSE =
  /(?:^["“]?|[.;] ["“]?|(?:,|,? (?:and|but|while|whereas)) (?:about |some |only |another |nearly |almost )?)$/iu;
const BEHIND =
  /^ (?:of (?:them|these|those|whom) )?(?:were|was|are|is|had|have|has) (?<told>[^.;,]{2,50}?)(?=[,;.]|\s(?:and|but|while|whereas)\s|$)/iu;

/** `A third were under 18, and 12% were over 60`: of how many that is told what is asked for. Undefined where no one of them is surely it. */
export const eachToldBehind: Refine = ({ text }, spans, chosen, { plain }) => {
  const told = spans.flatMap((span) => {
    const behind = BEHIND.exec(text.slice(span.end))?.groups?.told;
    const isIts =
      span.kind !== 'name' && behind !== undefined && OPENS_CLAUSE.test(text.slice(0, span.start));
    return isIts ? [{ span, words: wordsOf(behind) }] : [];
  });
  if (told.length < 2 || !told.some(({ span }) => span === chosen)) return undefined;
  const asked = new Set(wordsOf(plain));
  const held = told.map(
    ({ words }, at) =>
      words.filter(
        (word) => asked.has(word) && told.every((other, of) => of === at || !other.words.includes(word)),
      ).length,
  );
  const most = Math.max(...held);
  return most > 0 && held.indexOf(most) === held.lastIndexOf(most)
    ? told[held.indexOf(most)]?.span
    : undefined;
};

const wordsOf = (written: string): readonly string[] => tokenise(written).map(({ text }) => text);
