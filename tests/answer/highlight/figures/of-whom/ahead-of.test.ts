import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const TABLE = 'Lund lead with 44 points, six ahead of Skar.';

describe('how many somebody is ahead', () => {
  it.each([
    ['how many points behind are skar', TABLE, 'six'],
    ['how many points do lund have', TABLE, '44'],
    ['how far ahead are lund', TABLE, 'six'],
    [
      'how much does a nurse with five years behind her earn',
      'A nurse with five years behind her earns $95,000.',
      '$95,000',
    ],
  ])('is no number of what they have: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('how big a lead is', () => {
  const LED = 'Lund had led by almost four minutes at the gate, but fell 300 metres from the line.';
  it.each([
    ["how big was lund's lead at the gate", LED, 'almost four minutes'],
    [
      'how big was the lead of Skar',
      'Skar, with 44 points, have a lead of 12 points over Lund.',
      '12 points',
    ],
    ['how far from the line did lund fall', LED, '300 metres'],
  ])('%s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('lead that is a metal, and who leads a team', () => {
  it.each([
    ['how much lead was found', 'The team of 12 led by 3 scientists found 40 grams of lead.', '40 grams'],
  ])('%s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
