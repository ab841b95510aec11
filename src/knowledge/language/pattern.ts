/** A text as a pattern that finds it, in a regular expression with the flag `u` or none. */
export const patternOf = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
