const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '–': '⁻',
  '−': '⁻',
};
const POWER = /^[+−–-]?\d{1,3}$/u;
/** A number, a unit or a letter: `10`, `km`, `x`. */
const BASE = /(?:\d|(?<!\p{L})(?:\p{L}{1,2}|met(?:er|re)s?|feet|inches|miles|yards))$/u;
const PRICE = /\p{Sc}\s?[\d.,]+\s?(?:m|bn|k)?$/u;
const NUMBER_MARK = /^[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*[\])]?$/u;
/** Not the `e` and `o` of ordinals, which stand behind short words, too. */
const LETTERED = /^\[?(?:[a-df-h]|[*†‡§¶]{1,3})\]?$/u;
/** How sure a figure of a table is: provisional, revised; not the `e` of ordinals. */
const STATUS = /^[[(]?[prbu][\])]?$/u;
/** How much of the text before a mark tells what it is. */
export const LOOKED_AT_BEFORE = 24;

/**
 * What is raised in a text as plain text has it. Without its place `10⁶` would be 106, and the mark of a footnote would end
 * a sentence as its figure: `40 metres down.1 They …`.
 *
 * @param before the end of the text before it
 * @param after the beginning of the text behind it
 * @param isLink it leads to what it stands for
 */
export function raised(text: string, before: string, after: string, isLink = false): string {
  const mark = text.trim();
  if (/^\d{1,2}$/u.test(mark) && /^\s?[/⁄]/u.test(after)) return /\d$/u.test(before) ? ` ${mark}` : mark;
  if (isLink && isFootnoteMark(mark)) return '';
  // `$4` and its cents
  if (PRICE.test(before) && /\d$/u.test(before) && /^\d{2}$/u.test(mark) && !before.includes('.'))
    return `.${mark}`;
  if (POWER.test(mark) && BASE.test(before) && !PRICE.test(before)) return small(mark);
  // `21.1` with an `r` says that it was revised.
  if (STATUS.test(mark) && /\d[\d.,]*%?$/u.test(before)) return '';
  if (NUMBER_MARK.test(mark) || (LETTERED.test(mark) && /(?:\p{Ll}{3}|[^\p{L}\d\s])\s?$/u.test(before)))
    return '';
  return /\d$/u.test(before) && /^[\d.,+−–-]/u.test(mark) ? `^${mark}` : mark;
}

/** Whether what is raised, or leads to another place of the page, may be a footnote's mark. */
export const isFootnoteMark = (mark: string): boolean => NUMBER_MARK.test(mark) || LETTERED.test(mark);

function small(mark: string): string {
  return [...mark].map((sign) => RAISED[sign] ?? sign).join('');
}

/** A piece of HTML without its tags and without what is struck through in it. */
export function withoutTags(html: string): string {
  const shown = html
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, ' ')
    .replace(/<(s|del|strike)(?:\s[^<>]*)?>[^<]*<\/\1>/giu, '');
  let text = '';
  let from = 0;
  for (const { index, 0: whole, groups: { link, mark = '' } = {} } of shown.matchAll(SUP)) {
    text += shown.slice(from, index);
    from = index + whole.length;
    const before = text.slice(-2 * LOOKED_AT_BEFORE).replace(TAG, '');
    text += raised(mark, before, shown.slice(from, from + 2), link !== undefined);
  }
  return (text + shown.slice(from)).replace(TAG, ' ');
}
const TAG = /<\/?[a-z!][^<>]*>/giu;
const SUP = /<sup(?:\s[^<>]*)?>(?<link><a\s[^<>]*>)?(?<mark>[^<>]{1,12})(?:<\/a>)?<\/sup>/giu;
