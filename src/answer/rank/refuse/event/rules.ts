import { tellsOfEarlierEvent } from '../../../language/earlier-event.ts';
import { namesIn, statementIn } from '../case.ts';
import type { Rule } from '../rule.ts';
import { tellsNoMaking, tellsNoTheft, tellsOtherDeed, wasDoneToAnother } from './done-to-another.ts';
import { wasDoneToOtherName } from './done-to-other-name.ts';
import { tellsEventOfOther } from './event-of-other.ts';
import { countsOtherHarm, tellsNoDeath } from './no-death.ts';

/** Something else happened, or it happened to another one. */
export const EVENT = [
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    refuses: (one) =>
      wasDoneToAnother(one.said, one.known.text) ||
      tellsNoMaking(one.said, statementIn(one)) ||
      tellsNoTheft(one.said, one.known.text) ||
      countsOtherHarm(one.said, one.known.text),
  },
  {
    veto: 'somebody else',
    of: 'others',
    ofOne: true,
    refuses: ({ known, query }) => tellsEventOfOther(query.question, known, namesIn(query)),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    ofOne: true,
    refuses: ({ known, query }) => wasDoneToOtherName(query.question, known, namesIn(query)),
  },
  {
    veto: 'of an earlier event',
    of: 'others',
    refuses: ({ query, known }) => tellsOfEarlierEvent(known, query.question),
  },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsOtherDeed(one) || tellsNoDeath(one.said, statementIn(one)),
  },
] as const satisfies readonly Rule[];
