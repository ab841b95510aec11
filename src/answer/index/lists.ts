import type { Dictionary } from './dictionary.ts';
import { createByteList, createIntList, createRowList, expectedOf, type Rows } from './int-list.ts';

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

/** What was read so far. */
export type Lists = ReturnType<typeof createLists>;

export function createLists(like?: ReadFacts) {
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
