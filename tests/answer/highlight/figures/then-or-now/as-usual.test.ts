import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const MILL = 'Output at the Vall mill, normally 40 tonnes a day, has been cut to 12 tonnes.';

describe('of two figures', () => {
  it.each([
    ['what does the vall mill make now', '12 tonnes'],
    ['how much does the mill make now compared with normal', '12 tonnes'],
    ['how much does the mill make normally', '40 tonnes'],
  ])('what is so now and what is so as a rule: %s', (question, figure) => {
    expect(boldAsRead(MILL, question)).toBe(figure);
  });
});
