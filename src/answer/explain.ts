import type { Knowledge } from '../knowledge/types.ts';
import { createEngine } from './engine.ts';
import { FEATURES } from './features.ts';
import { createJudge, readModel } from './model.ts';

const SHOWN = 3;
/** Of a candidate's evidence so much is told, what weighs most first. */
const EVIDENCE = 12;
const ALTERNATIVES = 8;

/**
 * Why a question is answered as it is, in lines of text: the words as understood, the first candidates with what weighs most
 * for and against each, the confidence against the line. With the knowledge's version it can be worked out again. It tells of
 * the decision about the whole question; parts of a compound one and several articles come after it.
 */
export function explain(knowledge: Knowledge, question: string): readonly string[] {
  const model = readModel();
  const { look, index } = createEngine(knowledge);
  const judge = createJudge(model);
  const seen = look(question, SHOWN);
  const ranked = judge.rank(seen);
  const { confidence, line } = judge.confidence(ranked, seen);
  const [first] = ranked;
  const veto = first === undefined ? null : seen.veto(first.fact);
  const wordOf = (stem: number) =>
    index.dictionary.words[index.dictionary.stemOf.indexOf(stem)] ?? '(phrase)';
  const words = seen.query.clues.map(({ word, said, status, kind, weight, alternatives }) => {
    const others = alternatives
      .toSorted((a, b) => b.strength - a.strength)
      .slice(0, ALTERNATIVES)
      .map(({ stem, strength }) => `${wordOf(stem)} ${strength.toFixed(2)}`);
    const spelt = word === said ? word : `${said} -> ${word}`;
    return `  ${spelt} (${status}, ${kind}, weight ${weight.toFixed(1)}): ${others.join(', ') || 'not in the knowledge'}`;
  });
  const candidates = ranked.slice(0, SHOWN).flatMap(({ fact, score, features }, at) => {
    const evidence = FEATURES.map((name, slot) => ({
      name,
      value: features[slot] as number,
      part: (features[slot] as number) * (model.rank[name] ?? 0),
    }))
      .filter(({ part }) => part !== 0)
      .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
      .slice(0, EVIDENCE)
      .map(
        ({ name, value, part }) => `${name} ${value.toFixed(2)} (${part > 0 ? '+' : ''}${part.toFixed(2)})`,
      );
    return [
      `  ${at + 1}. ${score.toFixed(2)} ${index.facts[fact]?.id}: ${index.facts[fact]?.text}`,
      `     ${evidence.join(', ')}`,
    ];
  });
  return [
    `knowledge ${knowledge.version}`,
    `asks for: ${seen.query.question.asked}`,
    'words:',
    ...words,
    'candidates:',
    ...candidates,
    `confidence ${confidence.toFixed(3)}, line ${line.toFixed(2)}${veto === null ? '' : `; refused: ${veto}`}`,
  ];
}
