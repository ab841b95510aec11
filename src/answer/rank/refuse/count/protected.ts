const ASKS_HARMED =
  /\bhow many [^?]{2,60}? (?:were|was|got|are|have been|had been) (?:\p{L}+ly )?(?:flooded|damaged|destroyed|burn(?:ed|t)|hit|affected|lost|wrecked|demolished|evacuated|under water)\b/u;
const PROTECTS = /\b(?:protect|safeguard|shield|spare|save|defend)(?:s|d|ed|ing)?\b/iu;
const HARMED =
  /\b(?:flooded|damaged|destroy\w*|burn(?:ed|t)|hit|affected|under water|wreck\w*|demolish\w*|evacuat\w*|lost)\b/iu;

/** Whether a question asks how many were harmed, and a text tells only how many something protects: `to protect 640 homes from a flood`. */
export const tellsOfProtected = (said: string, text: string): boolean =>
  ASKS_HARMED.test(said) && PROTECTS.test(text) && !HARMED.test(text);
