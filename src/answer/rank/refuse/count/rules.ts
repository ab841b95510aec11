import { HARD } from '../../../retrieve/meaning.ts';
import { holdsAsked } from '../case.ts';
import type { Rule } from '../rule.ts';
import { tellsChangeForLevel } from './change-for-level.ts';
import { countsOnly, countsSomeOf } from './counted-only.ts';
import {
  countsAnother,
  countsAnothers,
  countsOnlyThose,
  measuresNoPeople,
  measuresOtherStuff,
  tellsAllTogether,
  tellsOfProtected,
  tellsOtherPopulation,
} from './counts-another.ts';
import { tellsOfOtherDecade } from './decade-of-age.ts';
import { countsNoDenied, deniesNothing } from './denied.ts';
import { countsOtherKin } from './kin-counted.ts';
import { countsNothingAsked, guessesUntold, tellsNoNumber } from './number-told.ts';
import { isOfAnotherOwner, isOfAnotherPlace } from './of-whom.ts';

/** Nothing is counted, or something else is, or somebody else's. */
export const COUNT = [
  {
    veto: 'no number',
    refuses: ({ unit, fact, index }) => unit !== undefined && tellsNoNumber(unit, fact, index),
  },
  { veto: 'no number', refuses: ({ said, fact, index }) => guessesUntold(said, fact, index) },
  {
    veto: 'no number',
    of: 'others',
    refuses: ({ unit, said, known }) => unit !== undefined && countsNothingAsked(unit, said, known),
  },
  {
    veto: 'of another owner',
    of: 'curated',
    refuses: ({ said, known, query, index }) => isOfAnotherOwner(said, known, query, index),
  },
  {
    veto: 'of another place',
    of: 'curated',
    refuses: ({ said, known, query, index }) => isOfAnotherPlace(said, known, query, index),
  },
  {
    veto: 'counts another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) =>
      countsAnother(said, known) ||
      countsOnlyThose(said, known.text) ||
      tellsAllTogether(said, known.text) ||
      tellsOfProtected(said, known.text) ||
      tellsOfOtherDecade(said, known.text),
  },
  {
    veto: 'counts another',
    of: 'others',
    ofOne: true,
    refuses: (one) => measuresOtherStuff(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
  },
  {
    veto: 'counts another',
    of: 'others',
    refuses: ({ said, known }) =>
      countsOtherKin(said, known.text) ||
      measuresNoPeople(said, known) ||
      countsAnothers(said, known.text) ||
      tellsOtherPopulation(said, known.text) ||
      tellsChangeForLevel(said, known.text),
  },
  {
    veto: 'not what is not',
    of: 'others',
    refuses: ({ said, known }) => countsNoDenied(said, known.text),
  },
  { veto: 'not what is not', of: 'curated', refuses: deniesNothing },
  { veto: 'counts only some', refuses: ({ said, known }) => countsSomeOf(said, known.text) },
  { veto: 'no list', refuses: ({ said, known, query }) => countsOnly(said, known.text, query.years) },
] as const satisfies readonly Rule[];
