import { oncePer } from '../../knowledge/lazily.ts';
import type { Fact } from '../../knowledge/types.ts';
import { askedIn } from '../highlight/seen.ts';
import type { Index } from '../index/inverted-index.ts';
import { stemOf } from '../language/words.ts';
import type { Ranked } from '../rank/decide.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Look } from '../rank/look.ts';
import { BAR, type Span } from '../types.ts';
import { rowOfNamedTable } from './named-table.ts';
import {
  type Column,
  contentStemsOf,
  extremeOf,
  isCountOf,
  isRow,
  labelOf,
  type Table,
  tablesOf,
} from './tables.ts';
import { type Wanted, wantedIn } from './wanted.ts';

const IN_ORDER = /^(?:first|last)$/;
/** Who does something may be such. */
const BODIES =
  /^(?:council|club|team|company|firm|party|bank|name|candidate|rider|runner|player|driver|school|university|hospital|union|country|town|city|bidder|donor|winner|airline|operator)$/;
/** `Which ward in the table has the most`: what it is asked of. */
const TABLE = /^(?:table|chart|list|listing|ranking|breakdown)$/;
/** Where and when are told by rows of such things. */
const PLACES =
  /^(?:ward|district|village|town|city|region|country|state|province|area|place|site|street|island|county|constituency|station|school)s?$/;
const TIMES = /^(?:day|week|month|quarter|season|year|date|time|winter|summer|period)s?$/;

/** A question need not say all of a column's head: `change in a year`. */
const HALF = 0.5;
/** The articles of so many candidates are looked at. */
const ARTICLES_OF = 3;
/** From this strength on a word means another. */
const SAME = 0.7;
/** Words this common narrow nothing: `which day had the most visitors`, `of all`. */
const COMMON = 0.35;

/** The row that a question asks for, and its name in it. */
interface Extreme {
  readonly fact: number;
  readonly label: Span;
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
      const found = [...articlesOf(ranked, index)].flatMap((article) => {
        // Every candidate of an article knows whether it has the question's names.
        const near = look.candidates.find(({ fact }) => index.facts[fact]?.article.id === article);
        if (near === undefined || near.features[NOT_IN_ARTICLE] !== 0) return [];
        return tables().flatMap((table) => {
          const column = table.article === article ? columnOf(table, look, wanted) : undefined;
          if (column === undefined || isNarrowed(table, column, look, wanted)) return [];
          return rowIn(table, column, wanted) ?? [];
        });
      });
      const [fact] = found;
      if (fact === undefined || found.length > 1) return undefined;
      return extremeAt(fact);
    },
    beaten: (look) => {
      const wanted = wantedIn(look);
      if (wanted === undefined || wanted.isOfTime || wanted.isOfTwo) return NONE;
      if (!look.candidates.some(({ fact }) => isRow(index.facts[fact] as Fact))) return NONE;
      const asked = askedIn(look.query, index);
      const isNamedRow = (row: number) =>
        contentStemsOf(labelOf(index.facts[row] as Fact)).some(
          (stem) => (asked(stem)?.strength ?? 0) >= SAME,
        );
      return new Set(
        tables().flatMap((table) => {
          const column = columnOf(table, look, wanted);
          if (column === undefined) return [];
          const most = rowIn(table, column, wanted);
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
    return { fact, label: { start: 0, end: text.indexOf(BAR) } };
  }

  /** `What cost the most` names no article: where there is but one table of costs, it is that one. */
  function bareRow(wanted: Wanted): Extreme | undefined {
    const found = tables()
      .filter(({ head }) => !head.some((word) => PLACES.test(word) || TIMES.test(word) || BODIES.test(word)))
      .filter((table) => wanted.who.every((stem) => isTold(stem, table)))
      .flatMap((table) => {
        const costs = table.columns.filter(({ isCost }) => isCost);
        return costs.map((column) => (costs.length === 1 ? rowIn(table, column, wanted) : undefined));
      });
    const [fact] = found;
    return fact === undefined || found.length > 1 ? undefined : extremeAt(fact);
  }

  /** The column whose most or least is asked for, where the rows are what is asked for. */
  function columnOf(table: Table, { query }: Look, wanted: Wanted): Column | undefined {
    if (wanted.isOfTwo && table.rows.length !== 2) return undefined;
    const askedBy = askedIn(query, index);
    // `Asks for the most`: what is said around a question elsewhere may be a column's head.
    const stems = new Set(query.question.words.flatMap(({ role, stem }) => (role === 'chat' ? [stem] : [])));
    const isAsked = (stem: string) => (askedBy(stem)?.strength ?? 0) >= SAME || stems.has(stem);
    const said = new Set(query.question.words.map(({ text }) => text));
    if (!isNamed(table, query.question, isAsked)) return undefined;
    if (wanted.isOfPrice) return oneOf(table, ({ isPrice }) => isPrice, query.years, isAsked);
    if (wanted.isOfMoney) return oneOf(table, ({ isCost }) => isCost, query.years, isAsked);
    const column = columnAsked(table, wanted.isOfTime, query.years, said, isAsked);
    if (column === undefined || asksForAManner(query.question.words, column)) return undefined;
    // What starts last on its day is not what starts on the last day.
    const isEither = column.time === 'time' && table.columns.some(({ time }) => time?.startsWith('day'));
    return isEither && wanted.words.some((word) => IN_ORDER.test(word)) ? undefined : column;
  }

  /** The rows that it names to leave out: `after Kell`. */
  function passedOver(table: Table, { passed }: Wanted): readonly number[] {
    return table.rows.filter((row) => {
      const label = contentStemsOf(labelOf(index.facts[row] as Fact));
      return label.length > 0 && label.every((stem) => passed.includes(stem));
    });
  }

  /** The row that is asked for; undefined where those before it in order are not just those that are left out, or two have as much. */
  function rowIn(table: Table, { values }: Column, wanted: Wanted): number | undefined {
    const first = extremeOf(table.rows, values, wanted.isMost);
    const passed = passedOver(table, wanted);
    const before = passed.length + wanted.before;
    if (before === 0 || first === undefined) return first;
    if (passed.length > 1 || (passed.length === 1 && (wanted.before > 0 || passed[0] !== first)))
      return undefined;
    const order = [...values].sort((a, b) => (wanted.isMost ? b - a : a - b));
    const value = order[before];
    if (value === undefined || new Set(order.slice(0, before + 2)).size < Math.min(order.length, before + 2))
      return undefined;
    return table.rows[values.indexOf(value)];
  }

  function isNarrowed(table: Table, column: Column, { query }: Look, wanted: Wanted): boolean {
    const passed = passedOver(table, wanted).length > 0 ? wanted.passed : [];
    const said = new Set([
      ...passed,
      ...table.label,
      ...column.stems,
      ...table.about,
      column.year ?? table.year,
    ]);
    const isSaid = (clue: Look['query']['clues'][number]) =>
      clue.alternatives.some(
        ({ stem, strength }) => strength >= SAME && said.has(index.dictionary.stems.words[stem] as string),
      );
    return query.clues.some(
      (clue) =>
        !wanted.words.includes(clue.word) &&
        !TABLE.test(clue.word) &&
        !isCountOf(clue.word, table) &&
        !isSaid(clue) &&
        !isOwner(clue.said, table, query.question.plain) &&
        (clue.kind !== 'other' ||
          clue.contrast ||
          wanted.isOfPrice ||
          wanted.isOfMoney ||
          clue.rarity > COMMON),
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

/** How something is: the line that runs most often has the fewest minutes between its trams. */
const MANNER = /^(?:often|\p{L}+(?:ly|ed|ing|ive|ous|ful|able|ible|ant|ent|ic|ular))$/u;

function asksForAManner(words: Look['query']['question']['words'], { stems }: Column): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1];
    const isDegree = text === 'most' || text === 'least';
    return isDegree && next !== undefined && MANNER.test(next.text) && !stems.includes(next.stem);
  });
}

function articlesOf(ranked: readonly Ranked[], { facts }: Index): ReadonlySet<string> {
  return new Set(ranked.slice(0, ARTICLES_OF).map(({ fact }) => (facts[fact] as Fact).article.id));
}

/** What names the rows is what is asked for. */
function isNamed(
  { head, label }: Table,
  { asked, head: wanted, words }: Look['query']['question'],
  isAsked: (stem: string) => boolean,
): boolean {
  const at = words.findIndex(({ text }) => text === 'which' || text === 'what');
  // `Project` may be chat.
  if (at >= 0 && words[at + 1]?.role === 'chat' && label.includes(words[at + 1]?.stem ?? '')) return true;
  if (wanted.length > 0 && words.some(({ text }) => text === 'which' || text === 'what')) {
    return label.some((stem) => wanted.includes(stem) || (isAsked(stem) && wanted.some(isAsked)));
  }
  return (
    (asked === 'where' && head.some((word) => PLACES.test(word))) ||
    (asked === 'date' && head.some((word) => TIMES.test(word))) ||
    (asked === 'who' && head.some((word) => BODIES.test(word)))
  );
}

/**
 * The column whose head the question says most of: the longer one of two (`empty homes`), and of two alike the one whose small
 * words are said (`per home`); undefined where two are as good.
 */
function columnAsked(
  { columns }: Table,
  ofTime: boolean,
  years: readonly string[],
  said: ReadonlySet<string>,
  isAsked: (stem: string) => boolean,
): Column | undefined {
  const [best, next] = columns
    .filter(({ time }) => (time !== null) === ofTime)
    .filter(({ year }) => year === null || years.length === 0 || years.includes(year))
    .map((column) => {
      const asked = column.stems.filter(isAsked).length;
      const small = column.small.filter((word) => said.has(word)).length * 2 - column.small.length;
      return { column, asked, small, share: asked / Math.max(1, column.stems.length) };
    })
    .sort((a, b) => b.share - a.share || b.asked - a.asked || b.small - a.small);
  if (best === undefined || best.share < HALF) return undefined;
  const isAsGood = next?.share === best.share && next.asked === best.asked && next.small === best.small;
  return isAsGood ? undefined : best.column;
}

/** The one column of a kind; of several the one that a question names. */
function oneOf(
  { columns }: Table,
  isOfKind: (column: Column) => boolean,
  years: readonly string[],
  isAsked: (stem: string) => boolean,
): Column | undefined {
  const prices = columns.filter(
    (column) =>
      isOfKind(column) && (column.year === null || years.length === 0 || years.includes(column.year)),
  );
  if (prices.length === 1) return prices[0];
  const [named, ...others] = prices.filter(({ stems }) => stems.some(isAsked));
  return others.length === 0 ? named : undefined;
}
