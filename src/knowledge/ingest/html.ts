import { parseHTML } from 'linkedom';
import { type Block, type Draft, NO_METADATA } from './block.ts';
import { oneLine, tidy } from './plain.ts';

interface Node {
  readonly tagName: string;
  textContent: string;
  readonly children: Iterable<Node>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
}
interface Page extends Node {
  readonly body: Node;
  readonly documentElement: Node;
}

/** The article of a web page: what its meta elements say, and its text without the page around it. */
export function readHtml(text: string, _file: string): Draft {
  const { document } = parseHTML(text) as { document: Page };
  const blocks: Block[] = [];
  const meta = (name: string): string | null =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const metas = (name: string): string[] =>
    [...document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)].map(
      (n: Node) => n.getAttribute('content') ?? '',
    );
  const walk = (node: Node): void => {
    for (const child of node.children) {
      const tag = child.tagName.toLowerCase();
      if (/^(script|style|nav|aside|footer|button|form)$/.test(tag)) continue;
      const t = (n: Node) => oneLine(tidy(n.textContent));
      if (/^h[1-6]$/.test(tag)) blocks.push({ kind: 'heading', level: Number(tag[1]), text: t(child) });
      else if (tag === 'p') {
        for (const q of child.querySelectorAll('q')) q.textContent = `“${q.textContent}”`;
        blocks.push({ kind: 'paragraph', lines: [t(child)] });
      } else if (tag === 'ul' || tag === 'ol')
        blocks.push({ kind: 'list', items: [...child.querySelectorAll('li')].map(t) });
      else if (tag === 'figcaption') blocks.push({ kind: 'caption', text: t(child) });
      else if (tag === 'table') {
        const rows = [...child.querySelectorAll('tr')].map((r: Node) => [...r.children].map(t));
        const h = child.querySelector('th') ? rows.shift() : [];
        const c = child.querySelector('caption');
        blocks.push({ kind: 'table', caption: c ? t(c) : null, header: h ?? [], rows });
      } else if (child.querySelector('p,h1,h2,h3,ul,table,figcaption')) walk(child);
      else if (t(child)) blocks.push({ kind: 'paragraph', lines: [t(child)] });
    }
  };
  walk(document.querySelector('article') ?? document.body);
  return {
    metadata: {
      ...NO_METADATA,
      title: meta('og:title'),
      publisher: meta('og:site_name'),
      published: meta('article:published_time'),
      authors: metas('article:author'),
      url: meta('og:url'),
      language: document.documentElement.getAttribute('lang'),
    },
    blocks,
  };
}
