import { oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import { askedIn, meantIn } from '../highlight/seen.ts';
import type { Index } from '../index/inverted-index.ts';
import { contentStems } from '../language/held.ts';
import type { Ranked } from '../rank/decide.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Look } from '../rank/look.ts';
import { SAME } from '../retrieve/meaning.ts';
import { BAR, type Span } from '../types.ts';
import { type Asked, endsAsked } from './ends.ts';
import { rowOfNamedTable } from './named-table.ts';
import { isNarrowed, isTold, isToldElsewhere } from './narrowed.ts';
import { isOfThings } from './rows-asked.ts';
import { rowsNamed } from './rows-named.ts';
import {
  type Column,
  cellIn,
  contentStemsOf,
  extremeOf,
  isRow,
  labelOf,
  type Table,
  tableOfRows,
  tablesOf,
} from './tables.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** The articles of so many candidates are looked at. */
const ARTICLES_OF = 3;
/** The row that a question asks for, and its name in it, or the value that is asked for. */
interface Extreme {
  readonly fact: number;
  readonly part: Span;
}

const NOT_IN_ARTICLE = FEATURES.indexOf('nameNotInArticle');

/** What the tables of a knowledge prove together, which no row of them says. */
interface Extremes {
  /**
   * The row that has the most or the least of what one of its columns tells. Nothing is found unless every word of the question that
   * narrows it is the table's, its headline's, or whose all of it is.
   */
  rowOf(look: Look, ranked: readonly Ranked[]): Extreme | undefined;
  /** Rows that have less than another one where the most is asked for, or more where the least is: none of them is the answer. */
  beaten(look: Look): ReadonlySet<number>;
}

function createExtremes(index: Index): Extremes {
  const tables = () => tablesOf(index);
  return {
    rowOf: (look, ranked) => {
      const named = rowOfNamedTable(look, index);
      if (named !== undefined) return extremeAt(named);
      const wanted = wantedIn(look);
      if (wanted === undefined) return undefined;
      if (wanted.isBare) return bareRow(wanted);
      const near = articlesOf(ranked, index);
      const meant = meantIn(look.query, index);
      const found = tables().flatMap((whole) => {
        const chosen = rowsNamed(look.query.question.plain, whole, index, meant);
        const rows = chosen?.map(({ row }) => row);
        const table = rows === undefined ? whole : tableOfRows(whole, rows);
        const names = new Set(chosen?.flatMap(({ words }) => contentStems(words.join(' '))));
        const asked = endsAsked(table, look, wanted, index, names);
        if (asked === undefined || narrows(table, asked, names, look, wanted)) return [];
        const fact = rowIn(table, asked, wanted);
        return fact === undefined ? [] : [{ table, fact, asked }];
      });
      // `The cheapest ticket` is a ticket before it is a fare.
      const ofRows = found.filter(({ asked }) => !asked.isOfValue);
      const [first, ...others] = ofRows.length > 0 ? ofRows : found;
      if (first === undefined || others.length > 0) return undefined;
      const { table, fact, asked } = first;
      // Every candidate of an article knows whether it has the question's names.
      const candidate = look.candidates.find((one) => index.facts[one.fact]?.article.id === table.article);
      if (candidate === undefined || candidate.features[NOT_IN_ARTICLE] !== 0) return undefined;
      if (!near.has(table.article) || isToldElsewhere(table, asked, wanted, index)) return undefined;
      const [{ column } = {}] = asked.ends;
      const isFigure = asked.isOfValue && !asked.isImplied && asked.ends.length === 1;
      const cell = isFigure && column !== undefined ? cellIn(index.facts[fact] as Fact, column) : null;
      return cell === null ? extremeAt(fact) : { fact, part: cell };
    },
    beaten: (look) => {
      const wanted = wantedIn(look);
      if (wanted === undefined || wanted.isOfTime || wanted.isOfTwo) return NONE;
      if (!look.candidates.some(({ fact }) => isRow(index.facts[fact] as Fact))) return NONE;
      const askedBy = askedIn(look.query, index);
      const isNamedRow = (row: number) =>
        contentStemsOf(labelOf(index.facts[row] as Fact)).some(
          (stem) => (askedBy(stem)?.strength ?? 0) >= SAME,
        );
      return new Set(
        tables().flatMap((table) => {
          const asked = endsAsked(table, look, wanted, index);
          if (asked === undefined) return [];
          const most = rowIn(table, asked, wanted);
          const passed = passedOver(table, wanted);
          if (passed.length > 0 && most === undefined) return passed;
          return most === undefined
            ? []
            : table.rows.filter((row) => row !== most && (passed.includes(row) || !isNamedRow(row)));
        }),
      );
    },
  };

  function narrows(
    table: Table,
    asked: Asked,
    names: ReadonlySet<string>,
    look: Look,
    wanted: Wanted,
  ): boolean {
    // What leaves out no row of it says something else.
    const passed = passedOver(table, wanted).length > 0 ? wanted.passed : [];
    return isNarrowed(table, asked, names, look, { ...wanted, passed }, index);
  }

  function extremeAt(fact: number): Extreme {
    const { text } = index.facts[fact] as Fact;
    return { fact, part: { start: 0, end: text.indexOf(BAR) } };
  }

  /** `What cost the most` names no article: where there is but one table of costs, it is that one. */
  function bareRow(wanted: Wanted): Extreme | undefined {
    const found = tables()
      .filter(isOfThings)
      .filter((table) => wanted.who.every((stem) => isTold(stem, table, index)))
      .flatMap((table) => {
        const costs = table.columns.filter(({ isCost }) => isCost);
        return costs.map((column) =>
          costs.length === 1 ? rowAt(table, column, wanted.isMost, wanted) : undefined,
        );
      });
    const [fact] = found;
    return fact === undefined || found.length > 1 ? undefined : extremeAt(fact);
  }

  /** The rows that it names to leave out: `after Kell`. */
  function passedOver(table: Table, { passed }: Wanted): readonly number[] {
    return table.rows.filter((row) => {
      const label = contentStemsOf(labelOf(index.facts[row] as Fact));
      return label.length > 0 && label.every((stem) => passed.includes(stem));
    });
  }

  /** The row that is asked for; undefined where the columns that may be meant do not all have the same. */
  function rowIn(table: Table, { ends }: Asked, wanted: Wanted): number | undefined {
    const rows = new Set(ends.map(({ column, isMost }) => rowAt(table, column, isMost, wanted)));
    const [row] = rows;
    return rows.size === 1 ? row : undefined;
  }

  /** The row at an end of a column; undefined where those before it in order are not just those that are left out, or two have as much. */
  function rowAt(table: Table, { values }: Column, isMost: boolean, wanted: Wanted): number | undefined {
    const first = extremeOf(table.rows, values, isMost);
    const passed = passedOver(table, wanted);
    const before = passed.length + wanted.before;
    if (before === 0 || first === undefined) return first;
    if (passed.length > 1 || (passed.length === 1 && (wanted.before > 0 || passed[0] !== first)))
      return undefined;
    const order = [...values].sort((a, b) => (isMost ? b - a : a - b));
    const value = order[before];
    if (value === undefined || new Set(order.slice(0, before + 2)).size < Math.min(order.length, before + 2))
      return undefined;
    return table.rows[values.indexOf(value)];
  }
}

/** Made once for all who share an index. */
export const extremesOf = oncePer(createExtremes);

const NONE: ReadonlySet<number> = new Set();

function articlesOf(ranked: readonly Ranked[], { facts }: Index): ReadonlySet<string> {
  return new Set(ranked.slice(0, ARTICLES_OF).map(({ fact }) => (facts[fact] as Fact).article.id));
}
