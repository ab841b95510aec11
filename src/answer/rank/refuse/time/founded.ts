import { contentOf, stemsOf } from '../../../language/held.ts';
import { stemOf, tokenise } from '../../../language/words.ts';

const ASKS = /\b(?:when|(?:what|which) year|how long ago)\b.*\b(?:founded|established|incorporated)\b/u;
/** A year, an age or a word for a beginning; the work that starts in November founds nothing. */
const TELLS =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:found(?:ed|ing|er)|establish|incorporat|form(?:ed|ing)|creat|born|since|dat(?:es?|ing) (?:back|from)|go(?:es|ing) back|beg[au]n (?:as|out|life)|start(?:ed|s)? (?:as|out|life)|set up|open(?:ed|s)|launch|first|birthday|anniversar|centur|decades?|years?[ -](?:old|ago))/i;

/** Whether a question asks when something was founded, and a text tells of no beginning. */
export const tellsNoFounding = (said: string, text: string): boolean => ASKS.test(said) && !TELLS.test(text);

/** `When was Orvel Boats founded` */
const ASKS_OF =
  /\b(?:when|(?:what|which) year|how long ago) (?:was|were) (?<subject>.{2,50}?) (?:first |originally )?(?:founded|established|incorporated|set up|opened|built|launched)\b/u;
/** `St. Aldric's, founded by nuns in 1891,`: of what it is told by its name. */
const FOUNDED =
  /(?<!(?:\bin|\bat|\bof|\bnear|\bon|\p{Ll}) )(?<owner>(?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|the|and)(?: (?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|the|and|&)){0,5}), (?:which was |first |originally )?(?:founded|established|incorporated|set up|opened|built|launched)(?=[ ,])/gu;

/** Whether a question asks when something was founded, and all that a text calls founded is called otherwise, beside a name that the question has. */
export function tellsOtherFounding(said: string, text: string): boolean {
  const asked = contentOf(ASKS_OF.exec(said)?.groups?.subject ?? '');
  if (asked.length === 0) return false;
  const owners = [...text.matchAll(FOUNDED)].map(({ groups }) => stemsOf(groups?.owner ?? ''));
  const rest = new Set(
    tokenise(text.replace(FOUNDED, '')).flatMap((token) => (token.capital ? [stemOf(token.text)] : [])),
  );
  return (
    owners.length > 0 &&
    owners.every((owner) => !asked.some((stem) => owner.has(stem))) &&
    asked.some((stem) => rest.has(stem))
  );
}
