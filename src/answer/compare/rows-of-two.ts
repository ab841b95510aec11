import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { alternativesOf } from '../language/forms/alternatives.ts';
import { comparesIn } from '../language/forms/measure-form.ts';
import { withOr } from '../language/forms/than.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { FoundFact } from '../types.ts';
import { rowNamed } from './rows-named.ts';
import { type Column, cellIn, type Table, tablesOf } from './tables.ts';

const OF_PRICE =
  /\b(?:cheaper|dearer|pricier|costlier|cheapest|dearest|(?:more|less) (?:expensive|affordable)|costs? (?:more|less|the most|the least))\b/i;
const OF_SPAN = /\b(?:longer|shorter|quicker|slower|faster|longest|shortest|quickest|slowest|fastest)\b/i;
/** Say no more than the column does. */
const NEUTRAL =
  /^(?:which|take|takes|took|taking|cost|costs|run|runs|go|goes|need|needs|needed|get|gets|got|score|scored|win|won|carry|carries|carried|trip|journey|two|2|one|time)$/u;
const COMPARES =
  /^(?:more|less|fewer|most|least|fewest|higher|lower|highest|lowest|bigger|larger|smaller|biggest|largest|smallest|expensive|affordable|\p{L}{2,}(?:er|est))$/u;

/**
 * The two rows of one table that a question compares by name, each with the cell that tells: `which is cheaper, route 1 or route 9`. Undefined
 * where a name is that of no row or of two, or no one column tells of what is compared.
 */
export function rowsOfTwo(question: string, index: Index): readonly [FoundFact, FoundFact] | undefined {
  const two = comparesIn(question) ? alternativesOf(withOr(question)) : undefined;
  if (two === undefined) return undefined;
  const found = tablesOf(index).flatMap((table) => {
    const [one, other] = two.names.map((name) => index.facts[rowNamed(name, table, index) ?? -1]);
    const column = one === undefined || other === undefined ? undefined : columnOf(two.rest, table);
    if (one === undefined || other === undefined || one === other || column === undefined) return [];
    return [[cellOf(one, column), cellOf(other, column)] as const];
  });
  const [pair] = found;
  return found.length === 1 ? pair : undefined;
}

/** The one column that tells of what is compared, where nothing else is said. */
function columnOf(rest: string, table: Table): Column | undefined {
  const columns = table.columns.filter(({ time, year }) => time === null && year === null);
  const words = tokenise(rest).filter(({ text }) => !STOP.has(text) && !COMPARES.test(text));
  const [column, ...others] = OF_PRICE.test(rest)
    ? columns.filter(({ isPrice }) => isPrice)
    : OF_SPAN.test(rest)
      ? columns.filter(({ isSpan }) => isSpan)
      : columns.filter(({ stems }) => words.some(({ text }) => stems.includes(stemOf(text))));
  if (column === undefined || others.length > 0) return undefined;
  const said = new Set([...column.stems, ...table.label, ...table.about]);
  return words.every(({ text }) => NEUTRAL.test(text) || said.has(stemOf(text))) ? column : undefined;
}

const cellOf = (fact: Fact, column: Column): FoundFact => ({
  fact,
  score: 1,
  highlight: cellIn(fact, column),
});
