/** Spaces of any width, and the ones that do not break, are spaces. */
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width and direction marks: nobody sees them, and some of them lie about the order. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old files end lines with them
const LINE_END = /\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Characters as they read: `\n` line ends, composed letters, nothing invisible. Spaces of any kind and tabs stay as they are. */
export function tidy(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

/** No page is so wide. */
const WIDEST_GAP = 200;
/** A pattern keeps each space of a match in mind, and has no room for those of a whole file. */
const MOST_SPACES = 100_000;
/** More spaces, as characters or as HTML writes them, than any page has side by side. */
const LONG_GAP = new RegExp(
  String.raw`(?:[^\S\r\n]|&(?:nbsp|#160|#xa0);){${WIDEST_GAP},${MOST_SPACES}}`,
  'giu',
);

/** A text without gaps that are wider than a page: each pattern that meets one would look through it from each of its spaces on. */
export const withoutLongGaps = (text: string): string => text.replace(LONG_GAP, ' '.repeat(WIDEST_GAP));

/** One line: every run of white space is one space. */
export function oneLine(text: string): string {
  return text.replace(SPACE, ' ').replace(/\s+/g, ' ').trim();
}

/** Spaces of any width as plain ones, the line kept as it is otherwise: columns stay aligned. */
export function plainSpaces(line: string): string {
  return line.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** At most so long, cut at a word's end; where none is near, between two characters. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(' ', limit);
  return wholeCharacters(text.slice(0, end > limit / 3 ? end : limit)).trimEnd();
}

/** A file's name, at most so long, with the ending that tells its format. */
export function shortName(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const ending = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  return `${wholeCharacters(name.slice(0, limit - ending.length)).trimEnd()}${ending}`;
}

/** Without half a character that a cut left at the end. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** Whether a text has no other words than these, which are in small letters; the empty one is among them. */
export function consistsOf(text: string, words: ReadonlySet<string>): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.has(word));
}
