import MarkdownIt, { type Token } from 'markdown-it';
import { isCaption } from '../body/caption.ts';
import { noiseOf } from '../body/noise.ts';
import { pictureLines } from '../body/picture-lines.ts';
import { endsSentence, hasValue, isProse } from '../body/prose.ts';
import { LOOKED_AT_BEFORE, raised, withoutTags } from '../body/raised.ts';
import { splitFrontMatter } from '../head/front-matter.ts';
import { withLabelled } from '../head/labelled.ts';
import { isPress } from '../head/press.ts';
import { plainName, sitesIn } from '../head/publisher.ts';
import type { Block, FileContent } from './block.ts';
import { withCellsBeyondHeads } from './markdown-cells.ts';
import { oneLine } from './plain.ts';

const parser = new MarkdownIt('commonmark', { html: true })
  .enable(['table', 'strikethrough'])
  .use(withCellsBeyondHeads);

/** A Markdown article: its front matter, and its structure with the marks taken off. */
export function readMarkdown(text: string, file: string): FileContent {
  const { metadata, rest } = splitFrontMatter(text, file);
  const publisher = metadata.publisher ?? logoIn(rest);
  const blocks = withCaptions(blocksOf(parser.parse(withoutPandoc(rest).replace(DEFINED, '\n'), {})));
  return { metadata: withLabelled({ ...metadata, publisher }, blocks), blocks, leftOut: [] };
}

/** `[![The Alden Echo](…/logo.svg)](https://www.aldenecho.example/)` at the top: a picture that leads to the site of its name. */
function logoIn(text: string): string | null {
  const { name = '', address = '' } =
    /\[!\[(?:Image \d+: )?(?<name>[^\]]{3,60})\]\([^)]*\)\]\((?<address>https?:\/\/[^)]+|\/)\)/u.exec(
      text.slice(0, 2_000),
    )?.groups ?? {};
  if (sitesIn(address).has(plainName(name)) || (address === '/' && isPress(name))) return name;
  // `[Hallgate Herald](https://hallgateherald.example/) › Arts`: what a line opens with
  const [, link = '', site = ''] =
    /^(?:\[[^\]]*\]\(#[^)]*\)\s*)*\[([^\]]{5,60})\]\((https?:\/\/[^/)\s]+\/?)\)/mu.exec(text.slice(0, 600)) ??
    [];
  return sitesIn(site).has(plainName(link)) ? link : null;
}

/** What Pandoc adds to Markdown: `::: {.credits}` around parts, `{#kites .title}` behind headings, `[Photo]{.credit}`. */
function withoutPandoc(text: string): string {
  if (!/^:{3,}/m.test(text) && !/\{[.#][\w-]/.test(text)) return text;
  return text
    .replace(/^:{3,}.*$/gm, '')
    .replace(/(?<![ \t])[ \t]*\{[.#][^{}\n]{1,200}\}[ \t]*$/gm, '')
    .replace(/(?<=[\])])\{[^{}\n]{1,200}\}/g, '');
}

/** A paragraph and how it is set, until captions and headings are told apart. */
type Raw =
  | Block
  | { readonly kind: 'picture' }
  | { readonly kind: 'set'; readonly as: 'em' | 'strong'; readonly text: string };

function blocksOf(tokens: readonly Token[]): readonly Raw[] {
  const blocks: Raw[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = token.nesting === 1 ? closing(tokens, at) : at;
    const inner = tokens.slice(at + 1, end);
    if (token.type === 'heading_open') {
      blocks.push({
        kind: 'heading',
        level: Number(token.tag.slice(1)),
        text: oneLine(linesOf(inner).join(' ')),
      });
    } else if (token.type === 'paragraph_open') blocks.push(...paragraph(inner[0]));
    else if (token.type === 'blockquote_open') blocks.push(...quote(inner));
    else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const texts = inner.filter(({ type }) => type === 'inline');
      if (!texts.every(({ children }) => isLinks(children ?? [])))
        blocks.push({ kind: 'list', items: itemsOf(inner) });
    } else if (token.type === 'table_open') blocks.push(tableOf(inner));
    else if (token.type === 'hr') blocks.push({ kind: 'rule' });
    else if (token.type === 'code_block' || token.type === 'fence') {
      blocks.push({
        kind: 'paragraph',
        lines: token.content.split('\n').map(oneLine).filter(Boolean),
      });
    } else if (token.type === 'html_block') blocks.push(...htmlBlock(token.content));
    at = end;
  }
  return blocks;
}

function closing(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level ?? 0;
  for (let at = open + 1; at < tokens.length; at++) {
    if (tokens[at]?.nesting === -1 && tokens[at]?.level === level) return at;
  }
  return tokens.length;
}

function paragraph(inline: Token | undefined): readonly Raw[] {
  const children = inline?.children ?? [];
  const lines = inlineText(children).split('\n').map(oneLine).filter(Boolean);
  if (children.some(({ type }) => type === 'image')) {
    return lines.length === 0 ? [{ kind: 'picture' }] : [{ kind: 'caption', text: lines.join(' ') }];
  }
  if (isLinks(children)) return [];
  const as = wholly(children);
  if (as !== null && lines.length === 1) return [{ kind: 'set', as, text: lines.join(' ') }];
  if (lines.length === 0) return [];
  const asked = askedFirst(children);
  if (asked === 0) return [{ kind: 'paragraph', lines }];
  return [...paragraphOf(children.slice(0, asked), true), ...paragraphOf(children.slice(asked), false)];
}

function paragraphOf(children: readonly Token[], isSetApart: boolean): readonly Raw[] {
  const lines = inlineText(children).split('\n').map(oneLine).filter(Boolean);
  return lines.length === 0 ? [] : [{ kind: 'paragraph', lines, isSetApart }];
}

/** Where the answer begins behind `**How many came?** About 40.`; 0 where nothing is asked in bold. */
function askedFirst(children: readonly Token[]): number {
  const opens = children.findIndex(({ type, content }) => type !== 'text' || content.trim() !== '');
  const first = children[opens];
  if (first?.type !== 'strong_open') return 0;
  const closes = children.findIndex(
    ({ type, level }, at) => at > opens && type === 'strong_close' && level === first.level,
  );
  const isAsked = closes > 0 && /[?？]["”’»]?\s*$/u.test(inlineText(children.slice(opens, closes)));
  return isAsked && /[\p{L}\p{N}]/u.test(inlineText(children.slice(closes + 1))) ? closes + 1 : 0;
}

/** `[Read in browser](…) | [Unsubscribe](…)`: links and what parts them lead elsewhere and say nothing. */
function isLinks(children: readonly Token[]): boolean {
  let depth = 0;
  let links = 0;
  const apart = children.filter(({ type, nesting }) => {
    if (type === 'link_open') links++;
    if (/^link_/.test(type)) depth += nesting;
    return depth === 0 && type === 'text';
  });
  const text = inlineText(children);
  return links > 0 && apart.every(({ content }) => !/[\p{L}\p{N}]/u.test(content)) && !endsSentence(text);
}

/** All of it is emphasised, or all of it bold. */
function wholly(children: readonly Token[]): 'em' | 'strong' | null {
  const seen = children.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  const [first, last] = [seen[0], seen.at(-1)];
  for (const as of ['strong', 'em'] as const) {
    if (first?.type !== `${as}_open` || last?.type !== `${as}_close`) continue;
    if (seen.slice(1, -1).every(({ level }) => level > first.level)) return as;
  }
  return null;
}

/** `[^1]` in a text. */
const FOOTNOTE = /(?<!^)\[\^[\w-]{1,20}\]/g;
/** `[^1]: …`, which begins a block of its own wherever it stands. */
const DEFINED = /^(?=\[\^[\w-]{1,20}\]:)/gm;
/** `10^6^`, as Pandoc raises it. */
const CARETS = /\^([+−–-]?\d{1,3}(?:,\d{1,3})*)\^/gu;

/** `==the firm==` and `[[Helion Fields|the firm]]`, as note-takers write them. */
const HIGHLIGHT = /==(?=\S)([^=\n]{1,200})(?<=\S)==/gu;
const WIKI_LINK = /(?<!!)\[\[(?:[^[\]|]{1,100}\|)?([^[\]|]{1,100})\]\]/gu;

/** Text of inline marks; line breaks stay, pictures go, and so does what is struck through. */
function inlineText(children: readonly Token[]): string {
  const ends = closingMarks(children);
  let text = '';
  // The text so far is long, and is looked at often.
  let tail = '';
  const add = (piece: string): void => {
    text += piece;
    tail = (tail + piece).slice(-LOOKED_AT_BEFORE);
  };
  for (let at = 0; at < children.length; at++) {
    const token = children[at];
    if (token === undefined) break;
    const end = ends.get(at);
    if (end === undefined) add(tokenText(token));
    else {
      if (markOf(token)?.tag === 'sup') {
        const inner = children.slice(at + 1, end);
        const isLink = inner.some(({ type }) => type === 'link_open');
        const behind = children[end + 1]?.content.slice(0, 2) ?? '';
        add(raised(inlineText(inner), tail, behind, isLink));
      }
      at = end;
    }
  }
  return text;
}

function tokenText({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'html_inline') return /^<br\b/i.test(content) ? '\n' : '';
  if (type !== 'text' && type !== 'code_inline') return '';
  return content
    .replace(FOOTNOTE, '')
    .replace(HIGHLIGHT, '$1')
    .replace(WIKI_LINK, '$1')
    .replace(CARETS, (whole, mark, at) =>
      raised(mark, content.slice(Math.max(0, at - LOOKED_AT_BEFORE), at), content.slice(at + whole.length)),
    );
}

/** Where that ends what a mark strikes through or raises, by where it begins; one that is not closed does nothing. */
function closingMarks(children: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const closing = new Map<string, number>();
  for (let at = children.length - 1; at >= 0; at--) {
    const mark = markOf(children[at]);
    const end = closing.get(mark?.tag ?? '');
    if (mark?.opens === false) closing.set(mark.tag, at);
    else if (end !== undefined) ends.set(at, end);
  }
  return ends;
}

function markOf(token: Token | undefined): { readonly tag: string; readonly opens: boolean } | null {
  const { type = '', content = '' } = token ?? {};
  if (/^s_(?:open|close)$/.test(type)) return { tag: '~~', opens: type === 's_open' };
  const [, close, tag] =
    (type === 'html_inline' ? /^<(\/?)(s|del|strike|sup)(?=[\s>])/iu.exec(content) : null) ?? [];
  return tag === undefined ? null : { tag: tag.toLowerCase(), opens: close === '' };
}

function linesOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ type }) => type === 'inline')
    .flatMap(({ children }) => inlineText(children ?? []).split('\n'))
    .map(oneLine)
    .filter(Boolean);
}

function quote(inner: readonly Token[]): readonly Raw[] {
  // `> [!note] Related`, as note-takers set a box apart
  const lines = linesOf(inner).map((line, at) =>
    at === 0 ? line.replace(/^\[!\w{2,12}\][+-]?\s*/u, '') : line,
  );
  const shown = lines.filter(Boolean);
  if (shown.length === 0 || noiseOf(shown[0] ?? '') === 'related') return [];
  // A box that sums an article up, and no quotation.
  if (inner.some(({ type }) => /^(?:bullet|ordered)_list_open$/.test(type))) return blocksOf(inner);
  return [{ kind: 'quote', lines: shown }];
}

/** Nested lists are read as further items: each is a statement of its own. */
function itemsOf(tokens: readonly Token[]): readonly string[] {
  const items: string[] = [];
  let open = false;
  for (const token of tokens) {
    if (token.type === 'list_item_open') open = true;
    if (token.type !== 'inline') continue;
    const text = oneLine(inlineText(token.children ?? []));
    if (text === '') continue;
    if (open) items.push(text);
    else items[items.length - 1] = `${items.at(-1) ?? ''} ${text}`.trim();
    open = false;
  }
  return items;
}

function tableOf(tokens: readonly Token[]): Block {
  const header: string[] = [];
  const rows: string[][] = [];
  let inHeader = false;
  for (const token of tokens) {
    if (token.type === 'thead_open') inHeader = true;
    if (token.type === 'thead_close') inHeader = false;
    if (token.type === 'tr_open' && !inHeader) rows.push([]);
    if (token.type === 'inline')
      (inHeader ? header : rows.at(-1))?.push(oneLine(inlineText(token.children ?? [])));
  }
  return { kind: 'table', caption: null, header, rows };
}

function htmlBlock(content: string): readonly Raw[] {
  const caption = /<figcaption[^>]*>([\s\S]{0,2000}?)<\/figcaption/i.exec(content)?.[1];
  const text = oneLine(withoutTags(caption ?? content));
  if (caption !== undefined) return text === '' ? [] : [{ kind: 'caption', text }];
  if (/<(?:script|style|iframe|form|nav|img|video)\b/i.test(content)) return [];
  return text === '' ? [] : [{ kind: 'paragraph', lines: [text] }];
}

/** A line that says so, or is emphasised below a picture, is a caption; a short bold line above text is a heading. */
function withCaptions(raw: readonly Raw[]): readonly Block[] {
  return raw.flatMap((block, index): readonly Block[] => {
    if (block.kind === 'picture') return [];
    if (block.kind === 'paragraph' && isCaption(block.lines.join(' ')) && pictureLines(block.lines) === null)
      return [{ kind: 'caption', text: block.lines.join(' ') }];
    if (block.kind !== 'set') return [block];
    if (isCaption(block.text) || (block.as === 'em' && raw[index - 1]?.kind === 'picture'))
      return [{ kind: 'caption', text: block.text }];
    const next = raw[index + 1]?.kind;
    const isHeading =
      block.as === 'strong' &&
      block.text.length <= 80 &&
      !/[.!:,;]$/.test(block.text) &&
      !hasValue(block.text);
    const below = raw.slice(0, index).some((one) => one.kind === 'paragraph' && isProse(one.lines.join(' ')));
    if (isHeading && below && (next === 'paragraph' || next === 'list' || next === 'table')) {
      return [{ kind: 'heading', level: 4, text: block.text }];
    }
    return [{ kind: 'paragraph', lines: [block.text], isSetApart: true }];
  });
}
