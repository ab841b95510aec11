import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const PRIZE = 'She earns €30,000 for the win and another €5,000 for the record.';

describe('of two figures', () => {
  it.each([
    ['what is her prize money', '€30,000'],
    ['how much does she get for the record', '€5,000'],
  ])('the main one and what comes to it: %s', (question, figure) => {
    expect(boldAsRead(PRIZE, question)).toBe(figure);
  });
});
