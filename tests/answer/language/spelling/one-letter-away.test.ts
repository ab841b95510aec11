import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOneLetterAway } from '../../../../src/answer/language/spelling/one-letter-away.ts';

const listOf = (words: readonly string[]) => new Map(words.map((word, rank) => [word, rank]));

test.each([
  ['one letter more', 'trin', 'train'],
  ['at its end', 'trai', 'train'],
  ['at its beginning', 'rain', 'train'],
  ['one less', 'traiin', 'train'],
  ['another one', 'trein', 'train'],
  ['two that are swapped', 'trian', 'train'],
  ['two at its end', 'trani', 'train'],
])('%s: %s is %s', (_, said, meant) => {
  expect(createOneLetterAway(listOf(['harbour', meant, 'tide']))(said)).toEqual([meant]);
});

test('a word is not away from itself, nor from what is two letters away', () => {
  expect(createOneLetterAway(listOf(['train', 'brawn']))('train')).toEqual([]);
});

test('what it finds is what comparing each word with each finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (words, said) => {
      const list = listOf(words);
      const isAway = (one: string) => one !== said && (isOneEdit(one, said) || isSwap(one, said));
      const expected = [...list.keys()].filter(isAway);
      expect([...createOneLetterAway(list)(said)].sort()).toEqual(expected.sort());
    }),
  );
});

/** One letter more, one less or another one. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  for (let at = 0; at < long.length; at++) {
    const without = long.slice(0, at) + long.slice(at + 1);
    const same = short.length === long.length ? short.slice(0, at) + short.slice(at + 1) : short;
    if (without === same) return true;
  }
  return false;
}

function isSwap(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) {
    if (one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other) return true;
  }
  return false;
}
