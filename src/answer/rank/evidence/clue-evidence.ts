import type { QuestionWord } from '../../language/analyse.ts';
import { ASKED } from '../../language/forms/asked.ts';
import { LEADING, NARROWING } from '../../language/small-words.ts';
import { KIND, type TokenKind } from '../../language/token-kinds.ts';
import { stemOf } from '../../language/words.ts';
import type { Fields } from '../../retrieve/fields.ts';
import type { Query } from '../../retrieve/query.ts';
import type { Candidate } from '../candidate.ts';
import { FEATURES } from './features.ts';
import { expectedIn } from './features-type.ts';
import type { Scene } from './scene.ts';
import { holdsStem } from './told.ts';

/**
 * What one word of a question is to a fact: what kind of word it is, where in the question it stands, and where the fact and
 * what is around it has it. That a rare name is missing weighs otherwise than that a verb is, and either otherwise where it is
 * the thing that is asked for. Sums over all words cannot say that, so each is judged by itself.
 */
const OF_WORD = [
  'proper',
  'number',
  'share',
  'weight',
  'rarity',
  'head',
  'nextHead',
  'which',
  'role',
  'contrast',
  'corrected',
  'related',
  'unknown',
  'named',
  'inflected',
];
const IN_QUESTION = [
  'position',
  'opens',
  'ends',
  'last',
  'before:stop',
  'before:content',
  'after:content',
  ...LEADING.names.map((name) => `after:${name}`),
];
const IN_FACT = [
  'hard',
  'soft',
  'itself',
  'alike',
  'alikeName',
  'clueBefore',
  'clueAfter',
  'beside',
  'nearest',
  'toValue',
  'translated',
];
const AROUND = [
  'context',
  'title',
  'previous',
  'next',
  'paragraph',
  'article',
  'holders',
  'localWeight',
  'candidates',
];
/** The same for all words of a question: what each means depends on it. */
const OF_ALL = [
  'clues',
  'coverage',
  'softCoverage',
  'typeHit',
  'typeMiss',
  'articleShare',
  'anywhere',
  ...ASKED.map((kind) => `asks:${kind}`),
];
const NARROWS = NARROWING.names.map((name) => `narrows:${name}`);

/** Evidence of one word of the question beside one candidate, in the order of a row of it. */
export const CLUE_FEATURES: readonly string[] = [
  ...OF_WORD,
  ...IN_QUESTION,
  ...IN_FACT,
  ...AROUND,
  ...OF_ALL,
  ...NARROWS,
];
const QUESTION_AT = OF_WORD.length;
const FACT_AT = QUESTION_AT + IN_QUESTION.length;
const AROUND_AT = FACT_AT + IN_FACT.length;
const ALL_AT = AROUND_AT + AROUND.length;
const NARROWS_AT = ALL_AT + OF_ALL.length;
const POSITION = QUESTION_AT + IN_QUESTION.indexOf('position');
const AFTER = QUESTION_AT + IN_QUESTION.length - LEADING.names.length;
const HARD = FACT_AT + IN_FACT.indexOf('hard');
const SOFT = FACT_AT + IN_FACT.indexOf('soft');
const TRANSLATED = FACT_AT + IN_FACT.indexOf('translated');
const ASKS = ALL_AT + OF_ALL.length - ASKED.length;

/** What stands for a distance where there is none. */
const FAR = 20;
const INFLECTED = /(?:ing|ed|en)$/;

/** A word of the question, and what it is to a fact. */
export interface ClueEvidence {
  readonly said: string;
  /** In the order of `CLUE_FEATURES`. */
  readonly row: Float64Array;
}

/**
 * Each clue of the question, and then each small word that narrows it.
 *
 * @param scene turned to the candidate's fact
 */
export function clueEvidence(
  scene: Scene,
  candidate: Candidate,
  candidates: readonly Candidate[],
  fields: Fields,
): readonly ClueEvidence[] {
  const { query, fact, index } = scene;
  const { words } = query.question;
  const places = placesByClue(scene);
  const values = valuePlaces(scene);
  const rows = query.clues.map(({ said, word }, at) => {
    const row = rowFor(scene, candidate);
    const place = words.findIndex(({ text }) => text === said || text === word);
    row.set(ofWord(query, at));
    inQuestion(row, words, place, at === query.clues.length - 1);
    row.set(inFact(scene, at, places, values, fields), FACT_AT);
    row.set(around(scene, at, candidates), AROUND_AT);
    return { said, row };
  });
  for (const [place, { text, stem, role }] of words.entries()) {
    const group = role === 'stop' ? NARROWING.groupOf.get(text) : undefined;
    if (group === undefined) continue;
    const row = rowFor(scene, candidate);
    row[NARROWS_AT + group] = 1;
    row[POSITION] = place / words.length;
    row[HARD] = row[SOFT] = one(holdsStem(fact, stem, index));
    row[TRANSLATED] = scene.translated.from(stem, fact);
    rows.push({ said: text, row });
  }
  return rows;
}

const one = (holds: boolean) => (holds ? 1 : 0);

const TYPE_HIT = FEATURES.indexOf('typeHit');
const TYPE_MISS = FEATURES.indexOf('typeMiss');
const ANYWHERE = FEATURES.indexOf('anywhere');

/** A row with what is the same for all words. */
function rowFor({ query, here, articleShare }: Scene, { features }: Candidate): Float64Array {
  const row = new Float64Array(CLUE_FEATURES.length);
  row.set(
    [
      query.clues.length,
      here.coverage,
      here.softCoverage,
      features[TYPE_HIT] as number,
      features[TYPE_MISS] as number,
      articleShare,
      features[ANYWHERE] as number,
    ],
    ALL_AT,
  );
  row[ASKS + ASKED.indexOf(query.question.asked)] = 1;
  return row;
}

function ofWord(query: Query, at: number): readonly number[] {
  const { kind, weight, rarity, contrast, status, word } = query.clues[at] as Query['clues'][number];
  const bit = 1 << at;
  return [
    one(kind === 'proper'),
    one(kind === 'number'),
    weight / query.total,
    weight,
    rarity,
    one((query.headClues & bit) !== 0),
    one((query.nextHead & bit) !== 0),
    one((query.whichClues & bit) !== 0),
    one((query.roleClues & bit) !== 0),
    one(contrast),
    one(status === 'corrected'),
    one(status === 'related'),
    one(status === 'unknown'),
    one(status === 'named'),
    one(INFLECTED.test(word)),
  ];
}

/** @param place -1 for a word that was parted or put together, which has none */
function inQuestion(row: Float64Array, words: readonly QuestionWord[], place: number, last: boolean): void {
  const known = place >= 0;
  const before = words[place - 1];
  const after = known ? words[place + 1] : undefined;
  row.set(
    [
      known ? place / words.length : 0.5,
      one(place === 0),
      one(known && after === undefined),
      one(last),
      one(after?.role === 'stop'),
      one(after?.role === 'content'),
      one(before?.role === 'content'),
    ],
    QUESTION_AT,
  );
  const leading =
    before === undefined || before.role === 'content' ? undefined : LEADING.groupOf.get(before.text);
  if (leading !== undefined) row[AFTER + leading] = 1;
}

function inFact(
  scene: Scene,
  at: number,
  places: readonly (readonly number[])[],
  values: readonly number[],
  fields: Fields,
): readonly number[] {
  const { here, query, fact, translated } = scene;
  const own = places[at] as readonly number[];
  const asked = (query.clues[at] as Query['clues'][number]).word;
  const { word, name } = likest(asked, scene, fields);
  let nearest = FAR;
  for (let clue = 0; clue < places.length; clue++) {
    if (clue !== at) nearest = Math.min(nearest, distance(own, places[clue] as readonly number[]));
  }
  return [
    here.hard[at] as number,
    here.soft[at] as number,
    one(here.hard[at] === 1),
    word,
    name,
    at === 0 ? -1 : (here.soft[at - 1] as number),
    at + 1 === query.clues.length ? -1 : (here.soft[at + 1] as number),
    one(own.some((place) => places[at - 1]?.includes(place - 1))),
    nearest,
    distance(own, values),
    translated.from(stemOf(asked), fact),
  ];
}

function around(scene: Scene, at: number, candidates: readonly Candidate[]): readonly number[] {
  const bit = 1 << at;
  return [
    scene.context.soft[at] as number,
    scene.title.hard[at] as number,
    scene.previous?.soft[at] ?? 0,
    scene.next?.soft[at] ?? 0,
    scene.holders[at] as number,
    one((scene.articleBits & bit) !== 0),
    scene.subjects.holders[at] as number,
    scene.subjects.weights[at] as number,
    candidates.filter(({ found }) => (found & bit) !== 0).length / candidates.length,
  ];
}

/** How alike a word is to that of the fact which is used most like it: to one that is no name, and to a name. */
function likest(word: string, { index: { statements, kinds }, fact }: Scene, fields: Fields) {
  const most = { word: 0, name: 0 };
  const row = fields.rowOf(word);
  for (let at = statements.starts[fact] as number; at < (statements.starts[fact + 1] as number); at++) {
    const kind = kinds[at] === KIND.proper ? 'name' : 'word';
    most[kind] = Math.max(most[kind], fields.alike(row, statements.values[at] as number));
  }
  return most;
}

/** By clue, where the fact has words that mean it. */
function placesByClue({ here, query }: Scene): readonly (readonly number[])[] {
  const places: number[][] = query.clues.map(() => []);
  for (let hit = 0; hit < here.hits; hit++) {
    places[here.clues[hit] as number]?.push(here.places[hit] as number);
  }
  return places;
}

/** Where the fact has what may be the value that is asked for: of its kind, and no word of the question. */
function valuePlaces({ index, fact, here, query }: Scene): readonly number[] {
  const kinds = expectedIn(query.question);
  const from = index.statements.starts[fact] as number;
  const length = (index.statements.starts[fact + 1] as number) - from;
  const values: number[] = [];
  let hit = 0;
  for (let place = 0; place < length; place++) {
    if (hit < here.hits && here.places[hit] === place) hit++;
    else if (kinds.includes(index.kinds[from + place] as TokenKind)) values.push(place);
  }
  return values;
}

/** The smallest distance between a place of the one and a place of the other. */
function distance(own: readonly number[], others: readonly number[]): number {
  let nearest = FAR;
  for (const place of own) {
    for (const other of others) nearest = Math.min(nearest, Math.abs(place - other));
  }
  return nearest;
}
