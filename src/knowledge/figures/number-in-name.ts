/** Words in capitals one behind the other: `Eleven Sorts`. */
const CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
/** A sentence, a quotation or a cell opens with a capital in any case. */
const OPENS_SENTENCE = /(?:^|[.!?:|"“‘(—–-])\s*$/u;
const CELL = /\|\s*$/u;
/** `Eleven Sorts of Snow`; `Two Kenyan runners` are two. */
const OF = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]* of (?:the )?\p{Lu}/u;
const CAPITALISED_NAME = /^\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|and|in) )*\p{Lu}[\p{L}’'-]*)*/u;
const LONG_WORD = /\p{L}{4,}/gu;
const MOSTLY = 0.6;

/** A number word of a text is a part of what something is called: the yacht `Second Wind`, the film `Eleven Sorts of Snow`. */
export function isInName(text: string, start: number): boolean {
  const behind = text.slice(start, start + 80);
  if (!CAPITALS.test(behind)) return false;
  const before = text.slice(0, start);
  if (OPENS_SENTENCE.test(before) && !OF.test(behind)) return false;
  return CELL.test(before) || !isInTitleCase(before + text.slice(start).replace(CAPITALISED_NAME, ''));
}

/** As headlines are written: `Port Holds Back Eleven Boats`; of a name alone nobody knows. */
function isInTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= MOSTLY * words.length;
}
