/**
 * `»We lost it,« said Lund.`: a paragraph's quotation marks as English has them, in as many letters. French ones, which open with
 * `«`, are known as they are.
 */
export function withPlainQuotes(text: string): string {
  const opens = text.indexOf('»');
  const isReversed = opens >= 0 && !text.slice(0, opens).includes('«');
  return isReversed ? text.replace(/[»«]/gu, (mark) => (mark === '»' ? '“' : '”')) : text;
}
