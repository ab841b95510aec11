import type { Fact } from '../../knowledge/types.ts';
import { asksSource } from '../language/forms/asks-source.ts';
import { type Reading, readingsOf } from '../read/reading.ts';
import { spanIn } from '../several/one-measure.ts';
import { type Answer, type FoundFact, isCurated, withStep } from '../types.ts';

/** A fact of which so many sample questions ask for a source tells of one. */
const TELLS_OF_SOURCE = 0.15;

/**
 * The answer to who says so, where the fact that was found is what they say and names nobody: `where did they get that the north buys the most`.
 * The curated fact that tells of its source stands before it.
 *
 * @param reading of the question
 */
export function withSource(text: string, answer: Answer, reading: Reading): Answer {
  if (answer.kind !== 'found' || answer.facts.length > 1 || !asksSource(text)) return answer;
  const [stated] = answer.facts;
  const source = sourceOf(stated.fact, reading);
  if (source === undefined) return answer;
  const highlight = spanIn(source.text, nameOfSource(source));
  const told: FoundFact = { fact: source, score: stated.score, highlight };
  return withStep(
    { ...answer, facts: [told], close: stated, related: answer.related.filter((one) => one !== source) },
    'its source',
  );
}

function sourceOf(fact: Fact, reading: Reading): Fact | undefined {
  const name = nameOfSource(fact);
  if (!isCurated(fact) || name === '' || fact.text.includes(name) || tellsOfSource(fact)) return undefined;
  const isSource = (other: Fact): boolean =>
    other.article.id === fact.article.id && nameOfSource(other) === name && tellsOfSource(other);
  for (const { index } of readingsOf(reading)) {
    const source = index.facts.find(isSource);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** Who says it, without their part or year: `Lund Boats (report of 2024)`; empty where nobody does. */
export const nameOfSource = ({ saidBy }: Pick<Fact, 'saidBy'>): string => saidBy?.split(/\s*[,(]/u)[0] ?? '';

const tellsOfSource = ({ questions }: Fact): boolean =>
  questions.length > 0 && questions.filter(asksSource).length >= TELLS_OF_SOURCE * questions.length;
