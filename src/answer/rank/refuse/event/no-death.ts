import { remembered } from '../../../../knowledge/memoize.ts';

const ASKS_WHEN =
  /^(?:and |so )?(?:when|what (?:day|year)|in what year|on what day) (?:did|do|does) .{2,60} die\W*$/u;
const TELLS_DEATH =
  /\b(?:die[ds]?|dying|death|dead|kill\w*|pass(?:ed|es|ing)? away|buried|funeral|drown\w*|murder\w*|shot|perish\w*|surviv\w*|execut\w*|hanged|lost (?:his|her|their) (?:life|lives)|widow\w*|late|slain|slay\w*|assassinat\w*|fatal\w*|succumb\w*|euthani[sz]\w*|put (?:down|to sleep)|obituar\w*|suicide|own li(?:fe|ves)|claim\w*|lifeless|body|bodies|grave\w*|cremat\w*|mourn\w*|burial|fell|fallen|collaps\w*|lived (?:to|until|till)|slipped away|crash\w*|sank|beheaded|extinct|took (?:him|her|them)|heart attack|stroke|cancer|autopsy|post-mortem|inquest)\b|\b\d{4} ?[–-] ?\d{4}\b/i;

/** Whether a question asks when somebody died, and a statement tells of no death. */
export const tellsNoDeath = (said: string, statement: string): boolean =>
  ASKS_WHEN.test(said) && !TELLS_DEATH.test(statement);

const ASKS_DEAD =
  /\bhow many (?:[\p{L}-]+ ){0,3}(?:died|dead|killed|perished|drowned|lost their lives)\b(?!.*\b(?:hurt|injured|wounded)\b)|\bdeath toll\b/u;
const ASKS_HURT = /\bhow many (?:[\p{L}-]+ ){0,3}(?:hurt|injured|wounded)\b(?!.*\b(?:died|dead|killed)\b)/u;
const TELLS_HURT =
  /\b(?:hurt|injur\w*|wound\w*|treated|hospital\w*|unharmed|unhurt|harm\w*|casualt\w+|victims?|burns?|burned|broke\w*|bruis\w*|ambulances?|intensive care|stretcher\w*)\b/i;
const COUNTS_DEAD = /\b(?:died|dead|killed|deaths?|drowned)\b/i;
const TELLS_SAVED = /\b(?:rescued|evacuated|saved|escaped|homeless|missing|arrested|detained)\b/i;
const TELLS_TOLL =
  /\b(?:toll|casualt\w+|victims?|nobody|no one|none|lives|suffocat\w*|starv\w*|burned to|froze\w*|crushed|bodies|corpses?)\b/i;

const harmAsked = remembered((said: string) =>
  ASKS_DEAD.test(said) ? 'dead' : ASKS_HURT.test(said) ? 'hurt' : 'none',
);

/** Whether a question asks how many died, and a text counts those who were hurt or saved alone; or how many were hurt, and it counts the dead. */
export function countsOtherHarm(said: string, text: string): boolean {
  const harm = harmAsked(said);
  if (harm === 'dead')
    return (
      (TELLS_HURT.test(text) || TELLS_SAVED.test(text)) && !TELLS_DEATH.test(text) && !TELLS_TOLL.test(text)
    );
  return harm === 'hurt' && COUNTS_DEAD.test(text) && !TELLS_HURT.test(text) && !TELLS_TOLL.test(text);
}
