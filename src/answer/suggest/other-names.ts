import { conceptStem, type Index } from '../index/inverted-index.ts';
import { fold, stemOf, tokenise } from '../language/words.ts';

/** The very same thing. */
const NAME = 1;
/** Names and synonyms; below it stands what merely resembles them. */
const STANDS_FOR = 0.9;
/** From so many letters on a name is known before it is typed to its end. */
const BEGUN = 4;
/** Two letters are the beginning of a word sooner than they are a name. */
const FEWEST_NAME_LETTERS = 3;
/** Words of the longest name. */
const MOST_NAME_WORDS = 6;

/** Other words for what is typed at some place, and where the knowledge has them. */
export interface Called {
  /** Of the typed words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** As they are compared. */
  readonly names: readonly string[];
  readonly stems: readonly number[];
}

export interface OtherNames {
  /** Names of the very same thing in a row of typed words, the longest first; the last one may be half typed. */
  namesIn(typed: readonly string[]): readonly Called[];
  /** What may stand for all that is typed; undefined where nothing does. */
  standsFor(typed: readonly string[]): Called | undefined;
}

interface Known extends Pick<Called, 'names' | 'stems'> {
  readonly strength: number;
}

/** Of those things that the knowledge speaks of; a topic of several words is a name of itself. */
export function createOtherNames({ concepts, dictionary, facts }: Index): OtherNames {
  const byName = new Map<string, Known[]>();
  const add = (strength: number, names: readonly string[], words: readonly string[]) => {
    const stems = words.flatMap((word) => dictionary.stem(word) ?? []);
    if (stems.length === 0) return;
    for (const name of new Set(names.map(wordsOf))) {
      const there = byName.get(name);
      if (there === undefined) byName.set(name, [{ strength, stems, names }]);
      else there.push({ strength, stems, names });
    }
  };
  concepts.all.forEach(({ strength, words, said }, concept) => {
    if (strength >= STANDS_FOR) add(strength, said.map(fold), [conceptStem(concept), ...words]);
  });
  for (const topic of new Set(facts.flatMap(({ topics }) => topics.map(fold)))) {
    const words = tokenise(topic);
    if (words.length > 1)
      add(
        NAME,
        [topic],
        words.map(({ text }) => stemOf(text)),
      );
  }
  const names = [...byName].filter(([, known]) => known.some(({ strength }) => strength === NAME));
  const begun = (name: string): readonly Known[] =>
    name.length < BEGUN
      ? []
      : names.flatMap(([whole, known]) =>
          whole.startsWith(name) && (name.includes(' ') || !whole.includes(' ')) ? known : [],
        );
  const at = (typed: readonly string[], start: number, end: number, strength: number): Called | undefined => {
    const name = typed.slice(start, end).join(' ');
    const isLast = end === typed.length;
    if (isLast && (typed[end - 1] as string).length < FEWEST_NAME_LETTERS) return undefined;
    const found = [...(byName.get(name) ?? []), ...(isLast && strength === NAME ? begun(name) : [])].filter(
      (known) => known.strength >= strength,
    );
    if (found.length === 0) return undefined;
    const unique = <T>(items: readonly T[]) => [...new Set(items)];
    const names = unique(found.flatMap((known) => known.names));
    return { start, end, names, stems: unique(found.flatMap(({ stems }) => stems)) };
  };
  return {
    namesIn: (typed) => {
      const found: Called[] = [];
      for (let start = 0; start < typed.length; start++) {
        for (let end = Math.min(typed.length, start + MOST_NAME_WORDS); end > start; end--) {
          const called = at(typed, start, end, NAME);
          if (called === undefined) continue;
          found.push(called);
          start = end - 1;
          break;
        }
      }
      return found;
    },
    standsFor: (typed) => (typed.length === 0 ? undefined : at(typed, 0, typed.length, STANDS_FOR)),
  };
}

const wordsOf = (name: string): string =>
  tokenise(name)
    .map(({ text }) => text)
    .join(' ');
