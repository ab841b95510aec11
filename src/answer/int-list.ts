/** A row of 32-bit integers that grows; a JavaScript array of millions costs twice the memory and a copy at the end. */
export interface IntList {
  push(value: number): void;
  /** Makes room for so many more, and gives the array to write them to, from `length()` on: see `wrote`. */
  room(more: number): Int32Array;
  /** So many were written to the room. */
  wrote(more: number): void;
  readonly length: () => number;
  last(): number;
  /** The values so far. */
  done(): Int32Array;
}

export function createIntList(): IntList {
  let values = new Int32Array(1024);
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
    length: () => length,
    last: () => values[length - 1] as number,
    done: () => values.slice(0, length),
  };
}

/** The same of bytes. */
export interface ByteList {
  room(more: number): Uint8Array;
  wrote(more: number): void;
  readonly length: () => number;
  done(): Uint8Array;
}

export function createByteList(): ByteList {
  let values = new Uint8Array(1024);
  let length = 0;
  return {
    room: (more) => {
      if (length + more > values.length) {
        const larger = new Uint8Array(Math.max(length + more, values.length * 2));
        larger.set(values);
        values = larger;
      }
      return values;
    },
    wrote: (more) => {
      length += more;
    },
    length: () => length,
    done: () => values.slice(0, length),
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

export function createRowList(): RowList {
  const starts = createIntList();
  const values = createIntList();
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
