import type { Asked } from './analyse.ts';
import type { Scene } from './scene.ts';
import { KIND, type TokenKind } from './token-kinds.ts';

/** Whether a fact holds a value of the kind that is asked for, and near the question's words. */
export const TYPE_FEATURES = [
  'typeHit',
  'typeMiss',
  'countHit',
  'moneyHit',
  'percentHit',
  'dateHit',
  'durationHit',
  'measureHit',
  'whoHit',
  'whereHit',
  'valueNear',
  'typedValueNear',
  'typedValueNearest',
  'headAtValue',
  'twoNewNames',
  'about:hit',
  'about:miss',
  'about:unasked',
  'otherYear',
  'yearMissing',
  'headFound',
  'headMissing',
  'numberOfHead',
  'noNumberOfHead',
] as const;

/** The kinds of token that may answer; the order of the hit features. */
const EXPECTED: Readonly<Partial<Record<Asked, readonly TokenKind[]>>> = {
  count: [KIND.count],
  money: [KIND.money],
  percent: [KIND.percent],
  date: [KIND.date, KIND.year],
  duration: [KIND.duration],
  measure: [KIND.measure],
  who: [KIND.proper],
  where: [KIND.proper],
};
const TYPED = Object.keys(EXPECTED) as readonly Asked[];
const UNTYPED: readonly TokenKind[] = [KIND.proper, KIND.word];
const HEAD_REACH = 4;

export function typeFeatures(out: Float64Array, at: number, fact: number, scene: Scene): void {
  const { question } = scene.query;
  const expected = EXPECTED[question.asked];
  const found = valuesNear(fact, expected ?? UNTYPED, scene);
  const typed = expected !== undefined;
  if (typed) {
    out[at] = found.count > 0 ? 1 : 0;
    out[at + 1] = found.count > 0 ? 0 : 1;
    if (found.count > 0) out[at + 2 + TYPED.indexOf(question.asked)] = 1;
  }
  out[at + 10] = found.near;
  out[at + 11] = typed ? found.near : 0;
  out[at + 12] = typed ? found.nearest : 0;
  out[at + 13] = typed ? found.head : 0;
  if (question.asked === 'who') out[at + 14] = found.pair ? 1 : found.count > 0 ? 0.5 : -1;
  const about = scene.index.about[fact] as number;
  const asks = question.about;
  out[at + 15] = asks !== 0 && about === asks ? 1 : 0;
  out[at + 16] = asks !== 0 && about !== asks ? 1 : 0;
  out[at + 17] = asks === 0 && about !== 0 ? 1 : 0;
  out[at + 18] = otherYear(fact, scene) ? 1 : 0;
  out[at + 19] = yearMissing(fact, scene) ? 1 : 0;
  const heads = scene.query.headClues;
  if (heads === 0) return;
  const here = scene.sight(fact).bits & heads;
  out[at + 20] = here !== 0 ? 1 : 0;
  out[at + 21] = here === 0 ? 1 : 0;
  if (!NUMERIC.includes(question.asked)) return;
  out[at + 22] = found.head;
  out[at + 23] = found.head === 0 ? 1 : 0;
}

const NUMERIC: readonly Asked[] = ['count', 'measure', 'percent', 'duration', 'money'];

/** A year that the question names stands neither in the statement nor in what is about it. */
function yearMissing(fact: number, scene: Scene): boolean {
  const { years, clues } = scene.query;
  if (years.length === 0) return false;
  const bits = scene.sight(fact).bits | scene.context(fact).bits;
  return clues.some(({ said }, clue) => years.includes(said) && (bits & (1 << clue)) === 0);
}

interface Found {
  count: number;
  near: number;
  nearest: number;
  head: number;
  pair: boolean;
}

/** Tokens of some kinds that the question does not hold itself, by how near its words stand to the best of them. */
function valuesNear(fact: number, kinds: readonly TokenKind[], scene: Scene): Found {
  const { index, matcher, query } = scene;
  const from = index.statements.starts[fact] as number;
  const length = (index.statements.starts[fact + 1] as number) - from;
  const clues = new Int32Array(length);
  const strengths = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const stem = index.dictionary.stemOf[index.statements.values[from + i] as number] as number;
    clues[i] = matcher.clueOf(stem);
    strengths[i] = matcher.strengthOf(stem);
  }
  const found: Found = { count: 0, near: 0, nearest: 0, head: 0, pair: false };
  let last = -2;
  for (let i = 0; i < length; i++) {
    if (!kinds.includes(index.kinds[from + i] as TokenKind)) continue;
    if ((strengths[i] as number) >= 1) continue;
    found.count++;
    if (last === i - 1) found.pair = true;
    last = i;
    const { near, nearest, head } = around(i, clues, strengths, scene);
    found.near = Math.max(found.near, near / query.total);
    found.nearest = Math.max(found.nearest, nearest / query.total);
    found.head = Math.max(found.head, head);
  }
  return found;
}

function around(i: number, clues: Int32Array, strengths: Float32Array, { query }: Scene) {
  const closeness = new Float32Array(query.clues.length);
  let head = 0;
  for (let j = 0; j < clues.length; j++) {
    const clue = clues[j] as number;
    if (clue < 0 || j === i) continue;
    const value = (strengths[j] as number) / (1 + Math.abs(i - j) / 6);
    if (value > (closeness[clue] as number)) closeness[clue] = value;
    if (j > i && j - i <= HEAD_REACH && query.headClues & (1 << clue))
      head = Math.max(head, strengths[j] as number);
  }
  let near = 0;
  let nearest = 0;
  for (let clue = 0; clue < closeness.length; clue++) {
    const mass = (closeness[clue] as number) * (query.clues[clue]?.weight ?? 0);
    near += mass;
    nearest = Math.max(nearest, mass);
  }
  return { near, nearest, head };
}

/** The question names a year, and the fact names only others. */
function otherYear(fact: number, { index, query }: Scene): boolean {
  const asked = query.years;
  if (asked.length === 0) return false;
  let others = false;
  for (
    let at = index.statements.starts[fact] as number;
    at < (index.statements.starts[fact + 1] as number);
    at++
  ) {
    const word = index.dictionary.words[index.statements.values[at] as number] as string;
    if (!/^(?:1[5-9]|20)\d\d$/.test(word)) continue;
    if (asked.includes(word)) return false;
    others = true;
  }
  return others;
}
