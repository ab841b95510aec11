const ASKS =
  /\bwhat (?:did|do|does) .{2,60} die (?:of|from)\W*$|\bwhat (?:killed|was the cause of (?:his|her|their|the) death)\b|\bcause of (?:[\p{L}’'-]+ ){0,3}death\b|\bhow did (?!many\b).{2,60} die\W*$/u;
const TELLS =
  /\b(?:died?\b[^.;]{0,60}\b(?:(?<!age )of(?! \d)|from|after|when|while|by|with)\b|died? (?:in (?:an?|his|her|their)\b|at sea)|kill\w*|cause\w*|drown\w*|murder\w*|shot|stab\w*|poison\w*|suicide|accident\w*|crash\w*|collision|collaps\w*|fell|fall|fire|burn\w*|crush\w*|struck|hit|cancer|tumour|heart|stroke|pneumonia|covid\w*|virus|infection|sepsis|illness|disease|dementia|overdose|complications|injur\w*|wounds?|hanged|electrocut\w*|suffocat\w*|starv\w*|avalanche|explo\w*)\b/iu;

/**
 * `What did he die of`: when he died, or that he did, tells no cause.
 *
 * @param said the question in small letters
 */
export const asksCauseOfDeath = (said: string): boolean => ASKS.test(said);

/** Whether a statement has what somebody may have died of. */
export const tellsCauseOfDeath = (statement: string): boolean => TELLS.test(statement);
