/** So many lines side by side are columns of a page. */
const FEWEST_LINES = 5;
/** Of them so many begin the second column at the same place. */
const ALIGNED = 0.7;
/** A column of text is so wide at least; one of a table holds less. */
const NARROWEST = 18;
/** A page holds so many letters side by side at most. */
const WIDEST_PAGE = 300;
/** So many lines of a column go on within a sentence, where each row of a table begins anew. */
const WITHIN = 0.3;
const GAP = / {2,}(?=\S)/gu;

/**
 * Lines of a page whose columns were copied side by side, in the order in which they are read: the first column, then the one beside
 * it. All other lines as they are.
 */
export function inReadingOrder(lines: readonly string[]): readonly string[] {
  const ordered: string[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (lines[at]?.trim()) continue;
    ordered.push(...oneByOne(lines.slice(from, at)), ...lines.slice(at, at + 1));
    from = at + 1;
  }
  return ordered;
}

function oneByOne(lines: readonly string[]): readonly string[] {
  const isPage = lines.length >= FEWEST_LINES && lines.every(({ length }) => length <= WIDEST_PAGE);
  const start = isPage ? secondColumn(lines) : null;
  if (start === null) return lines;
  const [left, right] = [lines.map((line) => line.slice(0, start)), lines.map((line) => line.slice(start))];
  return [...textIn(left), ...oneByOne(textIn(right))];
}

/** Without the page's number, which stands below its columns. */
const textIn = (column: readonly string[]): readonly string[] =>
  column.map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s*\d{1,3}$/u.test(line));

/** Where the second column begins; null where there is none. */
function secondColumn(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: gap } of line.matchAll(GAP)) {
      const at = index + gap.length;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  const [[start, count] = [0, 0]] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (count < FEWEST_LINES || count < ALIGNED * lines.length) return null;
  const sides = [lines.map((line) => line.slice(0, start)), lines.map((line) => line.slice(start))];
  // A word that stands across the gap is of one column.
  const isParted = lines.every((line) => line.length <= start || /^ *$|\s{2}$/u.test(line.slice(0, start)));
  return isParted && sides.every(isText) ? start : null;
}

function isText(column: readonly string[]): boolean {
  const words = textIn(column).map((line) => line.trim());
  const within = words.filter((line) => /^\p{Ll}/u.test(line)).length;
  const wide = words.filter(({ length }) => length >= NARROWEST).length;
  return words.length >= FEWEST_LINES && wide >= ALIGNED * words.length && within >= WITHIN * words.length;
}
