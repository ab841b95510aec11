import { Readability } from '@mozilla/readability';
import { noiseOf } from '../body/noise.ts';
import { endsSentence } from '../body/prose.ts';
import { withoutTags } from '../body/raised.ts';
import { isText, withLabelled } from '../head/labelled.ts';
import type { Block, FileContent } from '../text/block.ts';
import { oneLine, tidy } from '../text/plain.ts';
import { blocksOf, type Placed } from './html-blocks.ts';
import { pageMetadata } from './html-metadata.ts';
import { linkShare } from './html-noise.ts';
import { type HtmlPage, type PageElement, readPage } from './html-page.ts';
import { jsonLdBody } from './json-ld.ts';

/** Marks the elements, so that those that Readability keeps are known again. */
const MARK = 'data-dateline';
/** With less text than this Readability has not found the article. */
const LEAST_FOUND = 250;
/** Readability looks at each element several times: about a second for so many. */
const MOST_READABLE = 20_000;

/**
 * The article of a saved web page: what the page says about it, and its text alone. Readability finds where the
 * article is; its blocks are read from the page itself, for Readability drops tables, captions and short paragraphs.
 */
export function readHtml(html: string, file: string): FileContent {
  const page = readPage(html, file);
  const said = pageMetadata(page);
  const articleBody = jsonLdBody(page);
  const body = page.body ?? page.documentElement;
  if (body === null) return { metadata: said, blocks: [], leftOut: [] };
  const placed = blocksOf(body);
  const metadata = withLabelled(
    said,
    placed.map(({ block }) => block),
  );
  const tree = markElements(body);
  // Before Readability changes them.
  const statements = statementsIn(placed);
  // What has a name may be kept for the words in it, whatever it is.
  const unnamed = placed.filter(({ block, element }) => isText(block) && namesOf(element) === '');
  const texts = new Map(
    [...new Set(unnamed.map(({ element }) => element))].map((element) => [
      element,
      plain(element.textContent),
    ]),
  );
  const kept = keptByReadability(page, tree.parents.length);
  const isKept = ({ element }: Placed): boolean => {
    const text = texts.get(element);
    return kept.numbers.has(numberOf(element)) || (text !== undefined && kept.texts.has(text));
  };
  const { blocks, leftOut } = articleBlocks({ placed, statements, tree, isKept }, metadata.title);
  const shown = textLength(blocks);
  const given = articleBody === null ? [] : paragraphsOf(articleBody);
  if (textLength(given) > 2 * shown + 200)
    return { metadata, blocks: [...headOf(blocks), ...given], leftOut: [] };
  return { metadata, blocks, leftOut };
}

/** The elements in document order: the numbers of each one's parent and of the last one in it, what it is and what it is called. */
interface Tree {
  readonly parents: readonly number[];
  readonly ends: readonly number[];
  readonly tags: readonly string[];
  /** Class and id. */
  readonly names: readonly string[];
}

function markElements(root: PageElement): Tree {
  const parents: number[] = [];
  const ends: number[] = [];
  const tags: string[] = [];
  const names: string[] = [];
  const visit = (element: PageElement, parent: number): void => {
    const number = parents.length;
    parents.push(parent);
    tags.push(element.tagName.toUpperCase());
    names.push(namesOf(element));
    element.setAttribute(MARK, String(number));
    for (const child of element.children) visit(child, number);
    ends[number] = parents.length - 1;
  };
  visit(root, 0);
  return { parents, ends, tags, names };
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
}

function numberOf(element: PageElement): number {
  return Number(element.getAttribute(MARK) ?? 0);
}

/** The blocks of a page, those of them that are sentences, and the elements that they stand in. */
interface Placing {
  readonly placed: readonly Placed[];
  readonly statements: ReadonlySet<Placed>;
  readonly tree: Tree;
  readonly isKept: (one: Placed) => boolean;
}

/** What Readability takes for the article: elements, and the texts of those that it replaced by paragraphs of its own. */
interface Kept {
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
}
const NOTHING: Kept = { numbers: new Set(), texts: new Set() };

/** Changes the page. */
function keptByReadability(page: HtmlPage, elements: number): Kept {
  if (elements > MOST_READABLE) return NOTHING;
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: LEAST_FOUND,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = readable(reader);
  if (content === null || content === undefined) return NOTHING;
  return {
    numbers: new Set([...content.querySelectorAll(`[${MARK}]`)].map(numberOf)),
    texts: new Set(
      [...content.querySelectorAll(`p:not([${MARK}])`)].map(({ textContent }) => plain(textContent)),
    ),
  };
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

/** The blocks of the element that holds most of what Readability kept, the text beside it, and the head above it. */
function articleBlocks(
  placing: Placing,
  title: string | null,
): { readonly blocks: readonly Block[]; readonly leftOut: readonly string[] } {
  const { placed, statements, tree, isKept } = placing;
  const prose = placed.filter(({ block }) => isText(block));
  // The entries of a live blog may all be short.
  const text = lengthOf(prose) > lengthOf([...statements]) / 2 ? prose : [...statements];
  const kept = text.filter(isKept);
  let root = rootOf(lengthOf(kept) >= LEAST_FOUND ? kept : text, tree.parents);
  // Of old pages the whole text stands in one `<font>`, beside its headline and tables.
  while (root > 0 && SETTING.test(tree.tags[root] ?? '')) root = tree.parents[root] ?? 0;
  const { first, last } = extentOf(root, placing);
  if (first < 0) return { blocks: [], leftOut: [] };
  const own = placed.slice(first, last + 1);
  const above = placed.slice(0, first);
  const from = headFrom(above, own, title);
  const outside = [...above.slice(0, from), ...placed.slice(last + 1)].filter((one) => statements.has(one));
  return {
    blocks: [...above.slice(from), ...own].map(({ block }) => block),
    leftOut: outside.map(({ block }) => wholeOf(block)),
  };
}

const isTitle = ({ block }: Placed): boolean => block.kind === 'heading' && block.level === 1;

/** Where the article begins above its text. */
function headFrom(above: readonly Placed[], own: readonly Placed[], title: string | null): number {
  if (own.some(isTitle)) return above.length;
  const headline = above.findLastIndex(({ block }) => isHeadline(block, title));
  if (headline >= 0) return headline;
  // A newsletter laid out in a table has its name and day in rows above that of its text; a page may be called after its paper.
  const [opens] = own;
  const isHeadless = opens?.block.kind === 'heading' || (opens !== undefined && isText(opens.block));
  return isHeadless && above.length <= FEW_ABOVE ? 0 : above.length;
}

const FEW_ABOVE = 5;

const SETTING = /^(?:FONT|SPAN|P|CENTER|B|I|SMALL|BIG)$/;

/**
 * The first and the last block of the article: those of its element, and the paragraphs right beside it that are called
 * nothing else. A page that parts its text by `<br>` may go on in another element.
 */
function extentOf(
  root: number,
  { placed, statements, isKept, tree: { parents, ends, names, tags } }: Placing,
): { readonly first: number; readonly last: number } {
  const numbers = placed.map(({ element }) => numberOf(element));
  const blocksIn = (element: number): { readonly first: number; readonly last: number } => {
    const isIn = (number: number): boolean => number >= element && number <= (ends[element] ?? element);
    return { first: numbers.findIndex(isIn), last: numbers.findLastIndex(isIn) };
  };
  for (let element = root; ; ) {
    const own = blocksIn(element);
    const parent = parents[element] ?? 0;
    if (element === 0) return own;
    const titled = placed.slice(own.first, own.last + 1).some(isTitle);
    const beside = placed.flatMap((one, at) => {
      const number = numbers[at] ?? 0;
      const isAlike =
        names[number] === '' || names[number] === names[element] || (tags[number] === 'P' && isKept(one));
      const isBeside = number === parent || (parents[number] === parent && isAlike);
      const isOutside = at > own.last || (at < own.first && !titled);
      return isBeside && isOutside && statements.has(one) ? [{ one, at }] : [];
    });
    if (beside.some(({ one }) => isText(one.block)))
      return {
        first: Math.min(own.first, beside[0]?.at ?? own.first),
        last: Math.max(own.last, beside.at(-1)?.at ?? own.last),
      };
    const all = blocksIn(parent);
    if (all.first < own.first || all.last > own.last) return own;
    element = parent;
  }
}

/** Paragraphs of sentences, which are neither links nor lines of the page. */
function statementsIn(placed: readonly Placed[]): ReadonlySet<Placed> {
  const found = placed.filter(
    ({ block }) =>
      block.kind === 'paragraph' &&
      endsSentence(wholeOf(block)) &&
      block.lines.every((line) => noiseOf(line) === null),
  );
  // One element may hold thousands of them.
  const elements = [...new Set(found.map(({ element }) => element))];
  const linked = new Set(elements.filter((element) => linkShare(element) >= 0.5));
  return new Set(found.filter(({ element }) => !linked.has(element)));
}

function lengthOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { block }) => sum + wholeOf(block).length, 0);
}

function wholeOf(block: Block): string {
  return block.kind === 'paragraph' ? block.lines.join(' ') : '';
}

/** The smallest element that holds nine tenths of the text: single paragraphs astray do not widen it. */
function rootOf(text: readonly Placed[], parents: readonly number[]): number {
  const held = new Map<number, number>();
  let all = 0;
  for (const { block, element } of text) {
    const { length } = wholeOf(block);
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
  return block.kind === 'paragraph' && sameWords(wholeOf(block), title);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameWords(a: string, b: string | null): boolean {
  return b !== null && plain(a) !== '' && plain(a) === plain(b);
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isText(block) ? wholeOf(block).length : 0), 0);
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
