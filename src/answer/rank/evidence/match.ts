import type { Index } from '../../index/inverted-index.ts';
import { HARD } from '../../retrieve/meaning.ts';
import { MOST_CLUES, type Query } from '../../retrieve/query.ts';

/** How a text meets a question's clues. Strengths run from 0 (not found) to 1, by clue. */
export interface Match {
  /** Found: the word itself, another name for it, or its correction. */
  readonly hard: Float32Array;
  /** The same, and related words. */
  readonly soft: Float32Array;
  /** Clues found hard, one bit each. */
  bits: number;
}

export function createMatch(): Match {
  return { hard: new Float32Array(MOST_CLUES), soft: new Float32Array(MOST_CLUES), bits: 0 };
}

/** @param clues how many clues the question has; the rest is never looked at */
export function clearMatch(match: Match, clues: number): void {
  const { hard, soft } = match;
  for (let clue = 0; clue < clues; clue++) hard[clue] = soft[clue] = 0;
  match.bits = 0;
}

/**
 * The words of one question by stem: every stem that means a clue, or stands in the question at all, has an entry from 1
 * on. One per assistant, made ready for each question by `open`; looking a stem up is one read of a table as large as the
 * dictionary.
 */
export interface Matcher {
  open(query: Query): void;
  /** The entry of a stem; 0 for none. */
  entryOf(stem: number): number;
  /** The clue that an entry means best, or -1 for a word that is no clue, and how surely. */
  clueOf(entry: number): number;
  strengthOf(entry: number): number;
  /** The last place in the question where the entry stands, and the one before a place; -1 for none. */
  lastPlace(entry: number): number;
  placeBefore(place: number): number;
  /** The entry at a place of the question; 0 for a word that the knowledge does not hold. */
  entryAt(place: number): number;
  /** Adds an entry to a match: all clues that it may mean. */
  add(match: Match, entry: number): void;
  /** Adds the stems of a row. */
  addRow(match: Match, stems: Int32Array, from: number, to: number): void;
}

export function createMatcher(index: Index): Matcher {
  let entries = new Int32Array(index.dictionary.size);
  const used: number[] = [];
  // By entry: the first of its meanings, surest first, and its last place in the question.
  const firstMeaning: number[] = [];
  const lastPlaces: number[] = [];
  // By meaning.
  const clues: number[] = [];
  const strengths: number[] = [];
  const nextMeaning: number[] = [];
  // By place in the question.
  const placesBefore: number[] = [];
  const entriesAt: number[] = [];

  const entryFor = (stem: number): number => {
    const known = entries[stem] as number;
    if (known !== 0) return known;
    const entry = firstMeaning.length;
    entries[stem] = entry;
    used.push(stem);
    firstMeaning.push(-1);
    lastPlaces.push(-1);
    return entry;
  };
  const mean = (entry: number, clue: number, strength: number) => {
    const meaning = clues.length;
    clues.push(clue);
    strengths.push(strength);
    let before = -1;
    let after = firstMeaning[entry] as number;
    while (after >= 0 && (strengths[after] as number) >= strength) {
      before = after;
      after = nextMeaning[after] as number;
    }
    nextMeaning.push(after);
    if (before < 0) firstMeaning[entry] = meaning;
    else nextMeaning[before] = meaning;
  };
  const add = ({ hard, soft }: Match, entry: number): number => {
    let bits = 0;
    for (
      let meaning = firstMeaning[entry] as number;
      meaning >= 0;
      meaning = nextMeaning[meaning] as number
    ) {
      const clue = clues[meaning] as number;
      const strength = strengths[meaning] as number;
      if (strength > (soft[clue] as number)) soft[clue] = strength;
      if (strength < HARD) continue;
      if (strength > (hard[clue] as number)) hard[clue] = strength;
      bits |= 1 << clue;
    }
    return bits;
  };
  return {
    open: ({ clues: asked, sequence }) => {
      for (const stem of used) entries[stem] = 0;
      if (entries.length < index.dictionary.size) entries = new Int32Array(index.dictionary.size);
      for (const list of [used, clues, strengths, nextMeaning, placesBefore, entriesAt]) list.length = 0;
      // Entry 0 is that of all other stems.
      firstMeaning.length = 0;
      lastPlaces.length = 0;
      firstMeaning.push(-1);
      lastPlaces.push(-1);
      for (let clue = 0; clue < asked.length; clue++) {
        for (const { stem, strength } of asked[clue]?.alternatives ?? []) {
          mean(entryFor(stem), clue, strength);
        }
      }
      for (let place = 0; place < sequence.length; place++) {
        const stem = sequence[place] as number;
        const entry = stem < 0 ? 0 : entryFor(stem);
        entriesAt.push(entry);
        placesBefore.push(lastPlaces[entry] as number);
        if (entry !== 0) lastPlaces[entry] = place;
      }
    },
    entryOf: (stem) => entries[stem] as number,
    clueOf: (entry) => {
      const meaning = firstMeaning[entry] as number;
      return meaning < 0 ? -1 : (clues[meaning] as number);
    },
    strengthOf: (entry) => {
      const meaning = firstMeaning[entry] as number;
      return meaning < 0 ? 0 : (strengths[meaning] as number);
    },
    lastPlace: (entry) => lastPlaces[entry] as number,
    placeBefore: (place) => placesBefore[place] as number,
    entryAt: (place) => entriesAt[place] as number,
    add: (match, entry) => {
      match.bits |= add(match, entry);
    },
    addRow: (match, stems, from, to) => {
      for (let at = from; at < to; at++) {
        const entry = entries[stems[at] as number] as number;
        if (entry !== 0) match.bits |= add(match, entry);
      }
    },
  };
}
