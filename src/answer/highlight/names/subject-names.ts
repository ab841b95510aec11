import { STOP } from '../../language/lexicon.ts';
import type { Span } from '../../types.ts';
import type { TypedSpan } from '../spans.ts';

/** Nobody in particular. */
export const NOBODY =
  /^(?:i|we|he|she|they|you|it|nobody|everybody|anybody|somebody|no-?one|everyone|anyone|someone|nothing|everything|something|none|many|some|most|both|others?|neither|either|each)$/iu;

/** What opens a sentence, right before what it does or what is told of it. */
const OPENER = /(?<=^["“]?|[.!?]["”]? ["“]?)\p{Lu}\p{Ll}[\p{L}’'-]+(?=,? \p{Ll})/gu;
const NO_SUBJECT =
  /^(?:however|meanwhile|yesterday|today|tomorrow|tonight|later|earlier|instead|sometimes|perhaps|despite|during|following|until|since|according|besides|overnight|please|\p{L}+(?:ly|ing))$/iu;

/** The names of a text, with those that open a sentence in one word: `Lund remains the chairman`. */
export function subjectNames(text: string, spans: readonly TypedSpan[]): readonly Span[] {
  const names = spans.flatMap(({ kind, start, end }) => (kind === 'name' ? [{ start, end }] : []));
  const openers = [...text.matchAll(OPENER)]
    .map(({ index, 0: word }): Span => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => {
      const word = text.slice(start, end);
      const isOther = STOP.has(word.toLowerCase()) || NOBODY.test(word) || NO_SUBJECT.test(word);
      return !isOther && names.every((name) => name.end <= start || end <= name.start);
    });
  return [...names, ...openers].sort((a, b) => a.start - b.start);
}
