import { comparePeriods, periodsIn } from '../../language/forms/periods.ts';
import { WANTED, WANTS_NAMED } from '../../language/forms/wants.ts';
import { NUMBER_IN_WORDS } from '../../language/lexicon.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Scene } from './scene.ts';
import { holdsStem } from './told.ts';

/** Whether a fact holds what a question of that form wants of any answer, and is of the period and person that it names. */
export const WANT_FEATURES: readonly string[] = [
  ...WANTED.flatMap((name) => [`has:${name}`, `lacks:${name}`]),
  'has:unit',
  'lacks:unit',
  'period',
  'otherPeriod',
  'noPeriod',
  'ageOfWhom',
  'ageOfAnother',
  'noAge',
];
const UNIT = WANT_FEATURES.indexOf('has:unit');
const PERIOD = WANT_FEATURES.indexOf('period');
const AGE = WANT_FEATURES.indexOf('ageOfWhom');

/** Writes `WANT_FEATURES` from `at` on. */
export function wantFeatures(out: Float64Array, at: number, scene: Scene): void {
  const { wants, unit, periods, asked } = scene.query.question;
  if (wants !== 0) {
    const { given } = scene.toldBy(scene.fact);
    for (let want = 0; want < WANTED.length; want++) {
      const wanted = wants & (WANTS_NAMED[want] as number);
      if (wanted !== 0) out[at + 2 * want + ((wanted & given) !== 0 ? 0 : 1)] = 1;
    }
  }
  if (unit !== null) out[at + UNIT + (holdsStem(scene.fact, unit, scene.index) ? 0 : 1)] = 1;
  if (periods !== 0) {
    const { same, other, none } = comparePeriods(periods, periodsIn(textOf(scene)));
    const inTitle = none && (periods & periodsIn(titleOf(scene))) !== 0;
    out[at + PERIOD] = same ? 1 : inTitle ? 0.5 : 0;
    out[at + PERIOD + 1] = other ? 1 : 0;
    out[at + PERIOD + 2] = none && !inTitle ? 1 : 0;
  }
  if (asked === 'age') out[at + AGE + ageIn(scene)] = 1;
}

const textOf = ({ index, fact }: Scene) => index.facts[fact]?.text ?? '';
const titleOf = ({ index, fact }: Scene) => index.facts[fact]?.article.title ?? '';

const BY_NAME = String.raw`\p{L}[\p{L}’'-]*`;
/** `Ada Quill, 51,`, `Bo Quill (7)`, `aged seven`, `the 26-year-old Quill`, `Quill, a two-year-old`, `Quill is 51 years old`, `Quill turned 51` */
const AGES = new RegExp(
  [
    String.raw`${BY_NAME},? (?:aged )?\d{1,3}(?=[,.)](?!\d)| and| who|$)`,
    `${BY_NAME}(?:,? aged|,) (?:${NUMBER_IN_WORDS})(?=[,.]| and| who|$)`,
    String.raw`\p{Lu}[\p{L}’'-]* [\p{Ll}\d ]{2,50}? aged (?:\d{1,3}|${NUMBER_IN_WORDS})\b`,
    String.raw`${BY_NAME} \(\d{1,3}\)`,
    String.raw`(?:${BY_NAME}, an? )?\b(?:\d{1,3}|${NUMBER_IN_WORDS})-year-old\b(?: [\p{L}’'-]+){0,4}`,
    String.raw`\b(?:\p{L}+ ){0,3}(?:\d{1,3}|${NUMBER_IN_WORDS}) years old`,
    String.raw`\p{L}+ turn(?:s|ed) \d+`,
  ].join('|'),
  'gu',
);
/** The order of the features of ages. */
const OF_WHOM = 0;
const OF_ANOTHER = 1;
const NO_AGE = 2;

/** Whether the fact tells an age, and of somebody whom the question names. */
function ageIn(scene: Scene): number {
  const ages = textOf(scene).match(AGES);
  if (ages === null) return NO_AGE;
  const { question, clues } = scene.query;
  const stems = [...question.words.map(({ stem }) => stem), ...clues.map(({ word }) => stemOf(word))];
  const named = tokenise(ages.join(' ')).some(
    ({ text, capital, number }) => capital && !number && stems.includes(stemOf(text)),
  );
  return named ? OF_WHOM : OF_ANOTHER;
}
