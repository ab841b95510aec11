/** A part of a text, with half-open UTF-16 offsets. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text with these stretches replaced by as many spaces. */
export function blanked(text: string, stretches: readonly TextPart[]): string {
  return stretches.reduce(
    (now, { start, end }) => now.slice(0, start) + ' '.repeat(end - start) + now.slice(end),
    text,
  );
}
