import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../../../knowledge/types.ts';
import type { QuestionWord } from '../../../language/analyse.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { BAR } from '../../../types.ts';
import type { TypedSpan } from '../../spans.ts';

/** What is asked for more surely than by a word that is said around any question: `wait`. */
const CONTENT = 2;

/**
 * Of the cells of a table's row the one whose column the question names and no other's: `how many staff does Corvane have` of
 * `Staff | 5,150 | 3,250` below `Halvard | Corvane`. Undefined where that one has no figure: `n/a` is told by no neighbour.
 */
export function ofItsColumn(
  { text, context, figures }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  words: readonly QuestionWord[],
): TypedSpan | undefined {
  // Who asks for a row, such as a name or a year, means none of its cells.
  if (chosen.kind === 'name' || chosen.start < text.indexOf(BAR) || context?.includes(BAR) !== true)
    return chosen;
  const named = new Map(
    words.flatMap(({ stem, role }) => (role === 'stop' ? [] : [[stem, role === 'content' ? CONTENT : 1]])),
  );
  const names = [...figures.map(({ measures }) => measures), ...emptyIn(text, context, figures)];
  const heads = names.map(stemsInOrder);
  // Columns of two times tell the same: `Profit 2025` and `Profit 2024`.
  const told = heads.map((own, at) =>
    own
      .filter((stem) => heads.every((other, of) => names[of] === names[at] || !other.includes(stem)))
      .reduce((sum, stem) => sum + (named.get(stem) ?? 0), 0),
  );
  const most = Math.max(0, ...told);
  const best = told.flatMap((sum, at) => (sum === most ? [at] : []));
  // A word that is said around any question names a column no more surely than what is learned.
  if (most < CONTENT || best.some((at) => names[at] !== names[best[0] as number])) return chosen;
  const cells = best.map((at) => figures[at]);
  const startOf = (figure: Figure) => figureAt(text, figure.text);
  const own = figures.find((figure) => startOf(figure) === chosen.start);
  const figure = cells.length === 1 ? cells[0] : cells.find((cell) => cell?.period === own?.period);
  if (figure === undefined) return cells.length === 1 ? undefined : chosen;
  return spans.find((span) => span.start === startOf(figure)) ?? chosen;
}

/** The heads of those columns whose cell says that there is nothing, or is not there. */
function emptyIn(text: string, context: string, figures: Fact['figures']): readonly string[] {
  const heads = context.split(BAR).slice(1);
  const cells = text.split(BAR).slice(1);
  const isAligned = heads.length === cells.length;
  return heads.filter((head, at) =>
    isAligned
      ? NOTHING.test(cells[at] ?? '')
      : figures.every(
          ({ measures, period }) => !measures.endsWith(bare(head)) && !head.includes(period ?? BAR),
        ),
  );
}
const NOTHING = /^(?:n\/?a|none|nil|not (?:available|applicable|known|given)|[-–—.…*?]{0,3})$/iu;
const bare = (head: string) => head.replace(/\s*\([^()]*\)/gu, '').trim();
