import { describe, expect, it } from 'vitest';
import { tellsOfOneOfMany } from '../../../src/answer/rank/refuse/money/prices.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { assistantOf, textsStated } from '../asking.ts';

const { answer } = assistantOf(`Rents rise faster than prices on the coast

By Ada Holm
The Skerry Post, 8 May 2025

Tenants of the county pay more than ever, an agency said.

The average monthly rent in the county is €840, up 6.1% on the year. In Lower Orme it is €1,120, the highest on the coast. In Dalby they fell.

The most expensive home was a villa outside Lower Orme, which went for €2.9m in June.
`);
const told = (question: string) => textsStated({ answer }, question).join(' ');

describe('a measure of a place that is told of it behind the measure', () => {
  it.each([
    'average rent in lower orme',
    'avg monthly rent lower orme',
    'how much is the rent in lower orme',
  ])('is found: %s', (question) => {
    expect(told(question)).toContain('In Lower Orme it is €1,120');
  });

  it('is shown with the sentence that says what it is', () => {
    const reply = replyTo(answer('average rent in lower orme'), plainStyle);
    expect(reply.body).toContain('The average monthly rent');
  });

  it.each([
    'average rent in dalby',
    'average deposit in lower orme',
    'which town has a rent above lower orme',
  ])('is not that of another place or another measure: %s', (question) => {
    expect(told(question)).not.toContain('1,120');
  });
});

describe('what homes cost somewhere', () => {
  const VILLA = 'The most expensive home was a villa outside Lower Orme, which went for €2.9m in June.';

  it('is not what the dearest one did', () => {
    expect(tellsOfOneOfMany('house prices in lower orme', VILLA)).toBe(true);
    expect(tellsOfOneOfMany('average price of a home in lower orme', VILLA)).toBe(true);
    expect(told('house price lower orme')).not.toContain('villa');
  });

  it.each(['what was the most expensive home', 'how much did the villa sell for'])(
    'is asked otherwise: %s',
    (question) => {
      expect(tellsOfOneOfMany(question, VILLA)).toBe(false);
    },
  );
});
