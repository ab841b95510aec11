import type { Fact } from '../../../../knowledge/types.ts';
import { kindOfUnit } from '../../../language/unit-kinds.ts';

const PERSON =
  '(?:persons?|people|adults?|child(?:ren)?|m[ae]n|wom[ae]n|workers?|employees?|staff(?: members?)?|members?|drivers?|nurses?|teachers?|doctors?|miners?|sailors?|farmers?|fishermen|growers?|households?|famil(?:y|ies)|residents?|citizens?|taxpayers?|ratepayers?|students?|pupils?|passengers?|customers?|patients?|victims?|tenants?|home-?owners?|shareholders?|volunteers?|pensioners?|apprentices?)';
/** `How much does each laid-off worker get`, `per head`. */
const ASKS_FOR_EACH = new RegExp(
  String.raw`\b(?:each|every)\s(?:of the\s|single\s)?(?:[\p{L}-]+\s){0,3}?${PERSON}\b|\bper\s(?:head|capita|${PERSON})\b|\bapiece\b|\ba head\b|\beach of (?:them|us|the)\b`,
  'iu',
);
const ASKS_HOW_MUCH = /\bhow much\b|\bwhat (?:amount|sum)\b/iu;
/** The sentence tells of each, of one or of an average one. */
const TELLS_OF_EACH = new RegExp(
  String.raw`\b(?:each|every|per|apiece|a head|average\w*|averaging|mean|median|typical(?:ly)?|individual(?:ly)?|single)\b|\b(?:an?|one|the)\s(?:[\p{L}-]+\s){0,2}?${PERSON.replaceAll('s?', '').replace('(?:y|ies)', 'y')}\b(?!s)`,
  'iu',
);
/** Nobody gets so much. */
const A_TOTAL = 1_000_000;

/** Whether a question asks what each of some people gets or pays, of which a fact tells what all do together: millions. */
export function tellsTotalForEach(said: string, { text, figures }: Pick<Fact, 'text' | 'figures'>): boolean {
  if (!ASKS_HOW_MUCH.test(said) || !ASKS_FOR_EACH.test(said) || TELLS_OF_EACH.test(text)) return false;
  const sums = figures.filter(({ unit }) => kindOfUnit(unit) === 'money');
  return sums.length > 0 && sums.every(({ value }) => value === null || value >= A_TOTAL);
}
