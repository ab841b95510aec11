import { describe, expect, it } from 'vitest';
import { tellsTradeAsWhole } from '../../../../../src/answer/rank/refuse/measure/sides-of-trade.ts';

const WHOLE = 'Trade of Vallo and Torvik was 4.1 billion crowns in 2023.';

describe('trade as a whole', () => {
  it.each([
    'how much does vallo export to torvik, and how much does it import?',
    'was it more import or export for vallo in 2023',
    'how is the trade split between exports and imports',
    'imports and exports of vallo, the breakdown',
    'how big is the trade deficit of vallo with torvik',
  ])('does not tell its two sides: %s', (question) => {
    expect(tellsTradeAsWhole(question, WHOLE)).toBe(true);
  });

  it.each([
    ['how much is imported and exported between vallo and torvik', WHOLE],
    ['what is the trade of vallo and torvik', WHOLE],
    ['was it more import or export for vallo', 'Vallo’s trade was 4.1 billion, 3 billion of it exports.'],
    ['how big is the trade deficit', 'Vallo sold Torvik far less than their trade suggests.'],
    ['is it more import or export', 'The quay handles 12 million tonnes a year.'],
  ])('may be what is asked for: %s', (question, text) => {
    expect(tellsTradeAsWhole(question, text)).toBe(false);
  });
});
