/** What each slip costs: a letter left out is left out oftener than one is taken for another. */
const LEFT_OUT = 0.6;
const LEFT_OUT_OF_TWO = 0.4;
const TOO_MANY = 1;
const TOO_MANY_OF_TWO = 0.6;
const REPLACED = 1.2;
const VOWEL_FOR_VOWEL = 0.8;
const LIKE_SOUND = 0.85;
const SWAPPED = 0.6;
const OTHER_FIRST = 0.6;
const OTHER_LAST = 0.15;

const VOWELS = 'aeiouy';
/** Consonants that are heard alike. */
const SOUNDS = ['ckqsxz', 'gj', 'fpv', 'dt', 'mn', 'uvw'];

/** How unlikely it is that who meant one word typed the other. */
export function slipCost(typed: string, meant: string): number {
  const width = meant.length + 1;
  const costs = new Float64Array((typed.length + 1) * width);
  for (let i = 0; i <= typed.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= meant.length; j++) {
      const at = i * width + j;
      const said = typed[i - 1];
      const letter = meant[j - 1];
      let best = Number.POSITIVE_INFINITY;
      if (j > 0) {
        const isOfTwo = letter === meant[j - 2] || letter === meant[j];
        best = (costs[at - 1] as number) + (isOfTwo ? LEFT_OUT_OF_TWO : LEFT_OUT);
      }
      if (i > 0) {
        const isOfTwo = said === typed[i - 2] || said === typed[i];
        best = Math.min(best, (costs[at - width] as number) + (isOfTwo ? TOO_MANY_OF_TWO : TOO_MANY));
      }
      if (said !== undefined && letter !== undefined) {
        best = Math.min(best, (costs[at - width - 1] as number) + replacing(said, letter));
        if (i > 1 && j > 1 && said === meant[j - 2] && typed[i - 2] === letter)
          best = Math.min(best, (costs[at - 2 * width - 2] as number) + SWAPPED);
      }
      costs[at] = best;
    }
  }
  return (
    (costs.at(-1) as number) +
    (meant[0] === typed[0] ? 0 : OTHER_FIRST) +
    (meant.at(-1) === typed.at(-1) ? 0 : OTHER_LAST)
  );
}

function replacing(said: string, meant: string): number {
  if (said === meant) return 0;
  if (VOWELS.includes(said) && VOWELS.includes(meant)) return VOWEL_FOR_VOWEL;
  return SOUNDS.some((alike) => alike.includes(said) && alike.includes(meant)) ? LIKE_SOUND : REPLACED;
}
