import type { Block } from '../text/block.ts';
import { isContact, type Noise, noiseOf } from './noise.ts';
import { endsSentence, weight } from './prose.ts';

/** What begins the part of a page that is not the article's; a line such as `Read more: another headline` is only itself. */
export function opensNoise(block: Block): Noise | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const [first = ''] = linesOf(block);
  const noise = noiseOf(first);
  if (isContact(first)) return 'rights';
  if (noise === 'page') return block.kind === 'heading' ? noise : null;
  if (noise === 'related') return /[:：»›>→]\s*\S/u.test(first) && block.kind === 'paragraph' ? null : noise;
  return noise === 'rights' ? noise : null;
}

/** `Also in the bulletin` over a list of figures, below which the text goes on: the article's own, and no other stories. */
export function headsFigures(blocks: readonly Block[], index: number): boolean {
  const [block, list, ...rest] = blocks.slice(index, index + 5);
  if (block?.kind !== 'heading' || list?.kind !== 'list') return false;
  const told = list.items.filter((item) => /\d/.test(item)).length;
  return (
    told >= 2 &&
    2 * told > list.items.length &&
    rest.some((next) => next.kind === 'paragraph' && isBodyText(next))
  );
}

/** Text of several sentences, or twice within the next blocks: what came before was an insert, not the end. */
export function goesOnAt(blocks: readonly Block[], index: number, outside: Noise | null): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !isBodyText(block)) return false;
  if (outside !== 'rights' && /[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(block.lines.join(' '))) return true;
  return blocks.slice(index + 1, index + 6).some((next) => next.kind === 'paragraph' && isBodyText(next));
}

/**
 * A sentence of the article's right below an insert of a page that has headlines alone: no story that is offered there is told
 * in a sentence.
 *
 * @param opened the block that the insert began at
 */
export function isBelowHeadlines(
  blocks: readonly Block[],
  opened: number,
  index: number,
  outside: Noise | null,
): boolean {
  if (outside !== 'related' || index - opened >= MOST_HEADLINES) return false;
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !isBodyText(block)) return false;
  const lines = blocks.slice(opened, index).flatMap(linesOf);
  return lines.every((line) => !endsSentence(line) || line.length <= LONGEST_HEADLINE);
}
const MOST_HEADLINES = 20;
const LONGEST_HEADLINE = 40;

/** Running text of the article: long enough, ended as a sentence, and no line of a page in it. */
export function isBodyText(block: Extract<Block, { kind: 'paragraph' }>): boolean {
  const text = block.lines.join(' ');
  return weight(text) >= 70 && endsSentence(text) && block.lines.every((line) => noiseOf(line) === null);
}

/** `TODAY'S PARTNER`, over what it sells, up to a rule or a heading: a newsletter's own insert. */
export function isSponsored(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at > index - LONGEST_INSERT && at >= 0; at--) {
    const block = blocks[at];
    if (block === undefined || (at < index && closes(block))) return false;
    if (SPONSOR.test(linesOf(block)[0] ?? '')) {
      return blocks.slice(index + 1, at + 1 + LONGEST_INSERT).some(closes);
    }
  }
  return false;
}
const LONGEST_INSERT = 4;
const SPONSOR =
  /^[^\p{L}]*(?:(?:today|this week)[’']s (?:partner|sponsor)s?|a (?:word|message) from our (?:partner|sponsor)s?)\P{L}*$/iu;
const closes = ({ kind }: Block): boolean => kind === 'rule' || kind === 'heading';

/** What of a block is text, a line each. */
export function linesOf(block: Block): readonly string[] {
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
