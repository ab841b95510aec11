import type { Fact } from '../../../../knowledge/types.ts';
import { kindOfUnit } from '../../../language/unit-kinds.ts';

/** What one person pays for something: `tuition fees`, `ticket price`, `the fare`. */
const ASKED =
  /\b(?:tuition|(?:school|course|college|university|entry|entrance|admission|membership|parking|registration|green) (?:fees?|charges?|prices?)|fares?|(?:ticket|pass) (?:price|cost)s?|(?:price|cost) of (?:an? |the )?(?:\p{L}+ )?(?:ticket|pass))\b/u;
const TELLS =
  /\b(?:fees?|tuition|fares?|tickets?|pass(?:es)?|charg\w*|pric\w*|entry|admission|members\w*|each|per|apiece)\b/iu;
/** What somebody gets. */
const PAID = /\b(?:(?:is|was|are|were|be|been|being) paid|salary|salaries|wages?|earns?|earned)\b/iu;
/** Nobody pays so much for it. */
const A_TOTAL = 1_000_000;

/** Whether a question asks what somebody pays for a course, a journey or an entry, and all that a fact tells is another sum: what a building cost, or a salary. */
export function tellsNoFee(said: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  if (!ASKED.test(said) || TELLS.test(text)) return false;
  const sums = figures.filter(({ unit }) => kindOfUnit(unit) === 'money');
  return (
    sums.length > 0 && (PAID.test(text) || sums.every(({ value }) => value !== null && value >= A_TOTAL))
  );
}
