import type { Index } from '../../index/inverted-index.ts';
import type { Translate } from '../../language/learned/translation.ts';
import type { Query } from '../../retrieve/query.ts';

/** How much a question's words speak for those of a fact: sums of a translation's weights. */
export interface Translated {
  /** Makes ready for one question; what was there before is gone. */
  open(query: Query): void;
  /** The sum over the fact's words, each once. */
  of(fact: number): number;
  /** The same of one word of the question, by its stem. */
  from(stem: string, fact: number): number;
  /** How much all of them speak for one word of a fact, by its stem's number. */
  to(stem: number): number;
}

/** What a stem speaks for of the words that a knowledge has. */
interface Spoken {
  readonly stems: Int32Array;
  readonly weights: Float32Array;
}

/** Reading what the question's words speak for into a table as large as the dictionary makes each fact cost its words alone. */
export function createTranslated({ dictionary, statements }: Index, translate: Translate): Translated {
  const { starts, values } = statements;
  const { stemOf } = dictionary;
  const weights = new Float32Array(dictionary.size);
  /** The look that a stem was last counted in. */
  const counted = new Int32Array(dictionary.size);
  let looks = 0;
  const filled: Spoken[] = [];
  const known = new Map<string, Spoken | null>();
  const spokenBy = (stem: string): Spoken | null => {
    const there = known.get(stem);
    if (there !== undefined) return there;
    const all = translate(stem);
    // What no knowledge knows is not remembered: people may say anything.
    if (all === undefined) return null;
    const own: number[] = [];
    const ownWeights: number[] = [];
    all.stems.forEach((word, at) => {
      const number = dictionary.stem(word);
      if (number === undefined) return;
      own.push(number);
      ownWeights.push(all.weights[at] as number);
    });
    const spoken =
      own.length === 0 ? null : { stems: Int32Array.from(own), weights: Float32Array.from(ownWeights) };
    known.set(stem, spoken);
    return spoken;
  };
  return {
    open: ({ words }) => {
      for (const { stems } of filled) for (const stem of stems) weights[stem] = 0;
      filled.length = 0;
      for (const stem of new Set(words.map((word) => word.stem))) {
        const spoken = spokenBy(stem);
        if (spoken === null) continue;
        filled.push(spoken);
        for (let at = 0; at < spoken.stems.length; at++) {
          const number = spoken.stems[at] as number;
          weights[number] = (weights[number] as number) + (spoken.weights[at] as number);
        }
      }
    },
    of: (fact) => {
      looks++;
      let sum = 0;
      for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
        const stem = stemOf[values[at] as number] as number;
        const weight = weights[stem] as number;
        if (weight === 0 || counted[stem] === looks) continue;
        counted[stem] = looks;
        sum += weight;
      }
      return sum;
    },
    from: (stem, fact) => {
      const spoken = spokenBy(stem);
      if (spoken === null) return 0;
      looks++;
      for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++)
        counted[stemOf[values[at] as number] as number] = looks;
      let sum = 0;
      for (let at = 0; at < spoken.stems.length; at++)
        if (counted[spoken.stems[at] as number] === looks) sum += spoken.weights[at] as number;
      return sum;
    },
    to: (stem) => weights[stem] as number,
  };
}
