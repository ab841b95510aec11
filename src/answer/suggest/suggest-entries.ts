import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { fold } from '../language/words.ts';
import { shorten } from '../reply.ts';
import { isCurated, type Suggestion } from '../types.ts';

/** Discord's limit for a choice's label. */
export const LABEL_LIMIT = 100;
/** A keystroke looks at no more facts than this, however common its words are. */
const MOST_FACTS = 1_500;
/** Labels that Fuse.js orders when too few hold all that was typed. */
const NEAR_LABELS = 120;
/** Of the words that are typed: what holds fewer merely has one of them. */
const LEAST_SHARE = 0.6;
const MOST_MEANT = 24;
/** Curators write the plain questions first; what people say to one another, with all that stands around it, follows. */
const PLAIN_QUESTIONS = 12;

/** A choice, and its text as it is compared. */
export interface Entry {
  readonly label: string;
  readonly key: string;
  readonly fact: Fact;
}

/** A word that is being typed: its letters, and the words of the knowledge that begin so. */
export interface Part {
  readonly typed: string;
  readonly surfaces: readonly number[];
  /** How many facts and sample questions hold them. */
  readonly held: number;
  /** It may be a word that stands everywhere: facts cannot be found by it. */
  readonly common: boolean;
}

/**
 * Labels in which every part begins a word, in the knowledge's order; for a statement the sample question that has most of them,
 * where there is one: it asks for what the statement tells beforehand.
 */
export function* exactEntries(parts: readonly Part[], index: Index): Generator<Entry> {
  if (parts.length === 0) return;
  const [rare] = parts.filter(({ common }) => !common).sort((a, b) => a.held - b.held);
  const facts =
    rare === undefined
      ? index.facts.slice(0, MOST_FACTS)
      : factsWith(rare.surfaces, index)
          .slice(0, MOST_FACTS)
          .map((fact) => index.facts[fact] as Fact);
  for (const fact of facts) {
    const entries = entriesOf(fact);
    for (const entry of entries) {
      if (heldIn(entry, parts) < parts.length) continue;
      yield isCurated(fact) && entry === entries.at(-1) ? fullest(entries.slice(0, -1), parts) : entry;
    }
  }
}

function heldIn({ key }: Entry, parts: readonly Part[]): number {
  return parts.filter(({ typed }) => beginsWord(key, typed)).length;
}

/** Of equal ones the first. */
function fullest(entries: readonly Entry[], parts: readonly Part[]): Entry {
  const held = entries.map((entry) => heldIn(entry, parts));
  return entries[held.indexOf(Math.max(...held))] as Entry;
}

/** Labels that hold most of the words that were meant, of the facts that do. */
export function nearEntries(meant: readonly (readonly number[])[], index: Index): readonly Entry[] {
  const least = Math.ceil(meant.length * LEAST_SHARE);
  const held = new Map<number, number>();
  for (const surfaces of meant) {
    for (const fact of factsWith(surfaces, index).slice(0, MOST_FACTS))
      held.set(fact, (held.get(fact) ?? 0) + 1);
  }
  const words = meant.map((surfaces) =>
    surfaces.slice(0, MOST_MEANT).map((one) => index.dictionary.words[one] as string),
  );
  return mostOf([...held], NEAR_LABELS)
    .flatMap((fact) => entriesOf(index.facts[fact] as Fact))
    .map((entry) => ({
      entry,
      parts: words.filter((part) => part.some((word) => beginsWord(entry.key, word))).length,
    }))
    .filter(({ parts }) => parts > 0 && parts >= least)
    .sort((a, b) => b.parts - a.parts)
    .slice(0, NEAR_LABELS)
    .map(({ entry }) => entry);
}

/** The numbers that are counted most, of equal ones the lower. */
function mostOf(counts: readonly (readonly [number, number])[], most: number): readonly number[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([number]) => number);
}

/** How many facts and sample questions hold a word of these. */
export function heldBy(surfaces: readonly number[], { byFact, bySample, dictionary }: Index): number {
  let held = 0;
  for (const surface of surfaces) {
    const stem = dictionary.stemOf[surface] as number;
    for (const { starts } of [byFact, bySample])
      held += (starts[stem + 1] as number) - (starts[stem] as number);
  }
  return held;
}

/** The facts that hold one of these words, ascending. */
function factsWith(surfaces: readonly number[], index: Index): number[] {
  const { byFact, bySample, sampleOwner, dictionary } = index;
  const facts = new Set<number>();
  for (const stem of new Set(surfaces.map((surface) => dictionary.stemOf[surface] as number))) {
    const own = byFact.documents.subarray(byFact.starts[stem], byFact.starts[stem + 1]);
    for (const fact of own.subarray(0, MOST_FACTS)) facts.add(fact);
    const samples = bySample.documents.subarray(bySample.starts[stem], bySample.starts[stem + 1]);
    for (const sample of samples.subarray(0, MOST_FACTS)) facts.add(sampleOwner[sample] as number);
  }
  return [...facts].sort((a, b) => a - b);
}

function beginsWord(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(key[at - 1] as string)) return true;
  }
  return false;
}

/** The first ways to ask for it, and what it says. */
export function entriesOf(fact: Fact): Entry[] {
  return [...fact.questions.slice(0, PLAIN_QUESTIONS), fact.text].map((said) => {
    const label = shorten(said, LABEL_LIMIT);
    return { label, key: fold(label), fact };
  });
}

/** One label a fact, so that a list of 25 shows 25 things. */
export function distinct(entries: Iterable<Entry>, limit = Number.POSITIVE_INFINITY): readonly Entry[] {
  const kept: Entry[] = [];
  const facts = new Set<string>();
  const labels = new Set<string>();
  for (const entry of entries) {
    if (kept.length >= limit) break;
    if (facts.has(entry.fact.id) || labels.has(entry.label)) continue;
    facts.add(entry.fact.id);
    labels.add(entry.label);
    kept.push(entry);
  }
  return kept;
}

export const suggestionOf = ({ label, fact }: Entry): Suggestion => ({
  label,
  factId: fact.id,
  asks: fact.questions.includes(label) ? label : fact.id,
});
