import { describe, expect, it } from 'vitest';
import { conflictsBetween as compare } from '../../../src/knowledge/conflicts/conflicts.ts';
import type { Fact, Figure } from '../../../src/knowledge/types.ts';
import { factOf } from '../../answer/knowledge.ts';

const COST: Figure = {
  text: '12 million euros',
  value: 12e6,
  unit: 'EUR',
  measures: 'cost of the new quay',
  period: '2024',
  hedge: null,
};
const fact = (id: string, figure: Partial<Figure>) =>
  factOf(id, 'A statement.', { figures: [{ ...COST, ...figure }] });
const known = [fact('known', {})];
const conflictsBetween = (own: readonly Fact[], others: readonly Fact[]) => compare(own, others).found;

describe('a possible conflict', () => {
  it.each([
    ['the same measure at the same time', { value: 14e6 }, 1],
    ['the same measure in other words', { value: 14e6, measures: 'the new quays cost' }, 1],
    ['the same value', {}, 0],
    ['another year', { value: 14e6, period: '2025' }, 0],
    ['a season that begins in it', { value: 14e6, period: '2024-25' }, 0],
    ['a summer of it', { value: 14e6, period: 'summer of 2024' }, 0],
    ['another unit', { value: 14e6, unit: 'USD' }, 0],
    ['another measure', { value: 14e6, measures: 'price of the ferry' }, 0],
    ['a period that one of them does not give', { value: 14e6, period: null }, 0],
    ['the same time in other words', { value: 14e6, period: 'the year 2024' }, 1],
    ['a value that is none', { value: null }, 0],
  ])('is or is none: %s', (_what, figure, count) => {
    expect(conflictsBetween([fact('new', figure)], known)).toHaveLength(count);
  });

  it('is one whatever small words stand between', () => {
    const trade = [fact('trade', { measures: 'total bilateral trade between Skar and North Holm' })];
    const other = [fact('new', { value: 14e6, measures: 'Total two-way trade of Skar and North Holm' })];
    expect(conflictsBetween(other, trade)).toHaveLength(1);
  });

  it('is none when one of the known sources agrees', () => {
    const disputed = [...known, fact('other', { value: 14e6 })];
    expect(conflictsBetween([fact('new', { value: 14e6 })], disputed)).toEqual([]);
  });

  it('is none between two rows of one table, or between two things of one kind', () => {
    const row = (id: string, label: string, value: number) =>
      factOf(id, `${label} | none | ${value}`, {
        figures: [{ ...COST, text: `${value}`, value, unit: 'boats', measures: `${label}, Boats` }],
      });
    const rows = [row('a', 'Old Town – Quay Nine', 40), row('b', 'Old Town – Mill Nine', 7)];
    expect(conflictsBetween([row('c', 'Old Town – Quay Nine', 41)], [rows[1] as Fact])).toEqual([]);
    // An article that is added again has its facts under the same ids.
    expect(conflictsBetween(rows, rows)).toEqual([]);
    expect(conflictsBetween([row('c', 'Quay Nine – Old Town', 41)], rows)).toHaveLength(1);
    const cost = (id: string, place: string, value: number) =>
      fact(id, { value, measures: `cost of the new quay at Port ${place}` });
    expect(conflictsBetween([cost('c', 'Lund', 2e6)], [cost('a', 'Vall', 4e6)])).toEqual([]);
    expect(conflictsBetween([cost('c', 'Lund', 2e6)], [cost('a', 'Lund', 4e6)])).toHaveLength(1);
  });

  it('is none with what a fact said before it was mended', () => {
    expect(conflictsBetween([fact('known', { value: 14e6 })], known)).toEqual([]);
  });

  it('names both figures', () => {
    const [conflict] = conflictsBetween([fact('new', { value: 14e6, text: '14 million euros' })], known);
    expect([conflict?.figure.text, conflict?.knownFigure.text]).toEqual([
      '14 million euros',
      '12 million euros',
    ]);
  });

  it.each([
    ['the same month', '2025-05-20', 1],
    ['another month', '2025-07-02', 0],
    ['no date', null, 0],
  ])('of what articles tell without its time needs one month: %s', (_what, published, count) => {
    const told = (id: string, boats: number, date: string | null) => {
      const one = factOf(id, `The harbour at Port Lund has ${boats} boats.`, {
        figures: [
          {
            ...COST,
            text: String(boats),
            value: boats,
            unit: 'boats',
            measures: 'harbour at Port Lund boats',
            period: null,
          },
        ],
      });
      return { ...one, article: { ...one.article, published: date } };
    };
    expect(conflictsBetween([told('new', 57, published)], [told('old', 41, '2025-05-02')])).toHaveLength(
      count,
    );
  });
});

/** So many facts, and how often anything of them is read. */
function counting(id: string, count: number, sentence: (at: number) => string, period: string | null) {
  let reads = 0;
  const facts = Array.from({ length: count }, (_, at) => {
    const measures = sentence(at).replace('#', '');
    const figure = { text: `${at} boats`, value: at, unit: 'boats', measures, period };
    const plain = factOf(`${id}${at}`, sentence(at).replace('#', figure.text), {
      figures: [{ ...COST, ...figure }],
    });
    return new Proxy(plain, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key);
      },
    });
  });
  return { facts, reads: () => reads };
}

describe('the work of looking for conflicts', () => {
  it.each([
    ['alike', () => 'The harbour at Port Lund has #'],
    [
      'that no word tells apart but one',
      (at: number) => `The harbour at Port Lund has # of the ${at}th kind`,
    ],
    ['of other names', (at: number) => `The harbour at Port Lund ${'abcdefghij'[at % 10]}x has #`],
  ])('grows with the figures, not with their pairs: those %s', (_what, sentence) => {
    for (const period of [null, '2024']) {
      const known = counting('known', 400, sentence, period);
      compare(counting('own', 400, (at) => sentence(at + 5), period).facts, known.facts);
      expect(known.reads()).toBeLessThan(40 * 400);
    }
  });

  it('ends where there are too many figures, and says so', () => {
    const of = (id: string, count: number) =>
      counting(id, count, () => 'The harbour at Port Lund has #', '2024').facts;
    expect(compare(of('own', 500), of('known', 3_000)).complete).toBe(true);
    expect(compare(of('own', 3_000), of('known', 500)).complete).toBe(false);
  });

  it('ends where too many figures are nearly on one measure, and says so', () => {
    const own = counting('own', 1_000, (at) => `The harbour at Port Lund ${at}x has #`, null).facts;
    const known = counting('known', 1_000, () => 'The harbour at Port Lund has #', null).facts;
    expect(compare(own, known)).toEqual({ found: [], complete: false });
  });
});
