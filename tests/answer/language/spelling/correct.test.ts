import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorrect, spellings } from '../../../../src/answer/language/spelling/correct.ts';
import { distancesTo, LONGEST_WORD } from '../../../../src/answer/language/spelling/edit-distance.ts';
import { createLetterPairs } from '../../../../src/answer/language/spelling/letter-pairs.ts';
import { slipCost } from '../../../../src/answer/language/spelling/slip-cost.ts';

/** The definition: a table of the distances of all beginnings of both words. */
function byTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced);
      (table[i] as number[])[j] = swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
    }
  }
  return at(a.length, b.length);
}

describe('the distance of two words', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'é', '中'),
    minLength: 1,
    maxLength: LONGEST_WORD,
  });

  it('is what the table of beginnings says, for any two words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distancesTo(a)(b)).toBe(byTable(a, b));
      }),
    );
  });
});

const none = { isName: () => false, ranks: new Map<string, number>() };

describe('a misspelt word', () => {
  const counts = new Map([
    ['harbour', 4],
    ['harbours', 1],
    ['berth', 3],
    ['birth', 1],
    ['tide', 2],
    ['tied', 2],
  ]);
  const ranks = new Map([
    ['bath', 900],
    ['sailing', 5_000],
  ]);
  const frequencyOf = (one: string) => counts.get(one) ?? 0;
  const correct = createCorrect(
    [spellings(['harbour', 'tide']), spellings(['harbours', 'berth', 'birth', 'tied'])],
    { frequencyOf, isName: (one) => one === 'tide', ranks },
  );

  it.each([
    ['habrour', 'harbour'],
    ['harbor', 'harbour'],
    ['hharbours', 'harbours'],
    ['berht', 'berth'],
    ['tdie', 'tide'],
  ])('%s is taken for %s', (said, meant) => {
    expect(correct(said)?.word).toBe(meant);
  });

  it('is taken for the more frequent of two words that are as near', () => {
    expect(correct('brth')?.word).toBe('berth');
  });

  it('is taken for a common word rather than for one of the knowledge that is farther away', () => {
    expect(correct('bathh')?.word).toBe('bath');
    expect(correct('sailling')?.word).toBe('sailing');
  });

  it('is taken for a word of the knowledge rather than for a common one that is as near', () => {
    expect(correct('barth')?.word).toBe('berth');
  });

  it.each([
    ['Tdie', 'tide', 'a name of the knowledge'],
    ['Sailign', 'sailing', 'a word that is one slip away'],
    ['Haroburrs', undefined, 'no word that is farther away'],
    ['Bth', undefined, 'short'],
    ['Dath', undefined, 'with another first letter'],
  ])('that is written as a name, %s, is taken for %s: %s', (said, meant, _) => {
    expect(correct(said.toLowerCase(), true)?.word).toBe(meant);
  });

  it('may be an inflection of one', () => {
    const verbs = createCorrect([spellings(['support', 'export'])], { ...none, frequencyOf: () => 1 });
    expect(verbs('suporting')?.word).toBe('support');
  });

  it.each(['lighthouse', 'xyzzy', '', '42', 'ab', 'a'.repeat(4000)])(
    'stays %s when nothing is near',
    (said) => {
      expect(correct(said)).toBeUndefined();
    },
  );

  it('finds the right one where more words are near than can be looked at closely', () => {
    const words = [...'bcdfghjklmnprstvw'].flatMap((letter) => [`${letter}ate`, `${letter}ates`]);
    const crowded = createCorrect([spellings(words)], {
      ...none,
      frequencyOf: (one) => (one === 'dates' ? 9 : 1),
    });
    expect(crowded('dtaes')?.word).toBe('dates');
  });
});

describe('a slip', () => {
  it.each([
    ['typ', 'type', 'top', 'a letter left out, not replaced'],
    ['acess', 'access', 'abbess', 'one of two letters left out'],
    ['seperate', 'separate', 'severate', 'a vowel for a vowel'],
    ['recieve', 'receive', 'reprieve', 'two letters swapped'],
    ['ferrry', 'ferry', 'ferro', 'one of two letters too many'],
    ['harbor', 'harbour', 'carbon', 'the first letter right'],
  ])('%s is likelier meant for %s than for %s: %s', (typed, meant, other) => {
    expect(slipCost(typed, meant)).toBeLessThan(slipCost(typed, other));
  });

  it('is none where nothing differs', () => {
    expect(slipCost('harbour', 'harbour')).toBe(0);
  });
});

describe('words of the same letters', () => {
  it('are near, however few pairs of letters a swap leaves whole', () => {
    const { near } = createLetterPairs(['berths', 'bert', 'berth', 'birth']);
    expect(near('berht', 1)).toMatchObject([{ word: 'berth' }]);
    expect(near('bret', 1)).toMatchObject([{ word: 'bert' }]);
  });
});
