import { findDates } from '../../time/dates.ts';
import { isProse } from '../body/prose.ts';
import type { Block, Metadata } from '../text/block.ts';
import { oneLine } from '../text/plain.ts';
import { bylineOf } from './byline.ts';
import { labelledLines } from './front-matter.ts';
import { isDateLine } from './head-parts.ts';

/** What a mail's header or an archive's table above the text says, where the page itself does not. */
export function withLabelled(metadata: Metadata, blocks: readonly Block[]): Metadata {
  const [first = 0, second = 0] = blocks.flatMap((block, at) => (isText(block) ? [at] : []));
  // They may stand below what sums the article up, where no byline or date above it says that it is the text already.
  const isHeaded = blocks.slice(0, first).flatMap(linesOf).some(isHeadLine);
  const lines = blocks.slice(0, Math.min(isHeaded ? first : second, MOST_ABOVE)).flatMap(linesOf);
  // `Subject:` and what it is may be two elements.
  const whole = lines.map((line, at) => (/:\s*$/u.test(line) ? `${line} ${lines[at + 1] ?? ''}` : line));
  const labelled = labelledLines(whole.map(oneLine));
  if (labelled === null) return metadata;
  const { publisher, published, author } = labelled.lines;
  const named = metadata.authors.length > 0;
  return {
    ...metadata,
    title: metadata.title ?? labelled.title,
    publisher: metadata.publisher ?? labelled.publisher,
    published: metadata.published ?? labelled.published,
    authors: named ? metadata.authors : labelled.authors,
    // What is not taken is not shown either.
    lines: {
      ...(metadata.publisher === null && publisher !== undefined && { publisher }),
      ...(metadata.published === null && published !== undefined && { published }),
      ...(!named && author !== undefined && { author }),
      ...metadata.lines,
    },
  };
}
const MOST_ABOVE = 30;

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.lines;
  return block.kind === 'table' ? [block.header, ...block.rows].map(labelledRow) : [];
}

function isHeadLine(line: string): boolean {
  return bylineOf(line) !== null || isDateLine(line, findDates(line, { language: null, monthFirst: false }));
}

/** `Published`, `2 July 2025` are a label and its value, with a colon or without. */
function labelledRow([label = '', ...values]: readonly string[]): string {
  return `${label.replace(/:\s*$/u, '')}: ${values.join(' ')}`;
}

/** Whether a block is running text. */
export function isText(block: Block): boolean {
  return block.kind === 'paragraph' && isProse(block.lines.join(' '));
}
