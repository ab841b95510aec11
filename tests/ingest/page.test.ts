import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const page = (body: string, head = '<title>Ferry to Vall is back | The Alden Post</title>') =>
  ingestArticle(Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`), { name: 'ferry.html' });
const texts = (body: string) =>
  page(body)
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .map(({ text }) => text);

const FIRST = [
  'The ferry to Vall runs again after four months, in which its crew of 14 had nothing to do but paint it.',
  'It carries 220 passengers and 40 cars, half of what the boat carried that sank in the storm of 2019.',
  'A crossing takes 52 minutes and costs £8, which is £2 less than the company had asked the council for.',
];
const REST = [
  'The second boat, which is built in Oldport for £9 million, is to come in the summer of next year.',
  'Nobody was hurt when the first one ran aground in March, though its captain lost his licence over it.',
  'It will be named in May.',
];
const broken = `<div>${FIRST.join('<br><br>')}</div>`;
const each = (tag: string) => REST.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

describe('text beside the element that holds most of it', () => {
  it.each([
    ['parted by breaks, then by elements', `${broken}${each('div')}`],
    ['with a head', `<h1>Ferry to Vall is back</h1>${broken}${each('div')}`],
    ['in paragraphs', `<h1>Ferry to Vall is back</h1>${broken}${each('p')}`],
    [
      'in elements of elements',
      `<div class="page"><div class="text">${broken}</div>${each('p')}</div><div><a href="/x">More</a></div>`,
    ],
    [
      'called the same',
      `<div id="a"><h1>Ferry to Vall is back</h1><div class="t">${FIRST.join('<br><br>')}</div>${each('div').replaceAll('<div>', '<div class="t">')}</div>`,
    ],
    ['above it', `${each('div')}${broken}`],
  ])('is the article’s: %s', (_, body) => {
    expect([...texts(body)].sort()).toEqual([...FIRST, ...REST].sort());
  });

  it('has what stands between them', () => {
    const table =
      '<table><tr><th>Boat</th><th>Cars</th></tr><tr><td>Old</td><td>80</td></tr><tr><td>New</td><td>40</td></tr></table>';
    expect(texts(`${broken}${table}${each('div')}`)).toEqual([...FIRST, 'Old | 80', 'New | 40', ...REST]);
  });

  it.each(['', '<title>The Alden Post</title>'])(
    'has the head above it where the page names none: %s',
    (head) => {
      const above =
        '<div class="hd">Ferry to Vall is back</div><div class="by">By Ada Lund</div><div class="d">2 May 2025</div>';
      const { article } = page(`${above}${broken}${each('div')}`, head);
      expect(article).toMatchObject({
        title: 'Ferry to Vall is back',
        author: 'Ada Lund',
        published: '2025-05-02',
      });
    },
  );

  it('is none of it where it is called something else, or stands above the headline', () => {
    const notice = 'This page and its 96 partners keep what you do here for as long as they like to have it.';
    const body = `<div><p>${notice}</p><div><h1>Ferry to Vall is back</h1>${broken.repeat(4)}</div><div class="don">${notice}</div></div>`;
    expect(texts(body)).toEqual(FIRST);
    expect(page(body).leftOut).toEqual([notice, notice]);
  });

  it('is told of where it is another element’s', () => {
    const other =
      'The museum of Alden has shown 40 of its paintings to nobody but its cats for more than a year.';
    const { facts, leftOut } = page(
      `<div id="a"><h1>Ferry to Vall is back</h1>${broken}${each('p')}</div><div id="b"><h3><a href="/m">Museum</a></h3><p>${other}</p></div>`,
    );
    expect(facts.map(({ text }) => text)).not.toContain(other);
    expect(leftOut).toContain(other);
  });

  it('is the article’s where all of it is short', () => {
    const short = [
      'The gale is over.',
      'Only 3 of 22 platforms are in use here.',
      'All 31 schools are shut today.',
    ];
    const entries = [...short, 'The kiosk at the quay sells no fuel before Monday, says its owner.'];
    const body = `<h1>Ferry to Vall is back</h1><p>2 May 2025</p>${entries.map((text) => `<div><h2>Entry</h2><p>${text}</p></div>`).join('')}`;
    expect(texts(body)).toEqual(entries);
  });

  it('has a headline that stands in a table beside the page’s buttons', () => {
    const table =
      '<table><tr><td>Ferry to Vall is back</td><td><a href="/p"><img src="p.png"></a></td></tr></table>';
    const found = page(`${table}<div>2 May 2025</div>${broken}`);
    expect(found.article).toMatchObject({ title: 'Ferry to Vall is back', published: '2025-05-02' });
    expect(found.facts.filter(({ text }) => text === 'Ferry to Vall is back')).toHaveLength(1);
  });
});

describe('the last paragraph, below a box that leads elsewhere', () => {
  const told = FIRST.map((text) => `<p>${text}</p>`).join('');
  const [last = ''] = REST;
  it.each([
    ['of elements without names', '<div><div>Read more</div><div>Ferries sail again</div></div>'],
    ['with a link', '<div>Related</div><div><a href="/x">Ferries sail again</a></div>'],
    [
      'of several headlines',
      '<div>Related stories</div><div>- Ferries sail again</div><div>- Council votes on quay</div>',
    ],
  ])('is the article’s: %s', (_, box) => {
    expect(texts(`<h1>Ferry to Vall is back</h1>${told}${box}<p>${last}</p>`)).toEqual([...FIRST, last]);
    expect(texts(`<h1>Ferry to Vall is back</h1>${told}${box}<div>${last}</div>`)).toEqual([...FIRST, last]);
  });

  it('is told as left out where the box tells its stories in sentences', () => {
    const box =
      '<div>Related stories</div><div>The harbour of Oldport is dredged for the first time in nine years.</div>';
    const { facts, leftOut } = page(`<h1>Ferry to Vall is back</h1>${told}${box}<div>${last}</div>`);
    expect(facts.map(({ text }) => text)).not.toContain(last);
    expect(leftOut).toContain(last);
  });
});

describe('the publisher of a page', () => {
  const RIGHTS = '<footer>© 2025 Bay Media Ltd. All rights reserved.</footer>';
  const publisher = (head: string, above: string, below = RIGHTS) =>
    page(
      `${above}<h1>Ferry to Vall is back</h1><p>2 May 2025</p>${FIRST.map((text) => `<p>${text}</p>`).join('')}${below}`,
      head,
    ).article.publisher;
  const OTHER = '<title>Ferries sail again in the bay</title>';

  it.each([
    [
      'its metadata',
      `${OTHER}<meta property="og:site_name" content="Bayside Voice">`,
      '<div class="logo">Bay Today</div>',
      'Bayside Voice',
    ],
    ['its title', '<title>Ferry to Vall is back - Bayside</title>', '', 'Bayside'],
    [
      'its title, behind another headline',
      '<title>Ferries sail again | The Alden Sentinel</title>',
      '',
      'The Alden Sentinel',
    ],
    [
      'its masthead',
      OTHER,
      '<header><div class="masthead">The Alden Sentinel</div></header>',
      'The Alden Sentinel',
    ],
    [
      'its logo',
      OTHER,
      '<div id="logo"><img alt="The Alden Sentinel logo" src="a.png"></div>',
      'The Alden Sentinel',
    ],
    [
      'its way home',
      OTHER,
      '<a href="/"><img alt="The Alden Sentinel" src="a.png"></a>',
      'The Alden Sentinel',
    ],
    ['the line above its text', OTHER, '<p>Alden Sentinel, 2 May 2025</p>', 'Alden Sentinel'],
  ])('is what %s says, whoever owns it', (_, head, above, expected) => {
    expect(publisher(head, above)).toBe(expected);
  });

  it.each([
    ['nothing else names it', OTHER, ''],
    [
      'the title ends with the headline’s own words',
      '<title>Ferry to Vall is back - after four months</title>',
      '',
    ],
    [
      'a sponsor’s logo stands below the headline',
      OTHER,
      '',
      '<div class="logo">Oldport Daily Boats Today</div>',
    ],
  ])('is whose rights it names where %s', (_, head, above, below = '') => {
    expect(publisher(head, above, below + RIGHTS)).toBe('Bay Media');
  });
});

describe('what a page says of its article', () => {
  const page = (head: string, body: string) =>
    ingestArticle(Buffer.from(`<html><head>${head}</head><body><article>${body}</article></body></html>`), {
      name: 'a.html',
    });
  const TEXT =
    '<p>Weldon Mills sold more wool than it did a year ago, and shut the dye house by the canal for good.</p>';

  it('has its heading for the headline that the window calls by a shorter one, and a code for nobody', () => {
    const { article, leftOut } = page(
      '<title>Weldon Mills plc - Annual results</title>',
      `<p>Weldon Mills plc</p><p>7 August 2025</p><h1>Annual results for the year ended 31 May 2025</h1>${TEXT}<p>FR KDLBBXKFEFBQ</p>`,
    );
    expect([article.title, article.author]).toEqual(['Annual results for the year ended 31 May 2025', null]);
    expect(leftOut).toContain('FR KDLBBXKFEFBQ');
  });

  it('has its author behind a profile’s address, and a day that opens for no section', () => {
    const { article, facts } = page(
      '<meta property="article:author" content="https://aldenpost.example/ada-lund">',
      `<h1>Wool sells well again in Weldon</h1><address><a rel="author" href="/ada-lund">Ada Lund</a></address><details><summary>Tue 11 Feb 2025 16.33 GMT</summary></details>${TEXT}`,
    );
    expect(article.author).toBe('Ada Lund');
    expect(facts.at(-1)?.place).toEqual({ kind: 'paragraph', section: null, paragraph: 1 });
  });

  it('has who writes now and who did before for its authors', () => {
    const { article } = page(
      '',
      `<h1>Wool sells well again in Weldon</h1><p>Ada Lund (now) and Bo Ek (earlier)</p><p>7 August 2025</p>${TEXT}`,
    );
    expect(article.author).toBe('Ada Lund and Bo Ek');
  });
});

it.each(['END OF TRANSCRIPT', 'CP 0912 GMT 03FEB25'])('The last line is nobody’s name: %s', (line) => {
  const { article, leftOut } = ingestArticle(
    Buffer.from(
      `Wool sells well again in Weldon\n\n7 August 2025\n\nWeldon Mills sold more wool than it did a year ago.\n\n${line}\n`,
    ),
    { name: 'a.txt' },
  );
  expect(article.author).toBeNull();
  expect(leftOut).toContain(line);
});
