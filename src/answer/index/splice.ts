import type { Gap } from './gap.ts';
import type { Counted } from './postings.ts';

/** Postings whose documents are others in one place, and what their terms are called now. */
export interface Change {
  readonly before: Counted;
  readonly gap: Gap;
  /** Of the documents that were in the gap, by the terms of before; and of those that are there now. */
  readonly gone: Counted;
  readonly come: Counted;
  /** Each term's number before, or -1. */
  readonly termThere: Int32Array;
}

/** The postings after a change. */
export function spliced(change: Change): Counted {
  const { before, gap, gone, come, termThere } = change;
  const size = before.documents.length - gone.documents.length + come.documents.length;
  const starts = new Int32Array(termThere.length + 1);
  const documents = new Int32Array(size);
  const counts = new Uint8Array(size);
  let next = 0;
  for (let term = 0; term < termThere.length; ) {
    const there = termThere[term] as number;
    const end = unchangedUntil(term, change);
    if (end === term) {
      starts[term] = next;
      next = mergeRow(term, change, documents, counts, next);
      term++;
      continue;
    }
    const from = before.starts[there] as number;
    const to = before.starts[there + end - term] as number;
    const moved = next - from;
    for (let at = term; at < end; at++) starts[at] = (before.starts[there + at - term] as number) + moved;
    copyShifted(before, from, to, gap, documents, next);
    counts.set(before.counts.subarray(from, to), next);
    next += to - from;
    term = end;
  }
  starts[termThere.length] = next;
  const lengths = new Float32Array(before.lengths.length + gap.now - gap.before);
  lengths.set(before.lengths.subarray(0, gap.from));
  lengths.set(come.lengths, gap.from);
  lengths.set(before.lengths.subarray(gap.before), gap.now);
  return { starts, documents, counts, lengths };
}

/** Most terms follow one another as before, and the gap has none of them: their rows are taken over as one. */
function unchangedUntil(term: number, { gone, come, termThere }: Change): number {
  const there = termThere[term] as number;
  if (there < 0) return term;
  let end = term;
  while (termThere[end] === there + end - term && isEmpty(come, end) && isEmpty(gone, there + end - term))
    end++;
  return end;
}

const isEmpty = ({ starts }: Counted, term: number) => starts[term] === starts[term + 1];

/** Documents from the gap on are counted from where it ends now. */
function copyShifted(
  { documents }: Counted,
  from: number,
  to: number,
  gap: Gap,
  into: Int32Array,
  next: number,
): void {
  const shift = gap.now - gap.before;
  for (let slot = from; slot < to; slot++) {
    const document = documents[slot] as number;
    into[next + slot - from] = document < gap.from ? document : document + shift;
  }
}

/** @returns where the next row begins */
function mergeRow(
  term: number,
  { before, gap, come, termThere }: Change,
  documents: Int32Array,
  counts: Uint8Array,
  begin: number,
): number {
  let next = begin;
  const copy = (from: Counted, slot: number, shift: number) => {
    documents[next] = (from.documents[slot] as number) + shift;
    counts[next++] = from.counts[slot] as number;
  };
  const there = termThere[term] as number;
  let slot = there < 0 ? 0 : (before.starts[there] as number);
  const end = there < 0 ? 0 : (before.starts[there + 1] as number);
  for (; slot < end && (before.documents[slot] as number) < gap.from; slot++) copy(before, slot, 0);
  const last = come.starts[term + 1] as number;
  for (let fresh = come.starts[term] as number; fresh < last; fresh++) copy(come, fresh, 0);
  for (; slot < end; slot++) {
    if ((before.documents[slot] as number) >= gap.before) copy(before, slot, gap.now - gap.before);
  }
  return next;
}
