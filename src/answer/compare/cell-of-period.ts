import { oncePer } from '../../knowledge/memoize.ts';
import { isWithin, type Time } from '../../knowledge/time/time.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { timesIn, withoutTimes } from '../language/forms/question-times.ts';
import { ASKS_NO_VALUE } from '../language/forms/question-words.ts';
import { contentOf } from '../language/held.ts';
import { stemOf } from '../language/words.ts';
import type { Look } from '../rank/look.ts';
import type { Query } from '../retrieve/query.ts';
import type { Span } from '../types.ts';
import { type Column, cellIn, labelOf, type Table, tablesOf } from './tables.ts';

/** It asks for no value, or for what two come to. */
const ASKS_ELSE = new RegExp(
  String.raw`\b(?:${ASKS_NO_VALUE}|up|down|change[ds]?|gr[eo]w\w*|compared)\b`,
  'i',
);
/** Stems of words that a value itself stands for. */
const SAYS_HOW_MUCH: ReadonlySet<string> = new Set(
  'much high big large total amount figure number value stand stood come came make made have had post posted report reported'
    .split(' ')
    .map(stemOf),
);
/** A loss is what a column of profits tells below zero. */
const LOSS = stemOf('loss');
const PROFITS: ReadonlySet<string> = new Set('profit income earnings result surplus'.split(' ').map(stemOf));
/** Another word for what a column tells has to be so near. */
const NEAR = 0.75;

/** From this share of its places on a word that has a capital there is a name. */
const MOSTLY = 0.5;

type Clue = Query['clues'][number];

/** A table whose rows are times, and the time of each row. */
interface Timed {
  readonly table: Table;
  readonly times: readonly Time[];
}

const timedIn = oncePer((index: Index): readonly Timed[] =>
  tablesOf(index).flatMap((table) => {
    const times = table.rows.flatMap((row) => {
      const label = labelOf(index.facts[row] as Fact).trim();
      const [named, ...others] = timesIn(`in ${label}`);
      const isAlone =
        others.length === 0 && contentOf(withoutTimes(`in ${label}`, named ? [named] : [])).length === 0;
      return named !== undefined && isAlone && named.time.year !== undefined ? [named.time] : [];
    });
    return times.length === table.rows.length ? [{ table, times }] : [];
  }),
);

/**
 * The cell that a question asks for by the time that its row is called and the head of its column: `sales in the third quarter of 2024`
 * of rows from Q2 2024 to Q2 2025. All else that it says is what stands over the table, or whose it is, and no other table has such a row.
 */
export function cellOfPeriod(
  { query }: Look,
  index: Index,
): { readonly fact: number; readonly part: Span } | undefined {
  const { plain } = query.question;
  const timed = timedIn(index);
  if (timed.length === 0 || ASKS_ELSE.test(plain)) return undefined;
  const [asked, ...others] = timesIn(plain);
  if (asked === undefined || others.length > 0 || asked.time.year === undefined) return undefined;
  const rest = contentOf(withoutTimes(plain, [asked])).filter((stem) => !SAYS_HOW_MUCH.has(stem));
  const clues = rest.map((stem) => query.clues.find(({ word }) => stemOf(word) === stem));
  const cells = timed.flatMap(({ table, times }) => {
    const at = times.findIndex((time) => isWithin(time, asked.time) && isWithin(asked.time, time));
    const row = table.rows[at];
    if (row === undefined || !isOfNamed(query, table, index)) return [];
    const column = columnAsked(table, at, rest, clues, index);
    const part = column && cellIn(index.facts[row] as Fact, column);
    return part ? [{ fact: row, part }] : [];
  });
  return cells.length === 1 ? cells[0] : undefined;
}

/** What stands over a table names whose it is; where it names nobody, the headline does, and its first name counts. */
function isOfNamed(
  { clues }: Query,
  { over, rows }: Table,
  { facts, dictionary, properShare }: Index,
): boolean {
  const namesIn = (text: string) =>
    contentOf(text).filter((stem) => (properShare[dictionary.stem(stem) ?? -1] ?? 0) > MOSTLY);
  const own = namesIn(over);
  const whose = own.length > 0 ? own : namesIn((facts[rows[0] as number] as Fact).article.title).slice(0, 1);
  return clues.every(({ kind, word }) => kind !== 'proper' || whose.includes(stemOf(word)));
}

/** The one column of whose head the question says the most, where all else that it says is told over the table. */
function columnAsked(
  { columns, over }: Table,
  row: number,
  rest: readonly string[],
  clues: readonly (Clue | undefined)[],
  index: Index,
): Column | undefined {
  const says = (at: number, stem: string) =>
    rest[at] === stem ||
    clues[at]?.alternatives.some(
      (one) => one.strength >= NEAR && index.dictionary.stems.words[one.stem] === stem,
    ) === true;
  const sayingOf = ({ stems, values }: Column) =>
    rest.flatMap((asked, at) => {
      const isLoss = asked === LOSS && (values[row] as number) < 0;
      return stems.some((stem) => says(at, stem) || (isLoss && PROFITS.has(stem))) ? [at] : [];
    });
  const found = columns
    .map((column) => ({ column, saying: sayingOf(column) }))
    .filter(({ saying }) => saying.length > 0);
  const most = Math.max(...found.map(({ saying }) => saying.length));
  const [best, ...others] = found.filter(({ saying }) => saying.length === most);
  if (best === undefined || others.length > 0) return undefined;
  const told = contentOf(over);
  const isTold = rest.every(
    (stem, at) => best.saying.includes(at) || clues[at]?.kind === 'proper' || told.includes(stem),
  );
  return isTold ? best.column : undefined;
}
