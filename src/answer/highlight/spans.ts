import { withdrawnIn } from '../../knowledge/conflicts/withdrawn.ts';
import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { isInName } from '../../knowledge/figures/number-in-name.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { manners } from '../language/forms/manners.ts';
import { MAGNITUDES, namesOf, type Value, type ValueKind, valuesOf } from '../language/kinds.ts';
import { kindOfUnit } from '../language/unit-kinds.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';

/** A figure, date or name of a fact: what may stand in bold. */
export interface TypedSpan extends Span {
  readonly kind: ValueKind;
  readonly written: string;
  /** Stems of what is counted or measured, and of what a person said of the figure. */
  readonly noun: readonly string[];
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The word after it, or after what it is a part of: what follows `19 of its 34` is said of both. */
  readonly reach: number;
  /** It is what another is a part of. */
  readonly isWhole: boolean;
  /** Which of the fact's it is, and which of its kind, both from 0 on; and how many of its kind there are. */
  readonly at: number;
  readonly ofKind: number;
  readonly alike: number;
  /** Of those of its kind, the share that is smaller. */
  readonly size: number;
}

/**
 * Beyond what is learned: a span that language itself speaks for before the chosen one. Undefined where it says nothing, or the chosen one
 * is it; null where none of them is what is asked for.
 */
export type Refine = (
  fact: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
) => TypedSpan | null | undefined;

/** Kinds of what tells when something is. */
export const TIME_KINDS: ReadonlySet<ValueKind> = new Set(['date', 'year', 'time']);

/** And of those that tell how long something is. */
export const TELLS_WHEN: ReadonlySet<ValueKind> = new Set([...TIME_KINDS, 'duration']);

/** The spans that tell how much or how many, at what hour or for how long. */
export const figuresAmong = (spans: readonly TypedSpan[]): readonly TypedSpan[] =>
  spans.filter(({ kind }) => kind !== 'name' && kind !== 'date' && kind !== 'year');

/** The words of a fact with the spans among them. */
export interface FactSpans {
  readonly stems: readonly string[];
  readonly words: readonly string[];
  /** What each word tells: bits of `manners.ts`. */
  readonly manners: readonly number[];
  /** A mark that parts clauses stands before the word. */
  readonly parted: readonly boolean[];
  readonly spans: readonly TypedSpan[];
}

/** What hangs on a fact alone takes longer to find than to choose from; it is kept for facts that were answered with. */
export const spansOf = oncePer(findSpans);

function findSpans(fact: Fact): FactSpans {
  const { text } = fact;
  const tokens = tokenise(text);
  const withdrawn = withdrawnIn(text);
  const values = figuresOf(fact).filter(
    (value) => !withdrawn.some(({ start, end }) => value.start >= start && value.start < end),
  );
  const isValue = ({ start, end }: Span) => values.some((value) => start < value.end && value.start < end);
  // `3 May Skar Ferries`: the month is not of the name.
  const unnamed = tokens.map((token) => (isValue(token) ? { ...token, capital: false } : token));
  const names = namesOf(text, unnamed).map(
    (name): Value => ({ ...name, kind: 'name', noun: [], currency: null }),
  );
  const found = [...values, ...names].sort((a, b) => a.start - b.start);
  const sizes = found.map(({ start, end }) => sizeOf(text.slice(start, end)));
  const wordAt = (offset: number) => countOf(tokens, ({ start }) => start < offset);
  const sizesOfKind = new Map<ValueKind, number[]>();
  const places = found.map(({ kind }, at) => {
    const alike = sizesOfKind.get(kind) ?? [];
    sizesOfKind.set(kind, alike);
    return alike.push(sizes[at] as number) - 1;
  });
  const sorted = new Map([...sizesOfKind].map(([kind, all]) => [kind, all.toSorted((a, b) => a - b)]));
  const isPart = (at: number) => {
    const [value, next] = [found[at], found[at + 1]];
    return value !== undefined && next !== undefined && PART.test(text.slice(value.end, next.start));
  };
  const spans = found.map((value, at): TypedSpan => {
    const { kind, start, end } = value;
    const same = sorted.get(kind) ?? [];
    const smaller = countOf(same, (size) => size < (sizes[at] as number));
    return {
      kind,
      start,
      end,
      written: text.slice(start, end),
      // `19 of its 34 sailors`
      noun: [...new Set([...value.noun, ...(isPart(at) ? (found[at + 1] as Value).noun : [])])],
      from: countOf(tokens, (token) => token.end <= start),
      to: wordAt(end),
      reach: wordAt((isPart(at) ? (found[at + 1] as Value) : value).end),
      isWhole: isPart(at - 1),
      at,
      ofKind: places[at] as number,
      alike: same.length,
      size: smaller / same.length,
    };
  });
  const stems = tokens.map((token) => stemOf(token.text));
  return {
    stems,
    words: tokens.map((token) => token.text),
    manners: stems.map((stem) => manners.told.get(stem) ?? 0),
    parted: tokens.map(({ start }, at) => /[,;:()–—.]/.test(text.slice(tokens[at - 1]?.end ?? start, start))),
    spans,
  };
}

/** How many of a sorted list come first, of which something holds. */
function countOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(items[middle] as Item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** `19 of its 34`, `870 of the group’s 1,140` */
export const PART = /^ (?:of|out of) (?:(?:its|the|their|his|her) )?(?:\p{L}[\p{L}-]*[’']s? )?$/u;

/** What its first number comes to, near enough to compare; 0 for none. */
function sizeOf(written: string): number {
  const [, number, magnitude] =
    /(\d+(?:[.,]\d+)*) ?(hundred|thousand|million|billion|trillion|bn|mn|m|k)?/.exec(written) ?? [];
  if (number === undefined) return 0;
  return (
    Number(number.replaceAll(',', '').split('.').slice(0, 2).join('.')) * (MAGNITUDES[magnitude ?? ''] ?? 1)
  );
}

/** `One of the projects` counts nothing, nor do `two-way trade` and a `three-sided deal`. */
const COUNTS_NOTHING =
  /^(?:one of\b|(?:one|two|three|four)-(?:way|sided|party|tier|fold|pronged|faced|stop|off|dimensional|piece|step|star)\b)/i;

/** `A third bridge`: where it is a part, it is a figure of what is read from an article. */
const ORDINAL_OR_PART = /^an? (?:third|fifth|tenth)$/iu;

/** What the person who stated the fact marked as figures comes first; else what the text itself shows. */
function figuresOf(fact: Fact): readonly Value[] {
  const values = ranges(valuesOf(fact.text), fact.text).filter(
    ({ start }) => !COUNTS_NOTHING.test(fact.text.slice(start)),
  );
  const ends = new Map<string, number>();
  const marked = fact.figures.flatMap((figure): Value[] => {
    const next = figureAt(fact.text, figure.text, ends.get(figure.text) ?? 0);
    const start = next < 0 ? figureAt(fact.text, figure.text) : next;
    if (start < 0) return [];
    const end = start + figure.text.length;
    // `Two sides met, and two matches ended level`: the second is not the first.
    ends.set(figure.text, end);
    const inside = values.find((value) => value.start < end && start < value.end);
    const said = tokenise(`${figure.unit} ${figure.measures} ${figure.period ?? ''}`);
    const noun = [...said.map((token) => stemOf(token.text)), ...(inside?.noun ?? [])];
    return [{ kind: kindOf(figure, inside?.kind), start, end, noun, currency: null }];
  });
  const isKnown = fact.origin.kind === 'extracted';
  const isOut = ({ start, end }: Value) =>
    ORDINAL_OR_PART.test(fact.text.slice(start, end)) || isInName(fact.text, start);
  const rest = values.filter(
    (value) =>
      marked.every((mark) => value.end <= mark.start || mark.end <= value.start) &&
      !(isKnown && isOut(value)),
  );
  return [...marked, ...rest].sort((a, b) => a.start - b.start);
}

/** What a figure is that an article's reader found, by what it looks like and by its unit. */
function kindOf({ unit }: Figure, seemsTo?: ValueKind): ValueKind {
  // `5am`, `at 7.30`: no number of anything
  if (unit === 'time') return 'time';
  const written = seemsTo ?? (UNITS_OF_TIME.has(unit) ? 'date' : 'count');
  // A table's cell is a bare number, and its column says what of; `1:02:33` is how long something took.
  return written === 'count' || written === 'time' ? (kindOfUnit(unit) ?? written) : written;
}

/** `£7m to £8m` is one value; `from 74 minutes to 58` are two of one kind. */
function ranges(values: readonly Value[], text: string): readonly Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, value.start);
    if (last === undefined || !/^ ?(?:to|and|–|-) ?$/.test(between)) joined.push(value);
    else if (/\bfrom $/i.test(text.slice(0, last.start)))
      joined.push(value.kind === 'date' ? value : { ...value, kind: last.kind });
    else if (between.trim() === 'and' && !/\bbetween $/i.test(text.slice(0, last.start))) joined.push(value);
    else if (last.kind === value.kind || last.kind === 'count') {
      joined[joined.length - 1] = { ...value, start: last.start };
    } else joined.push(value);
  }
  return joined;
}
