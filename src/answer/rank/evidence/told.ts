import type { Index } from '../../index/inverted-index.ts';
import { manners, SPEECH } from '../../language/forms/manners.ts';
import { GIVEN_BY_KIND, GIVEN_BY_WORD } from '../../language/forms/wants.ts';

/** How a fact tells, and what it holds that may be wanted. */
export interface Told {
  /** Bits of `manners.ts`. */
  readonly manners: number;
  /** Bits of `wants.ts`. */
  readonly given: number;
}

/** A word of the fact has that stem, be it a stop word. */
export function holdsStem(fact: number, stem: string, { statements, dictionary }: Index): boolean {
  const number = dictionary.stem(stem);
  if (number === undefined) return false;
  for (let at = statements.starts[fact] as number; at < (statements.starts[fact + 1] as number); at++) {
    if (dictionary.stemOf[statements.values[at] as number] === number) return true;
  }
  return false;
}

/** As it stands, and what stands over its column where it is a table's row. */
export function statementOf(fact: number, index: Index): string {
  const { text = '', context } = index.facts[fact] ?? {};
  return `${text} ${context ?? ''}`;
}

/** Most texts are of letters that have none of the last three, which the search knows at once. */
const isQuoting = (text: string): boolean =>
  text.includes('"') || text.includes('“') || text.includes('„') || text.includes('«');

/** It depends on the fact alone and is worked out once for each that is looked at. */
export function createTold({
  statements: { starts, values },
  kinds,
  dictionary,
  facts,
}: Index): (fact: number) => Told {
  const known = new Map<number, Told>();
  const { stemOf } = dictionary;
  const mannersOf = byStem(manners.told, dictionary);
  const givenOf = byStem(GIVEN_BY_WORD, dictionary);
  return (fact) => {
    let told = known.get(fact);
    if (told === undefined) {
      let ways = isQuoting(facts[fact]?.text ?? '') ? SPEECH : 0;
      let given = 0;
      for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
        const stem = stemOf[values[at] as number] as number;
        ways |= mannersOf[stem] as number;
        given |= (givenOf[stem] as number) | (GIVEN_BY_KIND[kinds[at] as number] as number);
      }
      told = { manners: ways, given };
      known.set(fact, told);
    }
    return told;
  };
}

/** What some stems tell, by their numbers here. */
function byStem(told: ReadonlyMap<string, number>, { stem, size }: Index['dictionary']): Int32Array {
  const bits = new Int32Array(size);
  for (const [text, own] of told) {
    const number = stem(text);
    if (number !== undefined) bits[number] = own;
  }
  return bits;
}
