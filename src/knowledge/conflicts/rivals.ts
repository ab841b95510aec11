import { type Comparable, isSameMeasure } from '../figures/measure.ts';

/** Two sources seldom name a measure with the very same words; this share of them has to be. */
export const SAME_MEASURE = 0.6;

/** A figure that may be compared. */
export interface RivalFigure extends Comparable {
  /** Of its measure. */
  readonly words: ReadonlySet<string>;
  /** Its words that say of what or whom it is. */
  readonly things: () => ReadonlySet<string>;
  /** Said of the figure, not only the day of its article. */
  readonly dated: boolean;
  /** What it is true of, in words that are alike where the times are. */
  readonly times: () => readonly string[];
}

/** Known figures of one unit. */
export interface Rivals {
  /**
   * Those that may be on a figure's measure, in their order: no other one can be.
   * @param value of those that have it alone
   */
  of(own: RivalFigure, value?: number | null): Iterable<RivalFigure>;
}

/**
 * Known figures by rare words of theirs, so that a figure is compared with those alone that share one. Between two dated
 * figures so many words are common that one of the rarest few is among them (prefix filtering); else all words for what is
 * measured stand in what the other is told in, the rarest too.
 */
export function createRivals(known: readonly RivalFigure[]): Rivals {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>, most: number): readonly string[] =>
    [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, most);
  const places = new Map<string, number[]>();
  known.forEach(({ figure, words, dated, subject }, place) => {
    const shared = dated ? rarest(words, Math.floor((1 - SAME_MEASURE) * words.size) + 1) : [];
    const keys = [
      ...shared.map((word) => `shared ${word}`),
      ...rarest(subject(), 1).map((word) => `${dated ? 'dated' : 'undated'} ${word}`),
    ];
    for (const key of keys.flatMap((key) => [key, `${key} ${figure.value}`])) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [place]);
      else there.push(place);
    }
  });
  return {
    *of(own, value) {
      const told = [...own.told()];
      const keys = [
        ...(own.dated ? [...own.words].map((word) => `shared ${word}`) : told.map((word) => `dated ${word}`)),
        ...told.map((word) => `undated ${word}`),
      ];
      const lists = keys.flatMap((key) => {
        const there = places.get(value === undefined ? key : `${key} ${value}`);
        return there === undefined ? [] : [there];
      });
      for (const place of inOrder(lists)) yield known[place] as RivalFigure;
    },
  };
}

/** What is in any of the lists, each of which is in order, once and in order. */
function* inOrder(lists: readonly (readonly number[])[]): Iterable<number> {
  const next = lists.map(() => 0);
  for (;;) {
    const least = Math.min(...lists.map((list, at) => list[next[at] as number] ?? Number.POSITIVE_INFINITY));
    if (least === Number.POSITIVE_INFINITY) return;
    yield least;
    lists.forEach((list, at) => {
      if (list[next[at] as number] === least) next[at] = (next[at] as number) + 1;
    });
  }
}

/** How alike two measures are, from 0 to 1: not at all where each is of a thing that the other does not name. */
export function alike(a: RivalFigure, b: RivalFigure): number {
  if (!a.dated || !b.dated) return isSameMeasure(a, b) ? 1 : 0;
  if (hasOwn(a, b) && hasOwn(b, a)) return 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / (a.words.size + b.words.size - common);
}

/** `High Court – Vypin`, of which `High Court – Mulavukad` says nothing. */
function hasOwn(one: RivalFigure, other: RivalFigure): boolean {
  return [...one.things()].some((word) => one.subject().has(word) && !other.words.has(word));
}
