import { MEASURES } from '../../../language/token-kinds.ts';
import { stemOf } from '../../../language/words.ts';
import { HARD } from '../../../retrieve/meaning.ts';
import { isCurated } from '../../../types.ts';
import { holdsStem } from '../../evidence/told.ts';
import { holdsAsked, namesIn, statementIn } from '../case.ts';
import type { Rule } from '../rule.ts';
import { paragraphBefore } from '../within-article.ts';
import { tellsNoComparison, tellsOnlyThan } from './compared.ts';
import { tellsNoWish, tellsOnlyExpected } from './expected-or-wanted.ts';
import { tellsNoFigureOfIt, tellsNoSuchMeasure, tellsOtherFigure } from './figure-of-another-kind.ts';
import { tellsNothingInUnit } from './in-unit.ts';
import { asksMarginUntold, tellsMarginAlone } from './margin.ts';
import { measuresAnother, measuresOtherWay, tellsWhereItLay } from './measured.ts';
import { wentOtherWay } from './other-direction.ts';
import { tellsShareOfOtherGoods } from './other-good.ts';
import { tellsOtherPair, tellsOtherRate } from './other-rate.ts';
import { isOfAnotherPace } from './pace.ts';
import { tellsTradeAsWhole } from './sides-of-trade.ts';

/** The figure measures something else: another quality, rate, share, unit, pace, margin or direction. */
export const MEASURE = [
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    ofAnother: true,
    refuses: ({ said, known: { text }, fact, index }) =>
      tellsOtherFigure(said, text) ||
      tellsNoSuchMeasure(said, text, () => paragraphBefore(fact, index).join(' ')) ||
      tellsOtherRate(said, text) ||
      tellsOtherPair(said, text) ||
      tellsShareOfOtherGoods(said, text, () => paragraphBefore(fact, index).join(' ')),
  },
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) =>
      tellsNoFigureOfIt(said, text) || tellsOnlyExpected(said, text) || tellsNoWish(said, text),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ said, known: { text }, query }) => tellsOnlyThan(said, text, namesIn(query)),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => wentOtherWay(said, text),
  },
  {
    veto: 'no such unit',
    refuses: ({ unit, fact, index }) =>
      unit !== undefined && MEASURES.has(unit) && !holdsStem(fact, stemOf(unit), index),
  },
  { veto: 'no such unit', refuses: ({ said, known }) => tellsNothingInUnit(said, known.text) },
  {
    veto: 'another pace',
    refuses: (one) => isOfAnotherPace(one.said, statementIn(one), isCurated(one.known)),
  },
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known, query }) =>
      measuresAnother(said, known, namesIn(query)) || measuresOtherWay(said, known),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: (one) => tellsWhereItLay(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
  },
  { veto: 'measures another', refuses: ({ said, known }) => tellsTradeAsWhole(said, known.text) },
  { veto: 'compares nothing', refuses: (one) => tellsNoComparison(one.said, statementIn(one)) },
  { veto: 'no margin', refuses: ({ said, known }) => asksMarginUntold(said, known.text) },
  { veto: 'margin alone', refuses: ({ said, known }) => tellsMarginAlone(said, known.text) },
] as const satisfies readonly Rule[];
