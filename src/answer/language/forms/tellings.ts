import { stemOf } from '../words.ts';

/** A thing that some words ask for and others tell. */
export interface Telling {
  /** Words and phrases, with commas between them. */
  readonly asked: string;
  /** Words, with spaces between them. */
  readonly told: string;
}

/** Which of up to 31 tellings a question asks for and a word tells: one bit each, in their order. */
export interface Tellings {
  asked(words: readonly { readonly text: string; readonly stem: string }[]): number;
  /** Stems that tell, and what. */
  readonly told: ReadonlyMap<string, number>;
}

/** Words are compared by their stems, phrases as they are written. */
export function tellings(rows: readonly Telling[]): Tellings {
  const asking = new Map<string, number>();
  const telling = new Map<string, number>();
  const phrases = new Map<string, number>();
  const add = (bits: Map<string, number>, key: string, row: number) => {
    bits.set(key, (bits.get(key) ?? 0) | (1 << row));
  };
  rows.forEach(({ asked, told }, row) => {
    for (const one of asked.split(', ').filter(Boolean)) {
      if (one.includes(' ')) add(phrases, one, row);
      else add(asking, stemOf(one), row);
    }
    for (const word of told.split(' ').filter(Boolean)) add(telling, stemOf(word), row);
  });
  // The longer first: `how much is` goes before `how much`.
  const alternatives = [...phrases.keys()].sort((a, b) => b.length - a.length);
  const phrase = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'g');
  return {
    asked: (words) => {
      let bits = 0;
      for (const { stem } of words) bits |= asking.get(stem) ?? 0;
      const said = words.map(({ text }) => text).join(' ');
      for (const found of said.match(phrase) ?? []) bits |= phrases.get(found) ?? 0;
      return bits;
    },
    told: telling,
  };
}
