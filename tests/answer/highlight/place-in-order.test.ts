import { describe, expect, it } from 'vitest';
import { factsRead } from '../asking.ts';
import { boldAsRead, boldIn } from '../bold.ts';

describe('who came where', () => {
  it.each([
    ['where did Ada Lund finish', 'Ada Lund finished third in the regatta at Kell.', 'third'],
    ['what place did Lund come', 'Bo Ek won the regatta, with Lund second, at Kell.', 'second'],
    ['which position did Ada Lund finish in', 'Ada Lund took fourth place in the regatta at Kell.', 'fourth'],
    ['how did Ada Lund finish', 'Ada Lund came 14th in the regatta at Kell.', '14th'],
    [
      'where did Ada Lund finish in the regatta',
      'Ada Lund finished second to Bo Ek in the regatta.',
      'second',
    ],
  ])('is a place in the order: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it.each([
    ['where did Ada Lund finish', 'Ada Lund led at Black Sail Gate but fell 300 metres from the line.'],
    ['what place did Ada Lund come', 'Ada Lund of Umeå Rowers lost an oar in the regatta at Kell.'],
  ])('is no place on a map: %s', (question, text) => {
    expect(boldAsRead(text, question)).toBe(null);
  });

  it('leaves where somebody comes from alone', () => {
    expect(boldAsRead('Ada Lund came to Kell from Umeå.', 'where did Ada Lund come from')).toBe('Umeå');
  });

  it('is the first cell of a row below a head that says so', () => {
    const facts = factsRead(
      `# Lund wins the regatta at Kell

By Una Teale | **The Kell Post** | 4 March 2025

Four boats came home on Saturday in a strong wind.

| Pos. | Rower | Club | Time |
|---|---|---|---|
| 1 | Astrid Lund | Umeå Rowers | 5:41:12 |
| 2 | Tom Ferrar | Kestrel Harriers | 5:46:50 |
| 3 | Joss Penhale | Dunmoor Boats | 5:49:33 |
`,
      'regatta.md',
    );
    const isPenhale = ({ text }: { readonly text: string }) => text.includes('Penhale');
    expect(boldIn(facts, isPenhale, 'where did joss penhale finish')).toBe('3');
    expect(boldIn(facts, isPenhale, 'what place did Penhale come in the regatta')).toBe('3');
  });
});

describe('one of several places, or none in a race', () => {
  it.each([
    [
      'how did Bo Ek finish in the race',
      'Ada Lund finished third in the junior race, and Bo Ek was 12th.',
      '12th',
    ],
    [
      'how did Ada Lund finish in Alden',
      'Ada Lund finished third in the race in Holm and 12th in Alden.',
      '12th',
    ],
    [
      'where did the tour finish',
      'The tour finished in Alden, the fourth stop, on the first day of May.',
      'Alden',
    ],
  ])('%s: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
