import type { GrowingDictionary } from './dictionary.ts';
import type { ByteList, RowList, Rows } from './int-list.ts';
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
    const tokens = from.statements.starts;
    copyBytes(from.kinds, tokens[first] as number, tokens[end] as number, lists.kinds);
    surfaces.copy(from.others, article, article + 1, lists.others);
    surfaces.copy(from.hyphened, article, article + 1, lists.hyphened);
    copyBytes(from.about, first, end, lists.about);
    stems.copy(from.context, first, end, lists.context);
    const firstSample = from.sampleStarts[first] as number;
    const lastSample = from.sampleStarts[end] as number;
    const shift = lists.sampleAsked.length - firstSample;
    for (let fact = first; fact < end; fact++)
      lists.sampleStarts.push((from.sampleStarts[fact] as number) + shift);
    stems.copy(from.samples, firstSample, lastSample, lists.samples);
    for (let at = firstSample; at < lastSample; at++) {
      lists.sampleAsked.push(from.sampleAsked[at] as ReadFacts['sampleAsked'][number]);
    }
    stems.copy(from.titles, article, article + 1, lists.titles);
  };
}

function copyBytes(bytes: Uint8Array, from: number, to: number, into: ByteList): void {
  into.room(to - from).set(bytes.subarray(from, to), into.length());
  into.wrote(to - from);
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
