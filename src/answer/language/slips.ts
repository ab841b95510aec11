/** How a question begins, misspelt or not. */
const OPENING = '^(?:(?:and|so|but|in|on|at|of|for|to|from|with) )?(?:how|what|where|when|why|who|which)\\b';
/** Before a `dose` that is taken. */
const BEFORE_DOSE =
  'a|an|the|this|that|each|every|per|one|single|first|second|third|full|half|high|low|right|daily|same|another|any|booster|which|his|her|my|your|their';
/** Words that are spelt rightly and are others than were meant, by what stands around them, and what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:were|wear)(?= (?:is|are|was|does|dose|do|did|can|will|has|would|should)\b)/i, 'where'],
  [/(?<=^(?:(?:in|on|at|of|for|to|from|and|so) )?)witch(?= (?!hunt|trial|craft)\p{L})/iu, 'which'],
  [
    new RegExp(
      `(?<=^|(?:${OPENING}.*(?<!\\b(?:${BEFORE_DOSE}) )))\\bdose(?= (?!(?:is|are|was|were|of|do|does|did|should|can|will|would|per|for|to|have|has)\\b)\\p{L})`,
      'iu',
    ),
    'does',
  ],
  [/(?<=\b(?:come|comes|came|coming|far|away) )form\b/i, 'from'],
  [
    new RegExp(
      `(?<=${OPENING}(?!.*\\b(?:does|do|did|will|can|would|could)\\b).* (?:is|are|was|were|it|that) .*(?<!\\b(?:what|which|a|the|this|that|any|in|of|into|application) ))\\bform$`,
      'i',
    ),
    'from',
  ],
];
/** Few questions hold any of them, and to look for what stands around them takes long. */
const SLIPPED = /\b(?:dose|form|were|wear|witch)\b/i;

/** `50k` is fifty thousand; where people run it is a distance. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?) ?k(?![\p{L}\d])(?! (?:run|race|walk|ride)\b)/giu;
const THOUSAND = /\dk\b|\d k\b/i;

/** A question with the words that its writer meant. */
export function withoutSlips(said: string): string {
  const counted = THOUSAND.test(said)
    ? said.replace(THOUSANDS, (_, digits: string) => String(Math.round(Number(digits) * 1_000)))
    : said;
  if (!SLIPPED.test(counted)) return counted;
  return SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), counted);
}
