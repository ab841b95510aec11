import { INGESTED_LIMITS, LIMITS } from '../../schema.ts';
import type { Fact, Figure } from '../../types.ts';
import { cutAtWord } from '../text/plain.ts';

/** A fact as its file may hold it: what is too long is cut, what is too much is left out. Its text stays, to the letter. */
export function withinLimits(fact: Fact): Fact {
  const { place, context, saidBy } = fact;
  const { heading } = LIMITS;
  return {
    ...fact,
    ...(context === undefined ? {} : { context: cutAtWord(context, INGESTED_LIMITS.context) }),
    place:
      place.kind === 'paragraph' && place.section !== null
        ? { ...place, section: cutAtWord(place.section, heading) }
        : place,
    saidBy: saidBy === null ? null : cutAtWord(saidBy, INGESTED_LIMITS.saidBy),
    figures: fact.figures.slice(0, LIMITS.figures).map(figureWithin),
  };
}

function figureWithin(figure: Figure): Figure {
  const { unit, measures, period, hedge } = figure;
  return {
    ...figure,
    unit: cutAtWord(unit, LIMITS.unit),
    measures: cutAtWord(measures, LIMITS.measures),
    period: period === null ? null : cutAtWord(period, LIMITS.period),
    hedge: hedge === null ? null : cutAtWord(hedge, LIMITS.hedge),
  };
}
