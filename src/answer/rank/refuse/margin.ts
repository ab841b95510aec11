const WINS_BY = /\bby how (?:much|many|far)\b.*\b(?:w[io]n|beat|los[et]|defeat\w*)\b/u;
const MARGIN =
  /\b(?:by|behind|ahead|clear|adrift|margin|majority|lead|led|gap|later|slower|faster|quicker|difference|short|apart|than|to|against|edged|narrow\w*)\b|\d ?[-–] ?\d/iu;

/** Whether a question asks by how much somebody won, and a statement sets nobody against another: `won in 2:04:31`. */
export const asksMarginUntold = (said: string, statement: string): boolean =>
  WINS_BY.test(said) && !MARGIN.test(statement);

/** `How many points have Orme`, and not `by how many`. */
const HAS_POINTS =
  /(?<!by )\bhow many points (?:do|does|did|have|has|had|are|is)\b(?!.*\b(?:clear|ahead|behind|above|below|adrift|off|from|lead)\b)/u;
const POINTS =
  /[\p{L}\d-]+ points?\b(?<apart>\s(?:above|below|behind|ahead|clear|adrift|off|short|better|more|from safety)\b)?/giu;

/** Whether a question asks how many points somebody has, and a text tells by how many alone: `three points above the drop`. */
export function tellsMarginAlone(said: string, text: string): boolean {
  if (!HAS_POINTS.test(said)) return false;
  const told = [...text.matchAll(POINTS)];
  return told.length > 0 && told.every(({ groups }) => groups?.apart !== undefined);
}
