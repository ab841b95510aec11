import type { GrowingDictionary } from './dictionary.ts';
import type { RowList, Rows } from './int-list.ts';
import type { Lists, ReadFacts } from './read-facts.ts';

/** Copies articles that were read before, with their words numbered anew. */
export function createCopying(
  dictionary: GrowingDictionary,
  lists: Lists,
): (from: ReadFacts, article: number) => void {
  const surfaces = createRenumbering((from, surface) => dictionary.addFrom(from, surface));
  const stems = createRenumbering((from, stem) => dictionary.stems.addFrom(from.stems, stem));
  return (from, article) => {
    surfaces.open(from.dictionary, from.dictionary.words.length);
    stems.open(from.dictionary, from.dictionary.size);
    const first = from.articleStarts[article] as number;
    const end = from.articleStarts[article + 1] as number;
    lists.articleStarts.push(lists.about.length());
    surfaces.copy(from.statements, first, end, lists.statements);
    copyKinds(from, first, end, lists);
    surfaces.copy(from.others, article, article + 1, lists.others);
    surfaces.copy(from.hyphened, article, article + 1, lists.hyphened);
    for (let fact = first; fact < end; fact++) {
      lists.about.push(from.about[fact] as number);
      stems.copy(from.context, fact, fact + 1, lists.context);
      lists.sampleStarts.push(lists.sampleAsked.length);
      const firstSample = from.sampleStarts[fact] as number;
      const lastSample = from.sampleStarts[fact + 1] as number;
      stems.copy(from.samples, firstSample, lastSample, lists.samples);
      for (let at = firstSample; at < lastSample; at++) {
        lists.sampleAsked.push(from.sampleAsked[at] as ReadFacts['sampleAsked'][number]);
      }
    }
    stems.copy(from.titles, article, article + 1, lists.titles);
  };
}

function copyKinds(
  { statements: { starts }, kinds }: ReadFacts,
  first: number,
  end: number,
  lists: Lists,
): void {
  const from = starts[first] as number;
  const to = starts[end] as number;
  lists.kinds.room(to - from).set(kinds.subarray(from, to), lists.kinds.length());
  lists.kinds.wrote(to - from);
}

/** Copies rows of another dictionary's numbers; each number is worked out when it first comes up. */
function createRenumbering(add: (from: GrowingDictionary, number: number) => number) {
  let numbers = new Int32Array();
  let of: GrowingDictionary | undefined;
  return {
    open: (from: GrowingDictionary, size: number): void => {
      if (of === from) return;
      of = from;
      numbers = new Int32Array(size).fill(-1);
    },
    copy: ({ starts, values }: Rows, from: number, to: number, into: RowList): void => {
      const begin = starts[from] as number;
      const end = starts[to] as number;
      const shift = into.values.length() - begin;
      for (let row = from; row < to; row++) into.starts.push((starts[row] as number) + shift);
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
