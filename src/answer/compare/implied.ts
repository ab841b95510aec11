import { words } from '../language/lexicon.ts';
import type { Column } from './tables.ts';

/** A column, and which end of it is asked for. */
export interface End {
  readonly column: Column;
  readonly isMost: boolean;
}

/** Whether a question has a word of that stem. */
export type IsAsked = (stem: string) => boolean;

/** Whether a column tells of it; of some the most tells the least: who takes the most time is the least quick. */
interface Teller {
  readonly tells: (column: Column, isAsked: IsAsked) => boolean;
  readonly isReverse?: boolean;
}

/** What a superlative says of a thing itself. */
interface Quality {
  /** Words for the most and for the least of it. */
  readonly most: string;
  readonly least: string;
  /** By which columns it is told: those of the first that there are, and all of them alike. */
  readonly by: readonly (readonly Teller[])[];
}

/** How long a thing takes: no wait, no delay, and not how often it goes. */
const TAKES =
  /^(?:(?:average|mean|median|usual|typical|best|total) )?(?:(?:journey|crossing|travel(?:ling)?|walk(?:ing)?|driv(?:e|ing)|run(?:ning)?|finish(?:ing)?|lap|race|sail(?:ing)?|rid(?:e|ing)|flight|trip|transit|passage|transfer|processing|delivery|building|construction|cooking|baking|charging)(?: times?| duration)?|times?|duration|length|minutes|mins?|days|weeks|months)$/iu;
/** `Days to clear`, where it asks who clears. */
const TAKES_TO = /^(?:minutes|hours|days|weeks|months) to\b/i;
const UNIT = /^(?:minut|hour|dai|week|month)$/;
const LONG = /\blength\b|^(?:distance|km|kilomet(?:re|er)s|miles)$/i;
const TALL = /\b(?:height|tall)\b/i;
const DEEP = /\b(?:depth|deep)\b/i;
const WIDE = /\b(?:width|wide)\b/i;
const WEIGHT = /\bweight\b/i;
const SPEED = /\bspeed\b(?! limit)/i;
const AGE = /^(?:average )?age\b/i;
const SINCE =
  /^(?:year )?(?:founded|built|established|since|born|launched|erected|completed)\b|^(?:year|date) (?:founded|built|established|opened)$/i;

const takes = ({ dimension, name, stems }: Column, isAsked: IsAsked) =>
  dimension === 'duration' &&
  (TAKES.test(name) || (TAKES_TO.test(name) && stems.some((stem) => !UNIT.test(stem) && isAsked(stem))));
const isOf = (kind: Column['dimension'], form: RegExp) => (column: Column) =>
  column.dimension === kind && form.test(column.name);
const isSince = ({ time, name }: Column) => (time === 'year' || time === 'day of a year') && SINCE.test(name);
const isAge = ({ time, name }: Column) => time === null && AGE.test(name);

/** What each superlative may say of a thing. */
type ByWord = ReadonlyMap<string, readonly { readonly by: Quality['by']; readonly isMost: boolean }[]>;

function byWord(qualities: readonly Quality[]): ByWord {
  const found = new Map<string, { by: Quality['by']; isMost: boolean }[]>();
  for (const { most, least, by } of qualities) {
    for (const [isMost, said] of [
      [true, most],
      [false, least],
    ] as const) {
      for (const word of words(said)) found.set(word, [...(found.get(word) ?? []), { by, isMost }]);
    }
  }
  return found;
}

const QUALITIES = byWord([
  {
    most: 'quickest fastest speediest swiftest',
    least: 'slowest',
    by: [[{ tells: takes, isReverse: true }, { tells: isOf('speed', SPEED) }]],
  },
  { most: 'longest', least: 'shortest', by: [[{ tells: isOf('length', LONG) }], [{ tells: takes }]] },
  { most: 'tallest', least: 'shortest', by: [[{ tells: isOf('length', TALL) }]] },
  { most: 'deepest', least: 'shallowest', by: [[{ tells: isOf('length', DEEP) }]] },
  { most: 'widest', least: 'narrowest', by: [[{ tells: isOf('length', WIDE) }]] },
  { most: 'heaviest', least: 'lightest', by: [[{ tells: isOf('mass', WEIGHT) }]] },
  {
    most: 'oldest',
    least: 'youngest newest',
    by: [[{ tells: isAge }, { tells: isSince, isReverse: true }]],
  },
]);
/** `Takes longest`, `the least time`: no length. */
const OF_TAKING =
  /\b(?:takes?|took|taken|lasts?|lasted) (?:the )?(?:longest|shortest)\b|\b(?:least|most|longest|shortest) time\b/u;
const TAKING = byWord([{ most: 'longest most', least: 'shortest least', by: [[{ tells: takes }]] }]);
/** What a queue, a wait or a stay may be as well, as a column says that is named. */
const OF_ANYTHING = new Set(words('longest shortest most least'));

/** A superlative that says by itself what is compared. */
export interface Implied {
  /** The word that says it. */
  readonly word: string;
  /** It may be said of what a column is named for. */
  readonly isOfAnything: boolean;
  /** The columns that tell of it, with the end of each that is asked for. */
  endsIn(columns: readonly Column[], isAsked: IsAsked): readonly End[];
}

/**
 * What a superlative compares that names no column: `which route is quickest` the minutes that it takes.
 *
 * @param asked the question's words in small letters
 * @param plain the whole question in small letters
 */
export function impliedIn(asked: readonly string[], plain: string): Implied | undefined {
  const qualities = OF_TAKING.test(plain) ? TAKING : QUALITIES;
  const said = asked.flatMap((word) => (qualities.get(word) ?? []).map((one) => ({ word, ...one })));
  const [first] = said;
  // `The fastest of the oldest`
  if (first === undefined || said.some(({ word }) => word !== first.word)) return undefined;
  return {
    word: first.word,
    isOfAnything: OF_ANYTHING.has(first.word),
    endsIn: (columns, isAsked) => {
      const told = said.flatMap(({ by, isMost }) =>
        by.map((tellers) =>
          tellers.flatMap(({ tells, isReverse = false }) =>
            columns
              .filter((one) => tells(one, isAsked))
              .map((column): End => ({ column, isMost: isMost !== isReverse })),
          ),
        ),
      );
      return told.find((ends) => ends.length > 0) ?? [];
    },
  };
}
