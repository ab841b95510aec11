/** `^Pier collapse halts salt loading^<`, `^By ADA LUND=`: lines without the marks that a wire sets around those of its head. */
export function withoutMarks(lines: readonly string[]): readonly string[] {
  if (!lines.slice(0, 12).some((line) => line.startsWith('^'))) return lines;
  return lines.map((line) => line.replace(/^\^/u, '').replace(/\^?[<=]$/u, ''));
}

/** `(2nd LD) `, `(LEAD) `, `(URGENT) `: an agency's word on its own story, before the headline. */
export const LEAD = /^\((?:\d\w{2} )?(?:LD|LEAD|URGENT|UPDATE|CORRECTED|ADDS)\d?\) (?=\S)/u;
