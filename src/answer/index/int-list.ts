/** A row of 32-bit integers that grows; a JavaScript array of millions costs twice the memory and a copy at the end. */
export interface IntList {
  push(value: number): void;
  /** Makes room for so many more, and gives the array to write them to, from `length()` on: see `wrote`. */
  room(more: number): Int32Array;
  /** So many were written to the room. */
  wrote(more: number): void;
  /** Adds a stretch of values, each with `shift` added to it. */
  append(values: Int32Array, shift: number): void;
  readonly length: () => number;
  last(): number;
  /** The values so far. */
  done(): Int32Array;
}

/** Room that is left over by less than this share is not worth a copy. */
const SPARE = 0.15;

/** @param expected how many there will be, as far as one knows */
export function createIntList(expected = 1024): IntList {
  let values = new Int32Array(expected);
  let length = 0;
  const room = (more: number): Int32Array => {
    if (length + more > values.length) {
      const larger = new Int32Array(Math.max(length + more, values.length * 2));
      larger.set(values);
      values = larger;
    }
    return values;
  };
  return {
    push: (value) => {
      if (length === values.length) room(1);
      values[length++] = value;
    },
    room,
    wrote: (more) => {
      length += more;
    },
    append: (more, shift) => {
      const into = room(more.length);
      for (let at = 0; at < more.length; at++) into[length + at] = (more[at] as number) + shift;
      length += more.length;
    },
    length: () => length,
    last: () => values[length - 1] as number,
    done: () =>
      values.length - length < SPARE * length ? values.subarray(0, length) : values.slice(0, length),
  };
}

/** The same of bytes. */
export interface ByteList {
  push(value: number): void;
  room(more: number): Uint8Array;
  wrote(more: number): void;
  append(bytes: Uint8Array): void;
  readonly length: () => number;
  done(): Uint8Array;
}

export function createByteList(expected = 1024): ByteList {
  let values = new Uint8Array(expected);
  let length = 0;
  const room = (more: number): Uint8Array => {
    if (length + more > values.length) {
      const larger = new Uint8Array(Math.max(length + more, values.length * 2));
      larger.set(values);
      values = larger;
    }
    return values;
  };
  return {
    push: (value) => {
      room(1)[length++] = value;
    },
    room,
    wrote: (more) => {
      length += more;
    },
    append: (more) => {
      room(more.length).set(more, length);
      length += more.length;
    },
    length: () => length,
    done: () =>
      values.length - length < SPARE * length ? values.subarray(0, length) : values.slice(0, length),
  };
}

/** Rows of numbers in one array: row r is values from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Rows that are being written, one after another. */
export interface RowList {
  /** Opens the next row: what is pushed from now on is its. */
  open(): void;
  push(value: number): void;
  /** Leaves out what the open row has twice. */
  distinct(): void;
  readonly starts: IntList;
  readonly values: IntList;
  done(): Rows;
}

/** @param like Rows of about the same number and length. */
export function createRowList(like?: Rows): RowList {
  const starts = createIntList(expectedOf(like?.starts));
  const values = createIntList(expectedOf(like?.values));
  return {
    open: () => starts.push(values.length()),
    push: values.push,
    distinct: () => {
      const first = starts.last();
      const row = values.room(0);
      let kept = first;
      for (let at = first; at < values.length(); at++) {
        const value = row[at] as number;
        if (!row.subarray(first, kept).includes(value)) row[kept++] = value;
      }
      values.wrote(kept - values.length());
    },
    starts,
    values,
    done: () => {
      starts.push(values.length());
      return { starts: starts.done(), values: values.done() };
    },
  };
}

/** As many as there were, and some more; undefined where nothing is known. */
export function expectedOf(like: { readonly length: number } | undefined): number | undefined {
  return like === undefined ? undefined : Math.ceil(1.05 * like.length) + 1024;
}
