import type { Fact } from '../../../knowledge/types.ts';
import type { Index } from '../../index/inverted-index.ts';
import { mayAskTwo } from '../../language/compound.ts';
import type { Query } from '../../retrieve/query.ts';
import { isCurated } from '../../types.ts';
import { statementIn, type Told } from './case.ts';
import { tellsOtherFigure } from './measure/figure-of-another-kind.ts';
import { tellsShareOfOtherGoods } from './measure/other-good.ts';
import { tellsOtherPair, tellsOtherRate } from './measure/other-rate.ts';
import { tellsPriceOfOthers } from './money/prices.ts';
import { tellsOfOtherBody } from './organisation/other-body.ts';
import { isOfAnotherBody } from './person/office.ts';
import { tellsOfOtherPerson } from './person/other-person.ts';
import { isOfAnotherOffice } from './person/qualified-office.ts';
import { tellsOfNeighbour } from './place/beside-its-neighbour.ts';
import { tellsOfOtherPlace, tellsOfTheWhole } from './place/other-place.ts';
import { tellsOfOtherStreet } from './place/other-street.ts';
import { tellsOfItsNamesake } from './thing/namesake.ts';
import { isOfAnotherNumber } from './thing/numbered.ts';
import { tellsOfItsLikeness } from './thing/only-compared.ts';
import { tellsOfOtherSide, tellsOfOtherSort } from './thing/other-sort.ts';
import { tellsOfPeer } from './thing/peers.ts';
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
