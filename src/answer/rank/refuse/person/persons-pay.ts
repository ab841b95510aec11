import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';

/** `What does Ada Lund earn`, `the salary of Ada Lund` */
const ASKS_PAY: readonly RegExp[] = [
  /^(?:and |so )?(?:what|how much) (?:does|did|do|will|is|was) (?<who>(?:\S+ ){1,3}?)(?:earn|make|get paid|paid|get a year|take home)\b(?! (?:for|of|from|by|out|on|in|at)\b)/u,
  /\b(?:salary|wage|pay) of (?<who>[^?]{3,40})\W*$/u,
];
/** Whom the text has named before, or may call by their office. */
const OF_THEM =
  /(?<!\w)(?:he|she|his|her|they|their|him|it|its|who|whose|chief|boss|head|president|chair\w*|director|manager|mayor|minister|coach|leader|salar\w+|company|firm|group|club|maker|profits?|income|earnings|revenues?|sales|turnover)(?!\w)|(?<!\w)[Tt]he \p{Ll}+ (?:earn(?:s|ed)|makes?|made|gets|got|is on|was on|takes|took|receive[sd]|is paid|was paid|signed)(?!\w)/iu;

/** Stems of whose pay is asked for. */
const payAsked = remembered((said: string): readonly string[] =>
  contentOf(ASKS_PAY.map((form) => form.exec(said)?.groups?.who).find(Boolean) ?? ''),
);

/** Whether a question asks what somebody whom it calls by name earns, and a text tells of nobody. */
export function tellsNoPayOf(said: string, text: string, names: readonly string[]): boolean {
  const who = payAsked(said);
  if (who.length === 0 || !who.every((stem) => names.includes(stem)) || OF_THEM.test(text)) return false;
  const told = stemsOf(text);
  return !names.some((stem) => told.has(stem));
}
