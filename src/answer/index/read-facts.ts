import type { Fact } from '../../knowledge/types.ts';
import type { Concepts } from '../language/concepts.ts';
import { type Copying, createCopying } from './copy-facts.ts';
import { createDictionary } from './dictionary.ts';
import { createLists, type ReadFacts } from './lists.ts';
import { createReading } from './read-texts.ts';

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
