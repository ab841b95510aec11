import { isFootnoteMark, LOOKED_AT_BEFORE, raised } from '../body/raised.ts';
import { oneLine, tidy } from '../text/plain.ts';
import { isAround, isHidden, isStruck } from './html-noise.ts';
import { isElement, type PageElement, type PageNode } from './html-page.ts';

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRONG STRIKE SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Whether an element is part of a line of text, and holds no block. */
export function isInline(element: PageElement): boolean {
  return (
    INLINE.has(element.tagName.toUpperCase()) &&
    element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,figure,blockquote,section') === null
  );
}

/** Text of a node within a line, with the line's breaks. `before`: the text before it; `next`: what stands behind it. */
export function inlineText(node: PageNode, before = '', next?: PageNode): string {
  if (!isElement(node)) return node.nodeType === 3 ? tidy(node.textContent).replace(/\s+/g, ' ') : '';
  const tag = node.tagName.toUpperCase();
  if (tag === 'BR') return '\n';
  if (isHidden(node) || isStruck(node) || isNoteLink(node)) return '';
  if (!INLINE.has(tag) && isAround(node, Number.POSITIVE_INFINITY)) return '';
  const inner = runOf([...node.childNodes], before);
  if (tag === 'SUP')
    return raised(inner, before, next?.textContent.slice(0, 2) ?? '', node.querySelector('a') !== null);
  return tag === 'Q' ? `“${inner.trim()}”` : inner;
}

/** `<a href="#fn4">4</a>`, raised by the page's style or by an element in it. */
function isNoteLink(element: PageElement): boolean {
  return (
    element.tagName.toUpperCase() === 'A' &&
    NOTE_ADDRESS.test(element.getAttribute('href') ?? '') &&
    isFootnoteMark(element.textContent.trim())
  );
}
const NOTE_ADDRESS = /^#|#_?(?:fn|ftn|footnote|endnote|note|cite|ref)/iu;

function runOf(nodes: readonly PageNode[], before: string): string {
  let text = '';
  let end = before;
  for (const [at, node] of nodes.entries()) {
    const next = inlineText(node, end, nodes[at + 1]);
    text += next;
    end = (end + next).slice(-LOOKED_AT_BEFORE);
  }
  return text;
}

/** An element's text on one line, quotation marks of `<q>` written out. */
export function elementText(element: PageElement): string {
  return textOfAll([...element.childNodes]);
}

/** The text of several nodes on one line. */
export function textOfAll(nodes: readonly PageNode[]): string {
  let text = '';
  let tail = '';
  for (const [at, node] of nodes.entries()) {
    const isBlock = isElement(node) && !isInline(node);
    const next = isBlock ? ` ${deepText(node)} ` : inlineText(node, tail, nodes[at + 1]);
    text += next;
    tail = (tail + next).slice(-LOOKED_AT_BEFORE);
  }
  return oneLine(text);
}

function deepText(element: PageElement): string {
  return isAround(element, Number.POSITIVE_INFINITY) ? '' : elementText(element);
}
