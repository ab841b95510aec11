import { withdrawnIn } from '../../conflicts/withdrawn.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { INGESTED_LIMITS } from '../../schema.ts';
import type { DateHints } from '../../time/dates.ts';
import { momentsIn } from '../../time/moments.ts';
import type { Article, Fact, Figure } from '../../types.ts';
import { isCreditLine, isInCapitals } from '../body/capitals.ts';
import { IngestError } from '../error.ts';
import { currenciesOf } from '../figures/currencies.ts';
import { type FigureContext, figuresOf } from '../figures/figures.ts';
import { rowFigures } from '../figures/row-figures.ts';
import { spacesThousands } from '../figures/tokens.ts';
import { createAnswerer, type Introduction } from '../interview/answerer.ts';
import { newCast } from '../people/cast.ts';
import { speaksAlone } from '../people/first-person.ts';
import { withPlainQuotes } from '../people/quotes.ts';
import { leadsIn, speakersOf } from '../people/speaker.ts';
import { withinLimits } from './fact-limits.ts';
import type { Stretch } from './text-page.ts';
import { topicsOf } from './topics.ts';

/** A longer sentence fits into no reply: it is cut at a clause's end, or at a word's. */
const LONGEST_FACT = 600;

/** What the facts of an article are made of. */
export interface FactSource {
  readonly article: Article & { readonly text: string };
  readonly stretches: readonly Stretch[];
  /** For problems. */
  readonly file: string;
  readonly dates: DateHints;
  /** What the article's file says it is about. */
  readonly topics: readonly string[];
}

/**
 * Every statement of an article: verbatim slices of its text, in order.
 * @throws IngestError when there are more than anybody would read.
 */
export function factsOf({ article, stretches, file, dates, topics }: FactSource): readonly Fact[] {
  const { text, language } = article;
  const context: FigureContext = {
    dates,
    language,
    currencies: currenciesOf(text),
    spacesThousands: spacesThousands(text),
    published: article.published,
  };
  const inCapitals = isInCapitals(text);
  const cut = stretches.map((stretch) => ({
    stretch,
    pieces: piecesOf(text, stretch, language).filter(
      ({ start, end }) => inCapitals || !isRunningText(stretch) || !isCreditLine(text.slice(start, end)),
    ),
  }));
  const count = cut.reduce((sum, { pieces }) => sum + pieces.length, 0);
  // An article that states more is none; a long live blog has some 2,000.
  if (count > INGESTED_LIMITS.facts) {
    const message = `makes ${count} statements; at most ${INGESTED_LIMITS.facts} are kept.`;
    throw new IngestError(file, message, 'Split it.');
  }
  const statements = cut.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
  const about = topicsOf({ title: article.title, statements, language }, topics);
  const listen = createListener(article, stretches);
  return cut.flatMap(({ stretch, pieces }, at) => {
    const said = listen(stretch, pieces, cut[at + 1]?.stretch);
    if (said === null) return [];
    return pieces.map(({ start, end }, index): Fact => {
      const statement = text.slice(start, end);
      return withinLimits({
        id: `${article.id}/${pieces.length === 1 ? stretch.id : `${stretch.id}-${index + 1}`}`,
        article,
        text: statement,
        ...(stretch.context === null ? {} : { context: stretch.context }),
        place: stretch.place,
        saidBy: said[index] ?? null,
        figures:
          stretch.row === null ? ofDay(statement, stretch.day, context) : rowFigures(stretch.row, context),
        topics: about.of(statement),
        questions: [],
        origin: { kind: 'extracted', start, end },
      });
    });
  });
}

/** Who says each statement of a stretch; null where it states nothing by itself. */
type Listener = (
  stretch: Stretch,
  pieces: readonly Span[],
  below: Stretch | undefined,
) => readonly (string | null)[] | null;

/** Hears an article’s stretches one after another: each may introduce people whom later ones call by their surname. */
function createListener(article: FactSource['article'], stretches: readonly Stretch[]): Listener {
  const { text } = article;
  const cast = newCast();
  const answersAlone = ({ isAnswer, start, end }: Stretch): boolean =>
    isAnswer && speaksAlone(text.slice(start, end));
  const introduction = introductionOf(article, stretches);
  const answerer = createAnswerer(introduction, stretches.some(answersAlone), text, cast);
  return (stretch, pieces, below) => {
    const isInSentences = stretch.cut === 'sentences';
    // Captions and decks introduce people too.
    const plain = withPlainQuotes(text.slice(stretch.start, stretch.end));
    const said = pieces.map(({ start, end }) => plain.slice(start - stretch.start, end - stretch.start));
    const speakers = isInSentences ? speakersOf(said, cast) : [];
    const isLabelled = isInSentences && (stretch.speaker !== null || stretch.isAnswer);
    const answers = isLabelled ? answerer(stretch.speaker) : stretch.speaker;
    const [only, another] = pieces;
    // `Ada Lund, the mayor, said:` over her words, which have her for their speaker, states nothing by itself.
    const isLeadIn =
      another === undefined &&
      cast.quoting !== null &&
      leadsIn(only === undefined ? '' : text.slice(only.start, only.end)) &&
      /^["“„«]/u.test(text.charAt(below?.start ?? 0));
    return isLeadIn ? null : pieces.map((_, index) => answers ?? speakers[index] ?? null);
  };
}

/** What introduces who answers in an interview: its headline, and all that is no answer. Who asks stands in the byline. */
function introductionOf(
  { title, author, text }: FactSource['article'],
  stretches: readonly Stretch[],
): Introduction {
  const isAnswerOf = ({ speaker, isAnswer, cut }: Stretch) =>
    isAnswer || (speaker !== null && cut === 'sentences');
  const first = stretches.findIndex(isAnswerOf);
  if (first < 0) return { title: '', above: '', whole: '' };
  const writers = (author?.split(/,| and /u) ?? []).map((name) => name.trim());
  const textOf = (those: readonly Stretch[]): string => {
    // A paper may be called as people are.
    const plain = those.filter(
      ({ speaker, isAnswer, row, place }) =>
        speaker === null && !isAnswer && row === null && place.kind !== 'dateline',
    );
    const all = [title, ...plain.map(({ start, end }) => text.slice(start, end))].join('\n\n');
    return writers.reduce((rest, name) => rest.replaceAll(name, ''), all);
  };
  return { title: title ?? '', above: textOf(stretches.slice(0, first)), whole: textOf(stretches) };
}

/** Figures of a statement that stands under a day, which is theirs unless it names another time. */
function ofDay(statement: string, day: string | null, context: FigureContext): readonly Figure[] {
  if (day === null) return standing(statement, context);
  const year = /(?:19|20)\d\d/u.exec(day)?.[0] ?? context.published;
  const figures = standing(statement, { ...context, published: year });
  if (momentsIn(statement, context.dates).some(({ unit }) => unit !== 'time')) return figures;
  return figures.map((figure) => ({ ...figure, period: figure.period ?? day }));
}

/** Figures of a statement, but those that a correction takes back. */
function standing(statement: string, context: FigureContext): readonly Figure[] {
  const figures = figuresOf(statement, context);
  const withdrawn = withdrawnIn(statement);
  if (withdrawn.length === 0) return figures;
  const isWithdrawn = ({ text }: Figure) => {
    const at = statement.indexOf(text);
    return withdrawn.some(({ start, end }) => at >= start && at < end);
  };
  return figures.filter((figure) => !isWithdrawn(figure));
}

/** Not a head, a list's item, a caption or a table's row. */
const isRunningText = ({ cut, place, id }: Stretch): boolean =>
  cut === 'sentences' && place.kind === 'paragraph' && id.startsWith('p');

/** Where the statements of a stretch are in the text. */
function piecesOf(text: string, stretch: Stretch, language: string): readonly Span[] {
  const words = text.slice(stretch.start, stretch.end);
  const ranges =
    stretch.cut === 'whole'
      ? [{ start: 0, end: words.length }]
      : sentencesOf(withPlainQuotes(words), language);
  return withDateline(words, ranges)
    .flatMap((range) => shortEnough(words, range))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(words.slice(start, end)))
    .map(({ start, end }) => ({ start: stretch.start + start, end: stretch.start + end }));
}

/** `ALDEN, 3 May.` before the news is no statement of its own. */
function withDateline(words: string, ranges: readonly Span[]): readonly Span[] {
  const [first, second, ...rest] = ranges;
  if (first === undefined || second === undefined || !DATELINE.test(words.slice(first.start, first.end)))
    return ranges;
  return [{ start: first.start, end: second.end }, ...rest];
}
const DATELINE = /^\p{Lu}{3}[\p{Lu}\s’'.-]{0,30}(?:,\s[\p{L}\d .]{1,24})?\.$/u;

function shortEnough(text: string, range: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = range;
  while (range.end - start > LONGEST_FACT) {
    const window = text.slice(start, start + LONGEST_FACT);
    const cut = [/[;:。；](?=[^;:。；]*$)/u, /[,，、](?=[^,，、]*$)/u, /\s(?=\S*$)/u]
      .map((pattern) => window.search(pattern) + 1)
      .find((at) => at > LONGEST_FACT / 2);
    let end = start + (cut ?? LONGEST_FACT);
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    pieces.push(trimmed(text, start, end));
    start = end;
  }
  pieces.push(trimmed(text, start, range.end));
  return pieces.filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}
