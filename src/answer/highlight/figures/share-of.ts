import { figuresAmong, type Refine } from '../spans.ts';
import { isBy } from './change.ts';

/** `How much of the rubbish`; of money so many pounds of it tell as well. */
const ASKS_HOW_MUCH_OF =
  /\bhow much of (?!(?:\p{L}+ ){0,2}?(?:budget|money|costs?|price|bill|funds?|funding|sum|total|fee|debt|loan|grant)\b)\p{L}/iu;
const FRACTION = /\b(?:half|third|quarter|fifth|tenth)s?\b/iu;

/** `E-bike sales climbed 38% to $97 million and are 45% of the total`: the one share that is no change. */
export const shareOf: Refine = ({ text }, spans, chosen, { plain }) => {
  if (!ASKS_HOW_MUCH_OF.test(plain) || chosen.kind === 'percent' || FRACTION.test(chosen.written))
    return undefined;
  const [share, another] = figuresAmong(spans).filter(
    ({ kind, written, start }) =>
      (kind === 'percent' || FRACTION.test(written)) && !isBy(text.slice(0, start)),
  );
  return another === undefined ? share : undefined;
};
