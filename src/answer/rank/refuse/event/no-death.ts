const ASKS_WHEN =
  /^(?:and |so )?(?:when|what (?:day|year)|in what year|on what day) (?:did|do|does) .{2,60} die\W*$/u;
const TELLS_DEATH =
  /\b(?:die[ds]?|dying|death|dead|kill\w*|pass(?:ed|es|ing)? away|buried|funeral|drown\w*|murder\w*|shot|perish\w*|surviv\w*|execut\w*|hanged|lost (?:his|her|their) (?:life|lives)|became a widow\w*|late)\b|\b\d{4} ?[–-] ?\d{4}\b/iu;

/** Whether a question asks when somebody died, and a statement tells of no death. */
export const tellsNoDeath = (said: string, statement: string): boolean =>
  ASKS_WHEN.test(said) && !TELLS_DEATH.test(statement);
