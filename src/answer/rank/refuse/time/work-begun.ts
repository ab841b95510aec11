/** `When will the tram open`, `when is the hall finished` */
const ASKS_READY =
  /^(?:and |so )?(?:when|what (?:year|date|day|month)|in what year|by when|how soon)\b.{1,80}\b(?:opens?|opened|ready|finish(?:ed)?|complet(?:e|ed)|done|operational|operating|running|in (?:use|service)|go live|start running|be used|inaugurated)\W*$/u;
const TELLS_READY =
  /\b(?:open|ready|finish|complet|done|end|operat|runn?|servic|welcom|launch|inaugurat|clos|handed|debut|deliver|tak(?:e|es|ing)\b|last|until|deadline|due)\p{L}*|\b(?:first|in use|go live|by (?:the|early|late|spring|summer|autumn|winter|\d{4}|\p{Lu}\p{Ll}+ \d))\b/iu;
/** `Construction could begin in 2029` */
const WORK_BEGINS =
  /\b(?:construction|building work|works?|building|digging|groundbreaking)\b[^.;]{0,40}\b(?:begin|beg[au]n|start|get under ?way|kick off)\p{L}*|\b(?:begin|beg[au]n|start)\p{L}*\b[^.;]{0,12}\b(?:construction|building|work)\b/iu;

/** Whether a question asks when something opens or is finished, and a statement tells only when work on it begins. */
export const tellsOnlyStartOfWork = (said: string, statement: string): boolean =>
  ASKS_READY.test(said) && WORK_BEGINS.test(statement) && !TELLS_READY.test(statement);
