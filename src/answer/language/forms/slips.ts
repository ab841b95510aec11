import { words } from '../lexicon.ts';
import { AUXILIARIES } from './question-words.ts';

/** `50k` is fifty thousand; where people run it is a distance. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?) ?k(?![\p{L}\d])(?! (?:run|race|walk|ride)(?!\w))/giu;
const THOUSAND = /\dk\b|\d k\b/i;

const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

const QUESTION_WORDS = setOf('how what where when why who which');
const BEFORE_QUESTION_WORDS = setOf('and so but in on at of for to from with');
/** Behind `where`; `dose` is `does` as well. */
const BEHIND_WHERE: ReadonlySet<string> = new Set([...AUXILIARIES.split('|'), 'dose']);
const NO_QUESTION = setOf('hunt hunts trial trials craft');
/** Before a `dose` that is taken, and behind it. */
const BEFORE_DOSE = setOf(`
  a an the this that each every per one single first second third full half high low right daily same another any booster which
  his her my your their
`);
const BEHIND_DOSE = setOf('is are was were of do does did should can will would per for to have has');
const COMING = setOf('come comes came coming far away');
const BEFORE_FORM = setOf('what which a the this that any in of into application');
const DOING = setOf('does do did will can would could');
/** Before `cots` that are slept in. */
const BEDS = setOf('many baby camp hospital more fewer wooden new empty of the two three four five');
const PRISED = setOf('open apart off out loose away');
const BEFORE_SPAN = setOf('per last next this each every a');
const OFFICES = setOf('executive exec officer financial operating economist scientist minister');
const BEING = setOf('is are was were it that');

type Meant = (at: number, said: readonly string[]) => string | null;

/** Words that are spelt rightly and are others than were meant, by what stands around them: null for what was meant. */
const MEANT: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ['were', (at, said) => (at === 0 && BEHIND_WHERE.has(said[1] ?? '') ? 'where' : null)],
  ['wear', (at, said) => (at === 0 && BEHIND_WHERE.has(said[1] ?? '') ? 'where' : null)],
  [
    'witch',
    (at, said) => {
      const opens = at === 0 || (at === 1 && BEFORE_QUESTION_WORDS.has(said[0] as string));
      return opens && at + 1 < said.length && !NO_QUESTION.has(said[at + 1] as string) ? 'which' : null;
    },
  ],
  [
    'dose',
    (at, said) => {
      const asks = at === 0 || (isQuestion(said) && !BEFORE_DOSE.has(said[at - 1] as string));
      return asks && at + 1 < said.length && !BEHIND_DOSE.has(said[at + 1] as string) ? 'does' : null;
    },
  ],
  [
    'form',
    (at, said) => {
      const before = said[at - 1] ?? '';
      if (COMING.has(before)) return 'from';
      const isLast = at === said.length - 1 && isQuestion(said) && !BEFORE_FORM.has(before);
      return isLast && said.some((word) => BEING.has(word)) && !said.some((word) => DOING.has(word))
        ? 'from'
        : null;
    },
  ],
  [
    'cots',
    (at, said) => (at > 0 && at === said.length - 1 && !BEDS.has(said[at - 1] as string) ? 'cost' : null),
  ],
  ['prise', (at, said) => (PRISED.has(said[at + 1] ?? '') || PRISED.has(said.at(-1) ?? '') ? null : 'price')],
  ['weak', (at, said) => (BEFORE_SPAN.has(said[at - 1] ?? '') ? 'week' : null)],
  ['mouth', (at, said) => (BEFORE_SPAN.has(said[at - 1] ?? '') && said[at - 1] !== 'a' ? 'month' : null)],
  ['chef', (at, said) => (OFFICES.has(said[at + 1] ?? '') ? 'chief' : null)],
  ['rote', (at, said) => (said[at - 1] === 'who' ? 'wrote' : null)],
]);
/** Few questions hold any of them, and to look for what stands around them takes long. */
const SLIPPED = /\b(?:chef|cots|dose|form|mouth|prise|rote|weak|were|wear|witch)\b/i;

const WORD = /[\p{L}\p{N}'’]+/gu;

function isQuestion([first = '', second = '']: readonly string[]): boolean {
  return QUESTION_WORDS.has(first) || (BEFORE_QUESTION_WORDS.has(first) && QUESTION_WORDS.has(second));
}

/** A question with the words that its writer meant. */
export function withoutSlips(said: string): string {
  const counted = THOUSAND.test(said)
    ? said.replace(THOUSANDS, (_, digits: string) => String(Math.round(Number(digits) * 1_000)))
    : said;
  if (!SLIPPED.test(counted)) return counted;
  const meant = (counted.match(WORD) ?? []).map((word) => word.toLowerCase());
  let at = 0;
  return counted.replace(WORD, (written) => {
    const place = at++;
    const other = MEANT.get(meant[place] as string)?.(place, meant) ?? null;
    if (other === null) return written;
    meant[place] = other;
    return other;
  });
}
