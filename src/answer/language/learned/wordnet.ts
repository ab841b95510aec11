import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { IRREGULAR } from '../lexicon.ts';
import { freshStemOf } from '../words.ts';

/** An English word related to another, and how closely (0 to 1). */
interface Relation extends Term {
  readonly strength: number;
}

interface Term {
  readonly word: string;
  readonly stem: string;
}

/** A word that WordNet lists. */
export interface Lemma {
  readonly word: string;
  /** Its place in the table. */
  readonly id: number;
  /** It is only ever written with a capital. */
  readonly isName: boolean;
  /** How rare it is in English at large: 0 for `go`, 1 for what a corpus of 230,000 words never has. */
  readonly rarity: number;
}

/** WordNet's single words with their nearest relations. */
export interface WordNet {
  /** The form that WordNet lists of an English word (`cities`: city); undefined for what is no English word. */
  lemma(word: string): Lemma | undefined;
  /** Closest first. */
  relations(lemma: Lemma): readonly Relation[];
}

/** Bytes of the header: the number of words and of relations, 32 bits each. */
const HEADER = 8;

/**
 * Reads the table that `npm run wordnet` writes. It stays in its buffers: no object for each of its 77,000 words, and a
 * look-up is a binary search. Layout after the header, all little-endian: where each word's letters start (n + 1),
 * where its relations start (n + 1), targets (r), strengths in hundredths (r bytes), which are
 * only ever written with a capital (n bytes), how rare each is in hundredths (n bytes), letters.
 */
export function readWordNet(): WordNet {
  const file = new URL('../../data/wordnet.bin.gz', import.meta.url);
  const bytes = Uint8Array.from(gunzipSync(readFileSync(file)));
  const view = new Int32Array(bytes.buffer, 0, Math.floor(bytes.byteLength / 4));
  const count = view[0] ?? 0;
  const related = view[1] ?? 0;
  const letterStarts = view.subarray(2, 3 + count);
  const starts = view.subarray(3 + count, 4 + 2 * count);
  const targets = view.subarray(4 + 2 * count, 4 + 2 * count + related);
  const strengthsAt = HEADER + 4 * (2 * count + 2 + related);
  const strengths = bytes.subarray(strengthsAt, strengthsAt + related);
  const proper = bytes.subarray(strengthsAt + related, strengthsAt + related + count);
  const rarities = bytes.subarray(strengthsAt + related + count, strengthsAt + related + 2 * count);
  const letters = Buffer.from(bytes.buffer, strengthsAt + related + 2 * count);
  // Kept for those that came up: the words of a question are related to the same ones again and again.
  const terms = new Map<number, Term>();
  const termAt = (id: number): Term => {
    const known = terms.get(id);
    if (known !== undefined) return known;
    const word = letters.toString('latin1', letterStarts[id], letterStarts[id + 1]);
    const term = { word, stem: freshStemOf(word) };
    terms.set(id, term);
    return term;
  };
  /** Below 0 when a word stands before the table's, 0 when it is that one; without making a string of it. */
  const compare = (word: string, id: number): number => {
    const from = letterStarts[id] as number;
    const length = (letterStarts[id + 1] as number) - from;
    for (let at = 0; at < length && at < word.length; at++) {
      const difference = word.charCodeAt(at) - (letters[from + at] as number);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  };
  const find = (word: string): number => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(word, middle);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const lemmaOf = (form: string): Lemma | undefined => {
    const id = find(form);
    if (id < 0) return undefined;
    return { word: form, id, isName: proper[id] === 1, rarity: (rarities[id] ?? 100) / 100 };
  };
  return {
    lemma: (word) => {
      if (!/^[a-z]{2,24}$/.test(word)) return undefined;
      const own = lemmaOf(IRREGULAR.get(word) ?? word);
      if (own !== undefined) return own;
      for (const form of formsOf(word)) {
        const lemma = lemmaOf(form);
        if (lemma !== undefined) return lemma;
      }
      return undefined;
    },
    relations: ({ id }) => {
      const found: Relation[] = [];
      for (let slot = starts[id] ?? 0; slot < (starts[id + 1] ?? 0); slot++) {
        const { word, stem } = termAt(targets[slot] ?? 0);
        found.push({ word, stem, strength: (strengths[slot] ?? 0) / 100 });
      }
      return found;
    },
  };
}

/** What a regular word may be an inflection of, likeliest first. */
function formsOf(word: string): readonly string[] {
  const forms = [word];
  const cut = (ending: string, ...instead: string[]) => {
    if (!word.endsWith(ending)) return;
    const root = word.slice(0, -ending.length);
    for (const end of instead) forms.push(root + end);
    if (instead.length > 1 && /([b-df-hj-np-tv-z])\1$/.test(root)) forms.push(root.slice(0, -1));
  };
  cut('ies', 'y');
  cut('s', '');
  cut('es', '');
  cut('ied', 'y');
  cut('ed', 'e', '');
  cut('ing', 'e', '');
  cut('ier', 'y');
  cut('iest', 'y');
  cut('er', 'e', '');
  cut('est', 'e', '');
  cut('ly', '');
  return forms;
}
