import type { Retrieved } from '../../retrieve/shortlist.ts';
import { ARTICLE_FEATURES, articleFeatures } from './features-article.ts';
import { NAME_FEATURES, nameFeatures } from './features-names.ts';
import { ORDER_FEATURES, orderFeatures } from './features-order.ts';
import { PLACE_FEATURES, placeFeatures } from './features-place.ts';
import { SAMPLE_FEATURES, sampleFeatures } from './features-sample.ts';
import { TYPE_FEATURES, typeFeatures } from './features-type.ts';
import { WANT_FEATURES, wantFeatures } from './features-wants.ts';
import { WORD_FEATURES, wordFeatures } from './features-words.ts';
import type { Scene } from './scene.ts';

/** Names of all that speaks for or against a fact, in the order of the model's weights. */
export const FEATURES: readonly string[] = [
  ...WORD_FEATURES,
  ...ORDER_FEATURES,
  ...PLACE_FEATURES,
  ...TYPE_FEATURES,
  ...SAMPLE_FEATURES,
  ...ARTICLE_FEATURES,
  ...WANT_FEATURES,
  ...NAME_FEATURES,
];

const ORDER_AT = WORD_FEATURES.length;
const PLACE_AT = ORDER_AT + ORDER_FEATURES.length;
const TYPE_AT = PLACE_AT + PLACE_FEATURES.length;
const SAMPLE_AT = TYPE_AT + TYPE_FEATURES.length;
const ARTICLE_AT = SAMPLE_AT + SAMPLE_FEATURES.length;
const WANT_AT = ARTICLE_AT + ARTICLE_FEATURES.length;
const NAME_AT = WANT_AT + WANT_FEATURES.length;

/**
 * Writes the evidence of the fact that the scene shows into a row of zeros, in the order of `FEATURES`. Returns the clues
 * that the fact, what is about it or its sample questions hold, one bit each.
 */
export function writeEvidence(row: Float64Array, retrieved: Retrieved, scene: Scene): number {
  wordFeatures(row, 0, retrieved, scene);
  orderFeatures(row, ORDER_AT, scene);
  placeFeatures(row, PLACE_AT, scene);
  typeFeatures(row, TYPE_AT, scene);
  articleFeatures(row, ARTICLE_AT, retrieved, scene);
  wantFeatures(row, WANT_AT, scene);
  nameFeatures(row, NAME_AT, scene);
  return sampleFeatures(row, SAMPLE_AT, retrieved, scene);
}
