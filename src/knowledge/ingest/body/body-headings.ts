import type { Paragraph, Passage } from './passage.ts';
import { endsSentence, hasValue, isLabelled, isProse, weight } from './prose.ts';

/** `Source: Coastal Commission` below a table, `PHOTO: ADA LUND` below a picture. */
export const SOURCE =
  /^(?:(?:sources?|photos?|pics?|pictures?|images?|credits?|graphics?):|image source,)\s[^!?\d]{2,80}$/iu;

/** What names a part of an article in any format, and states nothing. */
const PART =
  /^(?:timeline|(?:final |full |latest )?(?:results|standings)|key (?:dates|facts|points)|at a glance|(?:by|in) (?:the )?numbers|fact ?box)$/iu;

/** In plain text a short line above text, a list or a table is a heading. `isPlain`: the text has no marks for headings. */
export function withHeadings(passages: readonly Passage[], isPlain: boolean): readonly Passage[] {
  return passages.map((passage, index) => {
    const next = passages[index + 1];
    const above = passages[index - 1];
    if (passage.kind !== 'paragraph' || next === undefined) return passage;
    // Who answers in an interview
    if (passage.speaker !== null || passage.isAnswer) return passage;
    const { text } = passage;
    if (PART.test(text)) return { kind: 'heading', text };
    if (!isPlain || !isHeading(text)) return passage;
    // Of several lines of labels and values, or of names and figures, the last one has no more below it than the others.
    if (above?.kind === 'paragraph' && KINDS.some((isOne) => isOne(above.text) && isOne(text)))
      return passage;
    const leads =
      next.kind === 'list' ||
      next.kind === 'table' ||
      next.kind === 'quote' ||
      next.kind === 'question' ||
      (next.kind === 'paragraph' && (isProse(next.text) || /[:：.!?]$/u.test(next.text))) ||
      // `Milk: £1.10` and `Bread: £1.40`, or `Bode 9.98` and `Tull 10.01`, are told of the line over them.
      KINDS.some(
        (isOne) =>
          !isOne(text) && [next, passages[index + 2]].every((line) => isText(line) && isOne(line.text)),
      );
    return leads ? { kind: 'heading', text } : passage;
  });
}

const isText = (passage: Passage | undefined): passage is Paragraph => passage?.kind === 'paragraph';

/** `Bode (GER) 9.98` */
const isRow = (text: string): boolean => /^[*†]?\p{Lu}.{0,60}\s\S*\d\S*$/u.test(text) && !endsSentence(text);
const KINDS = [isLabelled, isRow];

/** Whether a line of plain text reads like a heading: short, and no sentence. */
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
