import { KINDS, type Scene } from './scene.ts';

const PLACES = ['here', 'previous', 'earlier', 'later', 'article', 'nowhere'] as const;

/** Where the question's names, numbers and other words are found first, as shares of its weight. */
export const PLACE_FEATURES = KINDS.flatMap((kind) => PLACES.map((place) => `${kind}:${place}` as const));

/** Writes `PLACE_FEATURES` from `at` on. */
export function placeFeatures(out: Float64Array, at: number, scene: Scene): void {
  const { query, weights, kinds } = scene;
  const here = scene.here.bits;
  const previous = scene.previous?.bits ?? 0;
  const earlier = scene.title.bits | scene.context.bits | scene.earlierBits;
  const later = scene.laterBits;
  const article = scene.articleBits;
  for (let clue = 0; clue < query.clues.length; clue++) {
    const bit = 1 << clue;
    // In the order of PLACES.
    const place =
      here & bit ? 0 : previous & bit ? 1 : earlier & bit ? 2 : later & bit ? 3 : article & bit ? 4 : 5;
    const slot = at + (kinds[clue] as number) * PLACES.length + place;
    out[slot] = (out[slot] as number) + (weights[clue] as number) / query.total;
  }
}
