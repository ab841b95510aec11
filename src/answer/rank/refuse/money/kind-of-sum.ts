/** What somebody gets or pays for something, by what it is: how it is asked for, and what tells it. */
const SUMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:reward|bounty)\b/u,
    /\b(?:reward\w*|bount\w*|for information|offer\w*|for (?:the|its|their) return)\b/iu,
  ],
  [/\binsured\b|\binsurance value\b/u, /\binsur\w*|\bcover(?:ed|s)?\b|\bpolic(?:y|ies)\b/iu],
  [/\bbonus(?:es)?\b/u, /\bbonus\w*|\bon top of\b|\bincentive\w*|\breward\w*/iu],
  [
    /\bcompensation\b/u,
    /\bcompensat\w*|\bdamages\b|\bpa(?:id|y|ys|yout|yment\w*|ying)\b|\bga(?:ve|in)\b|\bgive\w*\b|\brefund\w*|\bsettle\w*|\baward\w*/iu,
  ],
];

/**
 * Whether a question asks for a sum that is of one kind, and a text tells none of that kind: `the reward for the dishes`, and `dishes worth £1.2m`;
 * `insured for`, and `valued at`.
 */
export const tellsOtherSum = (said: string, text: string): boolean =>
  /\bhow much\b|\bwhat (?:is|was|were|are)\b|\bfor how much\b/u.test(said) &&
  SUMS.some(([asked, told]) => asked.test(said) && !told.test(text));
