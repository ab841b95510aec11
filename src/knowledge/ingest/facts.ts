import type { Article, Fact } from '../types.ts';
import type { DateHints } from './dates.ts';
import { type FigureContext, figuresOf } from './figures/figures.ts';
import { currenciesOf } from './figures/money.ts';
import { rowFigures } from './figures/row-figures.ts';
import { sentencesOf } from './sentences.ts';
import type { Stretch } from './stored-text.ts';

/** A longer sentence fits into no reply: it is cut at a clause's end, or at a word's. */
const LONGEST = 600;

/** Every statement of an article: verbatim slices of its text, in order. */
export function factsOf(
  article: Article,
  text: string,
  stretches: readonly Stretch[],
  dates: DateHints,
): readonly Fact[] {
  const context: FigureContext = {
    dates,
    language: article.language,
    currencies: currenciesOf(text),
    published: article.published,
  };
  const ids = new Map<string, number>();
  return stretches.flatMap((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    const ranges =
      stretch.cut === 'whole' ? [{ start: 0, end: words.length }] : sentencesOf(words, article.language);
    const pieces = ranges.flatMap((range) => shortEnough(words, range));
    return pieces
      .filter(({ start, end }) => states(words.slice(start, end)))
      .map((piece, index) => {
        const plain = pieces.length === 1 ? stretch.id : `${stretch.id}-${index + 1}`;
        const again = (ids.get(plain) ?? 0) + 1;
        ids.set(plain, again);
        const start = stretch.start + piece.start;
        const end = stretch.start + piece.end;
        return {
          id: `${article.id}/${again === 1 ? plain : `${plain}-${again}`}`,
          article,
          text: text.slice(start, end),
          place: stretch.place,
          saidBy: stretch.speaker,
          figures:
            stretch.row === null
              ? figuresOf(text.slice(start, end), context)
              : rowFigures(stretch.row, context),
          topics: [],
          questions: [],
          ...(stretch.context === null ? {} : { context: stretch.context }),
          origin: { kind: 'extracted', start, end },
        };
      });
  });
}

/** Something with a letter or a digit in it; the rest of a rule or an ornament states nothing. */
function states(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function shortEnough(text: string, range: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let { start } = range;
  while (range.end - start > LONGEST) {
    const window = text.slice(start, start + LONGEST);
    const cut = [/[;:。；](?=[^;:。；]*$)/u, /[,，、](?=[^,，、]*$)/u, /\s(?=\S*$)/u]
      .map((pattern) => window.search(pattern) + 1)
      .find((at) => at > LONGEST / 2);
    let end = start + (cut ?? LONGEST);
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    pieces.push(trimmed(text, start, end));
    start = end;
  }
  pieces.push(trimmed(text, start, range.end));
  return pieces.filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, start: number, end: number): Piece {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}
