import type { Scene } from './scene.ts';

const KINDS = ['proper', 'number', 'other'] as const;
const PLACES = ['here', 'previous', 'earlier', 'later', 'article', 'nowhere'] as const;

/** Where the question's names, numbers and other words are found first, as shares of its weight. */
export const PLACE_FEATURES = KINDS.flatMap((kind) => PLACES.map((place) => `${kind}:${place}` as const));

export function placeFeatures(out: Float64Array, at: number, fact: number, scene: Scene): void {
  const { index, query } = scene;
  const { from, to } = scene.paragraph(fact);
  const here = scene.sight(fact).bits;
  const context = scene.context(fact).bits;
  const previous = fact > from ? scene.sight(fact - 1).bits : 0;
  let earlier = scene.title(index.articleOf[fact] as number).bits | context;
  for (let other = from; other < fact - 1; other++) earlier |= scene.sight(other).bits;
  let later = 0;
  for (let other = fact + 1; other < to; other++) later |= scene.sight(other).bits;
  const article = scene.articleBits(index.articleOf[fact] as number);
  const places = [here, previous, earlier, later, article];
  query.clues.forEach(({ kind, weight }, clue) => {
    const bit = 1 << clue;
    const place = places.findIndex((bits) => (bits & bit) !== 0);
    const slot = at + KINDS.indexOf(kind) * PLACES.length + (place < 0 ? PLACES.length - 1 : place);
    out[slot] = (out[slot] as number) + weight / query.total;
  });
}
