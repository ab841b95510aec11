import { remembered } from '../../../../knowledge/memoize.ts';

/** Goods of which shares are told; each with what else it is called, or counted with. */
const GOODS = [
  'oil|crude|petroleum|barrels|fuels?|energy',
  'gas|lng|fuels?|energy',
  'coal|fuels?|energy',
  'steel|metals?|iron',
  'copper|metals?',
  'timber|wood|logs',
  'cars|car|vehicles?|motors?|automobiles?',
  'containers?',
  'grain|cereals?|wheat|corn|maize|rice|barley',
  'coffee|beans',
  'tea',
  'cocoa|beans',
  'sugar',
  'bananas?|fruit|food',
  'fish|seafood|food',
  'milk|dairy|food',
  'meat|beef|pork|lamb|food',
  'wine|drinks?|alcohol',
  'beer|drinks?|alcohol',
  'cotton|textiles?',
].map((words) => ({
  asked: new RegExp(String.raw`(?<!\w)of [^?]*(?<!\w)(?:${words.split('|')[0]})(?!\w)`, 'u'),
  any: new RegExp(String.raw`(?<!\w)(?:${words})(?!\w)`, 'i'),
}));
const ASKS_SHARE = /\b(?:percentage|percent|per cent|proportion|share)\b.*\bof\b/u;
const SHARE = /\d ?(?:%|per ?cent)/giu;
/** `12% of the country's container trade`: it is named of what. */
const SHARE_OF =
  /\d ?(?:%|per ?cent) of (?!(?:them|it|that|this|these|those|all|its|their)(?!\w)(?! \p{L}))(?=(?<what>[^,.;%]{3,80}))/giu;

/** Of what alone a question asks for the share. */
const goodAsked = remembered((said: string) => {
  const [one, ...others] = ASKS_SHARE.test(said) ? GOODS.filter(({ asked }) => asked.test(said)) : [];
  return one === undefined || others.length > 0 ? null : one;
});

/** Whether a question asks for the share of the oil trade, and each share of a text is one of other goods: `12% of its container trade`. */
export function tellsShareOfOtherGoods(said: string, text: string, before: () => string): boolean {
  const one = goodAsked(said);
  if (one === null || one.any.test(text)) return false;
  const told = [...text.matchAll(SHARE_OF)].map(({ groups }) => groups?.what ?? '');
  return (
    told.length === text.match(SHARE)?.length &&
    told.every((what) => GOODS.some((good) => good.any.test(what))) &&
    !one.any.test(before())
  );
}
