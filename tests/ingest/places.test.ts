import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Place } from '../../src/knowledge/types.ts';

const INTRO = 'The pool at Alden opens on Friday, after two winters in which nobody could swim there.';
const OTHER = 'The council pays for the heating, and the swimmers’ club pays for the showers.';
const LIST = '- A day ticket costs 6 euros\n- A locker costs 1 euro';
const TABLE = '| Lane | Length |\n|---|---|\n| Outer | 50 m |\n| Inner | 25 m |';

/** Where the statement that holds the words stands. */
function placeOf(words: string, ...body: readonly string[]): Place | undefined {
  const text = `# Alden gets its pool back\n\nBy Bo Ek\n\n2 June 2024\n\n${body.join('\n\n')}\n`;
  return ingestArticle(Buffer.from(text), { name: 'a.md' }).facts.find((fact) => fact.text.includes(words))
    ?.place;
}
const at = (section: string | null, paragraph: number | null): Place => ({
  kind: 'paragraph',
  section,
  paragraph,
});

describe('the place of what is set apart', () => {
  it.each([
    ['a list', 'locker', LIST],
    ['a table', 'Inner', TABLE],
    ['a table below a list', 'Inner', `${LIST}\n\n${TABLE}`],
  ])('is its section alone where no paragraph stands above it there: %s', (_what, words, apart) => {
    expect(placeOf(words, INTRO, OTHER, '## Prices', apart, OTHER)).toEqual(at('Prices', null));
  });

  it('is the paragraph above it in its section', () => {
    expect(placeOf('locker', INTRO, '## Prices', OTHER, LIST)).toEqual(at('Prices', 2));
    expect(placeOf('Inner', INTRO, TABLE)).toEqual(at(null, 1));
  });

  it('does not change how the paragraphs behind it are counted', () => {
    expect(placeOf('showers', INTRO, '## Prices', LIST, OTHER)).toEqual(at('Prices', 2));
  });

  it('is its section alone below a second heading of the same words', () => {
    expect(placeOf('Inner', INTRO, '## Prices', OTHER, '## Prices', TABLE)).toEqual(at('Prices', null));
  });

  it('is above the first paragraph where the article begins with it', () => {
    expect(placeOf('locker', LIST, INTRO, OTHER)).toEqual(at(null, null));
  });
});
