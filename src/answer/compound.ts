/** Longer texts are no questions to take apart. */
const LONGEST = 400;

const JOINT =
  /(?:[?;.!]+\s*(?:and\s+|also\s+|plus\s+)?|,?\s+(?:and|&|\+|plus|as well as)\s+(?:also\s+|then\s+)?|,\s+)(?=(?:how|what|what's|whats|who|who's|whos|whose|when|where|which|why|is|are|was|were|does|did|do|the number)\b)/giu;
/** Most questions have none of these before their end, and need no closer look. */
const MAY_JOIN = /[?;.!,&+]\s*[^\s?;.!]|\s(?:and|plus|as well as)\s/i;
const ASKS = /\b(?:how|what|whats|who|whos|whose|when|where|which|why)\b|\b(?:number|amount|name) of\b/iu;
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** A part of fewer words does not stand on its own. */
const FEWEST_WORDS = 2;

/** Where a question may ask two things: its two parts, for each place where it can be taken apart. */
export function partsOf(question: string): readonly (readonly [string, string])[] {
  if (question.length > LONGEST || !MAY_JOIN.test(question)) return [];
  return [...question.matchAll(JOINT)].flatMap((match) => {
    const first = question.slice(0, match.index);
    const second = question.slice(match.index + match[0].length);
    const long = [first, second].every((part) => (part.match(WORD) ?? []).length >= FEWEST_WORDS);
    // What stands before a mere comma may be part of the one question: `Besides trade, what else …`.
    const comma = match[0].trim() === ',';
    return long && ASKS.test(second) && (!comma || ASKS.test(first)) ? [[first, second] as const] : [];
  });
}
