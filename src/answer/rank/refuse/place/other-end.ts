import { remembered } from '../../../../knowledge/memoize.ts';

/** `Where was the train going`, `where is it bound for`, `its destination`. */
const ASKS_WHERE_TO =
  /\bwhere\b[^?.!]*\b(?:going|headed|heading|bound|destined|travell?ing)(?: to| for| towards?)?(?:\W*$|,|\?)|\bto where\b|\bwhere to\W*$|\bdestination\b/u;
const TELLS_WHERE_FROM =
  /\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing|ure)?|set(?:s|ting)? (?:off|out)|rolled out)\b/i;
const TELLS_WHERE_TO =
  /(?<!\w)(?:to|for|towards?|into|bound|destinations?|destined|arriv\p{L}*|reach\p{L}*|headed|heading|deliver\p{L}*|home)(?!\w)/iu;

const asksWhereTo = remembered((said: string) => ASKS_WHERE_TO.test(said));

/** Whether a question asks where something was going, and a text tells from where alone: `a train leaving Skarn`. */
export const tellsWhereFromAlone = (said: string, text: string): boolean =>
  asksWhereTo(said) && TELLS_WHERE_FROM.test(text) && !TELLS_WHERE_TO.test(text);
