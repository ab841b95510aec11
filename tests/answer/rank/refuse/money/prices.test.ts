import { describe, expect, it } from 'vitest';
import { tellsPriceOfOthers, tellsThereIsNone } from '../../../../../src/answer/rank/refuse/money/prices.ts';
import { factAsRead } from '../../../bold.ts';

describe('what others pay', () => {
  it.each([
    ['how much do tickets for children cost', 'Tickets for adults cost £28.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much do students pay', 'The pass costs €9 for tourists.'],
    ['how much is a child ticket', 'An adult ticket is £28.'],
  ])('pays another price: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, factAsRead(text))).toBe(true);
  });

  it.each([
    ['how much do tickets for adults cost', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28 for adults and £12 for under-16s.'],
    ['how much are tickets for kids', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for concessions.'],
    ['how much are tickets for pensioners', 'Tickets cost £28, or £12 for children.'],
    ['how much are tickets', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28.'],
    ['how much is it for children', 'It is £28 for adults, and everybody else gets in free.'],
    ['how much do over-65s pay', 'Adults pay £28 and pensioners £12.'],
    ['how much did the trip for members cost', 'The trip cost £400 and was paid for by residents.'],
  ])('may pay that: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, factAsRead(text))).toBe(false);
  });
});

describe('what something costs', () => {
  it.each([
    ["how much did lund's car cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ['what did the boat cost', 'She does not have a boat and pays £40 for each crossing.'],
    ['price of the shed', 'They live without any shed; the hut cost £90.'],
  ])('is not told where there is none: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(true);
  });

  it.each([
    ["how much did lund's stove cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ["how much did lund's car cost", 'Lund had no car until May, when a car for £900 was found.'],
    ['how many cars does lund have', 'Lund has no car at all.'],
  ])('may be told otherwise: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(false);
  });
});
