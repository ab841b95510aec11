import type { Fact } from '../../knowledge/types.ts';

/**
 * Facts whose first question makes a good first one: figures of the body first, and each topic in turn, so that the first
 * few differ.
 */
export function openingFacts(facts: readonly Fact[], count: number): readonly Fact[] {
  const asked = facts.filter((fact) => fact.questions.length > 0);
  const of = asked.length > 0 ? asked : facts;
  const turns = [0, 1, 2].map(() => new Map<string, number>());
  // By dullness, then by turn, then as they come: as one number, for 100,000 of them.
  const keys = Float64Array.from(of, (fact, at) => {
    const dull = dullness(fact);
    const turn = turns[dull] as Map<string, number>;
    const topic = fact.topics[0] ?? '';
    const number = (turn.get(topic) ?? 0) + 1;
    turn.set(topic, number);
    return (dull * TURNS + Math.min(TURNS - 1, number)) * FACTS + at;
  }).sort();
  return Array.from(keys.subarray(0, count), (key) => of[key % FACTS] as Fact);
}

const FACTS = 2 ** 25;
const TURNS = 2 ** 25;

/** What the article measures makes a better first question than its date, its photo or a plain statement. */
function dullness({ figures, place }: Fact): number {
  const measured = figures.some(({ unit }) => unit !== 'date' && unit !== 'year');
  if (!measured) return 2;
  return place.kind === 'paragraph' ? 0 : 1;
}
