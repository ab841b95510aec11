import { setImmediate } from 'node:timers/promises';
import type { Check, Problem } from '../../knowledge/types.ts';
import type { Assistant } from '../assistant.ts';
import type { Answer } from '../types.ts';

/** Questions asked before others get their turn: about a millisecond of work. */
const TURN = 10;

/** Ask every check of the knowledge; a problem for each that is answered otherwise than it expects. */
export async function runChecks(assistant: Assistant): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [i, check] of assistant.knowledge.checks.entries()) {
    if (i % TURN === TURN - 1) await setImmediate();
    const answer = assistant.answer(check.ask);
    if (!meets(answer, check)) problems.push(brokenCheck(check, answer));
  }
  return problems;
}

/** Exactly the expected facts, in any order; for a check that expects none, anything but an assertion. */
function meets(answer: Answer, check: Check): boolean {
  if (check.facts.length === 0) return answer.kind !== 'found';
  if (answer.kind !== 'found') return false;
  const found = new Set(answer.facts.map(({ fact }) => fact.id));
  return found.size === check.facts.length && check.facts.every((id) => found.has(id));
}

function brokenCheck(check: Check, answer: Answer): Problem {
  const expected = check.facts.length === 0 ? 'no answer' : check.facts.join(' and ');
  return {
    file: check.file,
    line: check.line,
    column: 1,
    message: `The check "${check.ask}" expects ${expected}, but got ${outcome(answer)}.`,
    todo: 'Mend the fact, its questions or the vocabulary; or the check, if the new answer is right.',
  };
}

function outcome(answer: Answer): string {
  switch (answer.kind) {
    case 'found':
      return answer.facts.map(({ fact }) => fact.id).join(' and ');
    case 'unsure':
      return `no answer (only offers: ${answer.offers.map(({ id }) => id).join(', ')})`;
    case 'unknown':
      return 'no answer';
  }
}
