const DAY = String.raw`(?:\p{L}{3,12}\.?,?\s)?(?:\d{1,2}\.?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2})(?:,?\s\d{4})?`;
const AGENCY = String.raw`\s*(?:\([^)]{1,30}\)\s*)?`;
const DASH = String.raw`\s(?:—|–|--|-)\s`;

const FORMS = [
  // `VELMORA — `, `PORT CALLIS, Monday, May 11, 2026 (Reuters) -- `
  String.raw`^\p{Lu}{2}[\p{Lu}\s’'./-]{1,30}(?:,\s[\p{L}\d][\p{L}\d ,.’'/-]{0,40}?)?${AGENCY}${DASH}`,
  // `Alden, 3 May 2025 – `: with a day, since many a sentence begins so.
  String.raw`^\p{Lu}[\p{L}’'. -]{2,30},\s${DAY}${AGENCY}${DASH}`,
  // `ALDEN, 3 May. `
  String.raw`^\p{Lu}{3}[\p{Lu}\s’'.-]{0,30},\s${DAY}\.\s`,
].map((form) => new RegExp(form, 'u'));

/**
 * Where the news begins behind the place and day of a report; 0 where it has none. That day is when it was written, not what
 * it tells of.
 */
export function datelineEnd(text: string): number {
  return Math.max(...FORMS.map((form) => form.exec(text)?.[0].length ?? 0));
}
