import { plainStyle } from '../reply/text.ts';
import type { Answer } from '../types.ts';
import { stepsInWords } from './evidence-in-words.ts';
import type { Explanation } from './explain.ts';

/** Of a candidate's evidence the terminal tells so much, what weighs most first. */
const EVIDENCE = 12;

/** An explanation in lines of text, for the terminal. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { version, words, candidates, wordParts, elsewhere, confidence, line, veto, unanswered } =
    explanation;
  const steps = stepsInWords(explanation, plainStyle.plain);
  return [
    `version ${version} (knowledge-model)`,
    `asks for: ${askedFor(explanation)}`,
    'words:',
    ...words.map(({ said, word, status, kind, weight, expanded }) => {
      const spelt = word === said ? word : `${said} -> ${word}`;
      const others = expanded.map((other) => `${other.word} ${other.strength.toFixed(2)}`).join(', ');
      return `  ${spelt} (${status}, ${kind}, weight ${weight.toFixed(1)}): ${others || 'not in the knowledge'}`;
    }),
    'candidates:',
    ...candidates.flatMap(({ fact, score, evidence }, at) => [
      `  ${at + 1}. ${score.toFixed(2)} ${fact.id}: ${fact.text}`,
      `     ${evidence
        .slice(0, EVIDENCE)
        .map(({ name, value, part }) => `${name} ${value.toFixed(2)} (${signed(part)})`)
        .join(', ')}`,
    ]),
    ...(unanswered.question === null
      ? []
      : [`near, and not answered: ${unanswered.score.toFixed(2)} ${unanswered.question}`]),
    ...closeLines(explanation.answer),
    ...(elsewhere.length === 0 ? [] : [`words that only other articles hold: ${elsewhere.join(', ')}`]),
    ...(wordParts.length === 0
      ? []
      : [`words for the first: ${wordParts.map(({ said, part }) => `${said} ${signed(part)}`).join(', ')}`]),
    `confidence ${confidence.toFixed(3)}, line ${line.toFixed(2)}${veto === null ? '' : `; refused: ${veto}`}`,
    ...(steps === null ? [] : [steps]),
  ];
}

/** `what (money 0.57, words 0.20)` */
const askedFor = ({ asked, types }: Pick<Explanation, 'asked' | 'types'>): string =>
  `${asked} (${types.map(({ type, chance }) => `${type} ${chance.toFixed(2)}`).join(', ')})`;

function closeLines(answer: Answer): readonly string[] {
  return answer.kind !== 'found' || answer.close === undefined
    ? []
    : [`shown too, being close: ${answer.close.fact.id}`];
}

/** `+0.52`, `-1.04` */
export function signed(part: number): string {
  return `${part > 0 ? '+' : ''}${part.toFixed(2)}`;
}
