import { stemsInOrder } from '../../../language/held.ts';
import { figuresAmong, type Refine } from '../../spans.ts';
import { isBy } from '../then-or-now/change.ts';

/** `How much of the rubbish`; of money so many pounds of it tell as well. */
const ASKS_HOW_MUCH_OF =
  /(?<!\w)how much of (?!(?:\p{L}+ ){0,2}?(?:budget|money|costs?|price|bill|funds?|funding|sum|total|fee|debt|loan|grant)(?!\w))\p{L}/iu;
const FRACTION = /\b(?:half|third|quarter|fifth|tenth)s?\b/i;
/** Right behind a share: of what it is one. */
const OF = /^ of (?:(?<whole>(?:the |all )?(?:total|whole|it|them|all)\b)|(?<what>[^,.;]{2,30}))/i;

/** `And Kit Parry 48% of the vote`: whose share it is. */
const NAMED =
  /(?:[,;]|\b(?:and|but|while)) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:\p{Ll}+ ){0,2}$/u;

/** `E-bike sales climbed 38% to $97 million and are 45% of the total`: the one share of what is asked about that is no change. */
export const shareOf: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (!ASKS_HOW_MUCH_OF.test(plain) || chosen.kind === 'percent' || FRACTION.test(chosen.written))
    return undefined;
  const isAsked = (told = ''): boolean => {
    const stems = stemsInOrder(told);
    return words.some(({ role, stem }) => role !== 'stop' && stems.includes(stem));
  };
  const isOfAsked = (start: number, end: number): boolean => {
    const name = NAMED.exec(text.slice(0, start))?.groups?.name;
    const of = OF.exec(text.slice(end))?.groups;
    return (name === undefined || isAsked(name)) && (of?.whole !== undefined || isAsked(of?.what));
  };
  const [share, another] = figuresAmong(spans).filter(
    ({ kind, written, start, end }) =>
      (kind === 'percent' || FRACTION.test(written)) && !isBy(text.slice(0, start)) && isOfAsked(start, end),
  );
  return another === undefined ? share : undefined;
};
