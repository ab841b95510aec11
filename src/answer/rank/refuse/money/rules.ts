import type { Rule } from '../rule.ts';
import { isOfAnotherLine } from './accounts.ts';
import { convertsAnother, isInOtherCurrency, isPriceElsewhere, tellsMoneyOnly } from './conversion.ts';
import { tellsWhatOthersGive } from './other-giver.ts';
import { tellsOfOneOfMany, tellsPriceOfOthers, tellsThereIsNone } from './prices.ts';
import { tellsNoFee, tellsOtherSum, tellsTotalForEach } from './sums.ts';

/** The sum is another: of another kind, payer, price, currency or line of the accounts. */
export const MONEY = [
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    ofAnother: true,
    refuses: ({ said, known }) => tellsPriceOfOthers(said, known),
  },
  {
    veto: 'measures another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => tellsOtherSum(said, text) || tellsWhatOthersGive(said, text),
  },
  { veto: 'another amount', refuses: ({ said, known }) => convertsAnother(said, known) },
  { veto: 'another currency', refuses: ({ said, known }) => isInOtherCurrency(said, known) },
  {
    veto: 'another currency',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => isPriceElsewhere(said, known),
  },
  {
    veto: 'another line of the accounts',
    of: 'others',
    refuses: ({ query, fact, index }) => isOfAnotherLine(query.question, fact, index),
  },
  {
    veto: 'one of many',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsOfOneOfMany(said, known.text),
  },
  { veto: 'no fee', of: 'others', ofOne: true, refuses: ({ said, known }) => tellsNoFee(said, known) },
  {
    veto: 'what all get',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsTotalForEach(said, known),
  },
  {
    veto: 'there is none',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsThereIsNone(said, known.text),
  },
  {
    veto: 'no number',
    of: 'curated',
    refuses: ({ unit, known }) => unit !== undefined && tellsMoneyOnly(unit, known),
  },
] as const satisfies readonly Rule[];
