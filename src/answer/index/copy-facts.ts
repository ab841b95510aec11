import type { GrowingDictionary } from './dictionary.ts';
import type { IntList } from './int-list.ts';
import type { Lists, ReadFacts } from './lists.ts';
import { createRenumbering } from './renumbering.ts';

/** Copies articles that were read before, with their words numbered anew. */
export interface Copying {
  /** One article. */
  article(article: number): void;
  /**
   * Articles that follow one another, and whose words come up for the first time where they did: all that are before them
   * here were before them there, and others are only new.
   */
  range(first: number, end: number): void;
  /** To be told when an article was read that is not copied. */
  note(): void;
  /** The number here of each stem there; -1 for those that no article here has. */
  readonly stems: Int32Array;
}

/** @param from What was read before. */
export function createCopying(from: ReadFacts, dictionary: GrowingDictionary, lists: Lists): Copying {
  const words = createRenumbering(from.dictionary, dictionary);
  const copy = (first: number, end: number): void => {
    const firstFact = from.articleStarts[first] as number;
    const endFact = from.articleStarts[end] as number;
    const tokens = from.statements.starts;
    const shift = lists.about.length() - firstFact;
    lists.articleStarts.append(from.articleStarts.subarray(first, end), shift);
    words.copySurfaces(from.statements, firstFact, endFact, lists.statements);
    lists.kinds.append(from.kinds.subarray(tokens[firstFact], tokens[endFact]));
    words.copySurfaces(from.others, first, end, lists.others);
    words.copySurfaces(from.hyphened, first, end, lists.hyphened);
    lists.about.append(from.about.subarray(firstFact, endFact));
    words.copyStems(from.context, firstFact, endFact, lists.context);
    const firstSample = from.sampleStarts[firstFact] as number;
    const endSample = from.sampleStarts[endFact] as number;
    const starts = from.sampleStarts.subarray(firstFact, endFact);
    lists.sampleStarts.append(starts, lists.sampleHashes.length() - firstSample);
    words.copyStems(from.samples, firstSample, endSample, lists.samples);
    lists.sampleHashes.append(from.sampleHashes.subarray(firstSample, endSample), 0);
    words.copyStems(from.titles, first, end, lists.titles);
  };
  return {
    article: (article) => {
      copy(article, article + 1);
      lists.wordsAfter.push(dictionary.words.length);
      lists.stemsAfter.push(dictionary.size());
    },
    range: (first, end) => {
      const [surfaces, stems] = [dictionary.words.length, dictionary.size()];
      // Stems before surfaces: in the order of their numbers those of phrases stand among those of words.
      words.takeStems(from.stemsAfter[first - 1] ?? 0, from.stemsAfter[end - 1] ?? 0);
      words.takeSurfaces(from.wordsAfter[first - 1] ?? 0, from.wordsAfter[end - 1] ?? 0);
      copyAfter(from.wordsAfter, first, end, words.surfaces, surfaces, lists.wordsAfter);
      copyAfter(from.stemsAfter, first, end, words.stems, stems, lists.stemsAfter);
      copy(first, end);
    },
    note: words.note,
    stems: words.stems,
  };
}

/** How many words there are after each article, where all that came from `known` on were taken over in their order. */
function copyAfter(
  after: Int32Array,
  first: number,
  end: number,
  numbers: Int32Array,
  known: number,
  into: IntList,
): void {
  let count = known;
  let old = after[first - 1] ?? 0;
  for (let article = first; article < end; article++) {
    for (; old < (after[article] as number); old++) if ((numbers[old] as number) >= known) count++;
    into.push(count);
  }
}
