/** Words that are one letter more, one less or another one away from a word, and those with two neighbouring letters swapped. */
export type OneLetterAway = (word: string) => readonly string[];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** A word's hash is that of its letters as digits of this base, so that a changed word's follows from those of its parts. */
const BASE = 0x01000193;
/** As many bits: of forty thousand words one in twenty-five. */
const BITS = 20;

/**
 * Looks for what is one letter away by making it: four hundred words, of which few are any. A table of hashes, small enough to be
 * looked into that often, tells nearly all others before they are spelt.
 *
 * @param list what such words may be
 */
export function createOneLetterAway(list: ReadonlyMap<string, unknown>): OneLetterAway {
  const held = new Uint32Array(1 << (BITS - 5));
  for (const word of list.keys()) {
    const bit = bitOf(hashOf(word));
    held[bit >> 5] = (held[bit >> 5] as number) | (1 << bit);
  }
  const mayHold = (hash: number) => {
    const bit = bitOf(hash);
    return ((held[bit >> 5] as number) & (1 << bit)) !== 0;
  };
  return (word) => {
    const found = new Set<string>();
    const offer = (hash: number, spelt: () => string) => {
      if (!mayHold(hash)) return;
      const edited = spelt();
      if (edited !== word && list.has(edited)) found.add(edited);
    };
    const powers = powersUpTo(word.length + 1);
    const power = (letters: number) => powers[letters] as number;
    const tails = tailsOf(word, powers);
    let head = 0;
    for (let at = 0; at <= word.length; at++) {
      const before = word.slice(0, at);
      const left = word.length - at;
      const tail = tails[at] as number;
      for (const letter of LETTERS) {
        const one = letter.charCodeAt(0);
        offer(joined(joined(head, one, power(1)), tail, power(left)), () => before + letter + word.slice(at));
        if (left === 0) continue;
        const rest = tails[at + 1] as number;
        offer(
          joined(joined(head, one, power(1)), rest, power(left - 1)),
          () => before + letter + word.slice(at + 1),
        );
      }
      if (left === 0) break;
      offer(joined(head, tails[at + 1] as number, power(left - 1)), () => before + word.slice(at + 1));
      const own = word.charCodeAt(at);
      if (left > 1) {
        const next = word.charCodeAt(at + 1);
        const swapped = joined(joined(head, next, power(1)), own, power(1));
        offer(
          joined(swapped, tails[at + 2] as number, power(left - 2)),
          () => before + word[at + 1] + word[at] + word.slice(at + 2),
        );
      }
      head = joined(head, own, power(1));
    }
    return [...found];
  };
}

/** The hash of two parts together. @param power BASE to the length of the second */
const joined = (head: number, tail: number, power: number): number => (Math.imul(head, power) + tail) | 0;

const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = joined(hash, word.charCodeAt(at), BASE);
  return hash;
}

function powersUpTo(most: number): Int32Array {
  const powers = new Int32Array(most + 1).fill(1);
  for (let at = 1; at <= most; at++) powers[at] = Math.imul(powers[at - 1] as number, BASE);
  return powers;
}

/** Of each place the hash of what begins there; one more for the end. */
function tailsOf(word: string, powers: Int32Array): Int32Array {
  const tails = new Int32Array(word.length + 1);
  for (let at = word.length - 1; at >= 0; at--) {
    const power = powers[word.length - at - 1] as number;
    tails[at] = joined(word.charCodeAt(at), tails[at + 1] as number, power);
  }
  return tails;
}
