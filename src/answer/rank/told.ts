import type { Index } from '../index/inverted-index.ts';
import { mannersTold, SPEECH } from '../language/manners.ts';

/** In what manner a fact tells what it tells: bits of `manners.ts`. */
export type Told = (fact: number) => number;

const QUOTES = /["“„«]/;

/** It depends on the fact alone and is worked out once for each that is looked at. */
export function createTold({ statements: { starts, values }, dictionary, facts }: Index): Told {
  const known = new Map<number, number>();
  return (fact) => {
    let bits = known.get(fact);
    if (bits === undefined) {
      bits = QUOTES.test(facts[fact]?.text ?? '') ? SPEECH : 0;
      for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
        bits |= mannersTold(dictionary.stemText(values[at] as number));
      }
      known.set(fact, bits);
    }
    return bits;
  };
}
