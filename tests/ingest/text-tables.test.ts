import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const facts = (body: string) =>
  ingestArticle(
    Buffer.from(
      `Holm go top of the league\n\nAlden Gazette, 12 May 2025\n\nHolm beat Skarv on Saturday and lead the county league by two points.\n\n${body}\n\nThe last matches are on Sunday, when Holm travel to Alden.\n`,
    ),
    { name: 'a.txt' },
  ).facts.filter(({ id }) => !/\/p1$|\/(?:title|publisher|published)$/u.test(id));

describe('a table in plain text', () => {
  const ROWS = [
    'Holm Town and District Albion | 21 | 14 | 4 | 46',
    'Skarv United Football Club | 21 | 13 | 5 | 44',
  ];
  it.each([
    [
      'single spaces',
      'Team P W D Pts\nHolm Town and District Albion 21 14 4 46\nSkarv United Football Club 21 13 5 44',
    ],
    [
      'tabs',
      'Team\tP\tW\tD\tPts\nHolm Town and District Albion\t21\t14\t4\t46\nSkarv United Football Club\t21\t13\t5\t44',
    ],
    [
      'columns',
      'Team                            P   W   D  Pts\nHolm Town and District Albion  21  14   4   46\nSkarv United Football Club     21  13   5   44',
    ],
  ])('that is set with %s has a fact for each row, with its column’s name', (_, table) => {
    const rows = facts(table).slice(0, -1);
    expect(rows.map(({ text }) => text)).toEqual(ROWS);
    expect(rows[0]?.context).toBe('Team | P | W | D | Pts');
    expect(rows[1]?.figures.map(({ text, measures }) => `${text} ${measures}`)).toContain(
      '44 Skarv United Football Club, Pts',
    );
  });

  it('has its rows also where one of them has a remark, and says of none what column it is of', () => {
    const rows = facts(
      'Pos   Team                            P     Pts\n1     Holm Town and District Albion   21    46\n2     Skarv United Football Club      21    44    (holders)\n3     FC Alden                        21    36',
    ).slice(0, -1);
    expect(rows.map(({ text }) => text)).toEqual([
      '1 | Holm Town and District Albion | 21 | 46',
      '2 | Skarv United Football Club | 21 | 44 | (holders)',
      '3 | FC Alden | 21 | 36',
    ]);
  });

  it('has the line over it as it is, where its words are no columns', () => {
    const rows = facts(
      'Club and ground Games played Goals\nHolm Town, Quay Road in Holm 21 40\nSkarv United, Mill Lane, Skarv 21 39\nFC Alden and Upper Bay Villa 21 30',
    ).slice(0, -1);
    expect(rows.map(({ text }) => text)[0]).toBe('Holm Town, Quay Road in Holm | 21 | 40');
    expect(rows.map(({ context }) => context)).toEqual(Array(3).fill('Club and ground Games played Goals'));
  });

  it('keeps its lines where nobody can tell its columns: thousands are set apart by spaces', () => {
    const table =
      'Alden and all that is north of it 10 000 12 000\nHolm and all that is south of it 9 000 11 500\nSkarv and the islands in the bay 8 000 9 500';
    expect(
      facts(table)
        .map(({ text }) => text)
        .slice(0, -1),
    ).toEqual(table.split('\n'));
  });

  it('is none where wrapped prose ends its lines with figures', () => {
    const prose =
      'The county counted all the boats that lay in the harbour in the\nyears 2021 and 2022, and there were 340 of them in all, of which\n120 were yachts, 90 of them old, and the rest were trawlers.';
    expect(facts(prose).map(({ text }) => text)[0]).toBe(prose.replaceAll('\n', ' '));
  });

  it('has a number and a price in two cells', () => {
    const [row] = facts('Route Sailings Fare\nAlden to Holm 12 £4.50\nHolm to Pell 4 £8');
    expect(row?.figures.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['12', 12, 'sailings'],
      ['£4.50', 4.5, 'GBP'],
    ]);
  });

  it('has a number and a price beside each other in a line, too', () => {
    const [row] = facts('Alden to Holm by the evening boat: 12 £4.50');
    expect(row?.figures.map(({ text, value, unit }) => [text, value, unit])).toContainEqual([
      '12',
      12,
      'number',
    ]);
  });
});

describe('a row with cells beyond its table’s heads', () => {
  const table =
    '| Club | 2023 | 2024 |\n|---|---|---|\n| Holm | 21 | 46 |\n| Both (goals) | 1,912 | 688 | 77 |\n| Skarv | 20 | **44** |';
  const head =
    'Alden Gazette, 12 May 2025\n\nHolm beat Skarv on Saturday and lead the county league by two points.';
  const rowsIn = (file: string, name: string) =>
    ingestArticle(Buffer.from(file), { name })
      .facts.map(({ text }) => text)
      .filter((text) => text.includes('|'));

  it.each([
    ['Markdown', `# Holm go top\n\n${head}\n\n${table}\n`, 'a.md'],
    [
      'Markdown without marks at its ends',
      `# Holm go top\n\n${head}\n\n${table.replace(/^\| | \|$/gmu, '')}\n`,
      'a.md',
    ],
    ['plain text', `Holm go top\n\n${head}\n\n${table.replaceAll('*', '')}\n`, 'a.txt'],
    [
      'a page',
      `<h1>Holm go top</h1><p>12 May 2025</p><p>${head}</p><table><tr><th>Club<th>2023<th>2024</tr><tr><td>Holm<td>21<td>46</tr><tr><td>Both (goals)<td>1,912<td>688<td>77</tr><tr><td>Skarv<td>20<td>44</tr></table>`,
      'a.html',
    ],
  ])('has them, and no other row has any: %s', (_how, file, name) => {
    expect(rowsIn(file, name)).toEqual([
      'Holm | 21 | 46',
      'Both (goals) | 1,912 | 688 | 77',
      'Skarv | 20 | 44',
    ]);
  });

  it('is of its table also where semicolons stand between the cells', () => {
    const rows = facts('Club;2023;2024\nHolm;21;46\nSkarv;20;44\nBoth;41;90;77').slice(0, -1);
    expect(rows.map(({ text }) => text).at(-1)).toBe('Both | 41 | 90 | 77');
  });
});

describe('a header of words and years', () => {
  it('stands over its columns', () => {
    const [row] = facts('Hospital 2023 2024 Beds\nPenmarrick 1,934 1,902 44\nTolvane 2,610 2,688 61');
    expect(row?.figures.map(({ text, period }) => [text, period])).toEqual([
      ['1,934', '2023'],
      ['1,902', '2024'],
      ['44', null],
    ]);
  });
});

describe('a table that is pasted out of a spreadsheet', () => {
  const cellsOf = (body: string) =>
    facts(body)
      .slice(0, -1)
      .map(({ text, context, figures }) => [
        text,
        context,
        figures.map(({ text, measures, unit, period }) => [text, measures, unit, period]),
      ]);

  it('keeps a row with an empty cell, and each cell below its head', () => {
    const rows = cellsOf(
      'Mill\tSacks in 2025 (kg)\tSacks in 2024 (kg)\tDays open\nAlden\t812\t745\t141\nHolm\t921\t\t150\nSkarv\t655\t701\t',
    );
    expect(rows.map(([text]) => text)).toEqual([
      'Alden | 812 | 745 | 141',
      'Holm | 921 | – | 150',
      'Skarv | 655 | 701 | –',
    ]);
    expect(new Set(rows.map(([, context]) => context))).toEqual(
      new Set(['Mill | Sacks in 2025 (kg) | Sacks in 2024 (kg) | Days open']),
    );
    expect(rows[1]?.[2]).toEqual([
      ['921', 'Holm, Sacks', 'kilograms', '2025'],
      ['150', 'Holm, Days open', 'number', null],
    ]);
  });

  it('has as many cells in each row also where the last ones were lost', () => {
    const rows = cellsOf('Mill\tSacks\tDays open\nAlden\t812\t141\nHolm\t921\nSkarv\t655\t119');
    expect(rows.map(([text]) => text)).toEqual(['Alden | 812 | 141', 'Holm | 921 | –', 'Skarv | 655 | 119']);
  });

  it('is also one where a tab or two stand between two columns', () => {
    const rows = cellsOf('Mill\t\tSacks\tDays\nHolm\t\t921\t150\nUpper Alden\t812\t141');
    expect(rows.map(([text]) => text)).toEqual(['Holm | 921 | 150', 'Upper Alden | 812 | 141']);
  });

  it('has nothing over its labels where its heads have nothing there', () => {
    const rows = cellsOf('| | 2025 | 2024 |\n|---|---|---|\n| Sacks | 312 | 298 |\n| Staff | 14 | 15 |');
    expect(rows.map(([text, context]) => [text, context])).toEqual([
      ['Sacks | 312 | 298', '– | 2025 | 2024'],
      ['Staff | 14 | 15', '– | 2025 | 2024'],
    ]);
  });
});

describe('an office between the headline and the day', () => {
  const publisherOf = (head: string) =>
    ingestArticle(
      Buffer.from(
        `${head}\n\nRain was above average at all three stations last year, the weather office said.\n`,
      ),
      { name: 'a.txt' },
    ).article.publisher;

  it('is who published it, where nothing else is', () => {
    expect(publisherOf('Rain in the dale by station\nDale Weather Office\n8 January 2026')).toBe(
      'Dale Weather Office',
    );
    expect(
      publisherOf('Rain in the dale by station\nDale Weather Office\nThe Dale Courier, 8 January 2026'),
    ).toBe('The Dale Courier');
    expect(publisherOf('Rain in the dale by station\nRain by station and year\n8 January 2026')).toBe(null);
  });
});

describe('a header of words and days', () => {
  const ROWS = ['Single | £2.30 | £2.50', 'Day | £5.20 | £5.60', 'Weekly | frozen | £19'];
  it.each([
    'Ticket | Now | From 6 April',
    'Ticket | Until 5 April 2025 | From 6 April 2025',
    'Ticket | Now | 6 April',
    'Ticket | April 5 | April 6',
    'Ticket | Fare in 2024 | Fare from 6 Apr.',
    'Ticket | 05/04/2025 | 06/04/2025',
    'Ticket | 2025-04-05 | 2025-04-06',
    'Karte | Bisher | Ab 6. April',
    'Billet | Avant | À partir du 1er avril',
  ])('stands over its columns: %s', (head) => {
    const rows = facts([head, ...ROWS].join('\n')).slice(0, -1);
    expect(rows.map(({ text }) => text)).toEqual(ROWS);
    expect(rows.map(({ context }) => context)).toEqual(ROWS.map(() => head));
    // What a day alone stands over is of that day.
    const [figure] = rows[0]?.figures.filter(({ text }) => text === '£2.50') ?? [];
    expect(`${figure?.measures} ${figure?.period}`).toContain(head.split(' ').at(-1));
  });

  it('stands over them in a page and in aligned columns, too', () => {
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const cells = ['Ticket | Now | From 6 April', ...ROWS].map((line) => line.split(' | '));
    const html = `<article><h1>Tram fares to rise</h1><p>The fares go up in April, the tram company said on Monday.</p><table>${cells.map(row).join('')}</table></article>`;
    const page = ingestArticle(Buffer.from(html), { name: 'a.html' }).facts;
    const aligned = facts(
      cells.map(([a = '', b = '', c = '']) => a.padEnd(12) + b.padEnd(12) + c).join('\n'),
    );
    for (const found of [page, aligned])
      expect(found.find(({ text }) => text === ROWS[0])?.context).toBe('Ticket | Now | From 6 April');
  });

  it.each([
    ['labels and values', 'Opened | 6 April', 'Seats | 40', 'Berths | 12'],
    ['labels and values with a word', 'On sale | from 6 April', 'Single | £2.50', 'Day | £5.60'],
    [
      'labels, values and remarks',
      'Born | 6 April 1990 | in Alden',
      'Goals | 40 | for Holm',
      'Caps | 12 | no goals',
    ],
    [
      'matches',
      'Holm v Skarv | 6 April | 2-1',
      'Alden v Vall | 7 April | 3-0',
      'Holm v Alden | 9 April | 1-1',
    ],
    ['days alone', 'Launch | 6 April | Alden', 'Trial run | 12 May | Holm', 'Opening | 1 June | Vall'],
    [
      'days and prices',
      'Launch | from 6 April | £9',
      'Trial run | from 12 May | £10',
      'Opening | from 1 June | £40',
    ],
    ['periods', 'Phase one | 1 April | 5 May', 'Phase two | 6 May | 7 June', 'Phase three | 8 June | 9 July'],
    [
      'words',
      'Works | from 6 April | Quay Road',
      'Works | at night | Mill Lane',
      'Works | 12 nights | Bay Road',
    ],
    [
      'numeric days',
      'Launch | 06/04/2025 | Alden',
      'Trial run | 12/05/2025 | Holm',
      'Opening | 01/06/2025 | Vall',
    ],
    ['counts', 'Holm | 3 marks | 40', 'Skarv | 5 marks | 39', 'Alden | 7 marks | 20'],
  ])('is none where the first row is one of the others: %s', (_, ...rows) => {
    expect(
      facts(rows.join('\n'))
        .slice(0, -1)
        .map(({ text }) => text),
    ).toEqual(rows);
  });
});
