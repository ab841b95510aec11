/** The longest word that is measured, in UTF-16 units: one bit of an integer each. */
export const LONGEST_WORD = 31;

const ASCII = 128;

/**
 * Measures Damerau-Levenshtein distances to one word (optimal string alignment: two swapped neighbours are one mistake).
 * A column of the table is kept as the bits of integers (Hyyrö 2003), so that a letter costs a dozen operations whatever
 * the words' lengths.
 *
 * @param word 1 to 31 UTF-16 units
 */
export function distancesTo(word: string): (other: string) => number {
  const last = 1 << (word.length - 1);
  // Where each letter stands in the word, as bits: in a table for ASCII, which nearly all letters are.
  const ascii = new Int32Array(ASCII);
  const others = new Map<number, number>();
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter < ASCII) ascii[letter] = (ascii[letter] as number) | (1 << at);
    else others.set(letter, (others.get(letter) ?? 0) | (1 << at));
  }
  return (other) => {
    /** Rows where the column rises by one, and where it falls; where the diagonal stayed the same; the letter before. */
    let rises = -1;
    let falls = 0;
    let same = 0;
    let before = 0;
    let distance = word.length;
    for (let at = 0; at < other.length; at++) {
      const letter = other.charCodeAt(at);
      const here = letter < ASCII ? (ascii[letter] as number) : (others.get(letter) ?? 0);
      const swapped = ((~same & here) << 1) & before;
      same = (((here & rises) + rises) ^ rises) | here | falls | swapped;
      const up = falls | ~(same | rises);
      const down = same & rises;
      if (up & last) distance++;
      if (down & last) distance--;
      const shifted = (up << 1) | 1;
      rises = (down << 1) | ~(same | shifted);
      falls = same & shifted;
      before = here;
    }
    return distance;
  };
}
