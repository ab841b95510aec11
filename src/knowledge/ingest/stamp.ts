/** `14:32 GMT`, `6.05pm`, `14h32`, `14.32 Uhr`. */
const STAMP =
  /^(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s\(?(?:[A-Z]{2,5}|GMT[+-]\d{1,2})\)?)?$/iu;

/** Whether a line is the time of a live blog's entry and nothing else. */
export const isStamp = (line: string): boolean => STAMP.test(line);

/** `Key events`, and below it what a live blog's entries are called, each with its time. */
export const isEvents = ([first = '', ...rest]: readonly string[]): boolean =>
  /^key (?:events|moments|posts)$/iu.test(first) && rest.some((line) => /^\d{1,2}[.:h]\d{2}\s/u.test(line));
