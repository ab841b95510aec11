import { endsSentence, hasValue } from '../body/prose.ts';
import { LOOKED_AT_BEFORE } from '../body/raised.ts';
import type { Block } from '../text/block.ts';
import { oneLine } from '../text/plain.ts';
import { elementText, inlineText, isInline, textOfAll } from './html-inline.ts';
import { isAround, isHidden, linkShare } from './html-noise.ts';
import { isElement, lineOf, type PageElement, type PageNode } from './html-page.ts';
import { FRONT } from './html-publisher.ts';
import { isLayout, tableBlock } from './html-table.ts';

/** A block with the element that it was read from. */
export interface Placed {
  readonly block: Block;
  readonly element: PageElement;
}

const CAPTION =
  /(?:^|[\s_-])(?:wp-)?caption(?:[\s_-]|$)|caption-?text|image-?caption|bildunterschrift|legende|légende/i;
const CREDIT =
  /(?:^|[\s_-])(?:credit|credits|copyright|photographer|image-?source|photo-?by|source|agency|rights)(?:[\s_-]|$)/i;
const PULL = /pull-?quote|pullquote|blockquote|(?:^|[\s_-])pull(?:[\s_-]|$)/i;
const EMBED = /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed/i;

/** The blocks of an element's text, in order, without what is around an article. */
export function blocksOf(root: PageElement): readonly Placed[] {
  const whole = root.textContent.length;
  const found: Placed[] = [];
  const titled = [...root.querySelectorAll('h1,h2')].length > 1;
  walk(root);
  return found;

  function walk(element: PageElement): void {
    let inline: PageNode[] = [];
    const flush = (): void => {
      if (inline.length > 0) found.push(...paragraphs(element, inline));
      inline = [];
    };
    for (const node of element.childNodes) {
      if (node.nodeType === 3) inline.push(node);
      if (!isElement(node)) continue;
      if (isInline(node)) {
        if (!isAround(node, whole)) inline.push(node);
        continue;
      }
      flush();
      if (!isAround(node, whole)) enter(node);
    }
    flush();
  }

  function enter(element: PageElement): void {
    const tag = element.tagName.toUpperCase();
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const add = (block: Block | null): void => {
      if (block !== null) found.push({ block, element });
    };
    if (/^H[1-6]$/.test(tag)) add(heading(element, titled && leadsHome(element) ? 6 : Number(tag[1])));
    else if (element.getAttribute('role') === 'heading')
      add(heading(element, Number(element.getAttribute('aria-level') ?? 2)));
    else if (tag === 'SUMMARY' && !isDay(element)) add(heading(element, 5));
    else if (tag === 'UL' || tag === 'OL') found.push(...list(element));
    else if (tag === 'DL') add(definitions(element));
    else if (tag === 'TABLE' && isPicture(element)) add(caption(element));
    else if (tag === 'TABLE' && !isLayout(element)) add(tableBlock(element, elementText));
    else if (
      tag === 'FIGCAPTION' ||
      (tag !== 'FIGURE' && CAPTION.test(names) && element.textContent.length < 800)
    )
      add(caption(element));
    else if (tag === 'BLOCKQUOTE' || (PULL.test(names) && element.textContent.length < 800))
      add(quote(element, names));
    else if (tag === 'HR') add({ kind: 'rule' });
    else walk(element);
  }
}

/** Old pages set a picture and the words below it into a table of one cell. */
function isPicture(table: PageElement): boolean {
  return (
    [...table.querySelectorAll('td')].length === 1 &&
    table.querySelector('img') !== null &&
    table.querySelector('p,table') === null &&
    table.textContent.length < 400
  );
}

/** A run of text and inline elements: lines at single breaks, paragraphs at double ones. */
function paragraphs(element: PageElement, nodes: readonly PageNode[]): readonly Placed[] {
  const asked = askedFirst(nodes);
  if (asked > 0) {
    const lines = [textOfAll(nodes.slice(0, asked))];
    const answer = paragraphs(element, nodes.slice(asked));
    return [{ block: { kind: 'paragraph', lines, isSetApart: true }, element }, ...answer];
  }
  const text = sideBySide(nodes);
  const parts = text
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map(oneLine).filter(Boolean))
    .filter((lines) => lines.length > 0);
  if (parts.length === 1 && isLinkAlone(nodes, parts[0] ?? [])) return [];
  const linesOf = (set: (node: PageNode) => boolean) =>
    new Set(nodes.filter(set).map((node) => oneLine(inlineText(node))));
  const [bold, italic] = [linesOf(isBold), linesOf(isItalic)];
  return parts.map((lines): Placed => {
    const [line = ''] = lines;
    // A short line that is bold from end to end is a heading, however it was made.
    if (
      lines.length === 1 &&
      bold.has(line) &&
      line.length <= 80 &&
      !/[.!:,;]$/.test(line) &&
      !hasValue(line)
    ) {
      return { block: { kind: 'heading', level: 5, text: line }, element };
    }
    const isSetApart = lines.length === 1 && (bold.has(line) || italic.has(line));
    const label = noteLabel(element);
    const own = label === '' ? lines : [`${label}${line}`, ...lines.slice(1)];
    return { block: { kind: 'paragraph', lines: own, isSetApart }, element };
  });
}

/** Where the answer begins behind `<b>How many came?</b> About 40.`; 0 where nothing is asked in bold. */
function askedFirst(nodes: readonly PageNode[]): number {
  const at = nodes.findIndex((node) => node.textContent.trim() !== '');
  const first = nodes[at];
  if (first === undefined || !isBold(first) || !/[?？]["”’»]?\s*$/u.test(inlineText(first))) return 0;
  return /[\p{L}\p{N}]/u.test(textOfAll(nodes.slice(at + 1))) ? at + 1 : 0;
}

function isBold(node: PageNode): boolean {
  return isElement(node) && /^(?:B|STRONG)$/i.test(node.tagName);
}

function isItalic(node: PageNode): boolean {
  return isElement(node) && /^(?:I|EM)$/i.test(node.tagName);
}

/** Elements that touch are set apart by the page's style: `<span>Ada Lund</span><span>Harbour reporter</span>`. */
function sideBySide(nodes: readonly PageNode[]): string {
  let text = '';
  let tail = '';
  let last: PageNode | null = null;
  for (const [at, node] of nodes.entries()) {
    const next = inlineText(node, tail, nodes[at + 1]);
    const touch =
      last !== null &&
      isElement(last) &&
      isElement(node) &&
      ((/[\p{Ll}\d.)]$/u.test(tail) && /^\p{Lu}/u.test(next)) ||
        // `EST`, and not the first letter of a word that is set in large
        (/\p{Lu}{2}$/u.test(tail) && /^[\p{Lu}\d]/u.test(next)));
    text += touch ? `\n${next}` : next;
    tail = (tail + next).slice(-LOOKED_AT_BEFORE);
    if (next !== '') last = node;
  }
  return text;
}

/** `<p><a>Another story</a></p>` leads elsewhere and says nothing. */
function isLinkAlone(nodes: readonly PageNode[], lines: readonly string[]): boolean {
  const own = nodes.filter((node) => node.textContent.trim() !== '');
  const [only] = own;
  return (
    own.length === 1 &&
    only !== undefined &&
    isElement(only) &&
    (only.tagName.toUpperCase() === 'A' || linkShare(only) > 0.95) &&
    !endsSentence(lines.join(' '))
  );
}

/** `Tue 11 Feb 2025 16.33 GMT`, which opens when it was changed: no heading of what follows. */
const isDay = (element: PageElement): boolean =>
  /^(?:\p{L}+,? )?(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2},?) (?:19|20)\d\d(?: .{1,20})?$/u.test(lineOf(element));

/** A blog's own name, set as a heading above that of the article. */
function leadsHome(element: PageElement): boolean {
  const link = element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return link !== null && (FRONT.test(href) || SITE.test(href)) && lineOf(link) === lineOf(element);
}
const SITE = /^https?:\/\/[^/]+\/?$/iu;

function heading(element: PageElement, level: number): Block | null {
  const text = elementText(element);
  return text === '' ? null : { kind: 'heading', level, text };
}

/** Items one by one, nested lists' too; a list of links is navigation. */
function list(element: PageElement): readonly Placed[] {
  const items: string[] = [];
  let linked = 0;
  const walkItems = (parent: PageElement, depth: number): void => {
    for (const child of parent.children) {
      if (child.tagName.toUpperCase() !== 'LI' || isAround(child, Number.POSITIVE_INFINITY)) continue;
      const nested = [...child.children].filter(({ tagName }) => /^[UO]L$/i.test(tagName));
      const text = textOfAll(
        [...child.childNodes].filter((node) => !isElement(node) || !nested.includes(node)),
      );
      if (text !== '') items.push(`${noteLabel(child)}${text}`);
      if (linkShare(child) > 0.8 && !endsSentence(text)) linked++;
      if (depth < 8) for (const inner of nested) walkItems(inner, depth + 1);
    }
  };
  walkItems(element, 0);
  if (items.length === 0 || linked > items.length * 0.6) return [];
  return [{ block: { kind: 'list', items }, element }];
}

/** `[^fn1]: ` before a note, as Markdown writes it; nothing before other elements. */
const noteLabel = (element: PageElement): string => {
  const id = element.getAttribute('id') ?? '';
  return NOTE_ID.test(id) ? `[^${id.replace(/\W/gu, '').slice(0, 20)}]: ` : '';
};
const NOTE_ID = /^_?(?:fn|ftn|footnote|endnote|cite_note|note|easy-footnote-bottom)[-_:]?\w{0,40}\d/iu;

/** Terms with what they are defined as: a row each. */
function definitions(element: PageElement): Block | null {
  const rows: string[][] = [];
  const terms = [...element.querySelectorAll('dt,dd')];
  for (const term of terms) {
    const text = elementText(term);
    if (text === '') continue;
    const last = rows.at(-1);
    if (term.tagName.toUpperCase() === 'DT' || last === undefined) rows.push([text]);
    else last.push(text);
  }
  const complete = rows.filter((row) => row.length > 1);
  return complete.length === 0 ? null : { kind: 'table', caption: null, header: [], rows: complete };
}

/** Without the elements in it that say who took the picture. */
function caption(element: PageElement): Block | null {
  const text = textOfAll([...element.childNodes].flatMap(withoutCredit));
  return text === '' ? null : { kind: 'caption', text };
}

function withoutCredit(node: PageNode): readonly PageNode[] {
  if (!isElement(node)) return [node];
  if (isCredit(node) || isHidden(node)) return [];
  const inner = [...node.childNodes];
  const own = inner.filter((child) => !isElement(child) || !isCredit(child));
  return isInline(node) && own.length < inner.length ? own : [node];
}

function isCredit(element: PageElement): boolean {
  return (
    CREDIT.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`) ||
    element.tagName.toUpperCase() === 'CITE'
  );
}

function quote(element: PageElement, names: string): Block | null {
  if (EMBED.test(names)) return null;
  const cited = element.querySelector('cite,footer,figcaption');
  const who = cited === null ? '' : lineOf(cited);
  const lines = blocksOfQuote(element, cited);
  if (lines.length === 0) return null;
  return {
    kind: 'quote',
    lines: who === '' ? lines : [...lines, /^[–—―]/u.test(who) ? who : `- ${who.replace(/^[\s-]+/u, '')}`],
  };
}

function blocksOfQuote(element: PageElement, cited: PageElement | null): readonly string[] {
  const lines: string[] = [];
  let open: PageNode[] = [];
  for (const node of element.childNodes) {
    if (node === cited) continue;
    if (isElement(node) && !isInline(node)) {
      const isWhole = node.querySelector('cite,footer') === null || cited === null;
      lines.push(textOfAll(open), ...(isWhole ? [elementText(node)] : blocksOfQuote(node, cited)));
      open = [];
    } else open.push(node);
  }
  return [...lines, textOfAll(open)].filter(Boolean);
}
