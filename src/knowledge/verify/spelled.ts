import { CARDINALS, MULTIPLIERS, ORDINAL_WORDS, PARTS, WORTH } from './number-words.ts';
import type { TextPart } from './stretch.ts';

/** A number in words. */
export interface Spelled extends TextPart {
  readonly value: number;
  readonly ordinal: boolean;
  /** It says itself that it counts years: a decade, two centuries. */
  readonly inYears: boolean;
}

interface Word extends TextPart {
  /** Only a space or a hyphen parts it from the word before. */
  readonly joined: boolean;
}

/** The numbers that a text spells out: a dozen, two hundred and five, twenty-first, three quarters, half, a decade. */
export function spelledIn(text: string): readonly Spelled[] {
  const words = wordsOf(text);
  const found: Spelled[] = [];
  for (let i = 0; i < words.length; ) {
    const number = numberAt(words, i);
    if (number === undefined) {
      i++;
      continue;
    }
    const start = words[i]?.start ?? 0;
    const end = words[number.next - 1]?.end ?? start;
    const inYears = /^(?:decade|centur)/.test(words[number.next - 1]?.text ?? '');
    found.push({
      text: text.slice(start, end),
      start,
      end,
      value: number.value,
      ordinal: number.ordinal,
      inYears,
    });
    i = number.next;
  }
  return found;
}

function wordsOf(text: string): readonly Word[] {
  let last = 0;
  return [...text.matchAll(/\p{L}+/gu)].map((match) => {
    const word = {
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      joined: /^[\s-]+$/.test(text.slice(last, match.index)),
    };
    last = word.end;
    return word;
  });
}

interface Found {
  readonly value: number;
  readonly ordinal: boolean;
  readonly next: number;
}

function numberAt(words: readonly Word[], i: number): Found | undefined {
  const word = words[i]?.text ?? '';
  const next = joined(words, i + 1);
  if (word === 'a' || word === 'an') {
    const part = PARTS.get(next);
    if (part !== undefined && (next === 'half' || next === 'quarter' || joined(words, i + 2) === 'of')) {
      return { value: 1 / part, ordinal: false, next: i + 2 };
    }
    return MULTIPLIERS.has(next) ? cardinalFrom(words, i + 1, 1) : undefined;
  }
  if (word === 'half' && next === 'a' && MULTIPLIERS.has(joined(words, i + 2))) {
    return { value: (MULTIPLIERS.get(joined(words, i + 2)) ?? 1) / 2, ordinal: false, next: i + 3 };
  }
  const ordinal = ORDINAL_WORDS.get(word);
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, next: i + 1 };
  const cardinal = CARDINALS.get(word);
  // "One" mostly counts nothing: one of them, no one.
  if (word === 'one' && !MULTIPLIERS.has(next) && !PARTS.has(next)) return undefined;
  if (cardinal !== undefined) return fractionFrom(words, i, cardinal) ?? cardinalFrom(words, i + 1, cardinal);
  const worth = WORTH.get(word);
  return worth === undefined ? undefined : { value: worth, ordinal: false, next: i + 1 };
}

function fractionFrom(words: readonly Word[], i: number, numerator: number): Found | undefined {
  const word = joined(words, i + 1);
  const part = PARTS.get(numerator === 1 ? word : word.replace(/s$/, '').replace('halve', 'half'));
  if (part === undefined || (numerator > 1 && !word.endsWith('s'))) return undefined;
  return { value: numerator / part, ordinal: false, next: i + 2 };
}

/** Goes on from a number whose first part is worth `first`. */
function cardinalFrom(words: readonly Word[], from: number, first: number): Found {
  let total = 0;
  let current = first;
  let i = from;
  for (;;) {
    const word = joined(words, i);
    const after = joined(words, i + 1);
    const magnitude = MULTIPLIERS.get(word);
    const small = CARDINALS.get(word);
    const ordinal = ORDINAL_WORDS.get(word);
    if (magnitude !== undefined) {
      if (magnitude >= 1000) {
        total += current * magnitude;
        current = 0;
      } else current *= magnitude;
      i++;
    } else if (small !== undefined && fits(current, small)) {
      current += small;
      i++;
    } else if (ordinal !== undefined && ordinal < 10 && current >= 20 && current % 10 === 0) {
      return { value: total + current + ordinal, ordinal: true, next: i + 1 };
    } else if (
      word === 'and' &&
      current + total >= 100 &&
      fits(current, CARDINALS.get(after) ?? Number.NaN)
    ) {
      i++;
    } else return { value: total + current, ordinal: false, next: i };
  }
}

/** Whether a cardinal goes on a number: twenty three, two hundred five, but not: two three. */
function fits(current: number, small: number): boolean {
  if (current % 100 === 0) return small < 100;
  return current % 10 === 0 && current % 100 >= 20 && small < 10;
}

function joined(words: readonly Word[], i: number): string {
  const word = words[i];
  return word?.joined ? word.text : '';
}
