import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

const WINS_BY =
  /\bby how (?:much|many|far)\b.*\b(?:w[io]n|beat|los[et]|defeat\w*)\b|\bhow (?:much|many|far)\b.*\b(?:w[io]n|los[et]|beat\b.*|defeated\b.*) by\W*$/u;
const MARGIN =
  /\b(?:by|behind|ahead|clear|adrift|margin|majority|lead|led|gap|later|slower|faster|quicker|difference|short|apart|than|to|against|edged|narrow\w*)\b|\d ?[-–] ?\d/i;

/** Whether a question asks by how much somebody won, and a statement sets nobody against another: `won in 2:04:31`. */
export const asksMarginUntold = (said: string, statement: string): boolean =>
  WINS_BY.test(said) && !MARGIN.test(statement);

/** `How many points have Orme`, and not `by how many`. */
const HAS_POINTS =
  /(?<!by )\bhow many points (?:do|does|did|have|has|had|are|is)\b(?!.*\b(?:clear|ahead|behind|above|below|adrift|off|from|lead)\b)/u;
const POINTS =
  /[\p{L}\d-]+ points?(?!\w)(?<apart>\s(?:above|below|behind|ahead|clear|adrift|off|short|better|more|from safety)(?!\w))?/giu;

/** `How many votes did Lund get`, and not `win by` */
const GOT_VOTES =
  /(?<!by )\bhow many votes (?:did|does|do|has|have|had|were) .*\b(?:get|got|poll(?:ed)?|receive[ds]?|win|won|take|took|have|had|secured?|attract(?:ed)?|cast)\b(?!.*\bby\b)/u;
const VOTES = /[\p{L}\d.,-]+ votes?(?!\w)/giu;
const TO_SO_MANY = new RegExp(String.raw`^ to (?:\d|(?:${NUMBER_IN_WORDS})(?!\p{L}))`, 'iu');
const BY =
  /\b(?:by|majority of|margin of|lead of)(?: (?:just|only|a mere|about|some|nearly|over|almost))? $/i;

/**
 * Whether a question asks how many points or votes somebody has, and a text tells by how many alone: `three points above the drop`,
 * `lost by 212 votes`.
 */
export function tellsMarginAlone(said: string, text: string): boolean {
  if (GOT_VOTES.test(said)) {
    const votes = [...text.matchAll(VOTES)];
    // `By 38 votes to nine` tells both.
    const isMargin = ({ index, 0: told }: RegExpExecArray) =>
      BY.test(text.slice(0, index)) && !TO_SO_MANY.test(text.slice(index + told.length));
    return votes.length > 0 && votes.every(isMargin);
  }
  if (!HAS_POINTS.test(said)) return false;
  const told = [...text.matchAll(POINTS)];
  return told.length > 0 && told.every(({ groups }) => groups?.apart !== undefined);
}
