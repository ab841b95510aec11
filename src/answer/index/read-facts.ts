import type { Fact } from '../../knowledge/types.ts';
import type { Concepts } from '../language/concepts.ts';
import { type Copying, createCopying } from './copy-facts.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createByteList, createIntList, createRowList, expectedOf, type Rows } from './int-list.ts';
import { createReading } from './read-texts.ts';

/** The facts' texts as numbers of a dictionary. All of it is a fact's own, or its article's; nothing depends on the rest. */
export interface ReadFacts {
  readonly dictionary: Dictionary;
  /** Surfaces of each fact's statement, in order; `kinds` beside them. */
  readonly statements: Rows;
  readonly kinds: Uint8Array;
  /** Stems of phrases in the statement, of who says it, its topics and section. */
  readonly context: Rows;
  /** Content stems of every sample question, each once. */
  readonly samples: Rows;
  /** Sample questions of a fact follow one another. */
  readonly sampleStarts: Int32Array;
  /** Of the words of each sample question, with spaces between them. */
  readonly sampleHashes: Int32Array;
  /** What a fact says about its article itself, by number of `ABOUT`; 0 for all that it reports. */
  readonly about: Uint8Array;
  /** Where the facts of each article begin; facts of one follow one another. */
  readonly articleStarts: Int32Array;
  /** Content stems of each article's title. */
  readonly titles: Rows;
  /** Surfaces of each article that stand in no statement of it. */
  readonly others: Rows;
  /** Surfaces that each article joins with a hyphen, two by two. */
  readonly hyphened: Rows;
  /** How many surfaces and stems there were when each article had been read. */
  readonly wordsAfter: Int32Array;
  readonly stemsAfter: Int32Array;
}

/** Reads facts, article by article. */
export interface FactReader {
  /** The facts of one article, all of them. */
  read(facts: readonly Fact[]): void;
  /** The same of an article that was read before, and of several; undefined when nothing was. */
  readonly copy: Copying | undefined;
  done(): ReadFacts;
}

/**
 * Reading and copying number words alike (by the first place of each in the order of articles; in an article statements
 * first), so that what was read anew and what was copied are equal to the last bit.
 *
 * @param like Of nearly the same facts, to be copied from.
 */
export function createFactReader(concepts: Concepts, like?: ReadFacts): FactReader {
  const dictionary = createDictionary(concepts, like?.dictionary);
  const lists = createLists(like);
  const read = createReading(dictionary, concepts, lists);
  const copy = like && createCopying(like, dictionary, lists);
  return {
    read: (facts) => {
      read(facts);
      lists.wordsAfter.push(dictionary.words.length);
      lists.stemsAfter.push(dictionary.size());
      copy?.note();
    },
    copy,
    done: () => {
      lists.articleStarts.push(lists.about.length());
      lists.sampleStarts.push(lists.sampleHashes.length());
      return {
        dictionary: dictionary.done(),
        statements: lists.statements.done(),
        kinds: lists.kinds.done(),
        context: lists.context.done(),
        samples: lists.samples.done(),
        sampleStarts: lists.sampleStarts.done(),
        sampleHashes: lists.sampleHashes.done(),
        about: lists.about.done(),
        articleStarts: lists.articleStarts.done(),
        titles: lists.titles.done(),
        others: lists.others.done(),
        hyphened: lists.hyphened.done(),
        wordsAfter: lists.wordsAfter.done(),
        stemsAfter: lists.stemsAfter.done(),
      };
    },
  };
}

/** What was read so far. */
export type Lists = ReturnType<typeof createLists>;

function createLists(like?: ReadFacts) {
  return {
    statements: createRowList(like?.statements),
    kinds: createByteList(expectedOf(like?.kinds)),
    context: createRowList(like?.context),
    samples: createRowList(like?.samples),
    sampleStarts: createIntList(expectedOf(like?.sampleStarts)),
    sampleHashes: createIntList(expectedOf(like?.sampleHashes)),
    about: createByteList(expectedOf(like?.about)),
    articleStarts: createIntList(),
    titles: createRowList(like?.titles),
    others: createRowList(like?.others),
    hyphened: createRowList(like?.hyphened),
    wordsAfter: createIntList(),
    stemsAfter: createIntList(),
  };
}
