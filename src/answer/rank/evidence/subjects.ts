import type { Index } from '../../index/inverted-index.ts';
import type { Counted } from '../../index/postings.ts';
import { HARD } from '../../retrieve/meaning.ts';
import { MOST_CLUES, type Query } from '../../retrieve/query.ts';

/**
 * What a question's words are to the article of a fact. What a whole article is about, its every sentence is about and need
 * not say; what another article is about, is not what this one answers.
 */
export interface Subjects {
  /** Makes ready for one question. */
  open(query: Query): void;
  /** @param title clues that the article's title holds, one bit each */
  turnTo(article: number, title: number): void;
  /** By clue: its inverse frequency among the article's own facts, and in how many of them it stands. */
  readonly weights: Float64Array;
  readonly holders: Float64Array;
  /** Names that the article is about, and those that only other articles are about, one bit each. */
  here: number;
  elsewhere: number;
}

/** A word of the title stands for every sentence below it. */
const TITLE_SHARE = 0.5;
/** From this share of an article's facts on, and from so many facts, a name is what the article is about. */
const SUBJECT_SHARE = 0.15;
const SUBJECT_FACTS = 3;
/** A name among its head and its first paragraph, so many facts at most, is what it is about as well. */
const LEAD = 12;

export function createSubjects(index: Index): Subjects {
  const { sizeOf, isSubject, inTitle, inLead } = headsOf(index);
  const byArticle = index.byArticle();
  /** Some article is about the stem. */
  const isSomewhere = (stem: number) => {
    const to = byArticle.starts[stem + 1] as number;
    for (let slot = byArticle.starts[stem] as number; slot < to; slot++) {
      const article = byArticle.documents[slot] as number;
      if (isSubject((byArticle.counts[slot] as number) / 2, article) || inTitle(stem, article)) return true;
    }
    return false;
  };
  let asked: Query['clues'] = [];
  let somewhere = 0;
  const subjects: Subjects = {
    weights: new Float64Array(MOST_CLUES),
    holders: new Float64Array(MOST_CLUES),
    here: 0,
    elsewhere: 0,
    open: ({ clues }) => {
      asked = clues;
      somewhere = 0;
      clues.forEach(({ kind, alternatives }, clue) => {
        if (kind !== 'proper') return;
        if (alternatives.some(({ stem, strength }) => strength >= HARD && isSomewhere(stem)))
          somewhere |= 1 << clue;
      });
    },
    turnTo: (article, title) => {
      const size = sizeOf(article);
      subjects.here = 0;
      asked.forEach(({ kind, alternatives }, clue) => {
        const bit = 1 << clue;
        let count = 0;
        for (const { stem, strength } of alternatives) {
          if (strength >= HARD) count += countIn(byArticle, stem, article) / 2;
        }
        const inside = (title & bit) !== 0;
        const frequency = Math.min(size, inside ? Math.max(count, TITLE_SHARE * size) : count);
        subjects.holders[clue] = count;
        subjects.weights[clue] = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        if (kind !== 'proper') return;
        if (
          inside ||
          isSubject(count, article) ||
          (count > 0 && alternatives.some(({ stem, strength }) => strength >= HARD && inLead(stem, article)))
        )
          subjects.here |= bit;
      });
      subjects.elsewhere = somewhere & ~subjects.here;
    },
  };
  return subjects;
}

/** Where in its articles a term stands. */
function headsOf(index: Index) {
  const { articleStarts, titles, statements, dictionary } = index;
  const sizeOf = (article: number) =>
    (articleStarts[article + 1] as number) - (articleStarts[article] as number);
  return {
    sizeOf,
    isSubject: (count: number, article: number) =>
      count >= Math.max(SUBJECT_FACTS, SUBJECT_SHARE * sizeOf(article)),
    inTitle: (stem: number, article: number) => {
      const to = titles.starts[article + 1] as number;
      for (let at = titles.starts[article] as number; at < to; at++)
        if (titles.values[at] === stem) return true;
      return false;
    },
    inLead: (stem: number, article: number) => {
      const to = statements.starts[leadEnd(article, index)] as number;
      for (let at = statements.starts[articleStarts[article] as number] as number; at < to; at++)
        if (dictionary.stemOf[statements.values[at] as number] === stem) return true;
      return false;
    },
  };
}

/** Whether a term stands in an article, and it is about something else. */
export function isInPassing(stem: number, article: number, index: Index): boolean {
  const count = countIn(index.byArticle(), stem, article) / 2;
  if (count === 0) return false;
  const { isSubject, inTitle, inLead } = headsOf(index);
  return !isSubject(count, article) && !inTitle(stem, article) && !inLead(stem, article);
}

/** The fact behind an article's head and first paragraph. */
function leadEnd(article: number, { articleStarts, facts }: Index): number {
  const first = articleStarts[article] as number;
  const last = Math.min(first + LEAD, articleStarts[article + 1] as number);
  for (let fact = first; fact < last; fact++) {
    const place = facts[fact]?.place;
    if (place?.kind === 'paragraph' && (place.paragraph ?? 1) > 1) return fact;
  }
  return last;
}

/** How often a term stands in an article, in halves. */
export function countIn({ starts, documents, counts }: Counted, term: number, article: number): number {
  let low = starts[term] as number;
  let high = (starts[term + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = documents[middle] as number;
    if (here === article) return counts[middle] as number;
    if (here < article) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Whether any name of a question stands in the article of a fact. */
export function standInArticle({ clues }: Query, fact: number, index: Index): boolean {
  const article = index.articleOf[fact] as number;
  const byArticle = index.byArticle();
  return clues.some(
    ({ kind, alternatives }) =>
      kind === 'proper' &&
      alternatives.some(({ stem, strength }) => strength >= HARD && countIn(byArticle, stem, article) > 0),
  );
}
