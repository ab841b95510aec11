import { bylineOf } from './byline.ts';
import { isPress } from './press.ts';

/** A line of the head as the file has it, before anything is known of it. */
export interface RawLine {
  readonly text: string;
  /** Of a heading 1 to 6, of any other line 9. */
  readonly level: number;
  /** Which block it is of. */
  readonly chunk: number;
}

/** A headline that was wrapped over two lines of one chunk is one. */
export function joinTitle(raw: readonly RawLine[]): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    const joins =
      last !== undefined &&
      last.chunk === line.chunk &&
      last.level === 9 &&
      !isPress(last.text) &&
      bylineOf(last.text) === null &&
      bylineOf(line.text) === null &&
      !POSTED.test(line.text) &&
      !/\d{4}/.test(last.text) &&
      (!/\d{4}/.test(line.text) || /^\p{Ll}[^\d]*\d{4}$/u.test(line.text) || /^\p{Sc}/u.test(line.text)) &&
      ((/^[\p{Ll}\p{Sc}]/u.test(line.text) && last.text.length >= 12) ||
        (isCapitals(last.text) && isCapitals(line.text) && isWrapped(last.text, line.text)));
    if (joins) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

/** `posted by u/quayfan 3 hours ago` */
export const POSTED =
  /^(?:posted|submitted|shared|crossposted|published|filed|updated)\s(?:by|on|in|at|\d)/iu;

/** A long line in capitals goes on; of a narrow column's each has three words at least. */
function isWrapped(last: string, next: string): boolean {
  const isNarrow = (text: string): boolean => text.length >= 15 && text.split(' ').length >= 3;
  return (last.length >= 30 && next.length >= 15) || (isNarrow(last) && isNarrow(next));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
