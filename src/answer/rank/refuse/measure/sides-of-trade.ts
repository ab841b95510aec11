import { remembered } from '../../../../knowledge/memoize.ts';

const SIDE = '(?:imports?|exports?|imported|exported|importing|exporting)';
const ASKS_SIDES = [
  new RegExp(String.raw`\b${SIDE} (?:or|than|versus|vs\.?|against) ${SIDE}\b`, 'u'),
  new RegExp(
    String.raw`\b(?:split|breakdown|broken down)\b.*\b${SIDE}\b|\b${SIDE}\b.*\b(?:split|breakdown|broken down)\b`,
    'u',
  ),
  new RegExp(String.raw`\bhow much\b.*\b${SIDE}\b.*\bhow much\b.*\b${SIDE}\b`, 'u'),
  /\b(?:trade|trading) (?:surplus|deficit|balance|gap)\b|\bbalance of trade\b/u,
];
const TRADE = /\btrade\b/i;
const TELLS_SIDES =
  /\b(?:imports?|exports?|imported|exported|importing|exporting|surplus|deficit|gap|s[eo]ld|b(?:uy|ought)|purchase[sd]?)\b/i;

const asksSides = remembered((said: string) => ASKS_SIDES.some((form) => form.test(said)));

/** Whether a question asks what goes out and what comes in, or which of the two is more, and a text tells of trade as a whole. */
export const tellsTradeAsWhole = (said: string, text: string): boolean =>
  asksSides(said) && TRADE.test(text) && !TELLS_SIDES.test(text);
