import { describe, expect, it } from 'vitest';
import { assistantOf, textsStated } from '../../../asking.ts';

const { answer } = assistantOf(`Ferries to Brack carry more people as Orme port shrinks

By Ada Holm
The Skerry Post, 8 May 2025

Brack harbour had 48,000 passengers in April, up from 41,000. Orme had 22,000 passengers and Fenwick 9,000. At Lower Dell, 3,100 passengers were counted.

The harbour master at Brack, Odd Marsh, expects 500,000 passengers this year. A new quay is to open there in June. The Sandra Lund, the largest ship on the route, carries 640 passengers. The Aurora is smaller and carries 210 passengers.

In Kell, where the company has its offices, 120 people work for it. The company employs 85 people in Brack, and it plans to take on 30 people there.

The share of boats that were late rose to 14 percent from 11 percent. It was between 9 percent in Orme and 31 percent in Fenwick.

A ticket costs 12 pounds for adults. Parking in Fenwick costs 4 pounds a day, and in Orme 6 pounds. The quay in Brack was paid for by the county.

The anemometer at Cape Skarn showed a wind of 140 km/h on Sunday. In the town of Brack itself the strongest wind was 96 km/h.

For a pot of mussels we paid 8 euros in Brack and 9 euros in Orme. Oysters were dearest at Fenwick, at 14 euros a dozen.
`);
const told = (question: string) => textsStated({ answer }, question).join(' ');

describe('a figure of one of several by name', () => {
  it.each([
    ['orme passengers in april', '48,000'],
    ['how many people work in brack for the company', '120'],
    ['share of late boats in fenwick', '14 percent'],
    ['strongest wind at cape skarn', '96'],
    ['a dozen oysters in orme', '14 euros'],
  ])('is not that of another or of all: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['how many passengers did brack have in april', '48,000'],
    ['how many passengers does the biggest ship to brack carry', '640'],
    ['how many passengers does brack expect this year', '500,000'],
    ['how many people work for it in kell', '120'],
    ['what does a ticket cost to orme', '12 pounds'],
    ['parking in orme', '6 pounds'],
    ['parking price in fenwick', '4 pounds'],
    ['passengers at lower dell', '3,100'],
    ['how many passengers on the Aurora', '210'],
    ['strongest wind in brack', '96'],
    ['a dozen oysters in fenwick', '14 euros'],
    ['pot of mussels in orme', '9 euros'],
    ['share of late boats', '14 percent'],
  ])('is told of it: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});
