/**
 * Where a figure stands in a text as a whole: `40` of `640 flats, of which 40 are let` is behind the comma, and `ten` is not in
 * `often`. Where it stands nowhere alone it is where its letters are; -1 where they are not.
 *
 * @param from what stands before is another
 */
export function figureAt(text: string, written: string, from = 0): number {
  const first = text.indexOf(written, from);
  for (let at = first; at >= 0; at = text.indexOf(written, at + 1)) {
    if (!GOES_ON_BEFORE.test(text.slice(Math.max(0, at - 2), at + 1)) && !goesOn(text, at + written.length))
      return at;
  }
  return first;
}

/** Two characters and the first of the figure: a digit or letter right before it, or a number with a mark. */
const GOES_ON_BEFORE = /(?:\d[.,:]?\d|\p{L}\p{L})$/u;
/** The last character of the figure and two more. */
const GOES_ON = /^(?:\d[.,:]?\d|\p{L}\p{L})/u;

const goesOn = (text: string, end: number) => GOES_ON.test(text.slice(end - 1, end + 2));
