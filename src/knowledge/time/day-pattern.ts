import { monthPattern } from '../language/months.ts';

/** Days as they are written in any of the usual languages, their year aside. */
export interface DayPatterns {
  /** `april|abril|…` */
  readonly month: string;
  /** `6 April`, `April 6th`, `1–5 Apr` */
  readonly day: string;
  /** `06/04/2025`, `6.4.`, `2025-04-06` */
  readonly inDigits: string;
}

/** Of patterns with the flags `i` and `u`, to be made once: there are some three hundred names of months. */
export function dayPatterns(): DayPatterns {
  const month = `(?:${monthPattern(null)})\\.?`;
  const day = String.raw`(?:\d{1,2}\s?[–-]\s?)?\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
  return {
    month,
    day: String.raw`(?:${day}\s(?:of\s|de\s)?${month}|${month}\s${day})`,
    inDigits: String.raw`(?:\d{1,2}[./]\d{1,2}[./](?:(?:19|20)?\d{2})?|(?:19|20)\d{2}-\d{2}-\d{2})`,
  };
}
