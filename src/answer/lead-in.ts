import { sentencesOf } from '../knowledge/ingest/sentences.ts';
import type { Fact } from '../knowledge/types.ts';
import { BAR } from './types.ts';

/** Whom or what it tells of, a sentence before it has named; within a quotation, somebody else's words may have. */
const REFERS =
  /^(?:It|He|She|They|Its|His|Her|Their|This|These|That|Those|Both)\b(?!['’]s (?:why|how|what)\b)/u;

/**
 * The sentence of its article before a fact which opens with a pronoun: without it nobody knows what `It costs 3.80 euros`
 * tells of. Null where the fact needs none, or begins its paragraph.
 */
export function leadInOf({ text, origin, article, place }: Fact): string | null {
  if (origin.kind !== 'extracted' || place.kind !== 'paragraph' || text.includes(BAR) || !REFERS.test(text))
    return null;
  const before = (article.text ?? '').slice(0, origin.start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const last = sentencesOf(paragraph, article.language).at(-1);
  return last === undefined ? null : paragraph.slice(last.start, last.end);
}
