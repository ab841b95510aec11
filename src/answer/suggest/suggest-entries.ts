import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { wordsAsSaid } from '../language/analyse.ts';
import { type Asked, kindAsked } from '../language/forms/asked.ts';
import { STOP } from '../language/lexicon.ts';
import { fold, stemOf, tokenise } from '../language/words.ts';
import { shorten } from '../reply/excerpt.ts';
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
/** Fewer facts than these leave room for further questions about them. */
const SEVERAL = 5;
/** Curators write the plain questions first; what people say to one another, with all that stands around it, follows. */
const PLAIN_QUESTIONS = 12;

/** A choice, and its text as it is compared. */
export interface Entry {
  readonly label: string;
  readonly key: string;
  readonly fact: Fact;
}

/** A word that is being typed, or a name: its letters, and the stems of the knowledge that begin so. */
export interface Part {
  readonly typed: string;
  /** Other names of it, as they are compared. */
  readonly called: readonly string[];
  /** Of the words that it may become, and of its other names. */
  readonly stems: readonly number[];
  /** How many facts and sample questions hold them. */
  readonly held: number;
  /** It may be a word that stands everywhere: facts cannot be found by it. */
  readonly common: boolean;
}

/**
 * Labels in which every part begins a word, is called by another name, or is what the fact is about; the facts first that are asked
 * about with it most often, which is for how a curator knows what is asked, then in the knowledge's order. For a statement stands the
 * sample question that has most of them, where there is one: it asks for what the statement tells beforehand.
 */
export function* exactEntries(parts: readonly Part[], index: Index): Generator<Entry> {
  if (parts.length === 0) return;
  const [rare] = parts.filter(({ common }) => !common).sort((a, b) => a.held - b.held);
  const facts =
    rare === undefined
      ? index.facts.slice(0, MOST_FACTS)
      : mostAsked(rare.stems, index)
          .slice(0, MOST_FACTS)
          .map((fact) => index.facts[fact] as Fact);
  for (const fact of facts) {
    const about = parts.filter((part) => isAbout(fact, part));
    const said = about.length === 0 ? parts : parts.filter((part) => !about.includes(part));
    const entries = entriesOf(fact);
    const held = entries.filter((entry) => heldIn(entry, said) === said.length);
    const asking = isCurated(fact) ? held.filter((entry) => entry !== entries.at(-1)) : held;
    // Whole questions before headwords: `Where is Horgos?`, `horgos where on the map`.
    yield* [...asking.filter(isQuestion), ...asking.filter((entry) => !isQuestion(entry))];
    if (asking.length < held.length) yield fullest(entries.slice(0, -1), parts);
  }
}

const isQuestion = ({ label }: Entry): boolean => label.endsWith('?');

/** It stands under a topic that is typed, whatever that is called. */
function isAbout({ topics }: Fact, { typed, called }: Part): boolean {
  return topics.some((topic) => {
    const name = fold(topic);
    return name === typed || called.includes(name);
  });
}

function heldIn({ key }: Entry, parts: readonly Part[]): number {
  return parts.filter(
    ({ typed, called }) => beginsWord(key, typed) || called.some((name) => holdsName(key, name)),
  ).length;
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
    for (const fact of factsWith(stemsOfSurfaces(surfaces, index), index).slice(0, MOST_FACTS))
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
export function heldBy(stems: readonly number[], { byFact, bySample }: Index): number {
  let held = 0;
  for (const stem of stems) {
    for (const { starts } of [byFact, bySample])
      held += (starts[stem + 1] as number) - (starts[stem] as number);
  }
  return held;
}

/** The stems of surfaces, each once. */
export const stemsOfSurfaces = (surfaces: readonly number[], { dictionary }: Index): readonly number[] => [
  ...new Set(surfaces.map((surface) => dictionary.stemOf[surface] as number)),
];

/** The facts that hold one of these words, ascending. */
function factsWith(stems: readonly number[], index: Index): number[] {
  return [...askedWith(stems, index).keys()].sort((a, b) => a - b);
}

/** The same, first those that most sample questions ask about with one of them. */
function mostAsked(stems: readonly number[], index: Index): number[] {
  const asked = askedWith(stems, index);
  return [...asked.keys()].sort((a, b) => (asked.get(b) as number) - (asked.get(a) as number) || a - b);
}

/** The facts that hold one of these words, and how many of their sample questions do. */
function askedWith(stems: readonly number[], { byFact, bySample, sampleOwner }: Index): Map<number, number> {
  const facts = new Map<number, number>();
  const samples = new Set<number>();
  for (const stem of stems) {
    const own = byFact.documents.subarray(byFact.starts[stem], byFact.starts[stem + 1]);
    for (const fact of own.subarray(0, MOST_FACTS)) facts.set(fact, 0);
    const asking = bySample.documents.subarray(bySample.starts[stem], bySample.starts[stem + 1]);
    for (const sample of asking.subarray(0, MOST_FACTS)) samples.add(sample);
  }
  for (const sample of samples) {
    const fact = sampleOwner[sample] as number;
    facts.set(fact, (facts.get(fact) ?? 0) + 1);
  }
  return facts;
}

function beginsWord(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
    if (isBoundary(key[at - 1])) return true;
  }
  return false;
}

/** As a whole word, or as several. */
function holdsName(key: string, name: string): boolean {
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) {
    if (isBoundary(key[at - 1]) && isBoundary(key[at + name.length])) return true;
  }
  return false;
}

const isBoundary = (beside: string | undefined): boolean =>
  beside === undefined || !/[\p{L}\p{N}]/u.test(beside);

/** A text as it is compared: phones write `What’s`. */
export const compared = (text: string): string => fold(text).replace(/[’ʼ]/g, "'");

/** The first ways to ask for it, and what it says. */
export function entriesOf(fact: Fact): Entry[] {
  return [...fact.questions.slice(0, PLAIN_QUESTIONS), fact.text].map((said) => {
    const label = shorten(said, LABEL_LIMIT);
    return { label, key: compared(label), fact };
  });
}

/** One label a fact, so that a list of 25 shows 25 things. */
export function distinct(entries: Iterable<Entry>, limit = Number.POSITIVE_INFINITY): readonly Entry[] {
  return parted(entries, limit).first;
}

/**
 * The same; where hardly any fact is about what is typed, other questions about those few as well.
 *
 * @param isTyped whether a word is one of what is typed, which all of them share
 */
export function several(
  entries: Iterable<Entry>,
  limit: number,
  isTyped: (word: string) => boolean,
): readonly Entry[] {
  const { first, further } = parted(entries, limit);
  if (further.length === 0) return first;
  const asked = first.map((entry) => askedIn(entry, isTyped));
  for (const entry of further) {
    if (asked.length >= Math.min(SEVERAL, limit)) break;
    const one = askedIn(entry, isTyped);
    if (!asked.some((other) => isAlike(one, other))) asked.push(one);
  }
  return asked.map(({ entry }) => entry);
}

/** The first label of each fact, and whole questions among the further ones of the first few. */
function parted(entries: Iterable<Entry>, limit: number): Record<'first' | 'further', readonly Entry[]> {
  const first: Entry[] = [];
  const further: Entry[] = [];
  const facts = new Set<string>();
  const labels = new Set<string>();
  for (const entry of entries) {
    if (first.length >= limit) break;
    if (labels.has(entry.label)) continue;
    if (!facts.has(entry.fact.id)) first.push(entry);
    else if (isQuestion(entry) && facts.size < SEVERAL) further.push(entry);
    else continue;
    facts.add(entry.fact.id);
    labels.add(entry.label);
  }
  return { first, further };
}

/** What a label asks for, beside what is typed. */
function askedIn(entry: Entry, isTyped: (word: string) => boolean) {
  const words = tokenise(entry.key).filter(({ text }) => !STOP.has(text) && !isTyped(text));
  const stems = new Set(words.map(({ text }) => stemOf(text)));
  return { entry, kind: kindAsked(wordsAsSaid(entry.label)).asked, words: stems };
}

type AskedFor = ReturnType<typeof askedIn>;

/** Kinds of which a fact may tell several; of a count, a place or a reason it has one. */
const OPEN: ReadonlySet<string> = new Set<Asked>(['what', 'how', 'yesno']);

/** The same of one fact, or half of the words of either are in the other. */
function isAlike(one: AskedFor, other: AskedFor): boolean {
  const isSameKind = one.kind === other.kind;
  const least = Math.min(one.words.size, other.words.size);
  if (least === 0 || (one.entry.fact === other.entry.fact && !OPEN.has(one.kind))) return isSameKind;
  return [...one.words].filter((word) => other.words.has(word)).length >= least / 2;
}

/** What is offered for an entry: a question that it asks in so many words, else its fact. */
export const suggestionOf = ({ label, fact }: Entry): Suggestion => ({
  label,
  factId: fact.id,
  asks: fact.questions.includes(label) ? label : fact.id,
});
