/** A word, a number in digits, or one sign, with its place in the sentence. */
export interface Token {
  readonly text: string;
  /** In lower case, apostrophes straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'sign';
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** Groups of three set apart by a comma, a dot, an apostrophe or a space, or Indian groups; then a decimal part. */
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d.,]\d|\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+[.,]\d+|\d+`;
/** Chinese is written without spaces: scales and units are told apart by what they are, the rest sign by sign. */
const HAN =
  '百万|万亿|人民币|美元|欧元|日元|英镑|港元|公里|千米|公顷|公斤|千克|厘米|毫米|吉瓦|小时|分钟|个月|百分点|\\p{Script=Han}';
const TOKEN = new RegExp(
  `(${DIGITS})|(${HAN}|[dlDL](?=['’]\\p{L}{2})|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+(?:['’]\\p{L}+)*)|([^\\s])`,
  'gu',
);

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { index } = match;
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      start: index,
      end: index + match[0].length,
      kind: match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign',
      spaced: index > 0 && /\s/.test(text.charAt(index - 1)),
    });
  }
  return tokens;
}
