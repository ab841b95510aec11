import type { GrowingDictionary } from './dictionary.ts';
import type { ByteList, IntList, RowList, Rows } from './int-list.ts';
import type { Lists, ReadFacts } from './read-facts.ts';

/** Copies articles that were read before, with their words numbered anew. */
export interface Copying {
  /** One article. */
  article(from: ReadFacts, article: number): void;
  /**
   * Articles that follow one another, and whose words come up for the first time where they did: all that are before them
   * here were before them there, and others are only new.
   */
  range(from: ReadFacts, first: number, end: number): void;
}

export function createCopying(dictionary: GrowingDictionary, lists: Lists): Copying {
  const surfaces = createRenumbering((from, surface) => dictionary.addFrom(from, surface));
  const stems = createRenumbering((from, stem) => dictionary.stems.addFrom(from.stems, stem));
  const open = (from: ReadFacts) => {
    surfaces.open(from.dictionary, from.dictionary.words.length);
    stems.open(from.dictionary, from.dictionary.size);
  };
  const copy = (from: ReadFacts, first: number, end: number): void => {
    const firstFact = from.articleStarts[first] as number;
    const endFact = from.articleStarts[end] as number;
    const tokens = from.statements.starts;
    copyShifted(from.articleStarts, first, end, lists.articleStarts, lists.about.length() - firstFact);
    surfaces.copy(from.statements, firstFact, endFact, lists.statements);
    copyBytes(from.kinds, tokens[firstFact] as number, tokens[endFact] as number, lists.kinds);
    surfaces.copy(from.others, first, end, lists.others);
    surfaces.copy(from.hyphened, first, end, lists.hyphened);
    copyBytes(from.about, firstFact, endFact, lists.about);
    stems.copy(from.context, firstFact, endFact, lists.context);
    const firstSample = from.sampleStarts[firstFact] as number;
    const endSample = from.sampleStarts[endFact] as number;
    const shift = lists.sampleAsked.length - firstSample;
    copyShifted(from.sampleStarts, firstFact, endFact, lists.sampleStarts, shift);
    stems.copy(from.samples, firstSample, endSample, lists.samples);
    for (let at = firstSample; at < endSample; at++) {
      lists.sampleAsked.push(from.sampleAsked[at] as ReadFacts['sampleAsked'][number]);
    }
    stems.copy(from.titles, first, end, lists.titles);
  };
  return {
    article: (from, article) => {
      open(from);
      copy(from, article, article + 1);
      lists.wordsAfter.push(dictionary.words.length);
      lists.stemsAfter.push(dictionary.size);
    },
    range: (from, first, end) => {
      open(from);
      for (let article = first; article < end; article++) {
        surfaces.number(from.wordsAfter[article - 1] ?? 0, from.wordsAfter[article] as number);
        stems.number(from.stemsAfter[article - 1] ?? 0, from.stemsAfter[article] as number);
        lists.wordsAfter.push(dictionary.words.length);
        lists.stemsAfter.push(dictionary.size);
      }
      copy(from, first, end);
    },
  };
}

function copyShifted(values: Int32Array, from: number, to: number, into: IntList, shift: number): void {
  for (let at = from; at < to; at++) into.push((values[at] as number) + shift);
}

function copyBytes(bytes: Uint8Array, from: number, to: number, into: ByteList): void {
  into.room(to - from).set(bytes.subarray(from, to), into.length());
  into.wrote(to - from);
}

/** Copies rows of another dictionary's numbers; each number is worked out when it first comes up, or before. */
function createRenumbering(add: (from: GrowingDictionary, number: number) => number) {
  let numbers = new Int32Array();
  let of: GrowingDictionary | undefined;
  return {
    open: (from: GrowingDictionary, size: number): void => {
      if (of === from) return;
      of = from;
      numbers = new Int32Array(size).fill(-1);
    },
    /** Work out those from `first` to `end` (exclusive), in this order. */
    number: (first: number, end: number): void => {
      for (let old = first; old < end; old++) numbers[old] = add(of as GrowingDictionary, old);
    },
    copy: ({ starts, values }: Rows, from: number, to: number, into: RowList): void => {
      const begin = starts[from] as number;
      const end = starts[to] as number;
      const shift = into.values.length() - begin;
      copyShifted(starts, from, to, into.starts, shift);
      const room = into.values.room(end - begin);
      for (let at = begin; at < end; at++) {
        const old = values[at] as number;
        let fresh = numbers[old] as number;
        if (fresh < 0) {
          fresh = add(of as GrowingDictionary, old);
          numbers[old] = fresh;
        }
        room[at + shift] = fresh;
      }
      into.values.wrote(end - begin);
    },
  };
}
