/** The tokens of one text, side by side: no object for each. Made once, and used again for text after text. */
export interface TokenRow {
  length: number;
  /** UTF-16 offsets into the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where it is so. */
  capital: Uint8Array;
  number: Uint8Array;
  /** Where each word ends, before a possessive. */
  lasts: Int32Array;
  /** The words as they are counted; null for the lower case of the text between start and last. */
  words: (string | null)[];
  /** Where there is none, the hash of that lower case. */
  hashes: Int32Array;
  /** Room for their numbers in a dictionary. */
  surfaces: Int32Array;
}

export function createTokenRow(room = 256): TokenRow {
  return {
    length: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    capital: new Uint8Array(room),
    number: new Uint8Array(room),
    lasts: new Int32Array(room),
    words: new Array<string | null>(room).fill(null),
    hashes: new Int32Array(room),
    surfaces: new Int32Array(room),
  };
}

/** Writes one token behind those that are there. @param word null where its hash stands for it */
export function addToken(
  row: TokenRow,
  start: number,
  end: number,
  last: number,
  capital: boolean,
  number: boolean,
  word: string | null,
  hash: number,
): void {
  if (row.length === row.starts.length) grow(row);
  const at = row.length++;
  row.starts[at] = start;
  row.ends[at] = end;
  row.lasts[at] = last;
  row.capital[at] = capital ? 1 : 0;
  row.number[at] = number ? 1 : 0;
  row.words[at] = word;
  row.hashes[at] = hash;
}

function grow(row: TokenRow): void {
  const larger = createTokenRow(2 * row.starts.length);
  larger.starts.set(row.starts);
  larger.ends.set(row.ends);
  larger.lasts.set(row.lasts);
  larger.capital.set(row.capital);
  larger.number.set(row.number);
  larger.hashes.set(row.hashes);
  larger.surfaces.set(row.surfaces);
  row.words.forEach((word, at) => {
    larger.words[at] = word;
  });
  Object.assign(row, larger, { length: row.length });
}
