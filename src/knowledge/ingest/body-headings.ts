import type { Passage } from './passage.ts';
import { hasValue, isLabelled, isProse, weight } from './prose.ts';

/** `Source: Coastal Commission` below a table, `PHOTO: ADA LUND` below a picture. */
export const SOURCE =
  /^(?:(?:sources?|photos?|pics?|pictures?|images?|credits?|graphics?):|image source,)\s[^!?\d]{2,80}$/iu;

/** In plain text a short line above text, a list or a table is a heading. */
export function withHeadings(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, index) => {
    const next = passages[index + 1];
    const above = passages[index - 1];
    if (passage.kind !== 'paragraph' || next === undefined || !isHeading(passage.text)) return passage;
    // Of several lines of labels and values the last one has no more below it than the others.
    if (above?.kind === 'paragraph' && isLabelled(above.text) && isLabelled(passage.text)) return passage;
    const leads =
      next.kind === 'list' ||
      next.kind === 'table' ||
      next.kind === 'quote' ||
      next.kind === 'question' ||
      (next.kind === 'paragraph' && (isProse(next.text) || /[:：.!?]$/u.test(next.text)));
    return leads ? { kind: 'heading', text: passage.text } : passage;
  });
}

export function isHeading(text: string): boolean {
  return (
    weight(text) <= 90 &&
    text.split(/\s+/).length <= 12 &&
    !/[.!,;:…。，；：]["”’)]*$/u.test(text) &&
    !SOURCE.test(text) &&
    !hasValue(text) &&
    /^[\p{L}\d“"‘'¿]/u.test(text)
  );
}
