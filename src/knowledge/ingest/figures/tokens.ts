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

/** Groups of three set apart by spaces, then a decimal part. */
const SPACED = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d.,]\d|\d)`;
/**
 * The same where it is one number beyond doubt: a group that begins with a nought, a currency before it, or something behind it
 * that goes on (`10 000 people`). At the end of a table's row, `840 395` may be last year's figure beside this year's.
 */
const SURELY_SPACED = String.raw`\d{1,3}(?: \d{3})*? 0\d{2}(?: \d{3})*(?:[.,]\d+)?(?![\d.,]\d|\d)|(?<=\p{Sc} ?)${SPACED}|${SPACED}(?=[-–]? ?[\p{Ll}%‰\p{Sc}]|[.,;:)?!])`;
/** Groups of three set apart by a comma, a dot, an apostrophe or a space, or Indian groups; then a decimal part. */
const digits = (spaced: string) =>
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)|${spaced}|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+[.,]\d+|\d+`;
/** Chinese is written without spaces: scales and units are told apart by what they are, the rest sign by sign. */
const HAN =
  '百万|万亿|人民币|美元|欧元|日元|英镑|港元|公里|千米|公顷|公斤|千克|厘米|毫米|吉瓦|小时|分钟|个月|百分点|\\p{Script=Han}';
const token = (spaced: string) =>
  new RegExp(
    `(${digits(spaced)})|(${HAN}|[dlDL](?=['’]\\p{L}{2})|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+(?:['’]\\p{L}+)*)|([^\\s])`,
    'gu',
  );
const TOKEN = token(SURELY_SPACED);
const TOKEN_OF_SPACED = token(SPACED);
const SURE = new RegExp(SURELY_SPACED, 'u');

/** The text sets thousands apart by spaces somewhere where nothing else can be meant, and nowhere by commas. */
export const spacesThousands = (text: string): boolean => SURE.test(text) && !/\d,\d{3}(?!\d)/.test(text);

/** @param spaced thousands are set apart by spaces: two numbers with nothing but a space between them may be one */
export function tokensOf(text: string, spaced: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(spaced ? TOKEN_OF_SPACED : TOKEN)) {
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
  return withLosses(tokens);
}

/** `$(187.4) million`, as accounts write a loss: the brackets are a minus before the sign. */
function withLosses(tokens: readonly Token[]): readonly Token[] {
  const isLoss = (at: number) =>
    /\p{Sc}/u.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === '(' &&
    tokens[at + 2]?.kind === 'digits' &&
    tokens[at + 3]?.text === ')' &&
    [1, 2, 3].every((ahead) => tokens[at + ahead]?.spaced === false);
  return tokens.flatMap((token, at) => {
    if (isLoss(at))
      return [
        { ...token, text: '−', lower: '−', end: token.start },
        { ...token, spaced: false },
      ];
    return isLoss(at - 1) || isLoss(at - 3) ? [] : [token];
  });
}
