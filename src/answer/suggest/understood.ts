import { tokenise } from '../language/words.ts';
import type { Judge } from '../rank/model.ts';
import { factOf, nearer, nearestIn, type Picked, type Read, type Reading } from '../read/reading.ts';
import { SAME } from '../retrieve/meaning.ts';
import { isCurated } from '../types.ts';
import { type Entry, entriesOf } from './suggest-entries.ts';

const MOST_OFFERED = 5;
/** What is not the answer is offered where it says at least this share of what was meant. */
const LEAST_SHARE = 0.5;

/** The facts that an answer to what is typed would come from, as that is understood: misspelt, or by other names. */
export function createUnderstood(read: Read, judge: Judge): (text: string) => readonly Entry[] {
  return (text) => {
    const whole = nearer(read(text, MOST_OFFERED), judge.offerLine);
    return nearestIn(whole, MOST_OFFERED, judge.offerLine).flatMap((picked, at) =>
      labelOf(picked, at === 0 && picked.reading.verdict.answers),
    );
  };
}

/** The sample question that says most of what was meant, of equal ones the first; or the statement, where there is none. */
function labelOf({ reading, ranked }: Picked, answers: boolean): Entry[] {
  const fact = factOf(reading, ranked);
  const entries = entriesOf(fact);
  const said = entries.map((entry) => meantIn(entry, reading));
  if (!answers && Math.max(...said) < LEAST_SHARE * reading.look.query.total) return [];
  const asking = isCurated(fact) ? said.slice(0, -1) : said;
  return [entries[asking.indexOf(Math.max(...asking))] as Entry];
}

/** The weight of the words that a label has, as they are written or as others of the same meaning. */
function meantIn({ key }: Entry, { index, look }: Reading): number {
  const { surface, stemOf } = index.dictionary;
  const stems = new Set(tokenise(key).map(({ text }) => stemOf[surface(text) ?? -1]));
  return look.query.clues.reduce((sum, { alternatives, weight }) => {
    const isThere = alternatives.some(({ stem, strength }) => strength >= SAME && stems.has(stem));
    return isThere ? sum + weight : sum;
  }, 0);
}
