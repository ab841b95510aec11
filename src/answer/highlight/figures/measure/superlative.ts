import type { Question } from '../../../language/analyse.ts';
import type { TypedSpan } from '../../spans.ts';

const SUPERLATIVE = /^\p{L}{2,}[^aeiou]est$/u;
/** Words that end so and compare nothing. */
const OTHERS = /^(?:arrest|harvest|forest|interest|invest|latest|modest|protest|request|tempest)$/;
/** What may stand between it and its figure: `the cheapest for €38`, `the oldest of them 91`. */
const BETWEEN = '[,:]?(?:\\s(?:for|at|aged|being|of them|one|is|was|just|only)){0,2}\\s$';

/** Who asks for the cheapest seat means the figure right behind that word, where the sentence has it. */
export function behindSuperlative(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { words }: Question,
): TypedSpan {
  if (chosen.kind === 'name') return chosen;
  for (const { text: word } of words) {
    if (!SUPERLATIVE.test(word) || OTHERS.test(word)) continue;
    const behind = new RegExp(`\\b${word}${BETWEEN}`, 'i');
    const its = spans.find(({ kind, start }) => kind !== 'name' && behind.test(text.slice(0, start)));
    if (its !== undefined) return its;
  }
  return chosen;
}
