import type { Block } from './block.ts';
import { captionText } from './caption.ts';
import { isCorrection, isPromotion, noiseOf } from './noise.ts';
import { endsSentence, isProse, unwrap, weight } from './prose.ts';

/** A piece of an article's body as it will be stored: noise is gone, wrapped lines are whole paragraphs. */
export type Passage =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Kept whole: it says what was wrong together with what is right. */
  | { readonly kind: 'correction'; readonly text: string }
  /** A pull quote with who says it behind it. */
  | { readonly kind: 'quote'; readonly text: string; readonly speaker: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Extract<Block, { kind: 'table' }>;

export interface Body {
  readonly passages: readonly Passage[];
  /** Lines that are none of the article's own: related stories, rights, credits, parts of the page. */
  readonly leftOut: readonly string[];
}

const ATTRIBUTED = /^(["“„«»「『‘][\s\S]{1,1500}?["”“«»」』’])\s*(?:--|—|–|-|―|~)\s*(\p{Lu}.{2,120})$/u;
const ATTRIBUTION = /^\s*(?:--|—|–|-|―|~)\s*(?=\p{Lu}|\p{Script=Han})/u;
/** `… said on Friday. (Reporting by Ada Lund)` */
const TRAILING_CREDIT =
  /\s*[([（](?:reporting|additional reporting|writing|editing|edited|compiled|translated|photos?) (?:and \w+ )?by [^()]{2,200}[)\]）]\s*$/iu;

/** An article's body without what a page or a wire adds to it. `plainHeadings`: short lines above text are headings. */
export function readBody(blocks: readonly Block[], plainHeadings: boolean): Body {
  const leftOut: string[] = [];
  const passages: Passage[] = [];
  /** Since a list of other stories or a rights notice began, until the article's text clearly goes on. */
  let outside = false;
  blocks.forEach((block, index) => {
    const opens = opensNoise(block);
    if (opens) outside = true;
    else if (outside && goesOnAt(blocks, index)) outside = false;
    const own = outside ? correctionsOf(block) : passagesOf(block, leftOut);
    if (outside) leftOut.push(...linesOf(block).filter((line) => !isCorrection(line)));
    passages.push(...own);
  });
  const tidy = plainHeadings ? withHeadings(passages) : passages;
  return { passages: withoutTail(withoutRepeats(tidy), leftOut), leftOut };
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.lines;
    case 'heading':
    case 'caption':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join(' | '));
    case 'rule':
      return [];
  }
}

function opensNoise(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  const noise = noiseOf(linesOf(block)[0] ?? '');
  return noise === 'related' || noise === 'rights' || (noise === 'page' && block.kind === 'heading');
}

/** Text of several sentences twice within the next blocks: what came before was an insert, not the end. */
function goesOnAt(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !isBodyText(block)) return false;
  return blocks.slice(index + 1, index + 6).some((next) => next.kind === 'paragraph' && isBodyText(next));
}

function isBodyText(block: Extract<Block, { kind: 'paragraph' }>): boolean {
  const text = block.lines.join(' ');
  return weight(text) >= 110 && endsSentence(text) && block.lines.every((line) => noiseOf(line) === null);
}

function correctionsOf(block: Block): readonly Passage[] {
  if (block.kind !== 'paragraph') return [];
  const at = block.lines.findIndex(isCorrection);
  return at < 0 ? [] : [{ kind: 'correction', text: unwrap(block.lines.slice(at)).join(' ') }];
}

function passagesOf(block: Block, leftOut: string[]): readonly Passage[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'heading':
      return [{ kind: 'heading', text: block.text }];
    case 'caption': {
      const text = captionText(block.text);
      return text === '' ? [] : [{ kind: 'caption', text }];
    }
    case 'list': {
      const items = block.items.filter((item) => noiseOf(item) === null);
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    case 'table':
      return block.rows.length === 0 ? [] : [block];
    case 'quote':
      return quoted(block.lines);
    case 'paragraph': {
      const kept = block.lines.filter((line) => noiseOf(line) === null || isCorrection(line));
      leftOut.push(...block.lines.filter((line) => !kept.includes(line)));
      return paragraphsOf(kept);
    }
  }
}

function quoted(lines: readonly string[]): readonly Passage[] {
  const last = lines.at(-1) ?? '';
  if (lines.length > 1 && ATTRIBUTION.test(last) && last.length <= 160) {
    const speaker = last.replace(ATTRIBUTION, '');
    return [{ kind: 'quote', text: `${unwrap(lines.slice(0, -1)).join(' ')} ${speaker}`, speaker }];
  }
  return paragraphsOf(unwrap(lines));
}

function paragraphsOf(lines: readonly string[]): readonly Passage[] {
  if (lines.length === 0) return [];
  if (isCorrection(lines[0] ?? '')) return [{ kind: 'correction', text: unwrap(lines).join(' ') }];
  if (lines.length > 1 && /^["“„«「『]/u.test(lines[0] ?? '') && ATTRIBUTION.test(lines.at(-1) ?? ''))
    return quoted(lines);
  return unwrap(lines).map((line): Passage => {
    const text = line.replace(TRAILING_CREDIT, '');
    const speaker = ATTRIBUTED.exec(text.slice(0, 1_700))?.[2];
    return speaker === undefined ? { kind: 'paragraph', text } : { kind: 'quote', text, speaker };
  });
}

/** In plain text a short line above text, a list or a table is a heading. */
function withHeadings(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, index) => {
    const next = passages[index + 1];
    if (passage.kind !== 'paragraph' || next === undefined || !isHeading(passage.text)) return passage;
    const leads =
      next.kind === 'list' ||
      next.kind === 'table' ||
      next.kind === 'quote' ||
      (next.kind === 'paragraph' && (isProse(next.text) || /[:：.!?]$/u.test(next.text)));
    return leads ? { kind: 'heading', text: passage.text } : passage;
  });
}

function isHeading(text: string): boolean {
  return (
    weight(text) <= 90 &&
    text.split(/\s+/).length <= 12 &&
    !/[.!,;:…。，；：]["”’)]*$/u.test(text) &&
    /^[\p{L}\d“"‘'¿]/u.test(text)
  );
}

/** A pull quote or a summary that the text has word for word states nothing new. */
function withoutRepeats(passages: readonly Passage[]): readonly Passage[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const all = passages.map((passage) => (passage.kind === 'paragraph' ? plain(passage.text) : '')).join('\n');
  const seen = new Set<string>();
  return passages.filter((passage) => {
    if (passage.kind === 'quote') {
      const [quote = ''] = passage.text.split(/(?<=[.!?…,]?["”»」』])\s/u);
      return !all.includes(plain(quote));
    }
    if (passage.kind !== 'paragraph' || passage.text.length < 40) return true;
    const key = plain(passage.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Behind the last running text: headings without text, and lines about the publisher. */
function withoutTail(passages: readonly Passage[], leftOut: string[]): readonly Passage[] {
  const kept = [...passages];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.kind !== 'heading' && !(last.kind === 'paragraph' && isPromotion(last.text))) break;
    leftOut.push(last.text);
    kept.pop();
  }
  return kept;
}
