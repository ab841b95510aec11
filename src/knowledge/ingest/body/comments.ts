import { isCorrection } from '../../conflicts/withdrawn.ts';
import type { Block } from '../text/block.ts';
import { isBodyText, linesOf } from './body-inserts.ts';
import { isComment, isCommentsHead } from './noise.ts';

/** Below the words of readers a page asks for more of them. */
const COMMENT_FORM = /^(?:post|leave|write|add) a (?:comment|reply)\b/i;

/**
 * Where the page's readers begin to speak, below all of the article's text; behind all blocks where they do not. `all`: nobody
 * else speaks from there on.
 */
export function commentsFrom(blocks: readonly Block[]): { readonly from: number; readonly all: boolean } {
  const from = blocks.findLastIndex((block) => linesOf(block).some(isCommentsHead));
  const below = blocks.slice(from + 1);
  if (from >= 0 && below.some((block) => linesOf(block).some((line) => COMMENT_FORM.test(line))))
    return { from, all: true };
  const goesOn = below.some(
    (block) => block.kind === 'paragraph' && isBodyText(block) && !isCommentBlock(block),
  );
  return { from: from < 0 || goesOn ? blocks.length : from, all: false };
}

/** Each line of it is somebody's: `ada: Good.` */
export function isCommentBlock(block: Block): boolean {
  const lines = linesOf(block);
  return lines.length > 0 && lines.every((line) => isComment(line) && !isCorrection(line));
}
