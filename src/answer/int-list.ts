/** A row of 32-bit integers that grows; a JavaScript array of millions costs twice the memory and a copy at the end. */
export interface IntList {
  push(value: number): void;
  readonly length: () => number;
  /** The values so far. */
  done(): Int32Array;
}

export function createIntList(): IntList {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    length: () => length,
    done: () => values.slice(0, length),
  };
}
