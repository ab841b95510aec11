import { type Impacts, impactAt, impactsOf } from '../index/impacts.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Postings } from '../index/postings.ts';
import { HARD } from './meaning.ts';
import type { Query } from './query.ts';

/** A related word counts less than its strength here: it is to bring documents in, not to order them. */
const RELATED = 0.7;

type Clue = Query['clues'][number];

/** `found`: only documents that were found before, and not by related words that stand in very many. */
export type Reach = 'everywhere' | 'found';

/** A related word that stands in more documents than this says nothing about any of them. */
const MOST_RELATED = 1_000;

/** Documents with a score, each in a slot of its own; slots are numbered from 1. */
export interface Scores {
  /** Of any document; 0 where it has none. */
  value(document: number): number;
  /** The slot of each document, 0 for none. */
  readonly slotOf: Int32Array;
  /** One more than the last slot. */
  readonly slots: () => number;
  /** The document in each slot, and its score; what stands behind the last one means nothing. */
  readonly documents: () => Int32Array;
  readonly values: () => Float32Array;
}

/**
 * Scores by document, added up from postings. It holds its arrays between questions: one costs what its words touch. Only the
 * table of slots is as large as the knowledge. The sums of the documents of one word lie side by side, so that the next word is
 * added up in a few kilobytes, however far apart the documents are.
 */
export interface Sums extends Scores {
  clear(): void;
  /** Finds the documents that hold a clue hard; what they hold is not added up. */
  find(clue: Clue, postings: Postings): void;
  /**
   * Of a clue's alternatives the best counts in a document, not their sum.
   *
   * @param reach how far the clue reaches; everywhere when it is left out
   */
  add(clue: Clue, postings: Impacts, index: Index, reach?: Reach): void;
}

/** A word that has so many more postings than documents were found is looked up for each of these. */
const LOOKUP = 16;

const FIRST_ROOM = 1024;

export function createSums(size: number): Sums {
  /** 0 for a document that has none. */
  const slotOf = new Int32Array(size);
  let slots = 1;
  // By slot: the document, its sum, and what it has of the clue that is being added.
  let documentOf = new Int32Array(FIRST_ROOM);
  let sums = new Float32Array(FIRST_ROOM);
  let current = new Float32Array(FIRST_ROOM);
  /** Slots that have something of that clue. */
  let holders = new Int32Array(FIRST_ROOM);

  const makeRoom = (more: number) => {
    if (slots + more <= documentOf.length) return;
    const room = Math.max(slots + more, 2 * documentOf.length);
    documentOf = moved(documentOf, new Int32Array(room));
    sums = moved(sums, new Float32Array(room));
    current = moved(current, new Float32Array(room));
    holders = moved(holders, new Int32Array(room));
  };
  /** Gives documents a slot that have none. */
  const touch = (documents: Int32Array, from: number, to: number) => {
    makeRoom(to - from);
    const of = documentOf;
    const values = sums;
    let next = slots;
    for (let at = from; at < to; at++) {
      const document = documents[at] as number;
      if (slotOf[document] !== 0) continue;
      slotOf[document] = next;
      values[next] = 0;
      of[next++] = document;
    }
    slots = next;
  };
  return {
    clear: () => {
      for (let slot = 1; slot < slots; slot++) slotOf[documentOf[slot] as number] = 0;
      slots = 1;
    },
    find: ({ alternatives }, { starts, documents }) => {
      for (const { stem, strength } of alternatives) {
        if (strength >= HARD) touch(documents, starts[stem] as number, starts[stem + 1] as number);
      }
    },
    add: ({ alternatives, weight }, postings, index, reach = 'everywhere') => {
      const { starts, documents } = postings;
      let holding = 0;
      for (const { stem, strength } of alternatives) {
        const idf = index.idf[stem] as number;
        const scale =
          (strength >= HARD ? strength : strength * RELATED) * Math.min(1, weight / Math.max(0.01, idf));
        const from = starts[stem] as number;
        const to = starts[stem + 1] as number;
        if (reach === 'everywhere') touch(documents, from, to);
        else if (strength < HARD && to - from > MOST_RELATED) continue;
        holding =
          to - from > LOOKUP * slots
            ? raiseFound(postings, stem, scale, documentOf, slots, current, holders, holding)
            : raise(documents, from, to, impactsOf(postings, stem), scale, slotOf, current, holders, holding);
      }
      for (let at = 0; at < holding; at++) {
        const slot = holders[at] as number;
        sums[slot] = (sums[slot] as number) + (current[slot] as number);
        current[slot] = 0;
      }
    },
    slotOf,
    value: (document) => {
      const slot = slotOf[document] as number;
      return slot === 0 ? 0 : (sums[slot] as number);
    },
    slots: () => slots,
    documents: () => documentOf,
    values: () => sums,
  };
}

/** Raises what documents that have a slot have of a clue to what postings give. Returns how many slots have something. */
function raise(
  documents: Int32Array,
  from: number,
  to: number,
  impacts: Float32Array,
  scale: number,
  slotOf: Int32Array,
  current: Float32Array,
  holders: Int32Array,
  before: number,
): number {
  let holding = before;
  for (let at = from; at < to; at++) {
    const slot = slotOf[documents[at] as number] as number;
    if (slot === 0) continue;
    const impact = scale * (impacts[at] as number);
    const had = current[slot] as number;
    if (had === 0) holders[holding++] = slot;
    if (impact > had) current[slot] = impact;
  }
  return holding;
}

/** The same for few documents and many postings: walks the documents, which ascend in stretches, and skips postings between. */
function raiseFound(
  postings: Impacts,
  stem: number,
  scale: number,
  documentOf: Int32Array,
  slots: number,
  current: Float32Array,
  holders: Int32Array,
  before: number,
): number {
  const { starts, documents } = postings;
  const from = starts[stem] as number;
  const to = starts[stem + 1] as number;
  let holding = before;
  let at = from;
  let last = -1;
  for (let slot = 1; slot < slots; slot++) {
    const document = documentOf[slot] as number;
    at = firstFrom(documents, document, document < last ? from : at, to);
    last = document;
    if (at === to) continue;
    if (documents[at] !== document) continue;
    const impact = scale * impactAt(postings, stem, at);
    const had = current[slot] as number;
    if (had === 0) holders[holding++] = slot;
    if (impact > had) current[slot] = impact;
  }
  return holding;
}

/** The first posting of at least a document: looked for in steps that double, then halve. */
function firstFrom(documents: Int32Array, document: number, from: number, to: number): number {
  let low = from;
  let step = 1;
  while (low + step < to && (documents[low + step] as number) < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
