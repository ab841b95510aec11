/** Groups of small words: what each group is called, and the number of the group that a word is in. */
export interface SmallWords {
  readonly names: readonly string[];
  readonly groupOf: ReadonlyMap<string, number>;
}

/** They tell what the next word is to the question: `the price of copper`, `by whom`. */
export const LEADING = grouped({
  of: 'of',
  in: 'in at on near',
  by: 'by',
  for: 'for',
  to: 'to into',
  from: 'from',
  with: 'with',
  the: 'the',
  a: 'a an',
  its: 'its their his her',
  did: 'did does do',
  is: 'is are was were be been being',
  has: 'has have had',
  will: 'will would',
  and: 'and or',
});

/** They narrow what is asked for: `each`, `before`. All are stop words, and so no clues, and yet a fact may lack them. */
export const NARROWING = grouped({
  before: 'before after until till since during while',
  each: 'each per every',
  more: 'more than above below over under',
  only: 'only just still yet already now again currently',
  other: 'other another else own same both all any',
  not: 'not no against without',
  planned: 'will would going should could',
  if: 'if because',
  by: 'by from to between among through into out off up down back away',
  far: 'so total altogether much many',
});

function grouped(groups: Readonly<Record<string, string>>): SmallWords {
  const names = Object.keys(groups);
  const groupOf = new Map(
    Object.values(groups).flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)),
  );
  return { names, groupOf };
}
