import { stemOf } from '../../../language/words.ts';
import { holdsStem } from '../../evidence/told.ts';
import { statementIn } from '../case.ts';
import type { Rule } from '../rule.ts';
import {
  tellsNoChange,
  tellsNoEnd,
  tellsNoReopening,
  tellsOnlyEnd,
  tellsOnlyStartOfWork,
  tellsOpposite,
} from './beginning-or-end.ts';
import { tellsOnlyHowManySince } from './counted-since.ts';
import { tellsNoFounding, tellsOtherFounding } from './founded.ts';
import { tellsOfOtherSpan } from './other-span.ts';
import { isOfAnotherYear, tellsOfLastOne, tellsOfLongAgo } from './other-year.ts';
import { tellsNoHours, tellsNoRaceTime, tellsNoSpan, tellsNoTime, tellsNoTimeOfDay } from './time-told.ts';

/** Told of another time, of the other end of it, or of none where one is asked for. */
export const TIME = [
  {
    veto: 'the opposite of it',
    of: 'others',
    refuses: ({ said, known: { text } }) => tellsNoChange(said, text),
  },
  // Sample questions would name what a fact is true of.
  { veto: 'another year', of: 'curated', refuses: isOfAnotherYear },
  {
    veto: 'long ago',
    of: 'others',
    refuses: ({ query, known }) => tellsOfLongAgo(query.question.plain, known),
  },
  {
    veto: 'another time',
    of: 'others',
    ofOne: true,
    ofAnother: true,
    refuses: ({ said, known }) => tellsOfOtherSpan(said, known) || tellsOfLastOne(said, known),
  },
  {
    veto: 'no time of day',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsNoHours(one.said, statementIn(one)),
  },
  { veto: 'no span of time', refuses: tellsNoSpan },
  {
    veto: 'no span of time',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsNoRaceTime(one.said, statementIn(one)),
  },
  { veto: 'no time of day', ofOne: true, refuses: tellsNoTimeOfDay },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: (one) =>
      tellsNoTime(one.said, statementIn(one)) &&
      one.query.clues.some(
        ({ kind, word }) => kind === 'other' && !holdsStem(one.fact, stemOf(word), one.index),
      ),
  },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => tellsNoFounding(said, text) || tellsOtherFounding(said, text),
  },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: (one) =>
      tellsNoEnd(one.said, statementIn(one)) ||
      tellsOnlyEnd(one.said, statementIn(one)) ||
      tellsOnlyStartOfWork(one.said, statementIn(one)) ||
      tellsOnlyHowManySince(one.said, one.known.text),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    ofOne: true,
    refuses: (one) => one.query.question.asked === 'date' && tellsOpposite(one.said, statementIn(one)),
  },
  {
    veto: 'tells of no opening',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsNoReopening(one.said, statementIn(one)),
  },
] as const satisfies readonly Rule[];
