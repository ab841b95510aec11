import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { QuestionWord } from '../language/analyse.ts';
import { stemsOf } from '../language/held.ts';
import { kindOfUnit } from '../language/unit-kinds.ts';
import type { Look } from '../rank/look.ts';
import { type Column, extremeOf, figureIn, isCountOf, type Table, tablesOf } from './tables.ts';
import { wantedIn } from './wanted.ts';

/** A question that speaks of a table is asked of one. */
const TABLE = /^(?:tables?|charts?)$/u;
const HOW_OFTEN = /^(?:often|frequent(?:ly)?)$/u;
const LOSS =
  /\b(?:(?:a|its?|their|the) (?:net |only )?loss(?:es)?|in the red|red ink|los(?:e|es|ing|t) money|below zero|minus|negative)\b/i;
/** The words of that, and what is done with a loss. */
const OF_LOSS =
  /^(?:loss|losses|losing|lose|lost|red|ink|money|zero|minus|negative|net|only|post|posted|make|made|report|reported|record|recorded|show|showed|shown|book|booked|end|ended|finish|finished|close|closed|run|ran|bring|brings|brought|saw)$/u;
/** Words that choose nothing. */
const NEUTRAL =
  /^(?:row|rows|entry|entries|figure|figures|number|numbers|listed|shown|given|start|starts|run|runs|has|have|had|time|morning|evening|day)$/u;
/** The line that runs most often has the fewest minutes between its trams. */
const OFTEN = /\b(?:most|least) (?:often|frequent(?:ly)?)\b/i;

/**
 * The row that a question asks for of a table that it speaks of, or that is the only one below nothing: `which line in the table starts
 * first`, `in which of the five quarters did Lund Steel make a loss`. Nothing else in the question narrows it, and no
 * other table has such a row.
 */
export function rowOfNamedTable(look: Look, index: Index): number | undefined {
  const { query } = look;
  const said = query.question.plain;
  const words = query.question.words.filter(({ role }) => role !== 'stop');
  const isLoss = LOSS.test(said);
  const stems = words.map(({ stem }) => stem);
  const isNamed = words.some(({ text }) => TABLE.test(text));
  if (!isLoss && !isNamed) return undefined;
  const wanted = isLoss ? undefined : wantedIn(look);
  if (!isLoss && wanted === undefined && !OFTEN.test(said)) return undefined;
  // What is quickest is told by another column than the one that is named, or by its other end.
  if (wanted?.implied?.isOfAnything === false) return undefined;
  const found = tablesOf(index).flatMap((table): readonly number[] => {
    const isLabel = (stem: string) => table.label.includes(stem);
    if (!words.some(({ stem }) => isLabel(stem))) return [];
    const column = isLoss ? undefined : columnOf(table, stems, said, wanted?.isOfTime === true, index);
    const row = isLoss
      ? belowNothing(table, index)
      : column &&
        extremeOf(
          table.rows,
          column.values,
          OFTEN.test(said) ? !/\bmost\b/i.test(said) : wanted?.isMost === true,
        );
    if (row === undefined) return [];
    const isKnown = (text: string, stem: string) =>
      TABLE.test(text) ||
      NEUTRAL.test(text) ||
      isLabel(stem) ||
      (isLoss ? OF_LOSS.test(text) : wanted?.words.includes(text) || HOW_OFTEN.test(text)) ||
      isCountOf(text, table) ||
      column?.stems.includes(stem) === true;
    const others = words.filter(({ text, stem }) => !isKnown(text, stem));
    const isOther = others.some((word) => narrows(word, table, isLoss ? row : undefined, look, index));
    return isOther ? [] : [row];
  });
  const [row] = found;
  return found.length === 1 ? row : undefined;
}

/**
 * Whether a word says of which rows it is asked, or of what else than the table is about. A name is its headline's, its caption's or its
 * publisher's, or it is somebody else's: `in which quarter did the rival make a loss`; so is any word where a loss is asked for.
 *
 * @param loss the row that is one, where that is asked for
 */
function narrows(
  { text, stem }: QuestionWord,
  { rows, about }: Table,
  loss: number | undefined,
  { query }: Look,
  { facts, articleOf, articleStarts }: Index,
): boolean {
  const [first] = rows;
  const { publisher } = (facts[first as number] as Fact).article;
  if (about.includes(stem) || stemsOf(publisher ?? '').has(stem)) return false;
  const told = (row: number) => stemsOf((facts[row] as Fact).text).has(stem);
  // What stands in one row and not in another: `which free crossing`; the one row that is a loss may well be of 2023.
  if (rows.some(told)) return loss === undefined ? !rows.every(told) : !told(loss);
  const isName = query.clues.some(({ said, kind }) => said === text && kind === 'proper');
  if (loss !== undefined || isName) return true;
  const article = articleOf[first as number] as number;
  const own = facts.slice(articleStarts[article], articleStarts[article + 1]);
  return !own.some((fact) => stemsOf(fact.text).has(stem));
}

/** The one column that the question speaks of: by its head, as the only one of times, or the one that says how often. */
function columnOf(
  table: Table,
  words: readonly string[],
  said: string,
  isOfTime: boolean,
  index: Index,
): Column | undefined {
  const columns = OFTEN.test(said)
    ? table.columns.filter((column) => tellsHowOften(table, column, index))
    : table.columns.filter(({ time }) => (time !== null) === isOfTime);
  const asked = columns.filter(({ stems }) => stems.length > 0 && stems.some((stem) => words.includes(stem)));
  const [column, ...others] = asked.length > 0 || !(isOfTime || OFTEN.test(said)) ? asked : columns;
  return others.length === 0 ? column : undefined;
}

/** Each of its cells says every how many minutes. */
function tellsHowOften({ rows }: Table, column: Column, { facts }: Index): boolean {
  return rows.every((row) => {
    const fact = facts[row];
    const figure = fact && figureIn(fact, column);
    return (
      figure?.unit === 'minutes' &&
      new RegExp(`\\bevery ${patternOf(figure.text)}`, 'iu').test(fact?.text ?? '')
    );
  });
}

/** What is lost where it is below nothing. */
const EARNED = /\b(?:profit|earnings|income|result|surplus|balance|ebitd?a?)\b/i;

/** The one row that is below nothing in a column of money, or of what was earned. */
function belowNothing({ rows }: Table, { facts }: Index): number | undefined {
  const below = rows.filter((row) =>
    facts[row]?.figures.some(({ unit, value, measures }) => {
      const isEarned = kindOfUnit(unit) === 'money' || (unit === 'number' && EARNED.test(measures));
      return isEarned && value !== null && value < 0;
    }),
  );
  return below.length === 1 ? below[0] : undefined;
}
