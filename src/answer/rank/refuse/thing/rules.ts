import { isRowOfOther } from '../../../compare/row-of-other.ts';
import { statementIn } from '../case.ts';
import type { Rule } from '../rule.ts';
import { paragraphBefore } from '../within-article.ts';
import { isAboutAnother } from './about-another.ts';
import { namesAnotherOfIts, takesNameForWord, tellsOfItsNamesake } from './namesake.ts';
import { tellsFigureOfNextThing } from './next-thing.ts';
import { isOfAnotherNumber, tellsNoOrder, tellsOfFormerOnes } from './numbered.ts';
import { tellsOfItsLikeness } from './only-compared.ts';
import { tellsOfOtherRow } from './other-row.ts';
import { isForAnother, tellsNoShareOfSort, tellsOfOtherSide, tellsOfOtherSort } from './other-sort.ts';
import { tellsFigureOfPeer } from './peer-figures.ts';
import { tellsOfPeer } from './peers.ts';
import { isUnknownName, isUnknownThing } from './unknown.ts';
import { leavesUnnamed } from './unnamed.ts';

/** Told of another thing than the one that the question names: another of that kind, of another name, number, row or order. */
export const THING = [
  { veto: 'about another', refuses: isAboutAnother },
  { veto: 'no such name', refuses: ({ query }) => query.clues.some((clue) => isUnknownName(clue, query)) },
  {
    veto: 'another of that kind',
    of: 'others',
    refuses: ({ query, known }) => namesAnotherOfIts(query, known),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    ofAnother: true,
    refuses: ({ known, query, fact, index }) =>
      tellsOfItsNamesake(query, fact, index) ||
      tellsOfPeer(query, fact, index) ||
      tellsFigureOfPeer(query, fact, index) ||
      tellsFigureOfNextThing(query, fact, index) ||
      tellsOfItsLikeness(query, known),
  },
  {
    veto: 'measures another',
    of: 'others',
    ofAnother: true,
    refuses: ({ query, said, known: { text, article }, fact, index }) =>
      tellsOfOtherSort(query.question, text) ||
      tellsNoShareOfSort(said, text, () => [article.title, ...paragraphBefore(fact, index)].join(' ')),
  },
  {
    veto: 'measures another',
    ofOne: true,
    ofAnother: true,
    refuses: ({ query, known }) => tellsOfOtherSide(query.question, known.text),
  },
  {
    veto: 'another of that number',
    ofAnother: true,
    refuses: (one) =>
      isOfAnotherNumber(one.query.question, statementIn(one)) || tellsOfFormerOnes(one.said, one.known.text),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    refuses: ({ query, fact, index }) => isForAnother(query, fact, index),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ query, known }) => isRowOfOther(query.question.plain, known),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    ofOne: true,
    refuses: ({ query, fact, index }) => tellsOfOtherRow(query, fact, index),
  },
  { veto: 'name for a word', of: 'others', refuses: ({ query, known }) => takesNameForWord(query, known) },
  // Of news the decision has learned from more than enough questions what an unknown thing means.
  {
    veto: 'no such thing',
    of: 'curated',
    refuses: ({ query, said }) => query.clues.some((clue) => isUnknownThing(clue, said)),
  },
  {
    veto: 'does not say which one',
    of: 'others',
    ofOne: true,
    refuses: ({ query, known }) => leavesUnnamed(query.question, known.text),
  },
  { veto: 'not that one in order', refuses: ({ said, fact, index }) => tellsNoOrder(said, fact, index) },
] as const satisfies readonly Rule[];
