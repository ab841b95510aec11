import { KIND } from '../../language/token-kinds.ts';
import { HARD } from '../../retrieve/meaning.ts';
import type { Scene } from './scene.ts';

/** Whether a fact names the thing or person whose name is asked for, or only speaks of one (`a parcel service`). */
export const NAME_FEATURES = [
  'newNames',
  'noNewName',
  'whichNamed',
  'whichIsNamed',
  'whichOfMany',
  'whichBare',
  'whichAbsent',
  'roleNamed',
  'roleBare',
] as const;
type NameFeature = (typeof NAME_FEATURES)[number];
const AT = Object.fromEntries(NAME_FEATURES.map((name, at) => [name, at])) as Record<NameFeature, number>;

/** How a fact speaks of a thing. */
type Spoken = 'absent' | 'ofMany' | 'bare' | 'named';
const WHICH: Readonly<Record<Spoken, NameFeature>> = {
  absent: 'whichAbsent',
  ofMany: 'whichOfMany',
  bare: 'whichBare',
  named: 'whichNamed',
};
const ROLE: Readonly<Record<Spoken, NameFeature | null>> = {
  absent: null,
  ofMany: 'roleBare',
  bare: 'roleBare',
  named: 'roleNamed',
};

/** So many names and more are many. */
const MANY = 3;
/** A name stands so many words before what it is the name of, or behind it. */
const BEFORE = 3;
const BEHIND_THING = 4;
const BEHIND_ROLE = 6;

/** Writes `NAME_FEATURES` from `at` on; zeros where no name is asked for. */
export function nameFeatures(out: Float64Array, at: number, scene: Scene): void {
  const { question, whichClues, roleClues } = scene.query;
  const { asked } = question;
  if (whichClues === 0 && asked !== 'who' && asked !== 'name' && asked !== 'where') return;
  const names = findNames(scene);
  out[at + AT.newNames] = Math.min(MANY, names) / MANY;
  if (names === 0) out[at + AT.noNewName] = 1;
  if (whichClues !== 0) {
    out[at + AT[WHICH[spokenOf(whichClues, BEHIND_THING, scene)]]] = 1;
    if (seen.isNamed) out[at + AT.whichIsNamed] = 1;
  }
  const role = roleClues === 0 ? null : ROLE[spokenOf(roleClues, BEHIND_ROLE, scene)];
  if (role !== null) out[at + AT[role]] = 1;
}

/** Of one fact; filled anew for each. By place: whether a name stands there that the question does not hold. */
const seen = { isNew: new Uint8Array(64), length: 0, isNamed: false };

/** Finds the names that the question does not hold itself, and returns how many there are. */
function findNames({ index, here, fact }: Scene): number {
  const from = index.statements.starts[fact] as number;
  const length = (index.statements.starts[fact + 1] as number) - from;
  if (seen.isNew.length < length) seen.isNew = new Uint8Array(2 * length);
  seen.length = length;
  let names = 0;
  let hit = 0;
  for (let place = 0; place < length; place++) {
    const isHit = hit < here.hits && here.places[hit] === place;
    const strength = isHit ? (here.strengths[hit++] as number) : 0;
    const isNew = strength < HARD && index.kinds[from + place] === KIND.proper;
    seen.isNew[place] = isNew ? 1 : 0;
    if (isNew && (place === 0 || seen.isNew[place - 1] === 0)) names++;
  }
  return names;
}

/** The best of the places where a thing stands. */
function spokenOf(clues: number, behind: number, { index, here, fact }: Scene): Spoken {
  const from = index.statements.starts[fact] as number;
  seen.isNamed = false;
  let best: Spoken = 'absent';
  for (let hit = 0; hit < here.hits; hit++) {
    const clue = here.clues[hit] as number;
    if (clue < 0 || (clues & (1 << clue)) === 0 || (here.strengths[hit] as number) < HARD) continue;
    const place = here.places[hit] as number;
    // `Mill Bank`, `the bank Mill`, `Mill, the bank`
    seen.isNamed ||= isNew(place - 1) || isNew(place + 1) || isNew(place - 2);
    if (hasNameAround(place, behind)) best = 'named';
    else if (best === 'named') continue;
    else if (!isOfMany(from, place, index)) best = 'bare';
    else if (best === 'absent') best = 'ofMany';
  }
  return best;
}

const isNew = (place: number) => place >= 0 && place < seen.length && seen.isNew[place] === 1;

function hasNameAround(place: number, behind: number): boolean {
  for (let other = place - BEFORE; other <= place + behind; other++) if (isNew(other)) return true;
  return false;
}

const SOME = /^(?:an?|one|some|another|several|many|any|others?|few|each|every|most)$/;

/** One of several, or any: `a parcel service`, `three of the players`. */
function isOfMany(from: number, place: number, { statements, kinds, dictionary }: Scene['index']): boolean {
  for (let before = Math.max(0, place - 2); before < place; before++) {
    if (kinds[from + before] === KIND.count) return true;
    if (SOME.test(dictionary.words[statements.values[from + before] as number] as string)) return true;
  }
  return false;
}
