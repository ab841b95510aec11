import type { Fact } from '../../knowledge/types.ts';
import type { Meant } from '../highlight/seen.ts';
import type { Index } from '../index/inverted-index.ts';
import { contentStems } from '../language/held.ts';
import { labelOf, type Table } from './tables.ts';

/** So many words name one thing at most. */
const WORDS = 7;
/** Fewer are two that are compared. */
const LEAST_NAMED = 3;
const BETWEEN = /,\s*(?:(?:or|and|&)\s+)?|\s+(?:or|and|&)\s+|[:;–—(]\s*/giu;

/** The row of which a name has all that its label has, or the only one that has all that the name has. */
export function rowNamed(
  name: string,
  { rows }: Table,
  { facts }: Index,
  meant: Meant = itself,
): number | undefined {
  const said = contentStems(name);
  const labels = rows.map((row) => ({ row, words: contentStems(labelOf(facts[row] as Fact)) }));
  const rowOf = (stems: readonly string[]): number | undefined => {
    const isIn = (stem: string, words: readonly string[]) => meant(stem).some((one) => words.includes(one));
    const held = labels.filter(({ words }) => stems.every((stem) => isIn(stem, words)));
    const whole = held.filter(({ words }) => words.length === stems.length);
    const [first, ...others] = whole.length > 0 ? whole : held;
    return stems.length === 0 || others.length > 0 ? undefined : first?.row;
  };
  return rowOf(said) ?? rowOf(said.filter((stem) => !OF_MONEY.test(stem)));
}

const itself: Meant = (stem) => [stem];

/** `Commercial deals` are what a table calls `Commercial`. */
const OF_MONEY = /^(?:deal|sale|receipt|incom|revenu|take|fee)$/;

/** A row, and the words of a question that name it. */
interface Named {
  readonly row: number;
  readonly words: readonly string[];
}

type NamedBy = (words: readonly string[]) => Named | undefined;

/** Three rows and more that a question names one behind the other: `tickets, the shop or gifts`; undefined where it names fewer. */
export function rowsNamed(
  question: string,
  table: Table,
  index: Index,
  meant: Meant,
): readonly Named[] | undefined {
  const parts = question
    .replace(/[?.!\s]+$/u, '')
    .split(BETWEEN)
    .map((part) => part.split(/\s+/u).filter(Boolean));
  if (parts.length < LEAST_NAMED) return undefined;
  const namedBy: NamedBy = (words) => {
    const row = words.length > WORDS ? undefined : rowNamed(words.join(' '), table, index, meant);
    return row === undefined ? undefined : { row, words };
  };
  for (let from = 0; from + LEAST_NAMED <= parts.length; from++) {
    const named = namedFrom(parts.slice(from), namedBy);
    const rows = new Set(named.map(({ row }) => row));
    if (named.length >= LEAST_NAMED && rows.size === named.length) return named;
  }
  return undefined;
}

/** Rows that are named from the first part on, without one between them that names none. */
function namedFrom(
  [opening = [], ...parts]: readonly (readonly string[])[],
  namedBy: NamedBy,
): readonly Named[] {
  const first = atEnd(opening, namedBy);
  if (first === undefined) return [];
  const named = [first];
  for (const words of parts) {
    const whole = namedBy(words);
    // `Did the shop, gifts or tickets bring in the most`: what they do stands behind the last.
    const last = whole ?? atStart(words, namedBy);
    if (last !== undefined) named.push(last);
    if (whole === undefined) break;
  }
  return named;
}

/** The longest name at the end of words. */
function atEnd(words: readonly string[], namedBy: NamedBy): Named | undefined {
  for (let at = 0; at < words.length; at++) {
    const named = namedBy(words.slice(at));
    if (named !== undefined) return named;
  }
  return undefined;
}

function atStart(words: readonly string[], namedBy: NamedBy): Named | undefined {
  for (let to = words.length - 1; to > 0; to--) {
    const named = namedBy(words.slice(0, to));
    if (named !== undefined) return named;
  }
  return undefined;
}
