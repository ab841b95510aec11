import { describe, expect, it } from 'vitest';
import { noiseOf } from '../../src/knowledge/ingest/body/noise.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

describe('a line that states something', () => {
  it.each([
    'Letters to parents went out to 4,000 homes on Monday.',
    'Collected by volunteers, the 400 sacks filled two barges.',
    'Posted in the border town since 2019, the unit has 120 soldiers.',
    'Report a leak within a day, the water company asks its 31,000 customers.',
    'Remove from the bill what was never used, the mayor said.',
    '38 °C was measured in the shade at Alden on Friday.',
    'Premium seats cost £90.',
    'Next on the list is the harbour, which will be dredged in May.',
    'The post office closed at 5 p.m. after 140 years.',
    'First published in 1928, the atlas has 412 maps.',
    'Posted sentries guard the gate, updated orders in hand.',
    'Thanks for reading aloud went to 40 volunteers.',
    'Printed on 40 sheets, the map covers a wall.',
    'This post contains 400 letters of the king.',
    'What do you think? she asked the 12 pupils.',
    'Have you been affected by the flood? The town has asked 400 people.',
    'Follow our example, the mayor wrote to 31 other towns.',
    'Get 3 months in jail for £40 of bread, and you are bitter.',
  ])('is none of the page: %s', (line) => {
    expect(noiseOf(line)).toBeNull();
  });
});

describe('a line of the page', () => {
  it.each([
    'Letters to the Editor: Main St., Alden',
    'Posted in: Council, Libraries',
    '-14 °C  Saltmere  Flyers  Crosswords',
    '4 min read | 23 comments',
    '🔊 Listen to this story (3 min 12 sec)',
    'Society › Drought',
    'Click to share on Facebook (Opens in new window)',
    'Home World Companies Markets Opinion Work & Careers',
    'Search Sign in Subscribe',
    'To contact the reporter on this story:',
    'You are receiving this e-mail because you registered at alden.example.',
    'First published: Wednesday 23 August 2017',
    'Posted Wed 12 Mar 2025 at 8:15am, updated Wed 12 Mar 2025 at 1:02pm',
    '(View Highlight)',
    'Share to Pinterest',
    'This post contains affiliate links.',
    'What do you think? Let us know in the comments below.',
    'Let us know in the comments below.',
    'Follow our opinion section on Facebook, Twitter and Instagram.',
    'Have you been affected?',
    'Have you been affected by the gale? Email us at news@alden.example.',
    'Email us at news@alden.example with your pictures.',
    'Get 3 months of the Alden Post for £1.',
    'Clipped by: Alden press desk',
    'URL: https://alden.example/gale',
    'Powered by Blogger',
    'Was this forwarded to you? Sign up here.',
    'Thanks for reading The Alden Memo!',
    'This entry was posted in Bridges, City Hall.',
    'A version of this article appears in print on Oct. 29, 2024, Section A, Page 14.',
  ])('states nothing: %s', (line) => {
    expect(noiseOf(line)).not.toBeNull();
  });
});

describe('a page that was copied whole', () => {
  const page = (end: string) =>
    ingestArticle(
      new TextEncoder().encode(`The Carrow Chronicle

Council backs tram line to Ashby

By Priya Nair, Transport Correspondent
22 January 2026, 6.45am
Share on Facebook Copy link 117 comments
A tram as an artist sees it. Picture: Carrow Council

The tram line to Ashby was approved on Thursday after a debate that lasted almost seven hours.

ADVERTISEMENT Save up to 60% on double glazing! Call 0800 555 0199

The line is expected to cost £412 million, and the government has promised £250 million of it.
${end}`),
      { name: 'page.txt' },
    );
  const said = (end: string) =>
    page(end)
      .facts.filter(({ place }) => place.kind === 'paragraph')
      .map(({ text }) => text);
  const TOLD = [
    'The tram line to Ashby was approved on Thursday after a debate that lasted almost seven hours.',
    'The line is expected to cost £412 million, and the government has promised £250 million of it.',
  ];

  it('is of its author and day, whose lines stand right above a picture’s', () => {
    expect(page('').article).toMatchObject({
      author: 'Priya Nair',
      published: expect.stringContaining('2026-01-22'),
      title: 'Council backs tram line to Ashby',
    });
    expect(page('').facts.find(({ place }) => place.kind === 'caption')?.text).toBe(
      'A tram as an artist sees it.',
    );
  });

  it('tells nothing that it sells, asks its readers for, or has from them', () => {
    const end = `
Get the Chronicle's morning briefing

Join 48,000 readers who get the news at 7am.

Comments (117)

GrumpyDave: 500 million by the time they are finished, mark my words.

tramfan77: About time! Nottingham did theirs for £200m.
`;
    expect(said(end)).toEqual(TOLD);
  });

  it('tells nothing of what its readers say above the form for more of it', () => {
    const end = `
2 comments:

Unknown
July 22, 2025 at 8:14 AM
Marvellous! We walked 12 miles to see it, and the dog came too, which was worth every blister that we had.
Reply

Post a Comment
Newer Post
`;
    expect(said(end)).toEqual(TOLD);
  });

  it('keeps what somebody is quoted with in such a form, where the article goes on behind it', () => {
    const end = `
117 comments

Nair: How long will it take, and what will happen to the trees?

Lund: The line will be built in four years, and every tree that is felled is replaced by three new ones.

The council will vote again in May, when the ministers have given their consent to the works on the bridge.
`;
    expect(said(end).join(' ')).toContain('built in four years');
  });

  it('tells what only begins like such lines', () => {
    const end = `
PROMOTED in 2019, Carrow have won 12 games since.

Join 400 people who have lost their homes in the flood and you will see why it matters.

Comments

Lund: The line will cost £412 million and be built in four years.
`;
    const text = said(end).join(' ');
    expect(text).toContain('12 games');
    expect(text).toContain('400 people');
    expect(text).toContain('four years');
  });
});

describe('a heading such as those over other stories', () => {
  const withList = (items: readonly string[], end: string) =>
    ingestArticle(
      Buffer.from(
        `# Eggs get dearer in Alden\n\n2 May 2025\n\nEggs cost more than ever before in the shops of Alden, its market bulletin says.\n\n## Also in the bulletin\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n${end}`,
      ),
      { name: 'a.md' },
    ).facts.map(({ text }) => text);
  const figures = ['Red diesel: 88 cents a litre', 'Land: 21,400 crowns a hectare'];
  const goesOn =
    'Coffee, none of which is grown anywhere near Alden, was the biggest riser in the basket, at 17 per cent.';

  it('may stand over figures of the article’s own, below which its text goes on', () => {
    expect(withList(figures, goesOn)).toEqual(expect.arrayContaining(figures));
  });

  it('opens other stories where the text ends, or where they are told by headlines', () => {
    expect(withList(figures, '')).not.toContain(figures[0]);
    const headlines = ['Butter falls again', 'Wheat growers ask for help', 'Three hurt on Route 14'];
    expect(withList(headlines, goesOn)).not.toContain(headlines[0]);
  });
});

describe('around the text', () => {
  const TOLD =
    'The gale reached Alden on Friday night, and 3,100 homes had no light until noon the next day.';
  const facts = (body: string, name: string) =>
    ingestArticle(
      Buffer.from(`${name.endsWith('md') ? '# ' : ''}Gale in Alden\n\n2 May 2025\n\n${TOLD}\n\n${body}\n`),
      { name },
    ).facts.filter(({ place }) => place.kind !== 'dateline' && place.kind !== 'headline');

  it.each(['a.txt', 'a.md'])('what names a part is the section of what follows, in %s', (name) => {
    const found = facts(
      'TIMELINE\n\nFri 2 May, 10:00 - Yellow warning\nSat 3 May, 06:00 - Warning ends\n\nFinal results\n\nBode (Vall) 9.98\n\nTull (Ames) 10.01\n\n' +
        TOLD.replace('Friday', 'Monday'),
      name,
    );
    expect(found.map(({ text, place }) => [place.kind === 'paragraph' ? place.section : '', text])).toEqual([
      [null, TOLD],
      ['TIMELINE', 'Fri 2 May, 10:00 - Yellow warning'],
      ['TIMELINE', 'Sat 3 May, 06:00 - Warning ends'],
      ['Final results', 'Bode (Vall) 9.98'],
      ['Final results', 'Tull (Ames) 10.01'],
      ['Final results', TOLD.replace('Friday', 'Monday')],
    ]);
  });

  it('a menu below a picture, a wire’s address and a footnote’s source are none of it', () => {
    const next = TOLD.replace('Friday', 'Monday');
    const page = `<html><head><title>Gale in Alden</title></head><body><article><h1>Gale in Alden</h1><p>2 May 2025</p><figure><img src="g.png"><figcaption>Home | News | Sport</figcaption></figure><p>${TOLD}</p><p>${next} ((a.lund@wire.example; +65 6555 0101))</p><ol><li>Port report, 2024, p. 14 ↩</li><li>The count leaves out 12 boats. ↩</li></ol></article></body></html>`;
    const { facts: found, leftOut } = ingestArticle(Buffer.from(page), { name: 'gale.html' });
    const stated = found.filter(({ place }) => place.kind === 'paragraph' || place.kind === 'caption');
    expect(stated.map(({ text }) => text)).toEqual([TOLD, next, 'The count leaves out 12 boats.']);
    expect(leftOut).toEqual(expect.arrayContaining(['Home | News | Sport', 'Port report, 2024, p. 14 ↩']));
  });
});

describe('what a page or a mail has beside its article', () => {
  const HEAD = '<h1>Wool sells well again in Weldon</h1><p>By Ada Lund</p><p>7 August 2025</p>';
  const TEXT =
    '<p>Weldon Mills sold more wool than it did a year ago, and shut the dye house by the canal for good.</p>';
  const told = (file: string, name: string) =>
    ingestArticle(Buffer.from(file), { name })
      .facts.filter(({ place }) => place.kind === 'paragraph' || place.kind === 'caption')
      .map(({ text }) => text);
  const only = told(`<article>${HEAD}${TEXT}</article>`, 'a.html');

  it.each([
    '<p>- Advertisement -</p>',
    '<p>Print this page | Email to a friend</p>',
    '<ul><li>Text</li><li>Small text</li><li>Large text</li><li>Share</li></ul>',
    '<h3>Suggested Topics:</h3><p>Wool</p><p>Ada Lund covers the mills of the north.</p>',
    '<p>Ada Lund covers wool and water. Reach her at ada@aldenpost.example or 555-0142.</p>',
    '<h2>Enquiries</h2><p>Weldon Mills plc</p><p>Bo Ek, Chief Executive</p>',
    '<p>This announcement contains inside information for the purposes of Article 7 of Regulation 596/2014.</p>',
    '<p>Shop our favourite jumpers: Weldon Crew, €89</p>',
    '<h2>Cite this</h2><p>Weldon Wool Board, released 7 August 2025, bulletin.</p>',
    '<p>Ada Lund</p>',
  ])('states nothing: %s', (around) => {
    expect(told(`<article>${HEAD}${TEXT}${around}</article>`, 'a.html')).toEqual(only);
  });

  it('states what it sums up below a label, and nothing of the label or a picture’s wire', () => {
    const page = `<article>${HEAD}<figure><figcaption>The dye house in May. ALDEN WIRE/Bo Ek/File Photo Purchase Licensing Rights</figcaption></figure><ul><li>Summary</li><li>Sales up 8% in a year</li><li>Dye house shut</li></ul>${TEXT}</article>`;
    expect(told(page, 'a.html')).toEqual([
      'The dye house in May.',
      'Sales up 8% in a year',
      'Dye house shut',
      ...only,
    ]);
  });

  it('keeps who else covers something, and a sponsor that the text is about', () => {
    const more = '<p>Bo Ek covers the roofs of the mill with slate.</p><p>Our sponsor, Vall Wool, left.</p>';
    expect(told(`<article>${HEAD}${TEXT}${more}</article>`, 'a.html')).toEqual([
      ...only,
      'Bo Ek covers the roofs of the mill with slate.',
      'Our sponsor, Vall Wool, left.',
    ]);
  });

  it('sells nothing in a mail, up to its next rule', () => {
    const mail = [
      'Wool sells well again in Weldon',
      'By Ada Lund, 7 August 2025',
      'Weldon Mills sold more wool than it did a year ago, and shut the dye house by the canal for good.',
      '🐑 TODAY’S PARTNER',
      'Sleep better under Vall Wool. Readers get 25% off with the code SHEEP25.',
      '---',
      'The dye house had 94 workers, of whom 40 will move to the mill by the bridge in May.',
      'Did someone forward you this? Sign up here.',
      'Alden Media, 12 Fish Quay, Port Alden',
    ].join('\n\n');
    expect(told(mail, 'a.txt')).toEqual([
      ...only,
      'The dye house had 94 workers, of whom 40 will move to the mill by the bridge in May.',
    ]);
  });

  it('has no marks of a note-taker, and none of Word’s bullets', () => {
    const note =
      '# Wool sells well\n\nClipped with Web Clipper\n\nThe mills of ==Weldon==, says [[Bo Ek|the owner]], sold 94 bales.\n';
    expect(told(note, 'a.md')).toEqual(['The mills of Weldon, says the owner, sold 94 bales.']);
    const word = `<h1>Wool sells well</h1>${TEXT}<p class=MsoListParagraph><span style='font-family:Symbol;mso-list:Ignore'>·&nbsp;</span>Wash it at no more than 30 degrees.</p>`;
    expect(told(word, 'a.html')).toEqual([...only, 'Wash it at no more than 30 degrees.']);
  });
});

describe('whose a text is', () => {
  const publisherOf = (...chunks: readonly string[]) =>
    ingestArticle(
      Buffer.from(
        [...chunks, 'The quay by the old mill was shut for three weeks after the storm of May.'].join('\n\n'),
      ),
      { name: 'a.txt' },
    ).article.publisher;

  it('is the ministry’s that stands over a press release', () => {
    expect(
      publisherOf(
        'Ministry of Quays and Mills',
        'PRESS RELEASE\n14 October 2025',
        'Quay shut after storm of May',
      ),
    ).toBe('Ministry of Quays and Mills');
    expect(
      publisherOf('Ministry of Quays and Mills', '14 October 2025', 'Quay shut after storm of May'),
    ).not.toBe('Ministry of Quays and Mills');
  });

  it('is the paper’s whose site and staff are called alike', () => {
    expect(publisherOf('aldentide.example\nQuay shut after storm of May\nAlden Tide staff')).toBe(
      'Alden Tide',
    );
    expect(publisherOf('readlater.example\nQuay shut after storm of May\nAlden Tide staff')).toBeNull();
  });
});

describe('a line over names and figures', () => {
  it('is their section, and no row is one of those below it', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        'Weldon counts its votes again\n\n7 August 2025\n\nThe mill party lost Weldon for the first time since 1995.\n\nState of the parties\n\nMill 17 (-9)\nBridge 12 (+6)\nCanal 9 (+4)\n\nQuayside\n*Ann Tolley (Mill) 812\nGreg Moss (Bridge) 790\n',
      ),
      { name: 'a.txt' },
    );
    const sections = facts.map(({ text, place }) => [
      text,
      place.kind === 'paragraph' ? place.section : null,
    ]);
    expect(sections).toContainEqual(['Mill 17 (-9)', 'State of the parties']);
    expect(sections).toContainEqual(['Canal 9 (+4)', 'State of the parties']);
    expect(sections).toContainEqual(['Greg Moss (Bridge) 790', 'Quayside']);
  });
});

describe('a line over labels and values', () => {
  it('is their section', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        'Prices rise in Weldon again\n\n7 August 2025\n\nPrices rose in all three shops of the town this month.\n\nWhat we bought\n\n- Milk: £1.55\n- Bread: £1.10\n\nBasket by shop\n\nWeldon Co-op: £23.46\nHill Stores: £28.33\n',
      ),
      { name: 'a.txt' },
    );
    const sections = facts.map(({ text, place }) => [
      text,
      place.kind === 'paragraph' ? place.section : null,
    ]);
    expect(sections).toContainEqual(['Milk: £1.55', 'What we bought']);
    expect(sections).toContainEqual(['Hill Stores: £28.33', 'Basket by shop']);
  });
});

describe('the day of a mail', () => {
  it('took no time', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        'From: Alden Tide <a@b.example>\nSubject: Wool sells well again in Weldon\nDate: Thu, 6 Nov 2025 06:02:11 +0000\n\nThe mills of Weldon sold 94 bales more than they did a year ago.\n',
      ),
      { name: 'a.txt' },
    );
    expect(facts.flatMap(({ figures }) => figures.map(({ unit }) => unit))).not.toContain('hours');
  });
});
