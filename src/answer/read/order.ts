import { isWithdrawal } from '../../knowledge/conflicts/withdrawn.ts';
import { unitOf } from '../../knowledge/figures/measure.ts';
import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Fact } from '../../knowledge/types.ts';
import { extremesOf } from '../compare/extreme.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { tellsOfEarlier, tellsOfThen } from '../language/earlier.ts';
import { exactFirst } from '../language/exact.ts';
import type { Ranked } from '../rank/decide.ts';
import type { Look } from '../rank/look.ts';
import { isPlacedElsewhere } from '../rank/refuse/count/of-whom.ts';
import { createIsOfAnother } from '../rank/refuse/veto.ts';
import type { Query } from '../retrieve/query.ts';
import { newestEntryFirst } from './newest-entry.ts';

/** Else what a correction takes back is no answer. */
const ASKS_WHAT_WAS_WRONG =
  /\b(?:correct\w*|clarif\w*|amend\w*|wrong\w*|mistak\w*|errors?|erratum|earlier|original\w*|first (?:said|say|reported|version))\b/i;

/** The candidates that may answer. */
interface InOrder {
  /** How sure the first of these is, decides. */
  readonly judged: readonly Ranked[];
  /** The same with the exact figure before the rounded one, and the newest entry before the older ones: they are as sure. */
  readonly shown: readonly Ranked[];
}

/**
 * What language says of the learned order.
 *
 * @param text the question as it was written
 * @param question what was read in it before misspelt words were put right
 */
export function inOrder(
  ranked: readonly Ranked[],
  look: Look,
  index: Index,
  text: string,
  question: Question,
): InOrder {
  const standing = ranked.filter(createStands(look, index, text, question));
  const judged = ownFirst(presentFirst(standing, look, index.facts, question), look.query, index);
  const exact = exactFirst(text, judged, ({ fact }) => (index.facts[fact] as Fact).text);
  return { judged, shown: newestEntryFirst(exact, look, index, question) };
}

/** No answer at all is what a correction takes back, what was so before, and a row of a table that another one beats. */
function createStands(
  look: Look,
  index: Index,
  text: string,
  question: Question,
): (candidate: Ranked) => boolean {
  const mayBeTakenBack = ASKS_WHAT_WAS_WRONG.test(text);
  const beaten = extremesOf(index).beaten(look);
  return ({ fact }) => {
    const known = index.facts[fact] as Fact;
    const isTakenBack = !mayBeTakenBack && isWithdrawal(known.text);
    return !isTakenBack && !tellsOfEarlier(known, question) && !beaten.has(fact);
  };
}

/** So many that are told of nothing else are looked for: the first, and what is offered beside it. */
const LOOKED_FOR = 4;

/**
 * What is told of another body, office, number or thing of that kind is no better an answer for standing first: it stands behind the
 * others. So do counts of other places that stand before the one of the place that is asked for; behind it they tell how sure it is.
 */
function ownFirst(standing: readonly Ranked[], query: Query, index: Index): readonly Ranked[] {
  const isOfAnother = createIsOfAnother(query, index);
  const own = standing.findIndex(({ fact }) => !isPlacedElsewhere(fact, query, index));
  const here: Ranked[] = [];
  const elsewhere: Ranked[] = [];
  let at = 0;
  for (; at < standing.length && here.length < LOOKED_FOR; at++) {
    const one = standing[at] as Ranked;
    (at < own || isOfAnother(one.fact) ? elsewhere : here).push(one);
  }
  return elsewhere.length === 0 ? standing : [...here, ...standing.slice(at), ...elsewhere];
}

/**
 * What is now before what was: who asks what the rate is means none of a year ago, where the same is told of today in its article, and
 * in the same unit.
 */
function presentFirst(
  ranked: readonly Ranked[],
  { candidates }: Look,
  facts: readonly Fact[],
  question: Question,
): readonly Ranked[] {
  const known = ({ fact }: Ranked) => facts[fact] as Fact;
  const [first, ...others] = ranked;
  if (first === undefined || !tellsOfThen(known(first), question)) return ranked;
  const foundIn = ({ fact }: Ranked) => candidates.find((one) => one.fact === fact)?.found ?? 0;
  const { article, figures } = known(first);
  const units = new Set(figures.map(unitOf).filter((unit) => !UNITS_OF_TIME.has(unit)));
  const now = others.find(
    (other) =>
      known(other).article.id === article.id &&
      known(other).figures.some((figure) => units.has(unitOf(figure))) &&
      (foundIn(first) & ~foundIn(other)) === 0 &&
      !tellsOfThen(known(other), question),
  );
  return now === undefined ? ranked : [now, ...ranked.filter((one) => one !== now)];
}
