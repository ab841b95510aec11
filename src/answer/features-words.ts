import type { Retrieved } from './retrieve.ts';
import type { Scene } from './scene.ts';

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
] as const;

/** From this strength on a related word is a near synonym; below it WordNet's looser relations. */
const CLOSE = 0.5;
const SHORT = 6;
const LONG_WORD = 7;

/** Writes the features of a fact from `at` on. */
export function wordFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): void {
  const { fact } = retrieved;
  const { query, index } = scene;
  const { clues, total } = query;
  const here = scene.sight(fact);
  const article = index.articleOf[fact] as number;
  const title = scene.title(article);
  const context = scene.context(fact);
  const paragraph = scene.paragraph(fact);
  const size = paragraph.to - paragraph.from;
  const previous = fact > paragraph.from ? scene.sight(fact - 1) : null;
  const next = fact + 1 < paragraph.to ? scene.sight(fact + 1) : null;
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
  const inArticle = scene.articleBits(article);
  let rarest = 0;
  let rarestFound = 0;
  for (let clue = 0; clue < clues.length; clue++) {
    const { weight, word, kind } = clues[clue] as (typeof clues)[number];
    const strength = here.hard[clue] as number;
    const bit = 1 << clue;
    squares += weight * weight;
    squaresFound += weight * weight * strength;
    if (strength > 0) found++;
    if (title.bits & bit) titleMass += weight;
    else {
      beside += weight;
      besideFound += weight * strength;
    }
    const soft = here.soft[clue] as number;
    if (soft > 0.2) softCount++;
    if (soft >= CLOSE) {
      close += weight * soft;
      closeCount++;
    }
    if (kind === 'proper') {
      names += weight;
      if (inArticle & bit) namesInArticle += weight;
      if (strength === 0 && !(title.bits & bit) && !(context.bits & bit)) nameAbsent = true;
    } else {
      others += weight;
      othersHard += weight * strength;
      othersSoft += weight * soft;
      if (soft >= CLOSE) othersClose += weight * soft;
    }
    if (word.length >= LONG_WORD) {
      long += weight;
      longFound += weight * strength;
    }
    if (weight > rarest) {
      rarest = weight;
      rarestFound = here.soft[clue] as number;
    }
    if (strength === 0) {
      if (context.bits & bit) contextMass += weight;
      if (previous !== null && previous.bits & bit) missingPrevious += weight;
      if (next !== null && next.bits & bit) missingNext += weight;
    } else if (paragraph.holders[clue] === 1) unique += weight;
  }
  let other = 0;
  for (let fact2 = paragraph.from; fact2 < paragraph.to; fact2++) {
    if (fact2 !== fact) other = Math.max(other, scene.sight(fact2).coverage);
  }
  const best = Math.max(other, here.coverage);
  const articleShare = scene.article(article);
  const { coverage } = here;
  const values = [
    retrieved.statement,
    retrieved.paragraph,
    coverage,
    here.softCoverage,
    here.softCoverage - coverage,
    squares === 0 ? 0 : squaresFound / squares,
    found / clues.length,
    (clues.length - found) / clues.length,
    beside === 0 ? 0.5 : besideFound / beside,
    long === 0 ? 0.5 : longFound / long,
    asWritten(fact, scene),
    titleMass / total,
    articleShare,
    scene.bestArticle === 0 ? 0 : articleShare / scene.bestArticle,
    articleShare >= scene.bestArticle - 1e-6 ? 1 : 0,
    contextMass / total,
    other,
    coverage - other,
    best === 0 ? 0 : coverage / best,
    unique / total,
    Math.max(0, (next?.coverage ?? 0) - coverage),
    Math.max(0, (previous?.coverage ?? 0) - coverage),
    size < 2 ? 0 : (fact - paragraph.from) / (size - 1),
    Math.min(1, size / 10),
    contentLength(fact, scene) < SHORT ? 1 : 0,
    coverage + (0.6 * (opensWithReference(fact, scene) ? 1 : 0.4) * missingPrevious) / total,
    missingPrevious / total,
    missingNext / total,
    found === clues.length ? 1 : 0,
    rarestFound,
    close / total,
    others === 0 ? 0.5 : othersHard / others,
    others === 0 ? 0.5 : othersSoft / others,
    others === 0 ? 0.5 : othersClose / others,
    names === 0 ? 1 : namesInArticle / names,
    (others === 0 ? 0.5 : othersClose / others) * (names === 0 ? 1 : namesInArticle / names),
    softCount / clues.length,
    closeCount / clues.length,
    names > namesInArticle + 1e-9 ? 1 : 0,
    nameAbsent ? 1 : 0,
  ];
  out.set(values, at);
}

function asWritten(fact: number, { index, query }: Scene): number {
  const { starts, values } = index.statements;
  let mass = 0;
  for (const { surface, weight } of query.clues) {
    if (surface < 0) continue;
    for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
      if (values[at] !== surface) continue;
      mass += weight;
      break;
    }
  }
  return mass / query.total;
}

function contentLength(fact: number, { index }: Scene): number {
  let length = 0;
  for (
    let at = index.statements.starts[fact] as number;
    at < (index.statements.starts[fact + 1] as number);
    at++
  ) {
    if (index.kinds[at] !== 0) length++;
  }
  return length;
}

const REFERENCES = new Set('it its he his she her they their this that these those such the'.split(' '));

/** Whether a statement opens with a word that points back: its subject is then in the sentence before. */
function opensWithReference(fact: number, { index }: Scene): boolean {
  const first = index.statements.values[index.statements.starts[fact] as number];
  return first !== undefined && REFERENCES.has(index.dictionary.words[first] as string);
}
