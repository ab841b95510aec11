const ASKS = /\b(?:when|(?:what|which) year|how long ago)\b.*\b(?:founded|established|incorporated)\b/u;
/** A year, an age or a word for a beginning; the work that starts in November founds nothing. */
const TELLS =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:found(?:ed|ing|er)|establish|incorporat|form(?:ed|ing)|creat|born|since|dat(?:es?|ing) (?:back|from)|go(?:es|ing) back|beg[au]n (?:as|out|life)|start(?:ed|s)? (?:as|out|life)|set up|open(?:ed|s)|launch|first|birthday|anniversar|centur|decades?|years?[ -](?:old|ago))/i;

/** Whether a question asks when something was founded, and a text tells of no beginning. */
export const tellsNoFounding = (said: string, text: string): boolean => ASKS.test(said) && !TELLS.test(text);
