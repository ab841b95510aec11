import { MONTH, WEEKDAY } from '../../knowledge/calendar.ts';
import { oncePer } from '../../knowledge/lazily.ts';
import type { Fact } from '../../knowledge/types.ts';
import { askedIn, meantIn } from '../highlight/seen.ts';
import type { Index } from '../index/inverted-index.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Ranked } from '../rank/decide.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Look } from '../rank/look.ts';
import { BAR, type Span } from '../types.ts';
import { type Asked, endsAsked, FARES } from './ends.ts';
import { rowOfNamedTable } from './named-table.ts';
import { isOfThings } from './rows-asked.ts';
import { nameStemsOf, rowsNamed } from './rows-named.ts';
import {
  type Column,
  cellIn,
  contentStemsOf,
  extremeOf,
  isCountOf,
  isRow,
  labelOf,
  type Table,
  tableOfRows,
  tablesOf,
} from './tables.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** `Which ward in the table has the most`: what it is asked of. */
const TABLE = /^(?:table|chart|list|listing|ranking|breakdown)$/;
const RELATIVE_YEAR = /\b(this|last|next|past|current) (?:year|season)\b/iu;
const IN_A_MONTH = new RegExp(
  String.raw`\b(?:in|on|since|by|of|last|this|next) (?:${MONTH}|${WEEKDAY})s?\b`,
  'iu',
);
const LAST_YEAR = /^(?:last|year|season)$/;
const PART_OF_DAY =
  /^(?:night|nights|tonight|tomorrow|morning|mornings|afternoon|afternoons|evening|evenings)$/;
/** The articles of so many candidates are looked at. */
const ARTICLES_OF = 3;
/** From this strength on a word means another. */
const SAME = 0.7;
/** Words this common narrow nothing: `which day had the most visitors`, `of all`. */
const COMMON = 0.35;

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
        const names = new Set(chosen?.flatMap(({ words }) => nameStemsOf(words.join(' '))));
        const asked = endsAsked(table, look, wanted, index, names);
        if (asked === undefined || isNarrowed(table, asked, names, look, wanted)) return [];
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
      if (!near.has(table.article) || isToldElsewhere(table, asked, wanted)) return undefined;
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

  function extremeAt(fact: number): Extreme {
    const { text } = index.facts[fact] as Fact;
    return { fact, part: { start: 0, end: text.indexOf(BAR) } };
  }

  /** `What cost the most` names no article: where there is but one table of costs, it is that one. */
  function bareRow(wanted: Wanted): Extreme | undefined {
    const found = tables()
      .filter(isOfThings)
      .filter((table) => wanted.who.every((stem) => isTold(stem, table)))
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

  function isNarrowed(
    table: Table,
    { ends, isImplied, isOfValue }: Asked,
    names: ReadonlySet<string>,
    { query }: Look,
    wanted: Wanted,
  ): boolean {
    const passed = passedOver(table, wanted).length > 0 ? wanted.passed : [];
    const said = new Set([
      ...passed,
      ...table.label,
      ...ends.flatMap(({ column }) => column.stems),
      ...table.about,
      ...ends.map(({ column }) => column.year ?? table.year),
    ]);
    const isSaid = (clue: Look['query']['clues'][number]) =>
      clue.alternatives.some(
        ({ stem, strength }) => strength >= SAME && said.has(index.dictionary.stems.words[stem] as string),
      );
    const isOfFares = ends.some(({ column }) => column.stems.some((stem) => FARES.has(stem)));
    // The last year or another one: all of them have to tell the same.
    const isOfYears = ends.length > 1 && ends.every(({ column }) => column.year !== null);
    // What else is chat narrows it here.
    const isAtNight = query.question.words.some(
      ({ text, stem }) => PART_OF_DAY.test(text) && !said.has(stem),
    );
    if (isAtNight) return true;
    if (ends.some(({ column }) => column.year !== null) && !isToldOf(table, ends, query.question.plain))
      return true;
    // `Most visitors in May`, of a table of rooms.
    if ((isOfValue || isImplied) && IN_A_MONTH.test(query.question.plain)) return true;
    if (isOfValue && table.rows.some((row) => isRowSaid(row, query.question.words))) return true;
    return query.clues.some(
      (clue) =>
        !wanted.words.includes(clue.word) &&
        !TABLE.test(clue.word) &&
        !isCountOf(clue.word, table) &&
        !isSaid(clue) &&
        !names.has(stemOf(clue.word)) &&
        !(isOfFares && FARES.has(stemOf(clue.word))) &&
        !(isOfYears && LAST_YEAR.test(clue.word)) &&
        !(wanted.who.includes(stemOf(clue.word)) && isTold(stemOf(clue.word), table)) &&
        !isOwner(clue.said, table, query.question.plain) &&
        (clue.kind !== 'other' ||
          clue.contrast ||
          isImplied ||
          isOfValue ||
          names.size > 0 ||
          clue.rarity > COMMON),
    );
  }

  /** `This year`, or the last one, where the columns are of years before that: they tell of another time. */
  function isToldOf({ year }: Table, ends: Asked['ends'], question: string): boolean {
    const which = RELATIVE_YEAR.exec(question)?.[1]?.toLowerCase();
    if (which === undefined) return true;
    const wanted = Number(year) + (which === 'next' ? 1 : which === 'last' || which === 'past' ? -1 : 0);
    return ends.some(({ column }) => endOf(column.year) >= wanted);
  }

  /** `Most visitors in May` asks for no other month. */
  function isRowSaid(row: number, words: Look['query']['question']['words']): boolean {
    const label = tokenise(labelOf(index.facts[row] as Fact)).map(({ text }) => text);
    const said = words.map(({ text }) => text);
    return label.length > 0 && label.every((word) => said.includes(word));
  }

  /** Sentences that speak of such an extreme may mean one of more than the table has. */
  function isToldElsewhere(
    { article, label }: Table,
    { ends, isOfValue, isImplied }: Asked,
    { word }: Wanted,
  ): boolean {
    if (!isOfValue && !isImplied) return false;
    const stems = [...label, ...ends.flatMap(({ column }) => column.stems)];
    return index.facts.some(
      (fact) =>
        fact.article.id === article &&
        !isRow(fact) &&
        tokenise(fact.text).some(({ text }) => text === word) &&
        contentStemsOf(fact.text).some((stem) => stems.includes(stem)),
    );
  }

  /** `The trust's sites`, `the Vale Trust's`, of an article that tells of the trust. */
  function isOwner(word: string, table: Table, question: string): boolean {
    const stem = stemOf(word);
    const owners = question.match(OWNERS)?.flatMap(contentStemsOf) ?? [];
    return owners.includes(stem) && isTold(stem, table);
  }

  /** A table's article tells of it. */
  function isTold(stem: string, { article }: Table): boolean {
    return index.facts.some(
      (fact) => fact.article.id === article && contentStemsOf(fact.text).includes(stem),
    );
  }
}

const OWNERS = /(?:\p{Lu}[\p{L}-]{0,60}\s){0,8}[\p{L}-]{1,60}(?=['’]s\s|(?<=s)['’]\s)/gu;

/** Made once for all who share an index. */
export const extremesOf = oncePer(createExtremes);

const NONE: ReadonlySet<number> = new Set();

function articlesOf(ranked: readonly Ranked[], { facts }: Index): ReadonlySet<string> {
  return new Set(ranked.slice(0, ARTICLES_OF).map(({ fact }) => (facts[fact] as Fact).article.id));
}

/** The year in which one ends that a column's head names: `2024/25` in 2025. */
function endOf(year: string | null): number {
  const [, from = '', to] = /(\d{4})(\s?[-–/]\s?\d{2,4})?/u.exec(year ?? '') ?? [];
  return Number(from) + (to === undefined ? 0 : 1);
}
