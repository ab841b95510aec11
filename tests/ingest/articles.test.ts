import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Detail } from '../../src/knowledge/ingest/head/details.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../src/knowledge/types.ts';

interface Expected {
  readonly details: {
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly author: string | null;
  };
  readonly missing: readonly Detail[];
  /** Whole statements. */
  readonly states: readonly string[];
  /** Words of what is around the article. */
  readonly without: RegExp;
}

const ARTICLES: Readonly<Record<string, Expected>> = {
  // JSON-LD in a graph, hidden labels, links to other stories in the middle.
  'broadcaster.html': {
    details: {
      title: 'Marlow ferry carries record 1.3m passengers',
      publisher: 'Northshore News',
      published: '2025-04-11T05:02:11+00:00',
      author: 'Gwen Ashdown',
    },
    missing: [],
    states: [
      'The ferry has crossed the Marl since 1898',
      'A new boat, which cost £4.2m, can take 90 people and 24 bicycles.',
      'It has set aside £650,000.',
    ],
    without:
      /cookie|Tom Pike|Image caption|fares to rise|bridges are shut|Top stories|12,000|external sites/i,
  },
  // No article element, a body called has-sidebar, a newsletter box and comments.
  'weblog.html': {
    details: {
      title: 'Council Approves $48 Million Bond for Fairhope Schools',
      publisher: 'Fairhope Ledger-Star',
      published: '2025-03-04T17:30:00-06:00',
      author: 'Maribel Ochoa',
    },
    missing: ['url'],
    states: [
      'Superintendent Lyle Brandt answers questions on Tuesday.',
      'Against: Gray, Hale and Ives, who wanted a $30 million bond',
      'Enrollment stands at 4,310.',
    ],
    without: /Sue Ng|Facebook|Enrollment falls|newsletter|300 percent|Tigers|14 Comments|Tagged/,
  },
  'german.html': {
    details: {
      title: 'Talbrücke wird 120 Millionen Euro teurer',
      publisher: 'Eifelbote',
      published: '2025-02-17T16:45:00+01:00',
      author: 'Jörg Anselm and Katrin Öhler',
    },
    missing: ['url'],
    states: [
      'Fertig wird er frühestens am 3. Oktober 2029.',
      '„Der Stahl ist um 31 Prozent teurer geworden“, sagte Verkehrsministerin Dr. Ute Wanders.',
    ],
    without: /Lesen Sie|streicht 40|Impressum/,
  },
  // Two dates with times but without a zone.
  'french.html': {
    details: {
      title: 'À Vauréal, le tramway transportera 35 000 voyageurs par jour',
      publisher: 'La Dépêche du Vexin',
      published: '2025-03-14',
      author: 'Élodie Marchand',
    },
    missing: ['url'],
    states: [
      'La ligne ouvrira le 1er septembre 2027, avec un an de retard.',
      'Il comptera 19 stations sur 11,2 kilomètres.',
    ],
    without: /Lire aussi|droits réservés|Accueil/,
  },
  'live.html': {
    details: {
      title: 'Storm Odette live: thousands without power as winds reach 140km/h',
      publisher: 'Coastline',
      published: '2025-11-09T06:00:00+00:00',
      author: 'Ruth Kamau',
    },
    missing: ['url'],
    states: ['About 61,000 homes have no electricity', 'Nobody is hurt, according to the coastguard.'],
    without: /best films/,
  },
  // The page shows an offer; the text is in its JSON-LD.
  'paywall.html': {
    details: {
      title: 'Tin price hits 15-year high',
      publisher: 'Metal Letter',
      published: '2025-08-01',
      author: 'Petra Vance',
    },
    missing: ['url'],
    states: ['Tin rose to $41,250 a tonne on Friday, its highest price since 2010.'],
    without: /\$4 a week/,
  },
  // Laid out in tables, in windows-1252, the site's name in its title alone.
  'old.html': {
    details: {
      title: 'Bakers’ pay rises 4%',
      publisher: 'The Crêpe Gazette',
      published: '2003-01-10T18:00:00-05:00',
      author: 'Renée Duval',
    },
    missing: ['url'],
    states: ['The lowest wage goes to €9.40 an hour.', 'Apprentice | €9.04 | €9.40'],
    without: /Sport/,
  },
  // Hard-wrapped lines, a byline in capitals, an abbreviated state.
  'wrapped.txt': {
    details: {
      title: 'Rowers win 3 golds at Lake Inari regatta',
      publisher: 'Lakeside Courier',
      published: '2025-09-09T16:05:00-07:00',
      author: 'DANA K. WHITFIELD',
    },
    missing: ['url'],
    states: [
      'PORT ELSE, Wash. (LC) - The Port Else rowing club won three gold medals and two silver ones at the Lake Inari regatta on Sunday, its best result since 1987.',
      'About 4,800 people watched.',
    ],
    without: /Follow us|Contact the reporter|###/,
  },
  // No blank lines at all.
  'solid.txt': {
    details: {
      title: 'Glacier loses 11 metres in a year',
      publisher: 'Alpine Messenger',
      published: '2025-10-22',
      author: 'Reto Camenisch',
    },
    missing: ['url'],
    states: ['It was measured at 47 points.', 'The office has measured the glacier since 1878.'],
    without: /^$/,
  },
  'no-headline.txt': {
    details: { title: 'no-headline', publisher: null, published: null, author: null },
    missing: ['title', 'publisher', 'published', 'author', 'url'],
    states: ['Police said they had no objection.'],
    without: /^$/,
  },
  'updated.txt': {
    details: {
      title: 'Bridge at Kortal reopens after 16 months',
      publisher: 'Dunmere Press Agency',
      published: '2025-05-03T08:15:00+01:00',
      author: 'Lena Aaltonen',
    },
    missing: ['url'],
    states: [
      "Editor's note: This story was updated on 4 May to correct the number of piers. There are nine, not eight.",
      "Repairs cost 31 million euros, of which the barge's owner paid four fifths.",
    ],
    without: /Tags:/,
  },
  'interview.txt': {
    details: {
      title: '"I sleep with the window open": an hour with the lighthouse keeper',
      publisher: 'Harbour Weekly',
      published: '2025-06-01',
      author: 'Noor Selim',
    },
    missing: ['url'],
    states: ['In 1994 I counted 212 in one night.'],
    without: /^$/,
  },
  'russian.txt': {
    details: {
      title: 'Порт Зарубино увеличил перевалку зерна в полтора раза',
      publisher: 'Новости Приморья',
      published: '2025-05-14T10:30:00+03:00',
      author: 'Анна Крылова',
    },
    missing: ['url'],
    states: [
      '«Мы вложили в терминал 3,5 млрд рублей», — сказал директор порта И. П. Сомов.',
      'В порту работают 860 человек.',
    ],
    without: /Читайте|©/,
  },
  'chinese.txt': {
    details: {
      title: '滨海港一季度吞吐量增长12.5%',
      publisher: '滨海日报',
      published: '2025-04-18T09:30:00+08:00',
      author: '李明',
    },
    missing: ['url'],
    states: ['港口新增3条航线，连接128个城市。', '“我们计划投资15亿元建设新码头。”港口负责人王芳说。'],
    without: /相关阅读|高铁|责任编辑/,
  },
  'spanish.txt': {
    details: {
      title: 'La cooperativa de San Telmo exportará 12.000 toneladas de limones',
      publisher: 'El Correo del Valle',
      published: '2025-07-07T13:05:00-03:00',
      author: 'Lucía Robles Otero',
    },
    missing: ['url'],
    states: ['Sus 640 socios facturaron 2.340 millones de pesos.'],
    without: /Lea también|derechos/,
  },
  // Front matter between +++, a Markdown table, a quotation with its speaker below.
  'toml.md': {
    details: {
      title: 'Salt works to close after 212 years',
      publisher: 'Delta Dagblad',
      published: '2025-09-30',
      author: 'Bram de Wit',
    },
    missing: ['url'],
    states: [
      'All 118 workers lose their jobs.',
      '2024 | 86 | 118',
      '"Nobody buys coarse salt any more." — Joost Hamel, owner',
      'The works in 1911, when they had 900 workers.',
      'The site goes to the province for €1',
    ],
    without: /City archive|rights reserved|\*\*/,
  },
  // The date beside the name, a headline over two lines, a time of its own, dotted leaders, a barred pull quote.
  'gazette.txt': {
    details: {
      title: 'Council sells the old gasworks for £14.2m',
      publisher: 'Harbour City Gazette',
      published: '2025-01-08T07:15:00+00:00',
      author: 'Hanna Vries',
    },
    missing: ['url'],
    states: [
      '2028: the first tenants move in',
      '"Nobody will miss the smell." Councillor Ruth Adeane',
      "Council's share | £9.1m",
      'The gasworks in 1931, when 640 men worked there.',
    ],
    without: /Mastodon|first appeared|Archive/,
  },
  // A paper's name with its tagline, a name with its place, starred headings, dots that run into columns, bare credits.
  'weir.txt': {
    details: {
      title: 'Old weir at Tarnside is gone after 31 months and £4.6 million',
      publisher: 'Rope & Pulley',
      published: '2026-06-04',
      author: 'Hester Quarrell-Dunn',
    },
    missing: ['url'],
    states: [
      'Nesting kingfishers | 11',
      'A crane that came late | 3',
      'Salmon. Some 240 have been counted above the site since May.',
      'The last block, number 61, hangs over the pool on 28 May.',
      'Children throw gravel into the new channel on Sunday.',
    ],
    without: /Lindqvist|Okoro|Winches|Crossword/,
  },
  // Names without a By, numbered headings that ask, rows set apart by semicolons.
  'ledger.txt': {
    details: {
      title: '"We were too big": Mondo closes 31 of its 96 shops',
      publisher: 'The Weekly Ledger',
      published: '2025-02-14T18:00:00+01:00',
      author: 'Sofia Lindgren and Paul Okafor-Reyes',
    },
    missing: ['url'],
    states: [
      '2023 | 9 | 11',
      "Signs in the window of Mondo's shop in Malmo last week.",
      'Chief executive Lena Forsberg: "We were too big and too slow."',
    ],
    without: /mall|Erik Ståhl|-30-/,
  },
  // A deck below the headline, a byline below the date, a table in tabs.
  'service.txt': {
    details: {
      title: 'Flu vaccine reaches record 64.3% of over-65s, agency says',
      publisher: 'Northern Wire Service',
      published: '2025-12-03T09:30:00+00:00',
      author: 'Tomasz Wilk',
    },
    missing: ['url'],
    states: ['The rate is the highest since counting began in 1996', 'Wales | 60.1 | 62.9'],
    without: /Mary Sloane|\(c\)/,
  },
  'sport.txt': {
    details: {
      title: 'Rovers win 3-2 at Castleford after being two goals down',
      publisher: 'Sunday Mercury',
      published: '2025-10-19',
      author: 'CHRIS DALEY',
    },
    missing: ['url'],
    states: [
      'They are 19th, with nine points.',
      'Next: Rovers v. Selby Wanderers, Tuesday 28 October, 7.45pm',
    ],
    without: /Darts|Registered/,
  },
  // No article element; a pull quote in an aside, two rows of headings, a definition list, a summary to open.
  'monthly.html': {
    details: {
      title: 'Lynx returns to the Harz: 14 animals released',
      publisher: 'Wild Europe Monthly',
      published: '2025-06-11T08:05:00+02:00',
      author: 'Greta Holm',
    },
    missing: ['url'],
    states: [
      '“A forest without a lynx is a park.” Heinrich Lampe, forester',
      '2024 | 105 | 88',
      'Range | up to 300 square kilometres',
      'With 320 camera traps on 1,100 square kilometres.',
      'Correction: An earlier version said that 41 animals had been released. It was 14.',
    ],
    without: /privacy|Wolves|Tweet|1987|ISSN|BfN/,
  },
  // An underlined headline, a footnote, a quotation whose speaker stands below it.
  'report.md': {
    details: {
      title: 'Grid battery at Tarn catches fire for the second time',
      publisher: 'The Volt Report',
      published: '2025-09-09T18:40:00-05:00',
      author: 'Ife Adebayo',
    },
    missing: ['url'],
    states: [
      '192 of 480 modules',
      'The first fire, in March 2024, destroyed 60 modules.',
      'September 2025 | 192 | 31',
    ],
    without: /explained|\$5 a month|\^1/,
  },
  // Everything on one line of the head; the publisher in its rights notice alone.
  'travel.txt': {
    details: {
      title: 'Night train to Ljubljana sold out until May',
      publisher: 'Alpine Times',
      published: '2025-03-12T14:20:00+01:00',
      author: 'Marta Kovač',
    },
    missing: ['url'],
    states: ['Bicycles must be booked; there are 24 places.', '18,300 people have booked since January.'],
    without: /quietest|©/,
  },
  // A head of labelled lines, as wires and mail have it.
  'header.txt': {
    details: {
      title: 'Dam at Sernf to be raised by 6.5 metres',
      publisher: 'Valley Press Agency',
      published: '2025-07-25T11:02:00+02:00',
      author: 'Nils Ackermann',
    },
    missing: ['url'],
    states: ['That adds 11 million cubic metres of water, enough for 23,000 households.'],
    without: /vpa\/na/,
  },
  // An advertisement and a list of links in the text, two dates in the byline, headings of a table in bold alone.
  'inland.html': {
    details: {
      title: 'Solar farm at Wirra to power 88,000 homes',
      publisher: 'The Inland Star',
      published: '2025-05-20T06:00:00+10:00',
      author: 'Bronte McKay',
    },
    missing: ['url'],
    states: [
      'Council waves the project through by eleven votes to two',
      'Batteries for two hours',
      "I won't see the hill any more. — Dot Fenner, neighbour",
      'Two | 190 | late 2027',
      'Clarification: The farm covers 640 hectares, not acres.',
    ],
    without: /utes|turbines refused|Know more|stolen|Cookies|Pty/,
  },
  // Nothing but div elements and line breaks.
  'shoreline.html': {
    details: {
      title: 'Kelp forests are back after 30 years, divers find',
      publisher: 'Shoreline',
      published: '2025-07-01T10:00:00+00:00',
      author: 'Shoreline Desk',
    },
    missing: [],
    states: [
      'Volunteers counted 4,200 plants in nine bays.',
      'In 1995 there were none.',
      'The tallest plant measured 4.8 metres.',
    ],
    without: /Seals|Tides/,
  },
  // Its date stands in its first sentence alone.
  'release.txt': {
    details: {
      title: 'Orsted Bay Ferries adds a fourth boat in 2026',
      publisher: null,
      published: '2025-11-03',
      author: null,
    },
    missing: ['publisher', 'author', 'url'],
    states: ['It carried 812,000 passengers in 2024.'],
    without: /IMMEDIATE|Media contact|-ends-/,
  },
  'hafenbote.txt': {
    details: {
      title: 'Werft in Norderau stellt 220 Leute ein',
      publisher: 'Der Hafenbote',
      published: '2025-05-09',
      author: 'Meike Petersen and Jan Ostermann',
    },
    missing: ['url'],
    states: [
      'Die Werft baut acht Fähren für 733 Mio. Euro.',
      'Die erste soll im 3. Quartal 2028 fahren, die letzte am 15. November 2031.',
      'Fahrgäste: 1.250',
      'Die Werft im April.',
      'Korrektur: In einer früheren Fassung hieß es, die Fähren kosteten 773 Millionen Euro. Richtig ist: 733 Millionen.',
    ],
    without: /Pegel|©|Brand/,
  },
  // Names in a list, a figure in HTML, a table without outer bars.
  'fenland.md': {
    details: {
      title: 'Library van turns 50: "We still carry 2,800 books"',
      publisher: 'Fenland Weekly',
      published: '2025-03-22T08:00:00+00:00',
      author: 'Tess Alderman and Rui Prado',
    },
    missing: [],
    states: [
      'The van at Stow in 1976, its first winter.',
      '2,800 books on board',
      '2024 | 11,500 | 61',
      'She has driven it for 17 years.',
    ],
    without: /Bookshop|archive/,
  },
  // Indented paragraphs, a list of results in columns.
  'race.txt': {
    details: {
      title: 'Hofer wins Lauberhorn by 0.04 seconds',
      publisher: 'Alpine Wire',
      published: '2026-01-17T16:45:00+01:00',
      author: null,
    },
    missing: ['author', 'url'],
    states: ['Hofer reached 146.3 km/h.', '2. Kari Moen (NOR) | +0.04'],
    without: /awp/,
  },
};

function ingested(file: string) {
  return ingestArticle(readFileSync(new URL(`articles/${file}`, import.meta.url)), { name: file });
}

function fact(file: string, start: string): Fact {
  const found = ingested(file).facts.find(({ text }) => text.startsWith(start));
  if (found === undefined) throw new Error(`${file} states nothing that starts with ${start}`);
  return found;
}

describe.each(Object.entries(ARTICLES))('%s', (file, expected) => {
  const { article, facts, missing } = ingested(file);
  const texts = facts.map(({ text }) => text);

  it('has its details, and says which it lacks', () => {
    expect(article).toMatchObject(expected.details);
    expect(missing).toEqual(expected.missing);
  });

  it('states what it states', () => {
    expect(texts).toEqual(expect.arrayContaining([...expected.states]));
  });

  it('states nothing of what is around it', () => {
    expect(texts.filter((text) => expected.without.test(text))).toEqual([]);
    expect(article.text).not.toMatch(expected.without);
  });

  it('has every fact word for word where it says', () => {
    for (const { text, origin } of facts) {
      expect(origin.kind === 'extracted' && article.text.slice(origin.start, origin.end)).toBe(text);
    }
  });

  it('gives its facts ids of their own', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { id } of facts) expect(id).toMatch(/^[a-z0-9-]{1,48}\/[a-z0-9-]{1,41}$/);
  });
});

describe('what a fact stands under', () => {
  it.each([
    ['live.html', 'A ferry with 212', { context: '15:05 GMT', place: { section: 'Ferry runs aground' } }],
    ['interview.txt', 'About 40', { context: 'How many ships pass each night?', questions: [] }],
    ['toml.md', '2024 |', { context: 'Year | Output (thousand tonnes) | Workers' }],
    ['toml.md', 'Redundancy pay', { context: 'Term sheet' }],
    ['weblog.html', 'Against', { context: 'Who voted how' }],
  ])('%s: %s', (file, start, expected) => {
    expect(fact(file, start)).toMatchObject(expected);
  });

  it('leaves out what the interviewer asks', () => {
    expect(ingested('interview.txt').facts.filter(({ text }) => text.endsWith('?'))).toEqual([]);
  });
});

describe('notes', () => {
  it('say that there are two dates', () => {
    expect(ingested('updated.txt').notes.map(({ text }) => text)).toEqual([
      'Updated 4 May 2025, 19:40 (UTC+01:00); the date is the first publication’s, 3 May 2025, 08:15 (UTC+01:00).',
    ]);
  });

  it('say that a time has no zone', () => {
    expect(ingested('french.html').notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('without its zone'),
      expect.stringContaining('Updated 15 March 2025'),
    ]);
  });
});

describe('an entry of a live blog', () => {
  const LIVE: Readonly<Record<string, string>> = {
    'live.txt':
      'Gale in Alden – live\n\nBy Ada Lund\n9 January 2026\n\n16:58\n‘We are four cents short’\nThe kiosk at the quay sells no fuel before Monday, says its owner.\n\n15:20 Bo Ek at Alden station\nOnly 3 of 22 platforms are in use here.\n\n14:15 – Two rescued\nTwo people were taken off a boat by the coastguard.\n\n4.30am: Schools shut\nAll 31 schools of the town are shut today.',
    'live.md':
      '# Gale in Alden – live\n\n9 January 2026\n\n**16:58**\n\nThe kiosk at the quay sells no fuel before Monday, says its owner.\n\n**15:20 Bo Ek at Alden station**\n\nOnly 3 of 22 platforms are in use here.\n\n### 14:15 – Two rescued\n\nTwo people were taken off a boat by the coastguard.\n\n4.30am: Schools shut\n\nAll 31 schools of the town are shut today.',
    'live.html':
      '<html><head><title>Gale in Alden – live</title></head><body><article><h1>Gale in Alden – live</h1><p>By Ada Lund</p><p>9 January 2026</p><div><time>16:58</time><h2>‘We are four cents short’</h2><p>The kiosk at the quay sells no fuel before Monday, says its owner.</p></div><div><time>15:20</time> <span>Bo Ek at Alden station</span><p>Only 3 of 22 platforms are in use here.</p></div><h2>14:15 – Two rescued</h2><p>Two people were taken off a boat by the coastguard.</p><p>4.30am: Schools shut</p><p>All 31 schools of the town are shut today.</p></article></body></html>',
  };

  it.each(Object.entries(LIVE))('has its own time, on a line with its headline or not: %s', (name, text) => {
    const { facts } = ingestArticle(Buffer.from(text), { name });
    const entry = (start: string) => facts.find((one) => one.text.startsWith(start));
    expect(entry('The kiosk')).toMatchObject({ context: '16:58' });
    expect(entry('Only 3')).toMatchObject({
      context: '15:20',
      place: { section: 'Bo Ek at Alden station' },
    });
    expect(entry('Two people')).toMatchObject({ context: '14:15', place: { section: 'Two rescued' } });
    expect(entry('All 31')).toMatchObject({ context: '4.30am', place: { section: 'Schools shut' } });
  });

  it('lends its time to no correction below it', () => {
    const text =
      'Gale in Alden – live\n\n9 January 2026\n\n15:20\n\nOnly 3 of 22 platforms are in use here.\n\nCORRECTION 13:40: An earlier post said that 90 homes had no power. The figure is 900.\n\n14:15\n\nTwo people were taken off a boat.';
    const { facts } = ingestArticle(Buffer.from(text), { name: 'live.txt' });
    expect(facts.find((one) => one.text.startsWith('CORRECTION'))?.context).toBeUndefined();
    expect(facts.find((one) => one.text.startsWith('Two'))).toMatchObject({ context: '14:15' });
  });

  it('has none where it tells none, and no headline of another', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        '# Gale in Alden – live\n\n9 January 2026\n\n## 15:20 – Trains stop\n\nOnly 3 of 22 platforms are in use here.\n\n14:15 Two people were taken off a boat by the coastguard.\n\nThe boat is lost.\n\n## What we know so far\n\nAll 31 schools of the town are shut today.\n',
      ),
      { name: 'live.md' },
    );
    const entry = (start: string) => facts.find((one) => one.text.startsWith(start));
    expect(entry('14:15 Two')?.context).toBeUndefined();
    expect(entry('The boat')).toMatchObject({ context: '14:15', place: { section: null } });
    expect(entry('All 31')?.context).toBeUndefined();
  });
});
