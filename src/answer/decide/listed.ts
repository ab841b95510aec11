import { listedQuestions } from '../language/forms/listed-questions.ts';
import { type Answer, type FoundFact, OFFERS, withStep } from '../types.ts';
import { offered } from './decided.ts';

/** So many of the questions that a message lists are answered: more facts have no room beside their sources. */
export const MOST_LISTED = 3;

/**
 * Answers each of the questions that a message lists by itself, in their order, and tells which of them are not known and which were left
 * out. Undefined where it lists none.
 *
 * @param answerOne answers one question
 */
export function answerListed(message: string, answerOne: (question: string) => Answer): Answer | undefined {
  const listed = listedQuestions(message).map((question) => question.replace(/\s+/gu, ' '));
  if (listed.length === 0) return undefined;
  const asked = listed.slice(0, MOST_LISTED).map((question) => ({ question, answer: answerOne(question) }));
  const answers = asked.map(({ answer }) => answer);
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer] : []));
  const [first, ...others] = onceEach(found.map(({ facts }) => facts[0]));
  if (first === undefined) {
    const offers = answers.flatMap((answer) => (answer.kind === 'unsure' ? [answer.offers[0]] : []));
    return withStep(
      offered(offers, Math.max(...answers.map(({ confidence }) => confidence))),
      'each question',
    );
  }
  const facts = [first, ...others] as const;
  const stated = new Set(facts.map(({ fact }) => fact));
  const near = answers.flatMap((answer) =>
    answer.kind === 'found'
      ? [...answer.facts.slice(1).map(({ fact }) => fact), ...answer.related]
      : answer.kind === 'unsure'
        ? answer.offers
        : [],
  );
  const related = [...new Set(near)].filter((fact) => !stated.has(fact)).slice(0, OFFERS);
  return withStep(
    {
      kind: 'found',
      facts,
      related,
      confidence: Math.min(...found.map(({ confidence }) => confidence)),
      unanswered: asked.flatMap(({ question, answer }) => (answer.kind === 'found' ? [] : [question])),
      leftOut: listed.slice(MOST_LISTED),
    },
    'each question',
  );
}

function onceEach(found: readonly FoundFact[]): readonly FoundFact[] {
  return found.filter(({ fact }, at) => found.findIndex((one) => one.fact === fact) === at);
}
