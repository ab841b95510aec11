import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Query } from '../retrieve/query.ts';
import { isCurated } from '../types.ts';
import { tellsOfItsNamesake } from './namesake.ts';
import { isOfAnotherNumber } from './numbered.ts';
import { isOfAnotherBody } from './office.ts';
import { tellsOfPeer } from './peers.ts';
import { isOfAnotherOffice } from './qualified-office.ts';
import { statementOf } from './told.ts';

/** What a fact is told of instead of what the question names. */
export type Another =
  | 'another of that kind'
  | 'another of that number'
  | 'of another body'
  | 'of another office';

/**
 * Whether a fact tells of another thing, number, body or office than the one that the question names: such a one is no answer, and is no
 * better offered first. Null where it does not.
 */
export function ofAnother(fact: number, query: Query, index: Index): Another | null {
  const known = index.facts[fact] as Fact;
  const said = query.question.plain.toLowerCase();
  if (!isCurated(known) && tellsOfItsNamesake(query, fact, index)) return 'another of that kind';
  if (!isCurated(known) && tellsOfPeer(query, fact, index)) return 'another of that kind';
  if (isOfAnotherNumber(query.question, statementOf(fact, index))) return 'another of that number';
  if (isOfAnotherBody(said, fact, query, index)) return 'of another body';
  return isOfAnotherOffice(said, known) ? 'of another office' : null;
}
