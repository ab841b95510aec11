import type { Block } from '../text/block.ts';

/** A running head is one of the head's short lines, and a page's number. */
const RUNNING = 200;
const OF_PAGE = /^(?:|page|seite|of|von|\p{L}*\d+)$/u;
/** `Page 2 of 3`, alone or at the end of a line: what stands before it is whose page it is. */
const FOLIO = /(?:^|\s|[|·•–—-])(?:page|seite)\s\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?\W*$/iu;
/** Such a line has no more before it. */
const LONGEST_RUNNING_HEAD = 90;

/**
 * A printed page's lines above and below its text, which may stand within a sentence that goes on: what says its number, and what its
 * head repeats beside one.
 *
 * @param head lines of the article's head: a printed page repeats them above each of its pages
 * @param leftOut where they are noted
 */
export function withoutRunningHeads(
  blocks: readonly Block[],
  head: readonly string[],
  leftOut: string[],
): readonly Block[] {
  // A masthead may have been set in parts side by side, with the day and the number of the page.
  const running = [
    ...new Set(head.filter(({ length }) => length >= 3 && length <= 60).map((line) => line.toLowerCase())),
  ].sort((a, b) => b.length - a.length);
  // `HARBOUR WIRE hw2217 PAGE 2`
  const isOfHead = (line: string): boolean => {
    if (line.length > RUNNING) return false;
    const lower = line.toLowerCase();
    const rest = running.reduce((left, part) => left.replace(part, ' '), lower);
    return rest !== lower && rest.split(/[\s|·–—-]+/u).every((word) => OF_PAGE.test(word));
  };
  const counted = countedIn(blocks);
  const isRunning = (line: string): boolean => isOfHead(line) || isFolio(line) || counted.has(line);
  const isPrinted = blocks.some((block) => block.kind === 'paragraph' && block.lines.some(isRunning));
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const numbered = isPrinted && (block.lines.length === 1 || block.lines.some(isRunning));
    const lines = block.lines.filter((line) => !isRunning(line) && !(numbered && /^\d{1,3}$/u.test(line)));
    leftOut.push(...block.lines.filter((line) => isRunning(line) && !isOfHead(line)));
    return lines.length === 0 ? [] : [{ ...block, lines }];
  });
}

/** A sentence may end with a page: `The map is on page 4`. */
const isFolio = (line: string): boolean =>
  line.length <= LONGEST_RUNNING_HEAD &&
  FOLIO.test(line) &&
  !/[.!?]$/u.test(line) &&
  isTitled(line.replace(FOLIO, ''));

/** In capitals, or with a capital at each of its longer words. */
const isTitled = (line: string): boolean =>
  line.split(/[\s|·•–—-]+/u).every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));

/** `The Alden Review | 2`, `The Alden Review | 3`: lines that stand alone, and differ in nothing but the number of their page. */
function countedIn(blocks: readonly Block[]): ReadonlySet<string> {
  const pages = new Map<string, { readonly line: string; readonly page: number }[]>();
  for (const block of blocks) {
    const [line = '', more] = block.kind === 'paragraph' ? block.lines : [];
    const {
      before = '',
      page = '',
      behind = '',
    } = more === undefined && line.length <= LONGEST_RUNNING_HEAD
      ? (NUMBERED_HEAD.exec(line)?.groups ?? {})
      : {};
    const name = before || behind;
    if (name === '' || !isTitled(name)) continue;
    const told = pages.get(name);
    const own = { line, page: Number(page) };
    if (told === undefined) pages.set(name, [own]);
    else told.push(own);
  }
  const rising = [...pages.values()].filter(
    (told) =>
      told.length > 1 && told.every(({ page }, at) => at === 0 || page === (told[at - 1]?.page ?? 0) + 1),
  );
  return new Set(rising.flatMap((told) => told.map(({ line }) => line)));
}
const NUMBERED_HEAD =
  /^(?:(?<before>\p{Lu}.{2,80}?)\s+[|·•–—-]\s+)?(?<page>\d{1,3})(?:\s+[|·•–—-]\s+(?<behind>\p{Lu}.{2,80}))?$/u;
