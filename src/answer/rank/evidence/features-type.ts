import { oncePer } from '../../../knowledge/memoize.ts';
import type { Index } from '../../index/inverted-index.ts';
import { isSuperlative, type Question } from '../../language/analyse.ts';
import { ASKS_FIGURE, type Asked, EXPECTED } from '../../language/forms/asked.ts';
import { ASKS_TO_COME, TELLS_TO_COME } from '../../language/forms/manners.ts';
import { ANSWER_TYPES, TYPE_OF_KIND } from '../../language/learned/answer-types.ts';
import { KIND, type TokenKind } from '../../language/token-kinds.ts';
import { popcount } from './popcount.ts';
import type { Scene } from './scene.ts';
import { valuesNear } from './values-near.ts';

/** The types of answer that a fact can be seen to hold. */
const TYPES = ANSWER_TYPES.filter((type) => type !== 'words');

/** Whether a fact holds a value of the kind that is asked for, and near the question's words. */
export const TYPE_FEATURES = [
  'typeHit',
  'typeMiss',
  'countHit',
  'amountHit',
  'moneyHit',
  'percentHit',
  'dateHit',
  'durationHit',
  'measureHit',
  'whoHit',
  'whereHit',
  'ageHit',
  'nameHit',
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
  'headSoft',
  'headNowhere',
  'cause',
  'noCause',
  'superlative',
  'noSuperlative',
  'asksPart',
  'toldAsAsked',
  'notToldAsAsked',
  // What is to come is told as asked for, or is not, or though what is or was is asked for.
  'comes:hit',
  'comes:miss',
  'comes:unasked',
  // How likely is what is asked for of a type that the fact has, beside what the question gives; and of one that it has not.
  'typeLikely',
  'typeUnlikely',
  ...TYPES.map((type) => `likely:${type}` as const),
  ...TYPES.map((type) => `unlikely:${type}` as const),
  'likely:words',
] as const;

const TYPED = Object.keys(EXPECTED) as readonly Asked[];
const UNTYPED: readonly TokenKind[] = [KIND.proper, KIND.word];

/** The kinds of token that may answer a question of any sort: names and words where it asks for no kind of value. */
export const expectedIn = ({ asked }: Pick<Question, 'asked'>): readonly TokenKind[] =>
  EXPECTED[asked] ?? UNTYPED;

/** Writes `TYPE_FEATURES` from `at` on. */
export function typeFeatures(out: Float64Array, at: number, scene: Scene): void {
  const { question } = scene.query;
  const found = valuesNear(expectedIn(question), scene);
  const typed = EXPECTED[question.asked] !== undefined;
  if (typed) {
    out[at] = found.count > 0 ? 1 : 0;
    out[at + 1] = found.count > 0 ? 0 : 1;
    if (found.count > 0) out[at + 2 + TYPED.indexOf(question.asked)] = 1;
  }
  out[at + 13] = found.near;
  out[at + 14] = typed ? found.near : 0;
  out[at + 15] = typed ? found.nearest : 0;
  out[at + 16] = typed ? found.head : 0;
  if (question.asked === 'who' || question.asked === 'name')
    out[at + 17] = found.pair ? 1 : found.count > 0 ? 0.5 : -1;
  const about = scene.index.about[scene.fact] as number;
  const asks = question.about;
  out[at + 18] = asks !== 0 && about === asks ? 1 : 0;
  out[at + 19] = asks !== 0 && about !== asks ? 1 : 0;
  out[at + 20] = asks === 0 && about !== 0 ? 1 : 0;
  out[at + 21] = otherYear(scene) ? 1 : 0;
  out[at + 22] = yearMissing(scene) ? 1 : 0;
  if (question.asked === 'why') out[at + (givesCause(scene) ? 29 : 30)] = 1;
  if (question.superlative) out[at + (holdsSuperlative(scene) ? 31 : 32)] = 1;
  if (question.part) out[at + 33] = 1;
  const { manners: told } = scene.toldBy(scene.fact);
  out[at + 34] = Math.min(1, popcount(question.manners & told) / MANY);
  out[at + 35] = Math.min(1, popcount(question.manners & ~told) / MANY);
  const comes = (told & TELLS_TO_COME) !== 0;
  if (question.manners & ASKS_TO_COME) out[at + (comes ? 36 : 37)] = 1;
  if (question.isOfNow && comes) out[at + 38] = 1;
  writeLikely(out, at + 39, found.kinds, scene.types);
  const heads = scene.query.headClues;
  if (heads === 0) return;
  const here = scene.here.bits & heads;
  out[at + 23] = here !== 0 ? 1 : 0;
  out[at + 24] = here === 0 ? 1 : 0;
  const soft = surestHead(scene);
  out[at + 27] = soft;
  out[at + 28] = soft < RELATED && ((scene.context.bits | scene.title.bits) & heads) === 0 ? 1 : 0;
  if (!ASKS_FIGURE.has(question.asked)) return;
  out[at + 25] = found.head;
  out[at + 26] = found.head === 0 ? 1 : 0;
}

/** @param kinds those of the fact's tokens, one bit each */
function writeLikely(out: Float64Array, at: number, kinds: number, types: Float64Array): void {
  let held = 0;
  for (let kind = 0; kind < TYPE_OF_KIND.length; kind++) {
    const type = TYPE_OF_KIND[kind] as number;
    if (type >= 0 && kinds & (1 << kind)) held |= 1 << type;
  }
  for (let type = 0; type < TYPES.length; type++) {
    const chance = types[type] as number;
    const isHeld = (held & (1 << type)) !== 0;
    const which = isHeld ? 0 : 1;
    out[at + which] = (out[at + which] as number) + chance;
    out[at + 2 + which * TYPES.length + type] = chance;
  }
  out[at + 2 + 2 * TYPES.length] = types[TYPES.length] as number;
}

/** Manners of telling that a question seldom asks for more of. */
const MANY = 3;

/** From this strength on a word counts as related. */
const RELATED = 0.2;

/** How surely the fact holds the thing that is asked for, in whatever words. */
function surestHead({ here, query: { headClues, clues } }: Scene): number {
  let most = 0;
  for (let clue = 0; clue < clues.length; clue++) {
    if (headClues & (1 << clue)) most = Math.max(most, here.soft[clue] as number);
  }
  return most;
}

const CAUSE =
  /^(?:because|due|since|as|after|owing|blam\w+|caus\w+|reasons?|so|result\w*|thanks|over|following|amid|lest|order|prompt\w+|led|leads|why|fear\w*|avoid|enough|unless|until|if|too|need\w*|want\w*|to)$/;

/** The statement holds a word that often says why. */
const givesCause = ({ fact, index }: Scene): boolean => holdsOne(fact, index, CAUSES);
const holdsSuperlative = ({ fact, index }: Scene): boolean => holdsOne(fact, index, SUPERLATIVES);

/** Whether words of a dictionary are of a kind, by their numbers: 0 for one that was not looked at yet, 1 for no, 2 for yes. */
interface WordKind {
  readonly known: (dictionary: Index['dictionary']) => Uint8Array;
  isOne(word: string): boolean;
}
const kindOf = (isOne: WordKind['isOne']): WordKind => ({
  known: oncePer(({ words }: Index['dictionary']) => new Uint8Array(words.length)),
  isOne,
});
const CAUSES = kindOf((word) => CAUSE.test(word));
const SUPERLATIVES = kindOf(isSuperlative);

function holdsOne(fact: number, { statements, dictionary }: Index, kind: WordKind): boolean {
  const known = kind.known(dictionary);
  const { starts, values } = statements;
  for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
    const word = values[at] as number;
    if (known[word] === 0) known[word] = 1 + Number(kind.isOne(dictionary.words[word] as string));
    if (known[word] === 2) return true;
  }
  return false;
}

/** A year that the question names stands neither in the statement nor in what is about it. */
function yearMissing({ query: { years, clues }, here, context }: Scene): boolean {
  if (years.length === 0) return false;
  const bits = here.bits | context.bits;
  return clues.some(({ said }, clue) => years.includes(said) && (bits & (1 << clue)) === 0);
}

/** The question names a year, and the fact names only others. */
function otherYear({ fact, index, query }: Scene): boolean {
  const asked = query.years;
  if (asked.length === 0) return false;
  let others = false;
  for (
    let at = index.statements.starts[fact] as number;
    at < (index.statements.starts[fact + 1] as number);
    at++
  ) {
    // Only numbers have a look at their letters.
    if ((index.kinds[at] as number) < KIND.count) continue;
    const word = index.dictionary.words[index.statements.values[at] as number] as string;
    if (!/^(?:1[5-9]|20)\d\d$/.test(word)) continue;
    if (asked.includes(word)) return false;
    others = true;
  }
  return others;
}
