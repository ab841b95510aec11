import type { Span } from '../../types.ts';
import { behindWho } from './behind-who.ts';

const SMALL = String.raw`(?:\s(?!(?:and|but|by|in|at|on|to|with|for|after)(?!\w))[\p{Ll}\d’'–-]{1,20}){0,3}`;
const DEFEATS =
  'beat(?:s|ing)?|defeat(?:s|ed|ing)?|overtook|overtak(?:es|ing)|outran|outsprinted|outplayed|thrashed|edged(?: out)?|overc[ao]me|knocked out|ousted|unseated';
const IS_DEFEATED = '(?:beaten|defeated|thrashed|overtaken|outplayed|ousted|unseated|knocked out|edged out)';
/** What stands right before the name of who came off worse: `ahead of Vall`, `defeated the holder Mia Lund`, `a 2-0 win over Skar`. */
const BEATS = new RegExp(
  String.raw`(?<!\w)(?:(?<!(?<!\w)(?:was|were|been|be|being|got) )(?:${DEFEATS})|has beaten|have beaten|ahead of|clear of|in front of|(?:win|won|wins|victory|triumph|lead)(?:\s\d{1,3}[-–]\d{1,3})? (?:over|against)|defeat of)${SMALL}\s$`,
  'iu',
);
/** The same of who came off better: `beaten by Vall`, `lost 3-1 to Skar`. */
const LOSES = new RegExp(
  String.raw`(?<!\w)(?:(?:${IS_DEFEATED}|won) by|(?:lost|loses?|losers?|losing|defeat)(?:\s[\p{Ll}\d–-]{1,20}){0,4} to|behind|runner-up to|second to)${SMALL}\s$`,
  'iu',
);
const NO_OTHER = String.raw`^(?:,[^\p{Lu},]{1,40},)?[^\p{Lu}.;:,]{0,100}?`;
/** What stands behind their names: no other one is between. */
const WON = new RegExp(
  String.raw`${NO_OTHER} (?<!(?<!\w)not )(?:won|wins|${DEFEATS}|took (?:the )?(?:gold|title|crown)|(?:go|goes|went|moved?|moves|stay(?:ed|s)?|are|is|sit|sits) (?:back )?(?:on )?top)(?!\w)`,
  'u',
);
const LOST = new RegExp(
  String.raw`${NO_OTHER} (?:lost|loses|(?:was|were|is|are|been|got) ${IS_DEFEATED})(?!\w)`,
  'u',
);
const CONTEST =
  /^ (?:\p{Ll}+ )?(?:marathon|race|final|semi-?final|cup|election|by-election|league|match|title|prize|award|trophy|tournament|championships?|contest|tour|stage|game|derby|seat|regatta|medal)\b/u;

const TOP_OF = /\btop of (?:the )?$/i;

const ASKS_WINNER =
  /^(?!.*\b(?:second|third|fourth|fifth|last|runner)\b).*(?:\b(?:winners?|champions?|victor)\W*$|\bwho\b.*\b(?:w[io]ns?|winners?|winning|champions?|victor|victorious|came first|took (?:the )?(?:gold|title|crown)|(?:is|are|was|were|went|go|goes|gone|now|stay\w*|back|on) top|top of the (?:league|table|group|standings|division))\b)/i;
/** `Vall second`, `Lund came first` */
const BEHIND_FIRST =
  /^,? (?:(?:was|came|finished|placed) )?(?:second|third|fourth|fifth|2nd|3rd|runner-up)\b(?! (?:in|on|at|for|last|to)\b)/i;
const FIRST = /^ (?:was|came|finished|placed|crossed the line) first\b/i;
/** Behind `who`, and no `and` behind that. */
const ASKS_LOSER =
  /\b(?:lost|loses?|losers?|(?:did|does|do|has|have)\b.*\b(?:beat|beaten|defeat(?:ed)?|overtake)|(?:was|were|got) (?:beaten|defeated|knocked out))\b/i;
const asksForLoser = (plain: string): boolean =>
  ASKS_LOSER.test(behindWho(plain.split(/\band\b/i).at(-1) ?? '') ?? '');
const LOOKED_AT = 60;

/**
 * Which part a name has in a contest: `asked` of who won and `other` of who was beaten, where it asks who won, and the other way round where
 * it asks who lost. Undefined for any other question, and where the text does not say.
 */
export function sideIn(text: string, { start, end }: Span, plain: string): 'asked' | 'other' | undefined {
  const [asksWinner, asksLoser] = [ASKS_WINNER.test(plain), asksForLoser(plain)];
  if (asksWinner === asksLoser) return undefined;
  const [before, behind] = [text.slice(Math.max(0, start - LOOKED_AT), start), text.slice(end)];
  if (BEATS.test(before)) return asksLoser ? 'asked' : 'other';
  if (LOSES.test(before)) return asksWinner ? 'asked' : 'other';
  if (asksWinner && BEHIND_FIRST.test(behind)) return 'other';
  if (asksWinner && FIRST.test(behind)) return 'asked';
  // `The Vall marathon` takes no part in it.
  if (CONTEST.test(behind) || TOP_OF.test(before)) return 'other';
  if (/\b(?:by|of|in|at)\s$/u.test(before)) return undefined;
  if (WON.test(behind)) return asksWinner ? 'asked' : 'other';
  return LOST.test(behind) ? (asksLoser ? 'asked' : 'other') : undefined;
}
