const OFFICE =
  '(?:chief executive|boss|ceo|chief|head|director|chair\\w*|president|mayor|minister|manager|coach|captain|leader|governor|principal|editor|secretary|owner|conductor|commissioner)';
/** `Who is the new chief executive`, `who will take over from the mayor` */
const ASKS_SUCCESSOR = new RegExp(
  String.raw`(?<!\w)who(?:['’]?s| is| will be| are|)(?= ).{0,30}?(?:\b(?:new|next|incoming|future) (?:\p{L}{1,20} ){0,2}?${OFFICE}\b|\b(?:take|takes|taking|took) over\b|\b(?:succeed|succeeds|replace|replaces)\b)`,
  'iu',
);
const TELLS_OF_ONE = new RegExp(
  String.raw`\b(?:succe(?:ed|ss)\w*|replac\w*|t(?:ake|akes|ook|aking|aken) (?:over|charge|the reins)|(?:new|next|incoming|future|first) (?:\w{1,20} ){0,2}?${OFFICE}\b|appoint\w*|named|elect\w*|nominat\w*|hired|join(?:s|ed|ing)?|interim|acting|bec[ao]mes?|will (?:be|head|lead|run)|is to|to be|step(?:s|ped)? (?:up|in)|promot\w*|fill\w*|in (?:his|her|their) place|follow\w*|sworn|designate|candidates?|running for|handed?|since)\b`,
  'i',
);

/** It asks for the one who comes, and the text names those who are there or go. */
export const namesNoSuccessor = (said: string, text: string): boolean =>
  ASKS_SUCCESSOR.test(said) && !TELLS_OF_ONE.test(text);
