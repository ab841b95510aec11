import { sameWords } from '../consistency.ts';

/** A body paragraph, with the heading above it. */
export interface Paragraph {
  readonly section: string | null;
  readonly text: string;
}

/** The parts of an article's text that a fact may cite. */
export interface ArticleText {
  readonly headline: string;
  /** Everything around the headline that is neither caption nor body: dates, section name, publisher. */
  readonly dateline: string;
  readonly caption: string;
  /** From paragraph 1. */
  readonly paragraphs: readonly Paragraph[];
}

const TAIL =
  /^(?:copyright\b|©|\(c\)|related (?:stories|articles|news)\b|read more\b|see also\b|more on this\b)/iu;
const CREDIT =
  /(?:\/\s?\p{Lu}[\p{L} .]{1,40}|\((?:photo|image|picture)[^)]*\)|(?:photo|image|picture|credit)s?\s?(?:by|:)[^.]*)\.?$/iu;
const CAPTION_START = /^(?:caption|photo|picture|image)s?\s?:/iu;
const SENTENCE_END = /[.!?…]["”’)\]]*$/u;

/**
 * Take a plain text apart by its blank lines; undefined when no line of it is this title.
 *
 * @param sections Headings that are known: they are found where a byline may stand, too.
 */
export function readArticleText(
  text: string,
  title: string,
  sections: ReadonlySet<string>,
): ArticleText | undefined {
  const blocks = blocksOf(text);
  const headlineAt = blocks.findIndex((block) => sameWords(block) === sameWords(title));
  if (headlineAt === -1) return undefined;
  const dateline = blocks.slice(0, headlineAt);
  const captions: string[] = [];
  const paragraphs: Paragraph[] = [];
  let section: string | null = null;
  for (const block of blocks.slice(headlineAt + 1)) {
    if (TAIL.test(block)) break;
    if (isCaption(block)) captions.push(block);
    else if (isParagraph(block)) paragraphs.push({ section, text: block });
    else if (paragraphs.length === 0 && !sections.has(block)) dateline.push(block);
    else section = block;
  }
  return {
    headline: blocks[headlineAt] ?? '',
    dateline: dateline.join('\n'),
    caption: captions.join('\n'),
    paragraphs,
  };
}

/** Blocks are parted by blank lines; where there are none, each line is one. A head's lines always are. */
function blocksOf(text: string): readonly string[] {
  const clean = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
  const parts = /\n[ \t]*\n/.test(clean) ? clean.split(/\n[ \t]*\n/) : clean.split('\n');
  return parts
    .flatMap((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      return lines.every((line) => !SENTENCE_END.test(line)) ? lines : [lines.join(' ')];
    })
    .filter((block) => block !== '');
}

function isCaption(block: string): boolean {
  return CAPTION_START.test(block) || (block.length < 400 && CREDIT.test(block));
}

function isParagraph(block: string): boolean {
  return SENTENCE_END.test(block) || block.length > 120;
}
