import Fuse from 'fuse.js';
import { lazily } from '../../knowledge/memoize.ts';
import type { Index } from '../index/inverted-index.ts';
import { createPrefixes } from '../index/prefixes.ts';
import { smallTalkOf } from '../language/forms/small-talk.ts';
import { bestFirst, createLetterPairs } from '../language/spelling/letter-pairs.ts';
import { plain, tokenise } from '../language/words.ts';
import { isEnglish } from '../read/engine.ts';
import type { Suggestion } from '../types.ts';
import { openingFacts } from './first-questions.ts';
import { type Called, createOtherNames } from './other-names.ts';
import {
  compared,
  distinct,
  type Entry,
  entriesOf,
  exactEntries,
  heldBy,
  LABEL_LIMIT,
  nearEntries,
  type Part,
  several,
  stemsOfSurfaces,
  suggestionOf,
} from './suggest-entries.ts';

/** Fuse.js compares no more of a pattern. */
const FUSE_PATTERN = 32;
/** Words that one part may become, and facts that may hold them: a single letter begins thousands. */
const MOST_COMPLETIONS = 400;
const MOST_HELD = 6_000;
/** Words that a misspelt part may have been: Fuse.js chooses them among those that share most pairs of letters. */
const NEAR_WORDS = 8;
/** Fewer letters are near to everything, and nobody waits for more words to be guessed. */
const FEWEST_LETTERS = 3;
const MOST_PARTS = 8;
const PAIRED_WORDS = 60;
/** Firsts for an empty text: as many as Discord shows, and some that say the same. */
const MOST_OPENERS = 60;

/**
 * Completes what is being typed from sample questions and statements. A keystroke costs what its words cost: facts are
 * found by the index, and Fuse.js sees a hundred labels of each collection, not all of them.
 *
 * @param indexes of the collections, in the order in which they are offered
 */
export function createSuggest(
  indexes: readonly Index[],
  understood: (text: string) => readonly Entry[],
): (text: string, limit: number) => readonly Suggestion[] {
  const completions = indexes.map(completionOf);
  const opening = lazily(() => {
    const facts = openingFacts(
      indexes.flatMap((index) => index.facts),
      MOST_OPENERS,
    );
    return distinct(facts.map((fact) => entriesOf(fact)[0] as Entry)).map(suggestionOf);
  });
  return (text, limit) => {
    const asked = compared(plain(text).slice(0, LABEL_LIMIT));
    if (asked === '') return opening().slice(0, limit);
    const typed = tokenise(asked).map(({ start, end }) => asked.slice(start, end));
    const begun = completions.map((complete) => complete(typed));
    const isTyped = (word: string) =>
      typed.some((part) => word.startsWith(part)) || begun.some(({ names }) => names.has(word));
    const exact = several(inTurn(begun.map(({ exact }) => exact)), limit, isTyped);
    if (exact.length > 0 || smallTalkOf(asked) !== undefined) return exact.map(suggestionOf);
    const meant = distinct(understood(asked), limit);
    // What merely resembles what is typed is for who mistypes what is not typed to its end: beside these, it is noise.
    if (meant.length > 0) return meant.map(suggestionOf);
    const fuse = new Fuse(
      begun.flatMap(({ near }) => near()),
      { keys: ['key'], threshold: 0.35, ignoreLocation: true, ignoreFieldNorm: true },
    );
    const near = fuse.search(asked.slice(0, FUSE_PATTERN), { limit: limit * 3 }).map(({ item }) => item);
    return distinct(near, limit).map(suggestionOf);
  };
}

/** What may come of the words that are being typed. */
interface Begun {
  /** Labels that hold all of them, as many as are asked for. */
  readonly exact: Iterable<Entry>;
  /** Words of all names of what is named. */
  readonly names: ReadonlySet<string>;
  /** Labels that hold most of what they may have been meant to be. */
  near(): readonly Entry[];
}

/** One of each in turn. */
function* inTurn<Item>(each: readonly Iterable<Item>[]): Generator<Item> {
  let left = each.map((items) => items[Symbol.iterator]());
  while (left.length > 0) {
    const next = left.map((items) => ({ items, result: items.next() })).filter(({ result }) => !result.done);
    for (const { result } of next) yield result.value;
    left = next.map(({ items }) => items);
  }
}

function completionOf(index: Index): (typed: readonly string[]) => Begun {
  const { words, isStop } = index.dictionary;
  const prefixes = lazily(() => createPrefixes(words));
  const pairs = lazily(() => createLetterPairs(words));
  const otherNames = lazily(() => createOtherNames(index));
  const wordOf = (typed: string): Word => {
    const surfaces = prefixes().beginning(typed, MOST_COMPLETIONS);
    // `What's` stands in labels, and in no dictionary.
    const isShort = surfaces.length === 0 && typed.includes("'");
    return {
      typed,
      surfaces,
      common: isShort || surfaces.length === MOST_COMPLETIONS || surfaces.some(isStop),
    };
  };
  const partOf = (typed: string, surfaces: readonly number[], common: boolean, called?: Called): Part => {
    const stems = [...new Set([...stemsOfSurfaces(surfaces, index), ...(called?.stems ?? [])])];
    const held = heldBy(stems, index);
    return { typed, called: called?.names ?? [], stems, held, common: common || held > MOST_HELD };
  };
  /** Each word by itself, but those of a name together. */
  const partsOf = (typed: readonly Word[], called: readonly Called[]): readonly Part[] =>
    typed.flatMap(({ typed: word, surfaces, common }, at) => {
      const name = called.find(({ start, end }) => start <= at && at < end);
      if (name === undefined) return [partOf(word, surfaces, common)];
      if (name.end - name.start === 1) return [partOf(word, surfaces, common, name)];
      const whole = typed.slice(name.start, name.end).map((one) => one.typed);
      return at === name.start ? [partOf(whole.join(' '), [], false, name)] : [];
    });
  /** What a word begins, and what it may have been meant to be. */
  const nearOf = ({ typed, surfaces, common }: Word): readonly number[] => {
    // `Brazil` is no slip for `rail`.
    if (common || (surfaces.length === 0 && isEnglish(typed))) return [];
    if (typed.length < FEWEST_LETTERS) return surfaces;
    const words = bestFirst(pairs().near(typed, PAIRED_WORDS)).map(({ word }) => word);
    const fuse = new Fuse(words, { threshold: 0.5, ignoreFieldNorm: true });
    const near = fuse
      .search(typed, { limit: NEAR_WORDS })
      .map(({ item }) => index.dictionary.surface(item) as number);
    return [...new Set([...surfaces, ...near])].filter((surface) => !isStop(surface));
  };
  return (typed) => {
    const words = typed.map(wordOf);
    const called = otherNames().namesIn(typed);
    const synonyms = otherNames().standsFor(typed);
    return {
      names: new Set(called.flatMap(({ names }) => names).flatMap((name) => name.split(' '))),
      exact: inOrder([
        () => exactEntries(partsOf(words, called), index),
        () => (synonyms === undefined ? [] : exactEntries(partsOf(words, [synonyms]), index)),
      ]),
      near: () => nearEntries(words.slice(0, MOST_PARTS).map(nearOf), index),
    };
  };
}

/** A word as it is typed so far, and those of the knowledge that it may become. */
interface Word {
  readonly typed: string;
  readonly surfaces: readonly number[];
  /** It may be a word that stands everywhere. */
  readonly common: boolean;
}

/** All of the first, then all of the next, which are not begun before. */
function* inOrder<Item>(each: readonly (() => Iterable<Item>)[]): Generator<Item> {
  for (const items of each) yield* items();
}
