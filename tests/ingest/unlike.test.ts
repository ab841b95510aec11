import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const notes = (...paragraphs: readonly string[]) =>
  ingestArticle(Buffer.from(paragraphs.join('\n\n')), { name: 'a.txt' })
    .notes.map(({ text }) => text)
    .filter((text) => text.startsWith('There may be two articles'));

const CHEESE = [
  'Dairy opens 9 shops in Vell',
  'The dairy Hallow will open nine shops in Vell this year, its director Ada Lund said on Monday. The shops will sell goat cheese.',
];
const MILL = 'Fire destroys mill in Corran';
const MILL_TEXT =
  'A fire destroyed a mill in Corran on Wednesday night. About 45 firefighters fought the blaze, their captain Bo Ek said.';

describe('two articles in one paste, with neither byline nor day', () => {
  it('are one article, and a person is asked to look', () => {
    expect(notes(...CHEESE, MILL, MILL_TEXT)).toEqual([
      `There may be two articles in it: “${MILL}” seems to be another headline. If so, discard it and add each by itself.`,
    ]);
  });

  it('are told by a dateline below a headline', () => {
    const text =
      'VELL, 5 March (Alden Wire) — The dairy Hallow has sold its goats to a farm in the hills, it said.';
    expect(notes(...CHEESE, 'Dairy sells its goats', text)).toHaveLength(1);
  });

  it.each([
    [
      'What the shops will sell',
      'The dairy makes four cheeses of goat milk, and one of the milk of sheep, Lund said.',
    ],
    [
      'Goats graze in the hills above Vell',
      'Some 400 goats graze in the hills above the town, where farmers have sold their sheep.',
    ],
    [
      'Who pays for it?',
      'Nobody knows yet where half a million crowns will come from, as the savings bank has refused.',
    ],
    [
      'The farm in the hills',
      'A barn stands there, painted red, with 12 windows, four doors and a clock that has stopped.',
    ],
  ])('are none where a section begins: %s', (heading, text) => {
    expect(notes(...CHEESE, heading, text)).toEqual([]);
  });

  it('are none in the entries of a live blog', () => {
    expect(
      notes(
        'Storm live: roads shut in Vell',
        '14:05',
        'The A9 is shut near the dairy.',
        '14:40',
        MILL,
        MILL_TEXT,
      ),
    ).toEqual([]);
  });
});
