/** Behind these a hyphen stays when its word is joined: `self-` and `taught`, `twenty-` and `two`. */
export const KEEPS_HYPHEN =
  /(?:^|[\s“‘("-])(?:self|well|ill|non|anti|pro|co|ex|semi|half|quarter|high|low|long|short|full|part|north|south|east|west|mid|pre|post|cross|all|vice|then|so|year|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/iu;
/** Before these it stays as well: `40-year-` and `old`, `state-` and `owned`. */
const COMPOUND_END =
  /^(?:based|term|old|year|month|week|day|hour|minute|second|metre|meter|kilometre|mile|foot|inch|tonne|ton|page|point|way|wide|led|like|made|built|born|backed|owned|run|driven|funded|related|level|scale|class|speed|free|style|friendly|proof|time|size|storey|story|bed|seat|term|range|running|standing|lasting|known|paid|elect|general|chief|president|minister|law|in|out|up|off|on|over|down|by|of|the|a|per)(?![\p{Ll}])/u;
/** No English word is called so: these end one that was parted. */
const WORD_END =
  /^(?:t?ions?|sions?|cians?|ments?|ness(?:es)?|ings?|ling|ring|ning|ting|ding|ed|ers?|est|ly|ty|ity|ties|ries|cies|nies|lies|bl[ey]|bles|ances?|ences?|ancy|ency|tives?|sive|ous|tious|ful|tors?|sors?|tures?|ical|ically|ially|ially|ized?|ised?|ising|izing|mation|tation|cation|nation|lation|gation|ration|sation|zation|ture|ment|tional|sional|tional)(?![\p{L}])/u;
/** Of words that stand alone as well. */
const ONE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to|holi|birth)days?|with(?:in|out)|into|onto|upon|throughout|outrun|therein)$/u;
/** `two-` and `and three-storey`: what is shared stays away. */
const SHARED = /^(?:and|or|to|und|oder|et|y)\s/u;
/** Of so many lines at least one ends in a parted word where words are parted at all. */
const LINES_TO_ONE = 25;
const FEWEST_HYPHENS = 2;

interface Cut {
  readonly line: number;
  /** Before the hyphen and behind it. */
  readonly first: string;
  readonly rest: string;
}

/**
 * Lines of plain text with the words whole that were parted at a line's end, each on one of its two lines. A compound that was wrapped
 * at its own hyphen keeps it: by how it is written elsewhere in the text, by its parts, else by whether this text parts words at all.
 */
export function withWholeWords(lines: readonly string[]): readonly string[] {
  const cuts = cutsIn(lines);
  if (cuts.length === 0) return lines;
  const text = lines.join('\n').toLowerCase();
  const words = new Set(text.match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? []);
  const compounds = new Set(text.match(/(?<![\p{L}-])\p{L}+-\p{L}+/gu) ?? []);
  const isParted = (cut: Cut): boolean | null => {
    const [first, rest] = [cut.first.toLowerCase(), cut.rest.toLowerCase()];
    if (compounds.has(`${first}-${rest}`)) return false;
    if (words.has(first + rest) || ONE_WORD.test(first + rest)) return true;
    if (first.length < 2 || /^\p{Lu}{2,}$/u.test(cut.first)) return false;
    if (WORD_END.test(rest)) return true;
    if (COMPOUND_END.test(rest) || KEEPS_HYPHEN.test(`${first}-`)) return false;
    return null;
  };
  const told = cuts.map(isParted);
  const open = told.filter((one) => one !== false).length;
  const parts = open >= FEWEST_HYPHENS && open * LINES_TO_ONE >= lines.length;
  const whole = [...lines];
  for (const [at, { line, first, rest }] of cuts.entries()) {
    if (!(told[at] ?? parts)) continue;
    const [above = '', below = ''] = whole.slice(line, line + 2);
    const indent = /^\s*/u.exec(below)?.[0] ?? '';
    const word = /^\S+/u.exec(below.slice(indent.length))?.[0] ?? rest;
    const start = above.slice(0, above.length - first.length - 1);
    const behind = below.slice(indent.length + word.length).trimStart();
    // A line that begins with a figure or a name may be one of its own, and goes on with a word that was begun above it.
    const goesOn = /^\p{Ll}/u.test(first) && /^[^\p{Ll}]/u.test(behind) && start.trim() !== '';
    whole[line] = goesOn ? start.trimEnd() : `${start}${first}${word}`;
    whole[line + 1] = `${indent}${goesOn ? `${first}${word} ` : ''}${behind}`;
  }
  // A line of which nothing is left would begin a paragraph.
  return whole.filter((line, at) => line.trim() !== '' || lines[at]?.trim() === '');
}

function cutsIn(lines: readonly string[]): readonly Cut[] {
  return lines.flatMap((above, line): readonly Cut[] => {
    const first = /(?<![\p{L}\d-])(\p{L}+)-$/u.exec(above.slice(-60))?.[1];
    const next = lines[line + 1]?.trimStart() ?? '';
    const rest = /^\p{Ll}+(?![\p{L}-])/u.exec(next.slice(0, 60))?.[0];
    return first === undefined || rest === undefined || SHARED.test(next) ? [] : [{ line, first, rest }];
  });
}

/** What stands between a line that ends in a hyphen and the next one; null where it ends otherwise. */
export function hyphenGlue(before: string, after: string): string | null {
  if (SHARED.test(after)) return /\p{L}-$/u.test(before) ? ' ' : null;
  return /(?:\p{L}|\d)-$/u.test(before) && /^[\p{L}\d]/u.test(after) ? '' : null;
}
