import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const LEAD =
  'A clerk who stole £418,000 from the hospice of Alden was jailed on Friday, after a trial of three weeks.';
const NEXT = 'A second man, Ned Voss, was fined £1,200 in September for failing to report a payment.';
const read = (...chunks: readonly string[]) =>
  ingestArticle(
    Buffer.from(
      [
        'Clerk jailed for theft from hospice',
        'Alden Mercury\n19 October 2025\nBy Rhona Sayle',
        LEAD,
        ...chunks,
      ].join('\n\n'),
    ),
    { name: 'a.txt' },
  );
/** What stands below the lead, each with the section it is cited by. */
const below = (...chunks: readonly string[]) => {
  const { facts, others } = read(...chunks);
  expect(others).toEqual([]);
  return facts
    .filter(({ place, id }) => place.kind === 'paragraph' && !/\/p1(?:-|$)/u.test(id))
    .map(({ text, place }) => [text, place.kind === 'paragraph' ? place.section : null]);
};

const ENTRIES: readonly (readonly string[])[] = [
  [
    '2016: Lund becomes treasurer',
    'December 2019: takes £22,400',
    'July 2025: pleads guilty',
    '17 October 2025: jailed',
  ],
  ['1 May 2016: Lund becomes treasurer', '3 March 2023: arrested', '17 October 2025: jailed'],
  ['2016: Lund becomes treasurer', 'March 2023: arrested', 'October 2025: jailed'],
  ['17 October 2025 – Lund is jailed', 'March 2023 – the police come', '2016 – Lund becomes treasurer'],
  ['May 1, 2016: Lund becomes treasurer', 'Friday, October 17, 2025: jailed'],
  ['Late 2016 - Lund is hired', 'Spring 2019 - the first transfer', '2020-21 - six beds are closed'],
  ['01/05/2016: Lund becomes treasurer', '17/10/2025: jailed'],
  ['2016: Lund wird Kassenwart', 'März 2023: festgenommen', 'Oktober 2025: verurteilt'],
];

describe.each(ENTRIES)('a timeline in plain text that opens with %s', (...entries) => {
  const lines = entries.filter((line) => line !== undefined);

  it('is a list of the article under its own heading, and the paragraph behind it is the article’s', () => {
    expect(below('Timeline', lines.join('\n'), NEXT)).toEqual([
      ...lines.map((line) => [line, 'Timeline']),
      [NEXT, 'Timeline'],
    ]);
  });

  it('is one also where no blank line parts it from its heading and the text behind it', () => {
    expect(below(`How it came to that\n${lines.join('\n')}`, 'What else', NEXT)).toEqual([
      ...lines.map((line) => [line, 'How it came to that']),
      [NEXT, 'What else'],
    ]);
  });

  it('is one also where blank lines part its entries', () => {
    expect(below('Timeline', ...lines, NEXT).map(([text]) => text)).toEqual([...lines, NEXT]);
  });
});

describe('an entry of a timeline', () => {
  it('goes on in the next line where it is wrapped', () => {
    const wrapped =
      'March 2023: a new finance manager finds out that a firm which\nthe hospice had paid for nine years does not exist\n17 October 2025: jailed';
    expect(below('Timeline', wrapped, NEXT).map(([text]) => text)).toEqual([
      'March 2023: a new finance manager finds out that a firm which the hospice had paid for nine years does not exist',
      '17 October 2025: jailed',
      NEXT,
    ]);
  });

  it('stands also at the end of the article', () => {
    expect(below(NEXT, 'Timeline', '2016: hired\n17 October 2025: jailed').at(-1)).toEqual([
      '17 October 2025: jailed',
      'Timeline',
    ]);
  });

  it('is one in a page’s paragraphs, too', () => {
    const html = `<article><h1>Clerk jailed for theft</h1><p>By Rhona Sayle</p><p>19 October 2025</p><p>${LEAD}</p><h2>Timeline</h2><p>2016: hired<br>17 October 2025: jailed</p><p>${NEXT}</p></article>`;
    const { facts, others } = ingestArticle(Buffer.from(html), { name: 'a.html' });
    expect(others).toEqual([]);
    expect(facts.slice(-3).map(({ text }) => text)).toEqual(['2016: hired', '17 October 2025: jailed', NEXT]);
  });
});

describe('a line that tells a figure alone', () => {
  const texts = (...chunks: readonly string[]) =>
    below(...chunks, NEXT).map(([text, section]) => [text, section === 'Timeline' ? section : null]);

  it.each([
    ['2022: 4', '2023: the port opens to ships'],
    ['2022: the port opens to ships', '2023: 4'],
    ['2022: £4m', '2023: a port opens', '2024: I am hired'],
    ['2022: the port opens to ships', '2023: £4m', '2024: the port is sold'],
    ['2021: £4m', '2022: £5m', '2023: the port opens', '2024: the port is sold'],
  ])('is an entry beside one that is told in words: %s', (...lines) => {
    const entries = [...lines.map((line) => [line, 'Timeline']), [NEXT, 'Timeline']];
    expect(texts('Timeline', lines.join('\n'))).toEqual(entries);
    expect(texts('Timeline', ...lines)).toEqual(entries);
  });

  it.each([
    [['2022: £4m', '2023: about £5m', '2024: nearly £6m']],
    [['2022: about £4m', '2023: £5m', '2024: nearly £6m']],
    [['2022: £4m', '2023: £5m', '2024: nearly £6m']],
    [['2021: 40%', '2022: £4m', '2023: the port opens', '2024: 6']],
  ])('is no heading of others: %s', (lines) => {
    const stated = below(lines.join('\n'), NEXT);
    expect(stated.map(([text]) => text)).toEqual([...lines, NEXT]);
    expect(stated.filter(([, section]) => section?.startsWith('20'))).toEqual([]);
  });
});

const SECOND =
  'The ferry of Holm will sail again in autumn, its owner said, and 40 people have been hired for it.';

describe('no timeline is', () => {
  it.each([
    ['By Bo Ek\n12 June 2025', '2025-06-12'],
    ['12 June 2025: Holm Gazette', '2025-06-12'],
    ['Holm Gazette\n12 June 2025', '2025-06-12'],
  ])('the head of another article: %s', (head, published) => {
    const { others } = read('Ferry of Holm to sail again in autumn', head, SECOND, NEXT);
    expect(others.map(({ article }) => article)).toMatchObject([
      { title: 'Ferry of Holm to sail again in autumn', published },
    ]);
  });

  it.each(['2 May 2025: Alden\n3 May 2025: Holm', '2 May 2025 – Alden Mercury\n3 May 2025 – Updated'])(
    'what stands above the text and says when it was published: %s',
    (days) => {
      const text = `Clerk jailed for theft\n\n${days}\n\n${LEAD}\n\n${NEXT}\n`;
      const { article, facts } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
      expect(article.published).toBe('2025-05-02');
      expect(facts.filter(({ id }) => /\/l\d/u.test(id))).toEqual([]);
    },
  );

  it.each([
    ['a table of years', '2019: 41 ships\n2020: 38 ships\n2021: 40 ships'],
    ['shares by year', '2019: 41%\n2020: 38%'],
    ['one day among other lines', 'Lund was hired\n17 October 2025: jailed\nVoss was fined'],
    ['one line alone', '17 October 2025: jailed'],
    ['clock times', '9.30: doors open\n10.15: the choir sings'],
    ['days of the week', 'Monday: rain in the north\nTuesday: sun in the south'],
    ['names', 'April: We had no idea\nMay: Nor had I'],
    ['labels', 'Open: 9am to 5pm\nClosed: on Monday'],
    ['scores', 'Holm 2: Skarv 1\nAlden 3: Vall 0'],
    ['years without a mark', '2016 was a good year for Lund\n2023 was a bad one for him'],
    ['large numbers', '2016 people came on Friday\n1998 people came on Sunday'],
    ['long paragraphs', `2016: ${NEXT} ${NEXT} ${NEXT}\n\n2023: ${NEXT} ${NEXT} ${NEXT}`],
  ])('%s', (_, lines) => {
    const { facts } = read(lines, NEXT);
    expect(facts.filter(({ id }) => /\/l\d/u.test(id))).toEqual([]);
  });

  it('a list of a page’s other stories', () => {
    const related =
      'More on this story\n12 May 2025: Council to close the pool\n10 May 2025: Pool is empty, says mayor';
    const { facts, leftOut } = read(NEXT, related);
    expect(facts.some(({ text }) => text.includes('pool'))).toBe(false);
    expect(leftOut.join('\n')).toContain('Council to close the pool');
  });

  it('what a paper says of its own changes', () => {
    const { facts } = read(
      NEXT,
      '18 October 2025: Correction: the sum is £418,000, not £481,000.\n19 October 2025: Updated',
    );
    expect(facts.filter(({ id }) => /\/l\d/u.test(id))).toEqual([]);
  });
});
