const ASKS_PROMISE = /^what (?:did|does|has|have|had|do) .{2,60}? (?:promised?|pledged?|vow(?:ed)?)\b/u;
const MAY_PROMISE =
  /\b(?:promis|pledg|vow|commit|guarant|assur|undertak|undertook|swor|plan|intend|offer|agree|hope|aim|want|propos|announc)\p{L}*|\b(?:will|would|shall|won|going to|ready to|to (?:be|have|do|make|get))\b|['’](?:ll|d)\b/iu;
/** Does something else with words. */
const SPEAKS_ELSE =
  /\b(?:accused|described|criticised|criticized|welcomed|praised|blamed|denied|rejected|thanked|mocked|condemned|called (?:on|for|her|him|it|them))\b|\bsaid\b[^.]*\b(?:was|were|had|is|are|has|have)\b/iu;

/** Whether a question asks what somebody promised, and a text tells that they accused, described or said how something was. */
export const tellsNoPromise = (said: string, text: string): boolean =>
  ASKS_PROMISE.test(said) && SPEAKS_ELSE.test(text) && !MAY_PROMISE.test(text);
