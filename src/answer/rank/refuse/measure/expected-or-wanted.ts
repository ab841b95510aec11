/** Somebody asks what was expected, or what will be. */
const ASKS_EXPECTED =
  /\b(?:expect\w*|forecast\w*|predict\w*|project(?:ed|ion)\w*|estimat\w*|anticipat\w*|analysts?|economists?|will|would|going to|should|hop(?:e|ed|ing)|plan(?:s|ned)?|target\w*|guess\w*|consensus|bets?|polled|poll|guidance|outlook|next|think\w*|thought|believ\w*|reckon\w*|coming|surpris\w*|beat\w*|miss(?:ed)?|wall street)\b/u;
const ASKS_FACT = /\b(?:did|was|were|has|have|had|does|do|is|are)\b/u;
/** `Analysts polled by Lund had expected a loss of 38 cents`: from the first word on. */
const OTHERS_EXPECTED =
  /^(?:(?:the|some|most|many|several) )?(?:\p{L}+ )?(?:analysts?|economists?|forecasters?|bookmakers?|brokers?|the market|traders|investors|wall street)(?!\w)[^.;\d]{0,60}(?<!\w)(?:expected|forecast|predicted|projected|anticipated|estimated|looked for|been looking for|counted on|reckoned with|pencilled in|been expecting)(?!\w)/iu;

/** `In July it had forecast $770 million`: what has been said anew since. */
const SAID_BEFORE =
  /^(?:(?:(?:Back )?(?:in|on|at)|In|On|At) [^,.;]{3,30}?,? |(?:Earlier|Previously|Before that|Originally),? )(?:it|he|she|they|the [\p{Ll} -]{3,25}|\p{Lu}[\p{L}’'-]+) had (?:\p{Ll}+ly )?(?:forecast|expected|predicted|projected|estimated|said|planned|put|hoped|promised|aimed|targeted|reckoned|guided)\b/u;
/** Somebody asks for what was said then. */
const ASKS_THEN =
  /\b(?:had|before|old|earlier|previous\w*|prior|original\w*|first|initial\w*|last|then|ago|used to|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d{4})|was|were|did|from|up|down|rais\w+|cut|chang\w+|compar\w+)\b/u;

/** What came of it, or what is said now, stands beside it. */
const ALSO_TELLS =
  /[;:]|\b(?:but|while|whereas|though|although|instead|now|surpris\w*)\b|\band (?:it|they|the)\b/i;

/**
 * Whether a question asks how it was, and a text tells only what others expected; or asks what is forecast, and a text tells what had been forecast
 * before.
 */
export function tellsOnlyExpected(said: string, text: string): boolean {
  if (ALSO_TELLS.test(text)) return false;
  if (OTHERS_EXPECTED.test(text)) return ASKS_FACT.test(said) && !ASKS_EXPECTED.test(said);
  return SAID_BEFORE.test(text) && !ASKS_THEN.test(said);
}

const ASKS_WISH = /\b(?:do|does|did) .{2,60} (?:want|demand|ask for|wish for|hope for|seek|call for)\b/u;
const TELLS_WISH =
  /\b(?:want|demand|ask|wish|hope|seek|sought|call|claim|propos|request|plan|aim|goal|target|like|offer|insist|expect|will|would)\w*\b/i;

/** Whether a question asks what somebody wants, and a text tells what they have now, and no wish. */
export const tellsNoWish = (said: string, text: string): boolean =>
  ASKS_WISH.test(said) &&
  /\b(?:now|currently|at present|so far|today)\b/i.test(text) &&
  !TELLS_WISH.test(text);
