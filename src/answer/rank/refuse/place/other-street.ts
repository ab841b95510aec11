import { remembered } from '../../../../knowledge/memoize.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';

const KINDS = 'street|road|lane|avenue|square|terrace|crescent|wharf|quay';
/** `At brewer street` */
const ASKED = new RegExp(
  String.raw`\b(?:at|in|on) (?:the )?(?<name>\p{L}[\p{L}’'-]{2,}) (?:${KINDS})\b`,
  'u',
);
const CAPITAL = KINDS.replace(/(?<=^|\|)\p{L}/gu, (first) => first.toUpperCase());
const TOLD = new RegExp(
  String.raw`\b(?:at|in|on|to) (?:the )?(?<name>\p{Lu}[\p{L}’'-]+) (?:${CAPITAL})(?!\p{L})`,
  'u',
);

const streetAsked = remembered((said: string) => ASKED.exec(said)?.groups?.name ?? null);

/**
 * Whether a question asks what is so at one street or site by its name, and a text tells of another one alone: how many are at Brewer Street,
 * and `the school at Marsh Lane has 900`.
 */
export function tellsOfOtherStreet(said: string, text: string): boolean {
  const name = streetAsked(said);
  if (name === null || stemsOf(text).has(stemOf(name))) return false;
  return TOLD.test(text);
}
