const ASKS_WHEN =
  /^(?:and |so )?(?:when|what (?:day|year)|in what year|on what day) (?:did|do|does) .{2,60} die\W*$/u;
const TELLS_DEATH =
  /\b(?:die[ds]?|dying|death|dead|kill\w*|pass(?:ed|es|ing)? away|buried|funeral|drown\w*|murder\w*|shot|perish\w*|surviv\w*|execut\w*|hanged|lost (?:his|her|their) (?:life|lives)|widow\w*|late|slain|slay\w*|assassinat\w*|fatal\w*|succumb\w*|euthani[sz]\w*|put (?:down|to sleep)|obituar\w*|suicide|own li(?:fe|ves)|claim\w*|lifeless|body|bodies|grave\w*|cremat\w*|mourn\w*|burial|fell|fallen|collaps\w*|lived (?:to|until|till)|slipped away|crash\w*|sank|beheaded|extinct|took (?:him|her|them)|heart attack|stroke|cancer|autopsy|post-mortem|inquest)\b|\b\d{4} ?[–-] ?\d{4}\b/iu;

/** Whether a question asks when somebody died, and a statement tells of no death. */
export const tellsNoDeath = (said: string, statement: string): boolean =>
  ASKS_WHEN.test(said) && !TELLS_DEATH.test(statement);
