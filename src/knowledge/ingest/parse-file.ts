import { IngestError } from './error.ts';
import type { Note } from './head/details.ts';
import { readHtml } from './html/html.ts';
import { type FileContent, proseLines } from './text/block.ts';
import { decode } from './text/decode.ts';
import { readMarkdown } from './text/markdown.ts';
import { tidy, withoutLongGaps } from './text/plain.ts';
import { readPlainText } from './text/text.ts';
import { wordsToCheck } from './text/windows-1252.ts';

/** A long live blog has some 5,000. */
const MOST_LINES = 40_000;
/** More text than this is no article. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** The file's structure, and what a person should check of how it was read. */
interface Parsed {
  readonly draft: FileContent;
  readonly notes: readonly Note[];
}

/**
 * Reads a file by its ending as text, Markdown or HTML.
 * @param file its name, as problems name it
 * @throws IngestError when it is none of these, too large, not text or empty
 */
export function parseFile(bytes: Uint8Array, file: string): Parsed {
  const extension = /\.(\w{1,8})$/.exec(file)?.[1]?.toLowerCase() ?? 'txt';
  if (!/^(?:txt|text|md|markdown|html?|xhtml)$/.test(extension)) {
    throw new IngestError(
      file,
      `is of a kind that is not read (.${extension}).`,
      'Save the article as .txt, .md or .html.',
    );
  }
  if (bytes.length > MOST_BYTES) {
    throw new IngestError(
      file,
      `has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`,
      'Keep the article alone in it.',
    );
  }
  const isHtml = /html?$/.test(extension);
  const decoded = decode(bytes, file, isHtml);
  const text = withoutLongGaps(decoded.text);
  if (text.trim() === '') throw new IngestError(file, 'is empty.', 'Save the article’s text in it.');
  if (isHtml) return withEncoding(readHtml(text, file), decoded.guessed);
  const plain = tidy(text);
  const lines = plain.match(/\n[^\n]/g)?.length ?? 0;
  if (lines > MOST_LINES) {
    throw new IngestError(
      file,
      `has ${lines} lines; at most ${MOST_LINES} are read.`,
      'Keep the article alone in it.',
    );
  }
  const draft = /^(?:md|markdown)$/.test(extension) ? readMarkdown(plain, file) : readPlainText(plain, file);
  return withEncoding(draft, decoded.guessed);
}

function withEncoding(draft: FileContent, guessed: boolean): Parsed {
  if (!guessed) return { draft, notes: [] };
  const { metadata, blocks } = draft;
  const words = wordsToCheck([metadata.title ?? '', ...blocks.flatMap(proseLines)].join('\n'));
  const seen = words.length === 0 ? '' : ` Look at: ${words.map((word) => `“${word}”`).join(', ')}.`;
  const text = `Read as Windows-1252, for the file is not UTF-8 and does not name its encoding.${seen} If a letter is wrong, discard this and save the file again as UTF-8.`;
  return { draft, notes: [{ detail: null, text }] };
}
