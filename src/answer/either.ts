import type { Fact } from '../knowledge/types.ts';
import { alternativesOf } from './language/alternatives.ts';
import { factOf, type Picked, type Read } from './read.ts';
import type { FoundFact } from './types.ts';

/** From this confidence on what stands first for one thing alone may tell of it. */
const MAY_ANSWER = 0.1;

/**
 * Reads a question that asks which of two things it is (`is rent higher in the city or in the port`) for each of them alone.
 * What no article compares, the facts about both do.
 */
export function eitherRead(question: string, read: Read): readonly [Picked, Picked] | undefined {
  const two = alternativesOf(question);
  if (two === undefined) return undefined;
  const [first, second] = [two.first, two.second].map((text): Picked | undefined => {
    const reading = read(text, 1);
    const [ranked] = reading.ranked;
    const may = ranked !== undefined && reading.verdict.confidence > MAY_ANSWER;
    return may && reading.look.veto(ranked.fact) === null ? { reading, ranked } : undefined;
  });
  if (first === undefined || second === undefined) return undefined;
  return factIn(first) === factIn(second) ? undefined : [first, second];
}

export const factIn = ({ reading, ranked }: Picked): Fact => factOf(reading, ranked);

/** What is in bold of both is a figure of one unit: only such can be compared. */
export function comparable(one: FoundFact, other: FoundFact): boolean {
  const [unit, otherUnit] = [unitOf(one), unitOf(other)];
  return unit !== undefined && unit === otherUnit;
}

function unitOf({ fact, highlight }: FoundFact): string | undefined {
  if (highlight === null) return undefined;
  const bold = fact.text.slice(highlight.start, highlight.end);
  const inside = fact.figures.filter(({ text }) => bold.includes(text) || text.includes(bold));
  // `2` is in `12 million euros` as well.
  return inside.sort((a, b) => b.text.length - a.text.length)[0]?.unit;
}
