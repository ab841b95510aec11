import type { Rule } from '../rule.ts';
import { tellsOfNeighbour } from './beside-its-neighbour.ts';
import { namesUnknownInSmallLetters } from './name-in-small-letters.ts';
import { isElsewhere } from './named-in-passing.ts';
import { tellsWhereFromAlone } from './other-end.ts';
import {
  tellsOfNoWorld,
  tellsOfOtherPlace,
  tellsOfTheWhole,
  tellsOfTownAlone,
  tellsThatOfElsewhere,
} from './other-place.ts';
import { tellsOfOtherStreet } from './other-street.ts';
import { namesWithoutPlace, tellsNoPlace } from './place-told.ts';

/** Told of another place, or of none where one is asked for. */
export const PLACE = [
  { veto: 'no such name', of: 'others', refuses: ({ query }) => namesUnknownInSmallLetters(query) },
  {
    veto: 'another of that kind',
    of: 'others',
    ofAnother: true,
    refuses: ({ query, known }) => tellsOfNeighbour(query, known),
  },
  {
    veto: 'told of another place',
    of: 'others',
    ofAnother: true,
    refuses: ({ said, known, query, fact, index }) =>
      tellsOfOtherPlace(query, fact, index) ||
      tellsOfTheWhole(query, fact, index) ||
      tellsOfTownAlone(said, known.text) ||
      tellsThatOfElsewhere(query, said, fact, index) ||
      tellsOfOtherStreet(said, known.text),
  },
  {
    veto: 'told of another place',
    of: 'others',
    refuses: ({ said, known, query, fact, index }) =>
      tellsOfNoWorld(said, known.text, known.article.title) || isElsewhere(query, fact, index),
  },
  { veto: 'no place', refuses: namesWithoutPlace },
  { veto: 'no place', ofOne: true, refuses: ({ said, known }) => tellsWhereFromAlone(said, known.text) },
  { veto: 'no place', of: 'others', refuses: tellsNoPlace },
] as const satisfies readonly Rule[];
