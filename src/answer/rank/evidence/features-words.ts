import { KIND } from '../../language/token-kinds.ts';
import type { Retrieved } from '../../retrieve/shortlist.ts';
import { KINDS, type Scene } from './scene.ts';

/** Which of the question's words a fact, its paragraph and its article hold. T is the sum of the words' weights. */
export const WORD_FEATURES = [
  'bm25',
  'bm25Paragraph',
  'coverage',
  'softCoverage',
  'onlySoft',
  'coverageSquared',
  'matchedShare',
  'missingShare',
  'coverageBesideTitle',
  'coverageLongWords',
  'coverageAsWritten',
  'title',
  'article',
  'articleOfBest',
  'articleIsBest',
  'contextOnly',
  'bestOther',
  'aboveOther',
  'ofParagraphBest',
  'uniqueHere',
  'nextMore',
  'previousMore',
  'position',
  'paragraphSize',
  'short',
  'inherited',
  'missingHereInPrevious',
  'missingHereInNext',
  'allFound',
  'rarestFound',
  'close',
  'others',
  'othersSoft',
  'othersClose',
  'namesInArticle',
  'othersOfNamed',
  'softCount',
  'closeCount',
  'nameNotInArticle',
  'nameNotInFact',
  'translated',
] as const;

/** From this strength on a related word is a near synonym; below it WordNet's looser relations. */
const CLOSE = 0.5;
const SHORT = 6;
const LONG_WORD = 7;
const PROPER = KINDS.indexOf('proper');

/** Writes the features of the fact that the scene shows, from `at` on. */
export function wordFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): void {
  const { here, previous, next, title, context, query, weights, kinds, articleBits, articleShare } = scene;
  const { clues, total } = query;
  let squares = 0;
  let squaresFound = 0;
  let found = 0;
  let beside = 0;
  let besideFound = 0;
  let long = 0;
  let longFound = 0;
  let titleMass = 0;
  let contextMass = 0;
  let unique = 0;
  let missingPrevious = 0;
  let missingNext = 0;
  let close = 0;
  let softCount = 0;
  let closeCount = 0;
  let others = 0;
  let othersHard = 0;
  let othersSoft = 0;
  let othersClose = 0;
  let names = 0;
  let namesInArticle = 0;
  let nameAbsent = false;
  let rarest = 0;
  let rarestFound = 0;
  for (let clue = 0; clue < clues.length; clue++) {
    const weight = weights[clue] as number;
    const strength = here.hard[clue] as number;
    const soft = here.soft[clue] as number;
    const bit = 1 << clue;
    squares += weight * weight;
    squaresFound += weight * weight * strength;
    if (strength > 0) found++;
    if (title.bits & bit) titleMass += weight;
    else {
      beside += weight;
      besideFound += weight * strength;
    }
    if (soft > 0.2) softCount++;
    if (soft >= CLOSE) {
      close += weight * soft;
      closeCount++;
    }
    if (kinds[clue] === PROPER) {
      names += weight;
      if (articleBits & bit) namesInArticle += weight;
      if (strength === 0 && !((title.bits | context.bits) & bit)) nameAbsent = true;
    } else {
      others += weight;
      othersHard += weight * strength;
      othersSoft += weight * soft;
      if (soft >= CLOSE) othersClose += weight * soft;
    }
    if ((clues[clue] as (typeof clues)[number]).word.length >= LONG_WORD) {
      long += weight;
      longFound += weight * strength;
    }
    if (weight > rarest) {
      rarest = weight;
      rarestFound = soft;
    }
    if (strength === 0) {
      if (context.bits & bit) contextMass += weight;
      if (previous !== null && previous.bits & bit) missingPrevious += weight;
      if (next !== null && next.bits & bit) missingNext += weight;
    } else if (scene.holders[clue] === 1) unique += weight;
  }
  const size = scene.to - scene.from;
  const other = scene.bestOther;
  const { coverage, softCoverage } = here;
  const best = Math.max(other, coverage);
  const closeShare = others === 0 ? 0.5 : othersClose / others;
  const namesShare = names === 0 ? 1 : namesInArticle / names;
  const reference = opensWithReference(scene) ? 1 : 0.4;
  // In the order of WORD_FEATURES.
  let slot = at;
  out[slot++] = retrieved.statement;
  out[slot++] = retrieved.paragraph;
  out[slot++] = coverage;
  out[slot++] = softCoverage;
  out[slot++] = softCoverage - coverage;
  out[slot++] = squares === 0 ? 0 : squaresFound / squares;
  out[slot++] = found / clues.length;
  out[slot++] = (clues.length - found) / clues.length;
  out[slot++] = beside === 0 ? 0.5 : besideFound / beside;
  out[slot++] = long === 0 ? 0.5 : longFound / long;
  out[slot++] = asWritten(scene);
  out[slot++] = titleMass / total;
  out[slot++] = articleShare;
  out[slot++] = scene.bestArticle === 0 ? 0 : articleShare / scene.bestArticle;
  out[slot++] = articleShare >= scene.bestArticle - 1e-6 ? 1 : 0;
  out[slot++] = contextMass / total;
  out[slot++] = other;
  out[slot++] = coverage - other;
  out[slot++] = best === 0 ? 0 : coverage / best;
  out[slot++] = unique / total;
  out[slot++] = Math.max(0, (next === null ? 0 : next.coverage) - coverage);
  out[slot++] = Math.max(0, (previous === null ? 0 : previous.coverage) - coverage);
  out[slot++] = size < 2 ? 0 : (scene.fact - scene.from) / (size - 1);
  out[slot++] = Math.min(1, size / 10);
  out[slot++] = contentLength(scene) < SHORT ? 1 : 0;
  out[slot++] = coverage + (0.6 * reference * missingPrevious) / total;
  out[slot++] = missingPrevious / total;
  out[slot++] = missingNext / total;
  out[slot++] = found === clues.length ? 1 : 0;
  out[slot++] = rarestFound;
  out[slot++] = close / total;
  out[slot++] = others === 0 ? 0.5 : othersHard / others;
  out[slot++] = others === 0 ? 0.5 : othersSoft / others;
  out[slot++] = closeShare;
  out[slot++] = namesShare;
  out[slot++] = closeShare * namesShare;
  out[slot++] = softCount / clues.length;
  out[slot++] = closeCount / clues.length;
  out[slot++] = names > namesInArticle + 1e-9 ? 1 : 0;
  out[slot++] = nameAbsent ? 1 : 0;
  out[slot++] = scene.translated.of(scene.fact);
}

/** Weight of the clues that stand here letter for letter. */
function asWritten({ here, fact, index, query, weights }: Scene): number {
  const { starts, values } = index.statements;
  const from = starts[fact] as number;
  let found = 0;
  for (let hit = 0; hit < here.hits; hit++) {
    const surface = values[from + (here.places[hit] as number)] as number;
    for (let clue = 0; clue < query.clues.length; clue++) {
      if (query.clues[clue]?.surface === surface) found |= 1 << clue;
    }
  }
  let mass = 0;
  for (let clue = 0; clue < query.clues.length; clue++) {
    if (found & (1 << clue)) mass += weights[clue] as number;
  }
  return mass / query.total;
}

/** Words that are no stop words, as far as it takes to tell a short statement. */
function contentLength({ fact, index: { statements, kinds } }: Scene): number {
  const to = statements.starts[fact + 1] as number;
  let length = 0;
  for (let at = statements.starts[fact] as number; at < to && length < SHORT; at++) {
    if (kinds[at] !== KIND.stop) length++;
  }
  return length;
}

const REFERENCES = new Set('it its he his she her they their this that these those such the'.split(' '));

/** Whether a statement opens with a word that points back: its subject is then in the sentence before. */
function opensWithReference({ fact, index }: Scene): boolean {
  const first = index.statements.values[index.statements.starts[fact] as number];
  return first !== undefined && REFERENCES.has(index.dictionary.words[first] as string);
}
