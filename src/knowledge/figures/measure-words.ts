const SMALL = new Set(
  'a an and are as at between by for from had has have in is it its of on or that the their this to was were will with'.split(
    ' ',
  ),
);
/** Words for one measure. `employees` and `people` are one unit where people are employed. */
const SAME_WORDS: readonly (readonly [string, string])[] = [
  ['employ', 'employs employed employing employee employees staff workforce worker workers'],
  ['inhabit', 'inhabitant inhabitants resident residents population'],
  ['profit', 'profit profits earn earns earned earnings'],
  ['revenue', 'revenue revenues turnover'],
  ['cost', 'cost costs costing price priced prices'],
  ['produce', 'produce produces produced production output'],
];
const SAME_WORD = new Map(
  SAME_WORDS.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** The words of a measure that tell it from others: in lower case, singular, without small words. */
export function measureWords(measures: string): ReadonlySet<string> {
  const words =
    measures
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map(sameWord));
}

/** The word that stands for all of its measure: `earned` is `profit`; else the word itself, singular. */
export function sameWord(word: string): string {
  return SAME_WORD.get(word) ?? singular(word);
}

/** Without the ending of an English plural. */
export function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
