import { sentencesOf } from '../../knowledge/ingest/body/sentences.ts';
import type { Fact } from '../../knowledge/types.ts';
import { BAR } from '../types.ts';

/** Whom or what it tells of, a sentence before it has named; within a quotation, somebody else's words may have. */
const REFERS =
  /^(?:It|He|She|They|Its|His|Her|Their|This|These|That|Those|Both)\b(?!['’]s (?:why|how|what)\b)/u;

/**
 * The sentences of its article before a fact which opens with a pronoun, from the last that opens with none: without them
 * nobody knows what `It costs 3.80 euros` tells of. None where the fact needs none, or begins its paragraph.
 */
export function leadInOf({ text, origin, article, place, context }: Fact): readonly string[] {
  if (origin.kind !== 'extracted' || place.kind !== 'paragraph' || context !== undefined) return [];
  if (text.includes(BAR) || !REFERS.test(text)) return [];
  const before = (article.text ?? '').slice(0, origin.start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const sentences = sentencesOf(paragraph, article.language).map(({ start, end }) =>
    paragraph.slice(start, end),
  );
  const naming = sentences.findLastIndex((sentence) => !REFERS.test(sentence));
  return sentences.slice(Math.max(0, naming));
}
