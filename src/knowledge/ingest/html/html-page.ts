import { parseHTML } from 'linkedom';
import { IngestError } from '../error.ts';
import { oneLine, tidy } from '../text/plain.ts';

/** As much of an element as reading an article takes. */
export interface PageElement {
  readonly nodeType: number;
  /** In capitals. */
  readonly tagName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
export type PageNode = PageElement | { readonly nodeType: 3; readonly textContent: string };

export interface HtmlPage {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Pages of news are some 40 deep; every step that walks up costs this much. */
const DEEPEST_PAGE = 250;
/** Pages of news have some 3,000; a live blog of a long day 30,000. */
const MOST_NODES = 200_000;

/**
 * A web page as a tree.
 * @throws IngestError when it is nested or spread beyond any page that holds an article.
 */
export function readPage(html: string, file: string): HtmlPage {
  // The parser makes a node of each of these signs.
  const nodes = html.match(/[<&]/g)?.length ?? 0;
  if (nodes > MOST_NODES)
    throw tooBig(file, `has ${nodes} tags and entities; at most ${MOST_NODES} are read.`);
  const page = parsed(withHead(html)) ?? parsed(`<html><body>${html}</body></html>`);
  const root = page?.documentElement ?? null;
  if (page === null || root === null)
    throw new IngestError(file, 'holds no text.', 'Save the whole page again.');
  const depth = depthOf(root);
  if (depth > DEEPEST_PAGE) throw tooBig(file, `is nested ${depth} deep; at most ${DEEPEST_PAGE} are read.`);
  return page;
}

/** What saves a page in one file leaves `<head>` out, as it may; the parser then takes another element for the body. */
function withHead(html: string): string {
  const root = /<html(?:\s[^>]*)?>/i.exec(html);
  if (root === null || /<head[\s>]/i.test(html)) return html;
  const from = root.index + root[0].length;
  const rest = html.slice(from);
  const body = rest.search(/<body[\s>]/i);
  return body < 0 ? html : `${html.slice(0, from)}<head>${rest.slice(0, body)}</head>${rest.slice(body)}`;
}

/** The parser adds no `html` and no `body` where a page leaves them out, as it may. */
function parsed(html: string): HtmlPage | null {
  const { document } = parseHTML(html) as unknown as { document: HtmlPage };
  if (document.documentElement?.tagName.toUpperCase() !== 'HTML') return null;
  if (/\s[A-Z]+\s*=/.test(html)) withSmallNames(document);
  return /<body[\s>]/i.test(html) ? document : null;
}

/** Old pages write `COLSPAN=4`, which the parser does not know for `colspan`. */
function withSmallNames(page: HtmlPage): void {
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value);
}

function tooBig(file: string, message: string): IngestError {
  return new IngestError(file, message, 'Save the article alone, as text or from a reader view.');
}

/** Step by step, for recursion would fail just where the depth matters. */
function depthOf(root: PageElement): number {
  let depth = 1;
  let deepest = 1;
  let node = root;
  for (;;) {
    const child = node.firstElementChild;
    if (child !== null) {
      node = child;
      depth++;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (node !== root && node.nextElementSibling === null) {
      node = node.parentElement ?? root;
      depth--;
    }
    if (node === root) return deepest;
    node = node.nextElementSibling ?? root;
  }
}

/** Not a text and not a comment. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** An element's whole text on one line. */
export function lineOf(element: PageElement): string {
  return oneLine(tidy(element.textContent));
}
