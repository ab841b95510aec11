import type { Dictionary, GrowingDictionary } from './dictionary.ts';
import type { RowList, Rows } from './int-list.ts';

/** What the words of one dictionary are called in another one that takes them over, one after another. */
export interface Renumbering {
  /** The number here of each stem there; -1 for what has not been taken over. */
  readonly stems: Int32Array;
  /** Takes over words that follow one another, in this order, as far as they are not here. */
  takeSurfaces(first: number, end: number): void;
  takeStems(first: number, end: number): void;
  /** Finds the words that came in otherwise since the last time: what is there too is not taken over again. */
  note(): void;
  /** Copies rows of surfaces, or of stems; what is not here is taken over when it first comes up. */
  copySurfaces(rows: Rows, from: number, to: number, into: RowList): void;
  copyStems(rows: Rows, from: number, to: number, into: RowList): void;
}

/** All words of `into` come from here or are noted: one that has no number yet is not there, and nothing is compared. */
export function createRenumbering(from: Dictionary, into: GrowingDictionary): Renumbering {
  const surfaces = new Int32Array(from.words.length).fill(-1);
  const stems = new Int32Array(from.size).fill(-1);
  let noted = { surfaces: 0, stems: 0 };
  const takeStem = (old: number): number => {
    const known = stems[old] as number;
    if (known >= 0) return known;
    const fresh = into.stems.take(from.stems, old);
    stems[old] = fresh;
    return fresh;
  };
  const takeSurface = (old: number): number => {
    const known = surfaces[old] as number;
    if (known >= 0) return known;
    const fresh = into.take(from, old, takeStem(from.stemOf[old] as number));
    surfaces[old] = fresh;
    return fresh;
  };
  const came = () => {
    noted = { surfaces: into.words.length, stems: into.size };
  };
  return {
    stems,
    takeSurfaces: (first, end) => {
      for (let old = first; old < end; old++) takeSurface(old);
      came();
    },
    takeStems: (first, end) => {
      for (let old = first; old < end; old++) takeStem(old);
      came();
    },
    note: () => {
      for (let fresh = noted.surfaces; fresh < into.words.length; fresh++) {
        const old = from.surfaces.findFrom(into.surfaces, fresh);
        if (old >= 0) surfaces[old] = fresh;
      }
      for (let fresh = noted.stems; fresh < into.size; fresh++) {
        const old = from.stems.findFrom(into.stems, fresh);
        if (old >= 0) stems[old] = fresh;
      }
      came();
    },
    copySurfaces: (rows, first, end, list) => {
      copyRows(rows, first, end, list, surfaces, takeSurface);
      came();
    },
    copyStems: (rows, first, end, list) => {
      copyRows(rows, first, end, list, stems, takeStem);
      came();
    },
  };
}

function copyRows(
  { starts, values }: Rows,
  first: number,
  end: number,
  into: RowList,
  numbers: Int32Array,
  take: (old: number) => number,
): void {
  const from = starts[first] as number;
  const to = starts[end] as number;
  const shift = into.values.length() - from;
  into.starts.append(starts.subarray(first, end), shift);
  const room = into.values.room(to - from);
  for (let at = from; at < to; at++) {
    const old = values[at] as number;
    const fresh = numbers[old] as number;
    room[at + shift] = fresh < 0 ? take(old) : fresh;
  }
  into.values.wrote(to - from);
}
