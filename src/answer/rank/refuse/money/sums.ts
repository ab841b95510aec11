import type { Fact } from '../../../../knowledge/types.ts';
import { kindOfUnit } from '../../../language/unit-kinds.ts';

/** What somebody gets or pays for something, by what it is: how it is asked for, and what tells it. */
const SUMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:reward|bounty)\b/u,
    /\b(?:reward\w*|bount\w*|for information|offer\w*|for (?:the|its|their) return)\b/i,
  ],
  [/\binsured\b|\binsurance value\b/u, /\binsur\w*|\bcover(?:ed|s)?\b|\bpolic(?:y|ies)\b/i],
  [/\bbonus(?:es)?\b/u, /\bbonus\w*|\bon top of\b|\bincentive\w*|\breward\w*/i],
  [
    /\bcompensation\b/u,
    /\bcompensat\w*|\bdamages\b|\bpa(?:id|y|ys|yout|yment\w*|ying)\b|\bga(?:ve|in)\b|\bgive\w*\b|\brefund\w*|\bsettle\w*|\baward\w*/i,
  ],
];

/**
 * Whether a question asks for a sum that is of one kind, and a text tells none of that kind: `the reward for the dishes`, and `dishes worth £1.2m`;
 * `insured for`, and `valued at`.
 */
export const tellsOtherSum = (said: string, text: string): boolean =>
  /\bhow much\b|\bwhat (?:is|was|were|are)\b|\bfor how much\b/u.test(said) &&
  SUMS.some(([asked, told]) => asked.test(said) && !told.test(text));

const PERSON =
  '(?:persons?|people|adults?|child(?:ren)?|m[ae]n|wom[ae]n|workers?|employees?|staff(?: members?)?|members?|drivers?|nurses?|teachers?|doctors?|miners?|sailors?|farmers?|fishermen|growers?|households?|famil(?:y|ies)|residents?|citizens?|taxpayers?|ratepayers?|students?|pupils?|passengers?|customers?|patients?|victims?|tenants?|home-?owners?|shareholders?|volunteers?|pensioners?|apprentices?)';
/** `How much does each laid-off worker get`, `per head`. */
const ASKS_FOR_EACH = new RegExp(
  String.raw`(?<!\w)(?:each|every)\s(?:of the\s|single\s)?(?:[\p{L}-]+\s){0,3}?${PERSON}(?!\w)|(?<!\w)per\s(?:head|capita|${PERSON})(?!\w)|(?<!\w)apiece(?!\w)|(?<!\w)a head(?!\w)|(?<!\w)each of (?:them|us|the)(?!\w)`,
  'iu',
);
const ASKS_HOW_MUCH = /\bhow much\b|\bwhat (?:amount|sum)\b/i;
/** The sentence tells of each, of one or of an average one. */
const TELLS_OF_EACH = new RegExp(
  String.raw`(?<!\w)(?:each|every|per|apiece|a head|average\w*|averaging|mean|median|typical(?:ly)?|individual(?:ly)?|single)(?!\w)|(?<!\w)(?:an?|one|the)\s(?:[\p{L}-]+\s){0,2}?${PERSON.replaceAll('s?', '').replace('(?:y|ies)', 'y')}(?!\w)(?!s)`,
  'iu',
);
/** Nobody gets so much, nor pays it for a journey or an entry. */
const A_TOTAL = 1_000_000;

/** Whether a question asks what each of some people gets or pays, of which a fact tells what all do together: millions. */
export function tellsTotalForEach(said: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  if (!ASKS_HOW_MUCH.test(said) || !ASKS_FOR_EACH.test(said) || TELLS_OF_EACH.test(text)) return false;
  const sums = figures.filter(({ unit }) => kindOfUnit(unit) === 'money');
  return sums.length > 0 && sums.every(({ value }) => value === null || value >= A_TOTAL);
}

/** What one person pays for something: `tuition fees`, `ticket price`, `the fare`. */
const ASKS_FEE =
  /\b(?:tuition|(?:school|course|college|university|entry|entrance|admission|membership|parking|registration|green) (?:fees?|charges?|prices?)|fares?|(?:ticket|pass) (?:price|cost)s?|(?:price|cost) of (?:an? |the )?(?:\p{L}+ )?(?:ticket|pass))\b/u;
const TELLS_FEE =
  /\b(?:fees?|tuition|fares?|tickets?|pass(?:es)?|charg\w*|pric\w*|entry|admission|members\w*|each|per|apiece)\b/i;
/** What somebody gets. */
const PAID = /\b(?:(?:is|was|are|were|be|been|being) paid|salary|salaries|wages?|earns?|earned)\b/i;

/** Whether a question asks what somebody pays for a course, a journey or an entry, and all that a fact tells is another sum: what a building cost, or a salary. */
export function tellsNoFee(said: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  if (!ASKS_FEE.test(said) || TELLS_FEE.test(text)) return false;
  const sums = figures.filter(({ unit }) => kindOfUnit(unit) === 'money');
  return (
    sums.length > 0 && (PAID.test(text) || sums.every(({ value }) => value !== null && value >= A_TOTAL))
  );
}
