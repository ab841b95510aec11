import { describe, expect, it } from 'vitest';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const read = (text: string, name = 'a.txt'): Ingested => ingestArticle(Buffer.from(text), { name });
const textsOf = ({ facts }: Ingested) => facts.map(({ text }) => text);

const TANKS = ['Baths close', 'The Vall Echo', 'By Nils Berg', '2 May 2025'];
const TANKS_TOLD = {
  title: 'Baths close',
  publisher: 'The Vall Echo',
  published: '2025-05-02',
  author: 'Nils Berg',
};
const TANKS_TEXT = [
  'The baths of Vall close in June for 14 months, the town hall said on Friday.',
  'The pump is 60 years old and cannot be mended any more, said its keeper Ole Falk.',
];
const BEES = ['Bees move into the belfry', 'Kell Courier', 'By Ida Storm', '9 June 2026'];
const BEES_TOLD = {
  title: 'Bees move into the belfry',
  publisher: 'Kell Courier',
  published: '2026-06-09',
  author: 'Ida Storm',
};
const BEES_TEXT = [
  'Some 40,000 bees live in the belfry of Kell since Sunday, the priest said.',
  'They make 20 jars of honey a year, and nobody has been stung so far.',
];
const HEADLINES = [TANKS[0], BEES[0]];
const html = (lines: readonly string[]): string =>
  `<html><body><article>${lines.map((line) => (HEADLINES.includes(line) ? `<h1>${line}</h1>` : `<p>${line}</p>`)).join('')}</article></body></html>`;

describe('two articles in one file', () => {
  const apart = (lines: readonly string[]) => lines.join('\n\n');
  const together = (lines: readonly string[]) => lines.join('\n');
  it.each([
    ['chunks', [together(TANKS), ...TANKS_TEXT, together(BEES), ...BEES_TEXT].join('\n\n'), 'a.txt'],
    ['lines', together([...TANKS, ...TANKS_TEXT, ...BEES, ...BEES_TEXT]), 'a.txt'],
    ['paragraphs', apart([...TANKS, ...TANKS_TEXT, ...BEES, ...BEES_TEXT]), 'a.md'],
    ['a page', html([...TANKS, ...TANKS_TEXT, ...BEES, ...BEES_TEXT]), 'a.html'],
  ])('are two, each with its own head, text and facts: %s', (_how, text, name) => {
    const tanks = read(text, name);
    expect(tanks.article).toMatchObject(TANKS_TOLD);
    expect(tanks.others).toHaveLength(1);
    const [bees = tanks] = tanks.others;
    expect(bees.article).toMatchObject(BEES_TOLD);
    for (const [own, its, others] of [
      [tanks, TANKS_TEXT, [...BEES, ...BEES_TEXT]],
      [bees, BEES_TEXT, [...TANKS, ...TANKS_TEXT]],
    ] as const) {
      for (const sentence of its) expect(textsOf(own).join(' ')).toContain(sentence);
      for (const line of others) expect(own.article.text).not.toContain(line);
    }
  });

  it.each(['Bees move in', BEES[0]])('are so below a brief that has neither byline nor day: %s', (title) => {
    const brief =
      'The quay of Alden was sold on Friday for 640,000 kroner, its owner said. It was built in 1871.';
    const second = together([title ?? '', 'By Ida Storm', '9 June 2026']);
    const { article, facts, others } = read(['Quay sold', brief, second, ...BEES_TEXT].join('\n\n'));
    expect(article).toMatchObject({ title: 'Quay sold', published: null, author: null });
    expect(facts.map((fact) => fact.text).join(' ')).toMatch(/640,000 kroner.*1871/);
    expect(others).toHaveLength(1);
    expect(others[0]?.article).toMatchObject({ title, published: '2026-06-09', author: 'Ida Storm' });
  });

  it('are two also where the page’s rights stand between them, but not where it tells of its other stories', () => {
    const rights = '© 2025 The Vall Echo. All rights reserved.';
    const both = read(
      [together(TANKS), ...TANKS_TEXT, 'Share this', rights, together(BEES), ...BEES_TEXT].join('\n\n'),
    );
    expect(both.article).toMatchObject(TANKS_TOLD);
    expect(both.others.map((other) => other.article)).toMatchObject([BEES_TOLD]);
    const stories = [
      'More stories',
      together([BEES[0] ?? '', 'By Ida Storm', '9 June 2026', BEES_TEXT[0] ?? '']),
    ];
    const { others, facts, leftOut } = read([together(TANKS), ...TANKS_TEXT, ...stories].join('\n\n'));
    expect(others).toEqual([]);
    expect(facts.map(({ text }) => text).join(' ')).not.toContain('bees');
    expect(leftOut).toContain(BEES_TEXT[0]);
  });

  it('are three where a third one follows, and what has no text of its own is none', () => {
    const third = [together(['Lido opens for good', 'By Ada Falk', '3 July 2026']), TANKS_TEXT[1]];
    const text = [together(TANKS), ...TANKS_TEXT, together(BEES), ...BEES_TEXT, ...third].join('\n\n');
    const { article, others } = read(text);
    expect(
      [article, ...others.map((other) => other.article)].map(({ title, author }) => [title, author]),
    ).toEqual([
      ['Baths close', 'Nils Berg'],
      ['Bees move into the belfry', 'Ida Storm'],
      ['Lido opens for good', 'Ada Falk'],
    ]);
  });

  it('are not told of by what is given for the first one, nor by what the page says of itself', () => {
    const page = html([...TANKS, ...TANKS_TEXT, ...BEES, ...BEES_TEXT]).replace(
      '<html>',
      '<html><head><meta property="og:site_name" content="The Vall Echo"><meta name="author" content="Nils Berg"></head>',
    );
    const options = { name: 'a.html', publisher: 'Weekly Vall', url: 'https://vall.example/baths' };
    const { article, others } = ingestArticle(Buffer.from(page), options);
    expect(article).toMatchObject({ publisher: 'Weekly Vall', url: 'https://vall.example/baths' });
    expect(others[0]?.article).toMatchObject({ ...BEES_TOLD, url: null });
  });

  it('are ten at most of a feed: the rest is left out, and is in none', () => {
    const stories = Array.from({ length: 14 }, (_, at) =>
      [
        `Story number ${at} of the day`,
        'By Ida Storm',
        '9 June 2026',
        `The ${at + 20} boats of the harbour left on Monday, it was said.`,
      ].join('\n'),
    );
    const { others, leftOut } = read(stories.join('\n\n'));
    expect(others).toHaveLength(9);
    expect([...leftOut, ...others.flatMap((other) => other.leftOut)]).toContain('Story number 10 of the day');
    expect(others.at(-1)?.article.text).not.toContain('30 boats');
  });

  it('are so where the first one has no byline', () => {
    const [title = '', paper = '', , day = ''] = TANKS;
    const { article, others } = read(
      [together([title, paper, day]), ...TANKS_TEXT, together(BEES.slice(0, 3)), ...BEES_TEXT].join('\n\n'),
    );
    expect(article).toMatchObject({ title: 'Baths close', published: '2025-05-02', author: null });
    expect(others.map((other) => other.article.author)).toEqual(['Ida Storm']);
  });

  it.each([
    ['a kicker', ['TOWN AND PARISH', BEES[0], 'By Ida Storm', '9 June 2026']],
    ['a headline of two words', ['Bees return', 'By Ida Storm', '9 June 2026']],
    ['a question', ['Who keeps the bees?', 'By Ida Storm', '9 June 2026']],
    [
      'a deck',
      [
        BEES[0],
        'The priest of Kell lets them stay for the honey that they make.',
        'By Ida Storm',
        '9 June 2026',
      ],
    ],
    ['an address', [BEES[0], 'https://kell.example/bees', 'By Ida Storm', '9 June 2026']],
    ['a paper above it', ['The Kell Courier', BEES[0], 'By Ida Storm', '9 June 2026']],
  ])('are so where the second one opens with %s', (_what, head) => {
    const { article, facts, others } = read(
      [together(TANKS), ...TANKS_TEXT, ...head, ...BEES_TEXT].join('\n\n'),
    );
    expect(article).toMatchObject(TANKS_TOLD);
    expect(facts.map(({ text }) => text).join(' ')).not.toMatch(/bees|belfry|Ida Storm/i);
    expect(others).toHaveLength(1);
    expect(others[0]?.article).toMatchObject({ published: '2026-06-09', author: 'Ida Storm' });
    expect(others[0]?.article.title).toMatch(/bees/i);
  });

  it.each([
    ['a deck above the byline', ['Baths close', TANKS_TEXT[0], 'By Nils Berg\n2 May 2025', ...BEES_TEXT]],
    [
      'a deck, and a line above the byline',
      ['Baths close', TANKS_TEXT[0], 'Town and parish\nBy Nils Berg\n2 May 2025', ...BEES_TEXT],
    ],
    ['who signs below', [together(TANKS), ...TANKS_TEXT, 'Ole Falk, Town Clerk\n7 May 2025', ...BEES_TEXT]],
    ['a heading', [together(TANKS), TANKS_TEXT[0], 'What happens to the pump', TANKS_TEXT[1]]],
    [
      'a correction',
      [
        together(TANKS),
        ...TANKS_TEXT,
        'This report was corrected on\n5 May 2025',
        `It said before: ${BEES_TEXT[0]}`,
      ],
    ],
    [
      'an entry of a live blog',
      [together(TANKS), TANKS_TEXT[0], '10:40 The pump is switched off\nBy Ida Storm', TANKS_TEXT[1]],
    ],
    [
      'an entry of one, with the time above it',
      [together(TANKS), TANKS_TEXT[0], '10:40', 'The pump is switched off\nBy Ida Storm', TANKS_TEXT[1]],
    ],
  ])('are none where there is %s', (_what, chunks) => {
    expect(read(chunks.join('\n\n')).others).toEqual([]);
  });
});

describe('labels below the first paragraph of text', () => {
  const labels = [
    'Price: £3m',
    'Buyer: Falk Homes',
    'Date: 4 March 2024',
    'Source: Deeds Office',
    'Title: Leasehold',
    'Author: Town surveyor',
  ];
  const end = 'It has 12 pools, and it was built in 1905 by a family of brewers who lived beside it.';
  const of = (gap: string): string => [TANKS.join(gap), TANKS_TEXT[0], labels.join(gap), end].join('\n\n');
  it.each([
    ['a.txt', of('\n')],
    ['a.md', of('\n\n')],
    ['a.txt', [...TANKS, 'The baths were sold on Monday, the town said.', ...labels, end].join('\n')],
    ['a.html', html([...TANKS, TANKS_TEXT[0] ?? '', ...labels, end])],
  ])('are the text’s, and no details: %s', (name, text) => {
    const { article, facts, leftOut } = read(text, name);
    expect(article).toMatchObject(TANKS_TOLD);
    const told = [article.text, ...leftOut].join('\n');
    for (const label of labels) expect(told).toContain(label);
    expect(facts.map((fact) => fact.text).join('\n')).toMatch(/Price: £3m[\s\S]*Buyer: Falk Homes/);
  });
});

describe('labels that an article lists', () => {
  const labels = [
    'Residents: 41,300 (2011: 38,900)',
    'Jobless: 4.2%, down from 5.1% a year before',
    'Mayor: Ole Falk, since 2023',
    'Twin town: Kell (since 1974)',
  ];
  const end = 'The town hall brings these figures out every year, and the next ones come in May 2026.';
  it.each([
    ['right below one another', ['Vall in figures\nThe Vall Echo | 7 May 2025', labels.join('\n')]],
    ['each apart', ['Vall in figures\nThe Vall Echo | 7 May 2025', ...labels]],
    ['in one chunk with the head', [`Vall in figures\nThe Vall Echo | 7 May 2025\n${labels.join('\n')}`]],
  ])('are facts of their own below their headline: %s', (_how, chunks) => {
    for (const text of [chunks, [...chunks, end]]) {
      const ingested = read(text.join('\n\n'));
      expect(ingested.article).toMatchObject({ title: 'Vall in figures', publisher: 'The Vall Echo' });
      expect(textsOf(ingested)).toEqual(expect.arrayContaining(labels));
    }
  });

  it('are the head’s where a byline follows', () => {
    const { article } = read(
      `Vall counts again\nEdition: late\nRegion: coast\nPhoto: Ida Storm\nBy Nils Berg\n2 May 2025\n\n${end}`,
    );
    expect(article).toMatchObject({
      title: 'Vall counts again',
      author: 'Nils Berg',
      published: '2025-05-02',
    });
  });
});

describe('a picture’s line among those of the head', () => {
  const text =
    'Ferries were back at the quay of Alden on Tuesday, after 9 days in which not one of them had sailed.';
  const picture = 'Passengers board the Alden ferry on Tuesday.';
  const head = 'Ferries sail again\nAlden Daily\nBy Ada Lund\n21 May 2025';

  it.each([
    ['with a label', `${head}\nPhoto: ${picture} /FILE\n\n${text}`],
    ['with its credit alone', `${head}\n${picture} /FILE\n\n${text}`],
    ['wrapped', `${head}\n${picture.replace('ferry ', 'ferry\n')} /FILE\n\n${text}`],
    ['wrapped before a capital', `${head}\nPhoto: ${picture.replace('the ', 'the\n')} /FILE\n\n${text}`],
    ['right above the text', `${head}\nImage: ${picture} Credit: AP\n${text}`],
    ['below the headline', head.replace('\n', `\nPhoto: ${picture} /FILE\n`).concat(`\n\n${text}`)],
  ])('is a caption, and no more than that: %s', (_how, file) => {
    const { article, facts } = read(file);
    expect(article).toMatchObject({
      title: 'Ferries sail again',
      publisher: 'Alden Daily',
      author: 'Ada Lund',
      published: '2025-05-21',
    });
    const told = facts.filter(({ place }) => place.kind === 'caption' || place.kind === 'paragraph');
    expect(told.map(({ place, text: words }) => [place.kind, words])).toEqual([
      ['caption', picture],
      ['paragraph', text],
    ]);
  });

  it.each(['a.md', 'a.html'])('is one in a file of any kind: %s', (name) => {
    const lines = `${head}\nImage: A ferry at the quay. Credit: AP`.split('\n');
    const file =
      name === 'a.md' ? `${lines.join('\n')}\n\n${text}` : `<p>${lines.join('<br>')}</p><p>${text}</p>`;
    const { article, facts } = ingestArticle(Buffer.from(file), { name });
    expect(article).toMatchObject({ title: 'Ferries sail again', author: 'Ada Lund' });
    expect(facts.find(({ place }) => place.kind === 'caption')?.text).toBe('A ferry at the quay.');
  });

  it('is each of two', () => {
    const { facts } = read(
      `${head}\nFile photo: The ferry at its quay in 2019\nInset: Ada Lund at the wheel.\n\n${text}`,
    );
    const captions = facts.filter(({ place }) => place.kind === 'caption');
    expect(captions.map((fact) => fact.text)).toEqual([
      'The ferry at its quay in 2019',
      'Ada Lund at the wheel.',
    ]);
  });
});

describe('the line right below a headline', () => {
  const pasted = (line: string, name = 'a.txt') =>
    read(`Baths close at Vall\n${line}\n2 May 2025\n\n${TANKS_TEXT.join('\n\n')}`, name);

  it.each([
    ['Reuters', 'Reuters'],
    ['Vox', 'Vox'],
    ['The Atlantic', 'The Atlantic'],
    ['Market Watch', 'Market Watch'],
    ['The Vall Echo via MSN', 'The Vall Echo'],
    ['The Vall Echo, vol. 14 no. 3, pp. 12-14', 'The Vall Echo'],
  ])('names the publisher: %s', (line, publisher) => {
    expect(pasted(line).article).toMatchObject({ title: 'Baths close at Vall', publisher, author: null });
  });

  it('names nobody where it is written like no paper and no person, and is told', () => {
    const { article, leftOut } = pasted('The Slow Otter');
    expect(article).toMatchObject({ publisher: null, author: null });
    expect(leftOut).toEqual(['The Slow Otter']);
  });

  it('is an agency beside the paper that carries it', () => {
    expect(pasted('The Vall Echo\nReuters').article).toMatchObject({
      publisher: 'The Vall Echo',
      author: null,
    });
  });

  it('is no part of the headline where it says who shared it', () => {
    const { article, facts, leftOut } = pasted('posted by u/bathsfan 3 hours ago');
    expect(article.title).toBe('Baths close at Vall');
    expect(facts.map(({ text }) => text).join()).not.toContain('bathsfan');
    expect(leftOut).toEqual(['posted by u/bathsfan 3 hours ago']);
  });

  it('may have the marks of a text that it was copied from', () => {
    expect(pasted('_By_ **Ida Storm** · _Vall Tribune_').article).toMatchObject({
      publisher: 'Vall Tribune',
      author: 'Ida Storm',
    });
  });
});

describe('a headline', () => {
  it('may read like a motto, above the paper’s name', () => {
    const { article } = read(`News of the month from Vall\nVall Gazette\n2 May 2025\n\n${TANKS_TEXT[0]}`);
    expect(article).toMatchObject({ title: 'News of the month from Vall', publisher: 'Vall Gazette' });
  });

  it('is no magazine’s number', () => {
    const { article } = read(
      `Bells for Kell\nApril 2025\nThe Bell Magazine, vol. 2 no. 3, pp. 4-9\n\nThe church of Kell gets 3 new bells this year, the priest said on Monday.`,
    );
    expect(article).toMatchObject({ title: 'Bells for Kell', publisher: 'The Bell Magazine' });
  });

  it.each([
    ['Baths close - The Echo', 'The Echo'],
    ['Baths close at Vall - Opinion', null],
  ])(
    'tells the site in the window’s title from its own words, and from a section: %s',
    (title, publisher) => {
      const page = html(['By Ida Storm', ...TANKS_TEXT]).replace(
        '<html><body><article>',
        `<html><head><title>${title}</title></head><body><article><h5>Opinion</h5><h1>Baths close at Vall</h1>`,
      );
      expect(read(page, 'a.html').article).toMatchObject({ title: 'Baths close at Vall', publisher });
    },
  );
});

describe('a masthead with a tagline', () => {
  const below = (line: string) =>
    read(
      [`# Baths close at Vall`, `*${line}*`, '**By Ida Storm**\n2 May 2025', ...TANKS_TEXT].join('\n\n'),
      'a.md',
    ).article;

  it.each([
    ['Paddle — pools and ponds', 'Paddle'],
    ['Steam & Soap | everything that gets wet', 'Steam & Soap'],
    ['The Wet Sheet — swimming, counted', 'The Wet Sheet'],
  ])('names the paper, right below the headline: %s', (line, publisher) => {
    expect(below(line)).toMatchObject({ publisher, author: 'Ida Storm' });
  });

  it.each([
    ['above it', 'STEAM & SOAP /// the news service of the baths', 'Steam & Soap'],
    ['of whom somebody spoke to it', 'Paddle — pools and ponds', 'Paddle'],
  ])('names it: %s', (_where, line, publisher) => {
    const told = '“We will miss it,” Ole Falk told Paddle.';
    const lines = [line, 'Baths close at Vall', 'By Ida Storm\n2 May 2025', ...TANKS_TEXT, told];
    expect(read(lines.join('\n\n')).article).toMatchObject({ title: 'Baths close at Vall', publisher });
  });

  it.each([
    'Town Hall — what the baths cost',
    'Analysis — why the pump gave up',
    'Ole Falk — the man who kept the pump',
    'What is next — and who pays',
  ])('is none where it is a deck: %s', (line) => {
    expect(below(line)).toMatchObject({ publisher: null, author: 'Ida Storm' });
  });
});

describe('a line of the paper, the day and who wrote it', () => {
  it.each([
    '[The Wet Sheet](https://wetsheet.example) | Friday, 2 May 2025 | Words: Ida Storm | Pictures: Ole Falk',
    'The Wet Sheet · Friday, 2 May 2025 · Text: Ida Storm · Illustration by the art team of the paper',
  ])('is read below a deck: %s', (line) => {
    const deck = 'The baths at Vall will close for good in June, the council decided on Thursday.';
    const { article, facts } = read(
      ['# Baths close at Vall', deck, line, ...TANKS_TEXT].join('\n\n'),
      'a.md',
    );
    expect(article).toMatchObject({
      publisher: 'The Wet Sheet',
      published: '2025-05-02',
      author: 'Ida Storm',
    });
    expect(facts.find(({ text }) => text === deck)?.place).toEqual({ kind: 'headline' });
  });

  it.each([
    'The Vall Review, 2 May 2025. By Ida Storm',
    'The Vall Review. 2 May 2025. By Ida Storm.',
    'Vall Review, May 2, 2025, by Ida Storm',
    'From The Vall Review, Friday 2 May 2025. Words by Ida Storm',
    'The Vall Review, 2 May 2025. By Ida Storm in Vall, with reporting by the town desk',
    'The Vall Review, 2 May 2025. Ida Storm, water correspondent',
    'The Vall Review, 2 May 2025. Reporting: Ida Storm',
    'Published in The Vall Review on 2 May 2025 by Ida Storm',
    'Published 2 May 2025 by Ida Storm in The Vall Review',
    '2 May 2025. By Ida Storm, The Vall Review',
    '2 May 2025, The Vall Review, by Ida Storm',
    'By Ida Storm, The Vall Review, 2 May 2025',
    'By Ida Storm. The Vall Review, 2 May 2025',
    'By Ida Storm (The Vall Review), 2 May 2025',
    'The Vall Review | Ida Storm | 2 May 2025',
    'The Vall Review, Ida Storm, 2 May 2025',
    'The Vall Review (2 May 2025), Ida Storm',
    'The Vall Review, 2 May 2025 (Ida Storm)',
    'Ida Storm, 2 May 2025, The Vall Review',
  ])('is read in whatever order: %s', (line) => {
    const told = { title: 'Baths close at Vall', published: '2025-05-02', author: 'Ida Storm' };
    for (const head of [
      ['Baths close at Vall', line],
      [line, 'Baths close at Vall'],
    ]) {
      const { article } = read([...head, ...TANKS_TEXT].join('\n\n'));
      expect(article).toMatchObject(told);
      expect(article.publisher).toMatch(/^(?:The )?Vall Review$/u);
    }
  });

  it.each([
    [
      'The Vall Review, Friday 2 May 2025. By Ida Storm',
      ['The Vall Review', 'Friday 2 May 2025', 'By Ida Storm'],
    ],
    [
      'The Vall Review, 2 May 2025. Words by Ida Storm',
      ['The Vall Review', '2 May 2025', 'Words by Ida Storm'],
    ],
    ['The Vall Review, Ida Storm, 2 May 2025', ['The Vall Review', 'Ida Storm', '2 May 2025']],
    ['The Vall Review (2 May 2025), Ida Storm', ['The Vall Review', 'Ida Storm', '2 May 2025']],
  ])('makes a fact of each: %s', (line, told) => {
    const { facts } = read(['Baths close at Vall', line, ...TANKS_TEXT].join('\n\n'));
    expect(facts.filter(({ place }) => place.kind === 'dateline').map(({ text }) => text)).toEqual(told);
  });

  it('names both of two people behind the day', () => {
    const line = 'The Vall Review, 2 May 2025. By Ida Storm and Ole Berg';
    const { article } = read(['Baths close at Vall', line, ...TANKS_TEXT].join('\n\n'));
    expect(article.author).toBe('Ida Storm and Ole Berg');
  });

  it.each(['The Vall Review, Falk Bay, 2 May 2025', 'The Vall Review, 2 May 2025, Falk Bay'])(
    'names nobody by a place that the text tells of: %s',
    (line) => {
      const text = 'The baths of Falk Bay close in June for 14 months, the town hall said on Friday.';
      const { article } = read(['Baths close at Falk Bay', line, text].join('\n\n'));
      expect(article).toMatchObject({ publisher: 'The Vall Review', published: '2025-05-02', author: null });
    },
  );

  it.each([
    ['Star Quay', null],
    ['Beacon Hill', null],
    ['The Mirror Lakes', null],
    ['Vall', null],
    ['Port Vall', null],
    ['The Star Quay Courier', 'The Star Quay Courier'],
    ['Vall Star', 'Vall Star'],
    ['News of Beacon Hill', 'News of Beacon Hill'],
    ['Star and Echo', 'Star and Echo'],
  ])('takes no place for a paper: %s', (name, publisher) => {
    const line = `${name}, 2 May 2025. By Ida Storm`;
    for (const head of [
      ['Baths close at last', line],
      [line, 'Baths close at last'],
    ]) {
      const { article } = read([...head, ...TANKS_TEXT].join('\n\n'));
      expect(article).toMatchObject({ publisher, published: '2025-05-02', author: 'Ida Storm' });
    }
  });

  it('names the paper alone where that reads like a person', () => {
    const rights = '© 2025 Falk Tarn. All rights reserved.';
    const text = ['Baths close at Vall', 'Falk Tarn, 2 May 2025', ...TANKS_TEXT, rights].join('\n\n');
    expect(read(text).article).toMatchObject({ publisher: 'Falk Tarn', author: null });
  });

  it.each([
    'The pool was opened on 2 May 2025 by Ida Storm and Ole Berg in Vall.',
    'Baths of such a size were last opened 2 May 1985 by Ida Storm, the mayor.',
    'VALL, 2 May 2025. By Monday, the pool had lost 40 litres.',
  ])('is no sentence with a day and a name: %s', (sentence) => {
    const { article, facts } = read(
      ['Baths close at Vall', 'The Vall Review', sentence, ...TANKS_TEXT].join('\n\n'),
    );
    expect(article.author).toBeNull();
    expect(facts.map(({ text }) => text).join(' ')).toContain(sentence.split('. ').at(-1));
  });

  it('leaves what leads in to a list to the list', () => {
    const list = ['What goes:', '- The big pool\n- The two saunas'];
    const head = ['# Baths close at Vall', 'By Ida Storm | 2 May 2025'];
    const { facts } = read([...head, ...list, ...TANKS_TEXT].join('\n\n'), 'a.md');
    expect(facts.find(({ text }) => text === 'The two saunas')?.context).toBe('What goes');
  });

  it.each([
    ['right below the byline', 'Baths close at Vall\n\nBy Ida Storm\nThe pools that close, in order:'],
    [
      'below the paper and the day',
      'Baths close at Vall\n\nThe Vall Review\n2 May 2025\nThe pools that close:',
    ],
    [
      'in one piece with the headline',
      'Baths close at Vall\nBy Ida Storm\n2 May 2025\nThe pools that close:',
    ],
  ])('leaves it to the list %s, and the headline to the article', (_where, head) => {
    const list = '- The big pool\n- The two saunas';
    const { article, facts } = read([`${head}\n${list}`, ...TANKS_TEXT].join('\n\n'));
    expect(article.title).toBe('Baths close at Vall');
    expect(facts.find(({ text }) => text === 'The two saunas')?.context).toMatch(/^The pools that close/);
  });

  it('has a headline that leads in to a list right below it', () => {
    const head = 'The Vall Review\n2 May 2025\nThe pools that close:\n- The big pool\n- The two saunas';
    expect(read([head, ...TANKS_TEXT].join('\n\n')).article.title).toMatch(/^The pools that close/);
  });

  it.each([
    ['Science desk, The Vall Review, 2 May 2025', 'The Vall Review'],
    ['Local news team, Vall Gazette | 2 May 2025', 'Vall Gazette'],
    ['Desk Weekly, 2 May 2025', 'Desk Weekly'],
  ])('names the paper without its desk: %s', (line, publisher) => {
    const { article } = read(['Baths close at Vall', line, ...TANKS_TEXT].join('\n\n'));
    expect(article).toMatchObject({ publisher, published: '2025-05-02' });
  });
});

it('states a line of the paper and its day once', () => {
  const text =
    '# Alden gets its pool back\n\n*By Ada Lund and Bo Ek*\n\n**The Alden Post** | Monday, 2 June 2025 | Updated 18:10\n\nThe pool at Alden opens on Friday, after two winters in which nobody could swim there.\n';
  const { article, facts } = ingestArticle(Buffer.from(text), { name: 'a.md' });
  expect(article).toMatchObject({ publisher: 'The Alden Post', published: '2025-06-02' });
  expect(facts.filter((fact) => fact.text.includes('2 June')).map((fact) => fact.text)).toEqual([
    'The Alden Post | Monday, 2 June 2025 | Updated 18:10',
  ]);
});

describe('signs that the lines of a head open with', () => {
  const text = [
    '🚨🚨 Kite day is back in Alden 🪁\n📰 The Alden Echo\n✍️ By Zoë Lund\n📅 1 April 2026',
    '🪁 The kite day is back in Alden on 18 July with 35 stalls, its organiser Bo Ek said.',
  ].join('\n\n');

  it('are none of their details', () => {
    expect(read(text, 'a.txt').article).toMatchObject({
      title: 'Kite day is back in Alden 🪁',
      publisher: 'The Alden Echo',
      author: 'Zoë Lund',
      published: '2026-04-01',
    });
  });

  it('stay before the text', () => {
    expect(textsOf(read(text, 'a.txt')).at(-1)).toMatch(/^🪁 The kite day/u);
  });
});

describe('a day that a page has for programs alone', () => {
  it('is written as people do', () => {
    const page = `<html><head><meta property="article:published_time" content="2026-02-20T23:30:00-05:00"></head><body><article><h1>Lift at Alden breaks its record</h1><p>The lift at Alden carried 48,900 people on Saturday, its manager Ada Lund said.</p></article></body></html>`;
    const { article, facts } = read(page, 'a.html');
    expect(article.published).toBe('2026-02-20T23:30:00-05:00');
    expect(facts.find(({ place }) => place.kind === 'dateline')?.text).toBe(
      '20 February 2026, 23:30 (UTC-05:00)',
    );
  });
});
