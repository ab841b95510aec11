import { Readability } from '@mozilla/readability';
import type { Block, Draft } from './block.ts';
import { blocksOf, type Placed } from './html-blocks.ts';
import { jsonLdBody, pageMetadata } from './html-metadata.ts';
import { type Page, type PageElement, readPage } from './html-page.ts';
import { isText, withLabelled } from './labelled.ts';
import { oneLine, tidy } from './plain.ts';
import { withoutTags } from './raised.ts';

/** Marks the elements, so that those that Readability keeps are known again. */
const MARK = 'data-dateline';
/** Readability looks at each element several times: about a second for so many. */
const MOST_READABLE = 20_000;

/**
 * The article of a saved web page: what the page says about it, and its text alone. Readability finds where the
 * article is; its blocks are read from the page itself, for Readability drops tables, captions and short paragraphs.
 */
export function readHtml(html: string, file: string): Draft {
  const page = readPage(html, file);
  const said = pageMetadata(page);
  const articleBody = jsonLdBody(page);
  const body = page.body ?? page.documentElement;
  if (body === null) return { metadata: said, blocks: [] };
  const placed = blocksOf(body);
  const metadata = withLabelled(
    said,
    placed.map(({ block }) => block),
  );
  const tree = markElements(body);
  const kept = keptByReadability(page, tree.parents.length);
  const blocks = articleBlocks(placed, tree, kept, metadata.title);
  const shown = textLength(blocks);
  const given = articleBody === null ? [] : paragraphsOf(articleBody);
  return { metadata, blocks: textLength(given) > 2 * shown + 200 ? [...headOf(blocks), ...given] : blocks };
}

/** The elements in document order: the number of each one's parent, and what it is. */
interface Tree {
  readonly parents: readonly number[];
  readonly tags: readonly string[];
}

function markElements(root: PageElement): Tree {
  const parents: number[] = [];
  const tags: string[] = [];
  const visit = (element: PageElement, parent: number): void => {
    const number = parents.length;
    parents.push(parent);
    tags.push(element.tagName.toUpperCase());
    element.setAttribute(MARK, String(number));
    for (const child of element.children) visit(child, number);
  };
  visit(root, 0);
  return { parents, tags };
}

function numberOf(element: PageElement): number {
  return Number(element.getAttribute(MARK) ?? 0);
}

/** Numbers of the elements that Readability takes for the article; it changes the page. Empty when it finds none. */
function keptByReadability(page: Page, elements: number): ReadonlySet<number> {
  if (elements > MOST_READABLE) return new Set();
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = readable(reader);
  if (content === null || content === undefined) return new Set();
  return new Set([...content.querySelectorAll(`[${MARK}]`)].map(numberOf));
}

/** Null also for text that its parser cannot take in one piece: what it finds is a help, not a condition. */
function readable(reader: Readability<PageElement>): PageElement | null | undefined {
  try {
    return reader.parse()?.content;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The blocks of the element that holds most of what Readability kept, and the head above it. */
function articleBlocks(
  placed: readonly Placed[],
  { parents, tags }: Tree,
  kept: ReadonlySet<number>,
  title: string | null,
): readonly Block[] {
  const prose = placed.filter(
    ({ block, element }) => isText(block) && (kept.size === 0 || kept.has(numberOf(element))),
  );
  const text = prose.length > 0 ? prose : placed.filter(({ block }) => isText(block));
  let root = rootOf(text, parents);
  // Of old pages the whole text stands in one `<font>`, beside its headline and tables.
  while (root > 0 && SETTING.test(tags[root] ?? '')) root = parents[root] ?? 0;
  const inside = (element: PageElement): boolean => ancestors(numberOf(element), parents).includes(root);
  const first = placed.findIndex(({ element }) => inside(element));
  if (first < 0) return [];
  const own = placed.filter(({ element }) => inside(element));
  if (own.some(({ block }) => block.kind === 'heading' && block.level === 1))
    return own.map(({ block }) => block);
  const above = placed.slice(0, first);
  const headline = above.findLastIndex(({ block }) => isHeadline(block, title));
  // A newsletter laid out in a table has its name and day in rows above that of its text.
  const opens = own[0]?.block.kind === 'heading' && above.length <= FEW_ABOVE;
  return [...(headline >= 0 ? above.slice(headline) : opens ? above : []), ...own].map(({ block }) => block);
}

const FEW_ABOVE = 5;

const SETTING = /^(?:FONT|SPAN|P|CENTER|B|I|SMALL|BIG)$/;

/** The smallest element that holds nine tenths of the text: single paragraphs astray do not widen it. */
function rootOf(text: readonly Placed[], parents: readonly number[]): number {
  const held = new Map<number, number>();
  let all = 0;
  for (const { block, element } of text) {
    const { length } = block.kind === 'paragraph' ? block.lines.join(' ') : '';
    all += length;
    for (const ancestor of ancestors(numberOf(element), parents))
      held.set(ancestor, (held.get(ancestor) ?? 0) + length);
  }
  let root = 0;
  // Numbers grow downwards: the last one that holds enough is the deepest.
  for (const [number, length] of held) if (length >= all * 0.9 && number > root) root = number;
  return root;
}

/** Itself and what it stands in, outwards. */
function ancestors(number: number, parents: readonly number[]): readonly number[] {
  const path = [number];
  for (let at = number; at !== 0; ) {
    at = parents[at] ?? 0;
    path.push(at);
  }
  return path;
}

/** A page's first heading, or the words that its metadata calls its headline, however they are set. */
function isHeadline(block: Block, title: string | null): boolean {
  if (block.kind === 'heading') return block.level === 1 || sameWords(block.text, title);
  return block.kind === 'paragraph' && sameWords(block.lines.join(' '), title);
}

function sameWords(a: string, b: string | null): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return b !== null && plain(a) !== '' && plain(a) === plain(b);
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (isText(block) && block.kind === 'paragraph' ? block.lines.join(' ').length : 0),
    0,
  );
}

function headOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(isText);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** JSON-LD's text: line breaks set its paragraphs apart. */
function paragraphsOf(text: string): readonly Block[] {
  return withoutTags(tidy(text))
    .split('\n')
    .map(oneLine)
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', lines: [line] }));
}
