import { ASKED } from '../../language/forms/asked.ts';
import { KIND, type TokenKind } from '../../language/token-kinds.ts';
import type { Fields } from '../../retrieve/fields.ts';
import type { Query } from '../../retrieve/query.ts';
import type { Candidate } from '../candidate.ts';
import { FEATURES } from './features.ts';
import { expectedIn } from './features-type.ts';
import type { Scene } from './scene.ts';

const KINDS = Object.keys(KIND).filter((kind) => kind !== 'stop');
/** Where it stands, and how near to what the question says. */
const IN_FACT = ['place', 'length', 'left', 'right', 'head', 'clueBefore', 'clueAfter', 'idf'];
/** What it is to the question: a value of the kind that is asked for, a word of its, or one used like its words, or one that they speak for. */
const TO_QUESTION = ['expected', 'strength', 'alike', 'alikeHead', 'alikeMissing', 'translated'];
/** The same for all words of a fact. */
const OF_ALL = ['coverage', 'softCoverage', 'anywhere', 'typeHit', 'clues', 'values'];

/**
 * What one word of a fact is to a question. A fact that says much that was not asked, or has its value beside another
 * thing than the one that is asked for, is less of an answer; sums over all its words cannot say that.
 */
export const TOKEN_FEATURES: readonly string[] = [
  ...IN_FACT,
  ...TO_QUESTION,
  ...OF_ALL,
  ...KINDS.map((kind) => `kind:${kind}`),
  ...ASKED.map((kind) => `asks:${kind}`),
];
const IDF = IN_FACT.indexOf('idf');
const QUESTION_AT = IN_FACT.length;
const TRANSLATED = QUESTION_AT + TO_QUESTION.indexOf('translated');
const ALL_AT = QUESTION_AT + TO_QUESTION.length;
const KIND_AT = ALL_AT + OF_ALL.length;
const ASKS = KIND_AT + KINDS.length;
const ANYWHERE = FEATURES.indexOf('anywhere');
const TYPE_HIT = FEATURES.indexOf('typeHit');

/** What stands for a distance where there is none. */
const FAR = 15;
/** A word that is less surely one of the question's is no neighbour. */
const RELATED = 0.3;
/** From this strength on a value is the question's own. */
const OWN = 0.85;

/**
 * A row in the order of `TOKEN_FEATURES` for each word of the candidate's fact but stop words.
 *
 * @param scene turned to the fact
 */
export function tokenEvidence(
  scene: Scene,
  { features }: Candidate,
  fields: Fields,
): readonly Float64Array[] {
  const { index, query, here } = scene;
  const { asked } = query.question;
  const seen = wordsOf(scene);
  const expected = expectedIn(query.question);
  const isValue = (kind: number) => expected.includes(kind as TokenKind);
  const values = seen.kinds.filter((kind, place) => (seen.strengths[place] as number) < OWN && isValue(kind));
  const all = [
    here.coverage,
    here.softCoverage,
    features[ANYWHERE] as number,
    features[TYPE_HIT] as number,
    query.clues.length,
    values.length,
  ];
  const asRows = query.clues.map(({ word }) => fields.rowOf(word));
  const rows: Float64Array[] = [];
  for (let place = 0; place < seen.kinds.length; place++) {
    const kind = seen.kinds[place] as number;
    if (kind === KIND.stop) continue;
    const row = new Float64Array(TOKEN_FEATURES.length);
    const surface = seen.surfaces[place] as number;
    row.set(inFact(place, seen, query));
    const stem = index.dictionary.stemOf[surface] as number;
    row[IDF] = index.idf[stem] as number;
    row[QUESTION_AT] = isValue(kind) ? 1 : 0;
    row[QUESTION_AT + 1] = seen.strengths[place] as number;
    row.set(likeness(surface, asRows, scene, fields), QUESTION_AT + 2);
    row[TRANSLATED] = scene.translated.to(stem);
    row.set(all, ALL_AT);
    row[KIND_AT + kind - 1] = 1;
    row[ASKS + ASKED.indexOf(asked)] = 1;
    rows.push(row);
  }
  return rows;
}

/** Of each word of a fact, stop words too: which it is, its kind, and which clue (-1 for none) it means how surely. */
interface Words {
  readonly surfaces: Int32Array;
  readonly kinds: Uint8Array;
  readonly clues: Int32Array;
  readonly strengths: Float64Array;
}

function wordsOf({ index: { statements, kinds }, fact, here }: Scene): Words {
  const from = statements.starts[fact] as number;
  const to = statements.starts[fact + 1] as number;
  const clues = new Int32Array(to - from).fill(-1);
  const strengths = new Float64Array(to - from);
  for (let hit = 0; hit < here.hits; hit++) {
    const place = here.places[hit] as number;
    clues[place] = here.clues[hit] as number;
    strengths[place] = here.strengths[hit] as number;
  }
  return {
    surfaces: statements.values.subarray(from, to),
    kinds: kinds.subarray(from, to),
    clues,
    strengths,
  };
}

/** In the order of `IN_FACT`, up to where the index is needed. */
function inFact(place: number, { clues, strengths }: Words, { headClues }: Query): readonly number[] {
  let left = FAR;
  let right = FAR;
  let head = FAR;
  for (let other = 0; other < clues.length; other++) {
    if (other === place || !isClue(clues, other) || (strengths[other] as number) < RELATED) continue;
    const distance = Math.abs(other - place);
    if (other < place) left = Math.min(left, distance);
    else right = Math.min(right, distance);
    if (headClues & (1 << (clues[other] as number))) head = Math.min(head, distance);
  }
  return [
    place / clues.length,
    clues.length,
    left,
    right,
    head,
    isClue(clues, place - 1) ? 1 : 0,
    isClue(clues, place + 1) ? 1 : 0,
  ];
}

const isClue = (clues: Int32Array, place: number) => (clues[place] ?? -1) >= 0;

/** How alike it is to the clue that is used most like it; to one of the thing asked for; to one that the fact lacks. */
function likeness(
  surface: number,
  clues: readonly (number | undefined)[],
  { query, here }: Scene,
  fields: Fields,
): readonly number[] {
  let any = 0;
  let head = 0;
  let missing = 0;
  clues.forEach((row, clue) => {
    const alike = fields.alike(row, surface);
    any = Math.max(any, alike);
    if (query.headClues & (1 << clue)) head = Math.max(head, alike);
    if (here.hard[clue] === 0) missing = Math.max(missing, alike);
  });
  return [any, head, missing];
}
