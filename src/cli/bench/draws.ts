/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Discount and strength of the process below: 15,000 words of news have some 5,500 different ones, 1.2 million some 75,000. */
const DISCOUNT = 0.6;
const STRENGTH = 340;
/** Share of the new words that are another form of one that is there: a stemmer has to have something to do. */
const SHARE_INFLECTED = 0.3;
const SHARE_OF_NAMES = 0.25;
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ly', 'ness'];
const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ko la le lo ma me mo na ne no pa pe ra re ri ro sa se so ta te to va ve'
    .split(' ')
    .flatMap((open) => ['', 'l', 'n', 'r', 's', 't'].map((close) => open + close));

/** A word as it is drawn: names are capitalised wherever they stand. */
export interface Drawn {
  readonly text: string;
  readonly name: boolean;
}

/**
 * Words as texts have them, without end: how often each comes follows Zipf's law, how many different ones there are
 * Heaps' (a Pitman-Yor process). The first ones are the given words, as often as they are given.
 */
export function createWords(given: readonly Drawn[], random: Random): () => Drawn {
  const words: Drawn[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, number>();
  const drawn: number[] = [];
  const add = (word: Drawn): number => {
    const known = numbers.get(word.text);
    if (known !== undefined) return known;
    numbers.set(word.text, words.length);
    counts.push(0);
    return words.push(word) - 1;
  };
  const make = (): Drawn => {
    if (random() < SHARE_INFLECTED && words.length > 0) {
      const { text, name } = pick(words, random);
      return { text: text + (name ? 's' : pick(ENDINGS, random)), name };
    }
    const length = 2 + Math.floor(random() * 3);
    const text = Array.from({ length }, () => pick(SYLLABLES, random)).join('');
    return { text, name: random() < SHARE_OF_NAMES };
  };
  const again = (): number => {
    for (;;) {
      const word = pick(drawn, random);
      const count = counts[word] as number;
      if (random() < (count - DISCOUNT) / count) return word;
    }
  };
  const record = (word: number): Drawn => {
    counts[word] = (counts[word] as number) + 1;
    drawn.push(word);
    return words[word] as Drawn;
  };
  for (const word of given) record(add(word));
  return () => {
    const fresh = random() < (STRENGTH + DISCOUNT * words.length) / (STRENGTH + drawn.length);
    return record(fresh || drawn.length === 0 ? add(make()) : again());
  };
}
