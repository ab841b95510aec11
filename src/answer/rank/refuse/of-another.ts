import type { Fact } from '../../../knowledge/types.ts';
import type { Index } from '../../index/inverted-index.ts';
import { mayAskTwo } from '../../language/compound.ts';
import type { Query } from '../../retrieve/query.ts';
import { isCurated } from '../../types.ts';
import { tellsOfNeighbour } from './beside-its-neighbour.ts';
import { statementIn, type Told } from './case.ts';
import { tellsOtherFigure } from './figure-of-another-kind.ts';
import { tellsOfItsNamesake } from './namesake.ts';
import { isOfAnotherNumber } from './numbered.ts';
import { isOfAnotherBody } from './office.ts';
import { tellsOfItsLikeness } from './only-compared.ts';
import { tellsOfOtherBody } from './other-body.ts';
import { tellsShareOfOtherGoods } from './other-good.ts';
import { tellsOfOtherSide, tellsPriceOfOthers } from './other-group.ts';
import { tellsOfOtherPerson } from './other-person.ts';
import { tellsOfOtherPlace, tellsOfTheWhole } from './other-place.ts';
import { tellsOtherPair, tellsOtherRate } from './other-rate.ts';
import { tellsOfOtherSort } from './other-sort.ts';
import { tellsOfOtherStreet } from './other-street.ts';
import { tellsOfPeer } from './peers.ts';
import { isOfAnotherOffice } from './qualified-office.ts';
import { paragraphBefore } from './within-article.ts';

/** A fact is told of another thing, number, body or office than the one that the question names. */
export const OF_ANOTHER = [
  {
    veto: 'another of that kind',
    refuses: ({ known, query, fact, index }: Told) =>
      !isCurated(known) &&
      (tellsOfItsNamesake(query, fact, index) ||
        tellsOfPeer(query, fact, index) ||
        tellsOfNeighbour(query, known) ||
        tellsOfItsLikeness(query, known) ||
        tellsOfOtherBody(query, fact, index)),
  },
  {
    veto: 'measures another',
    refuses: ({ known, said, query, fact, index }: Told) =>
      !isCurated(known) &&
      (tellsOfOtherSort(query.question, known.text) ||
        ((tellsOtherFigure(said, known.text) ||
          tellsOfOtherSide(query.question, known.text) ||
          tellsPriceOfOthers(said, known) ||
          tellsOtherRate(said, known.text) ||
          tellsOtherPair(said, known.text) ||
          tellsShareOfOtherGoods(said, known.text, () => paragraphBefore(fact, index).join(' '))) &&
          !mayAskTwo(said))),
  },
  {
    veto: 'another of that number',
    refuses: (one: Told) => isOfAnotherNumber(one.query.question, statementIn(one)),
  },
  {
    veto: 'of another body',
    refuses: ({ said, fact, query, index }: Told) => isOfAnotherBody(said, fact, query, index),
  },
  {
    veto: 'told of another place',
    refuses: ({ said, known, query, fact, index }: Told) =>
      !isCurated(known) &&
      (tellsOfOtherPlace(query, fact, index) ||
        tellsOfTheWhole(query, fact, index) ||
        tellsOfOtherStreet(said, known.text)),
  },
  {
    veto: 'of another person',
    refuses: ({ known, query, fact, index }: Told) =>
      !isCurated(known) && tellsOfOtherPerson(query, fact, index),
  },
  {
    veto: 'of another office',
    refuses: ({ query, known }: Told) => isOfAnotherOffice(query.question, known),
  },
] as const;

/** Whether one of those rules applies to a fact: it is no answer to that question, and is no better offered first. */
export function createIsOfAnother(query: Query, index: Index): (fact: number) => boolean {
  const said = query.question.plain.toLowerCase();
  return (fact) => {
    const told: Told = { fact, known: index.facts[fact] as Fact, query, said, index };
    return OF_ANOTHER.some(({ refuses }) => refuses(told));
  };
}
