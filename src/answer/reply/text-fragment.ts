import type { Article, Fact } from '../../knowledge/types.ts';

/** A short quote is linked whole; of a long one its first and last words find it as surely. */
const WHOLE = 60;
const EDGE_WORDS = 4;
/** As it is written: an address has to fit beside the citation. */
export const LONGEST_ADDRESS = 300;

/**
 * An article's address that leads a browser to the very sentence of a fact: a text fragment. Only the words of an extracted
 * fact stand on the page; and where the address would grow too long, it leads to the page alone.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf(article: Article, facts: readonly Fact[]): string | null {
  const { url } = article;
  const quoted = facts.find(({ origin, place }) => origin.kind === 'extracted' && place.kind === 'paragraph');
  if (url === null || quoted === undefined || url.includes(':~:')) return url;
  const address = `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(quoted.text)}`;
  return writtenLength(address) <= LONGEST_ADDRESS ? address : url;
}

/** A letter that is not Latin is written in six to nine characters. */
function writtenLength(address: string): number {
  return URL.canParse(address) ? new URL(address).href.length : address.length;
}

function directive(quote: string): string {
  // A table's cells are apart on the page: from the row's first one to its last.
  const cells = quote.split(' | ');
  const [first, last] = [cells[0], cells.at(-1)];
  if (cells.length > 1 && first !== undefined && last !== undefined)
    return `${encoded(first.trim())},${encoded(last.trim())}`;
  const words = quote.trim().split(/\s+/u);
  if (quote.length <= WHOLE || words.length <= 2 * EDGE_WORDS) return encoded(quote.trim());
  return `${encoded(words.slice(0, EDGE_WORDS).join(' '))},${encoded(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** A dash has a meaning of its own in a fragment; a bracket could end a link in markdown. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[-()!'*_~]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
