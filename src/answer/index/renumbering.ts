import type { Dictionary, GrowingDictionary, Numbers } from './dictionary.ts';
import type { RowList, Rows } from './int-list.ts';

/** What the words of one dictionary are called in another one that takes them over, one after another. */
export interface Renumbering extends Numbers {
  /** Takes over words that follow one another, in this order, as far as they are not here. */
  takeSurfaces(first: number, end: number): void;
  takeStems(first: number, end: number): void;
  /** Finds the words that came in otherwise since the last time: what is there too is not taken over again. */
  note(): void;
  /** Copies rows of surfaces, or of stems; what is not here is taken over when it first comes up. */
  copySurfaces(rows: Rows, from: number, to: number, into: RowList): void;
  copyStems(rows: Rows, from: number, to: number, into: RowList): void;
}

/** What is called for each stretch is compiled; called once for all of them, it would hardly ever be. */
const STRETCH = 1024;

/** All words of `into` come from here or are noted: one that has no number yet is not there. */
export function createRenumbering(from: Dictionary, into: GrowingDictionary): Renumbering {
  const surfaces = new Int32Array(from.words.length).fill(-1);
  const stems = new Int32Array(from.size).fill(-1);
  let noted = { surfaces: 0, stems: 0 };
  const numbers = { surfaces, stems };
  const takeSurfaces = (first: number, end: number) => {
    for (let at = first; at < end; at += STRETCH) into.take(from, numbers, at, Math.min(end, at + STRETCH));
    came();
  };
  const takeStems = (first: number, end: number) => {
    for (let at = first; at < end; at += STRETCH)
      into.stems.take(from.stems, stems, at, Math.min(end, at + STRETCH));
    came();
  };
  const came = () => {
    noted = { surfaces: into.words.length, stems: into.size() };
  };
  return {
    surfaces,
    stems,
    takeSurfaces,
    takeStems,
    note: () => {
      for (let fresh = noted.surfaces; fresh < into.words.length; fresh++) {
        const old = from.surfaces.findFrom(into.surfaces, fresh);
        if (old >= 0) surfaces[old] = fresh;
      }
      for (let fresh = noted.stems; fresh < into.size(); fresh++) {
        const old = from.stems.findFrom(into.stems, fresh);
        if (old >= 0) stems[old] = fresh;
      }
      came();
    },
    copySurfaces: (rows, first, end, list) => copyRows(rows, first, end, list, surfaces, takeSurfaces),
    copyStems: (rows, first, end, list) => copyRows(rows, first, end, list, stems, takeStems),
  };
}

function copyRows(
  { starts, values }: Rows,
  first: number,
  end: number,
  into: RowList,
  numbers: Int32Array,
  take: (first: number, end: number) => void,
): void {
  const from = starts[first] as number;
  const to = starts[end] as number;
  const shift = into.values.length() - from;
  into.starts.append(starts.subarray(first, end), shift);
  const room = into.values.room(to - from);
  for (let at = from; at < to; at += STRETCH) {
    copyStretch(values, at, Math.min(to, at + STRETCH), room, shift, numbers, take);
  }
  into.values.wrote(to - from);
}

function copyStretch(
  values: Int32Array,
  from: number,
  to: number,
  room: Int32Array,
  shift: number,
  numbers: Int32Array,
  take: (first: number, end: number) => void,
): void {
  for (let at = from; at < to; at++) {
    const old = values[at] as number;
    if ((numbers[old] as number) < 0) take(old, old + 1);
    room[at + shift] = numbers[old] as number;
  }
}
