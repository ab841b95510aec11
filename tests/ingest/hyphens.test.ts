import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWholeWords } from '../../src/knowledge/ingest/body/hyphens.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/** A text that parts words at its lines' ends, as printed pages do. */
const PRINTED = [
  'The harbour of Alden opened its third quay on Friday, and the trans-',
  'port ministry paid 12 million euros for it. The informa-',
  'tion office has moved to the old fer-',
  'ry house, where 14 people work until Mon-',
  'day.',
];
const textOf = (lines: readonly string[]): string =>
  ingestArticle(Buffer.from(`Harbour opens its third quay\n\n2 May 2025\n\n${lines.join('\n')}\n`), {
    name: 'a.txt',
  })
    .facts.map(({ text }) => text)
    .join(' ');

describe('words at the ends of lines', () => {
  it.each(['transport ministry', 'information office', 'old ferry house', 'until Monday.'])(
    'are whole where they were parted: %s',
    (words) => {
      expect(textOf(PRINTED)).toContain(words);
    },
  );

  it.each([
    [['The council has made a long-', 'term plan for the quay.'], 'a long-term plan'],
    [['There is a self-', 'driving shuttle of the town.'], 'a self-driving shuttle'],
    [['It replaced a 40-', 'year-old crane of the town.'], 'a 40-year-old crane'],
    [['The firm is a UK-', 'based builder of the quays.'], 'a UK-based builder'],
    [['It was opened by Ann-', 'Marie Lund of the town hall.'], 'Ann-Marie Lund'],
    [['It is a state-', 'of-the-art hall of the town.'], 'a state-of-the-art hall'],
    [['There are two-', 'and three-storey houses here.'], 'two- and three-storey houses'],
    [['The twenty-', 'three berths of it are full.'], 'twenty-three berths'],
    [['It first stood in 1914-', '1918 and is here again now.'], '1914-1918'],
  ])('keep their own hyphen: %s', (lines, words) => {
    expect(textOf([...PRINTED, ...lines])).toContain(words);
  });

  it('go on before a figure, which begins no line of its own', () => {
    const facts = (...lines: readonly string[]) =>
      ingestArticle(
        Buffer.from(
          `Harbour opens its third quay\n\n2 May 2025\n\n${PRINTED.join('\n')}\n\n${lines.join('\n')}\n`,
        ),
        {
          name: 'a.txt',
        },
      ).facts.map(({ text }) => text);
    expect(facts('The port will bor-', 'row $90 million at 4.1 per-', 'cent.')).toContain(
      'The port will borrow $90 million at 4.1 percent.',
    );
  });

  it('are whole in a headline of two lines', () => {
    const text = `Harbour of Alden votes to re-\nplace 40 miles of quay\n\nBy Ada Lund\n2 May 2025\n\n${PRINTED.join('\n')}\n`;
    expect(ingestArticle(Buffer.from(text), { name: 'a.txt' }).article.title).toBe(
      'Harbour of Alden votes to replace 40 miles of quay',
    );
  });

  it('are written as elsewhere in the text', () => {
    expect(textOf([...PRINTED, 'The by-pass is open again, and the new by-', 'pass too.'])).toContain(
      'new by-pass too',
    );
    expect(textOf(['The bypass is open again today, and the new by-', 'pass too.'])).toContain(
      'new bypass too',
    );
  });

  it('keep their hyphen in a text that parts none', () => {
    expect(
      textOf(['The harbour of Alden has a drive-', 'through bakery, which is open until 9 pm.']),
    ).toContain('drive-through bakery');
  });

  it('are no list’s marks', () => {
    const lines = ['Ferries -', 'a history', '- one', '- two'];
    expect(withWholeWords(lines)).toEqual(lines);
  });

  it('lose no letter, whatever they are', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9.,-]{0,12}( [a-z-]{0,9}){0,3}$/), { maxLength: 12 });
    const letters = (lines: readonly string[]): string => lines.join('').replace(/[\s-]/gu, '');
    fc.assert(
      fc.property(words, (lines) => {
        expect(letters(withWholeWords(lines))).toBe(letters(lines));
      }),
    );
  });
});
