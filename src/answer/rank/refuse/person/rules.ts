import { namesTheOneWhoComes, turnsSuccessionAround } from '../../../highlight/names/succession.ts';
import { namesIn } from '../case.ts';
import type { Rule } from '../rule.ts';
import { paragraphBefore } from '../within-article.ts';
import { tellsOfAnybody } from './by-anybody.ts';
import { isOfAnotherBody, isOfSuccessor, leadsOpposition } from './office.ts';
import { tellsOfOtherPerson } from './other-person.ts';
import { countsYearsOfAge, isOfRelative } from './persons-age.ts';
import { tellsNoPayOf } from './persons-pay.ts';
import { isOfAnotherOffice } from './qualified-office.ts';
import { tellsOfNoSide } from './scored-for.ts';
import { namesNoSuccessor } from './successor.ts';

/** Told of another person: of somebody else's age, family, pay or office. */
export const PERSON = [
  {
    veto: 'of another body',
    ofAnother: true,
    refuses: ({ said, fact, query, index }) => isOfAnotherBody(said, fact, query, index),
  },
  {
    veto: 'of another person',
    of: 'others',
    ofAnother: true,
    refuses: ({ query, fact, index }) => tellsOfOtherPerson(query, fact, index),
  },
  {
    veto: 'of another office',
    ofAnother: true,
    refuses: ({ query, known }) => isOfAnotherOffice(query.question, known),
  },
  {
    veto: 'of another office',
    of: 'others',
    ofAnother: true,
    refuses: ({ said, known }) => leadsOpposition(said, known.text),
  },
  {
    veto: 'somebody else',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsOfAnybody(said, known.text) || namesNoSuccessor(said, known.text),
  },
  {
    veto: 'counts another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => countsYearsOfAge(said, known.text),
  },
  {
    veto: 'somebody else',
    of: 'others',
    refuses: ({ said, known, query, fact, index }) =>
      tellsNoPayOf(said, known.text, namesIn(query)) ||
      tellsOfNoSide(said, known.text, namesIn(query)) ||
      isOfRelative(query.question, known, () => paragraphBefore(fact, index).join(' '), namesIn(query)),
  },
  { veto: 'not the one before', refuses: ({ said, known }) => isOfSuccessor(said, known.text) },
  {
    veto: 'somebody else',
    of: 'others',
    refuses: ({ query, known: { text } }) =>
      turnsSuccessionAround(text, query.question) || namesTheOneWhoComes(text, query.question),
  },
] as const satisfies readonly Rule[];
