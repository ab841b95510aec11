import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IngestError } from '../../src/knowledge/ingest/error.ts';
import { type IngestedArticle, readIngested, storedFiles } from '../../src/knowledge/ingest/facts/stored.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const NAMES = ['a.txt', 'a.md', 'a.html'];

/** Ingest, and hold what comes out against its text; the named error is the only one. */
function ingestAnything(bytes: Uint8Array, name: string): void {
  try {
    const { others, ...first } = ingestArticle(bytes, { name });
    for (const one of [first, ...others]) holds(one, name);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    expect(error.message).toMatch(/^\S+.*\. \S.*\.$/su);
  }
}

function holds(ingested: IngestedArticle, name: string): void {
  for (const { text, origin, figures, saidBy } of ingested.facts) {
    if (origin.kind !== 'extracted') throw new Error('not extracted');
    expect(ingested.article.text.slice(origin.start, origin.end)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(600);
    for (const figure of figures) expect(text).toContain(figure.text);
    expect(saidBy?.length ?? 0).toBeLessThanOrEqual(150);
  }
  const from = { name, sha256: '0'.repeat(64) };
  const [textFile, json] = storedFiles(ingested, from);
  if (textFile === undefined || json === undefined) throw new Error('not stored');
  const read = readIngested(
    { file: json.name, text: json.content },
    { file: textFile.name, text: textFile.content },
  );
  expect(read).toEqual({ ingested: { article: ingested.article, facts: ingested.facts }, from });
}

/** Bits that news are made of, in any order. */
const BIT = fc.constantFrom(
  'The quay cost $212 million, Ada Lund said.',
  '“It opened,',
  'and then it shut,” she said. ',
  '\n',
  '\n\n',
  '- ',
  '* ',
  '> ',
  '| 1,204 | 9.2% |',
  '|---|---|',
  'By Ada Lund',
  '2 May 2025, 10:00 CET',
  '14:32 GMT',
  'RELATED',
  'CORRECTION: It is 3, not 4.',
  '[PHOTO: A crane. Credit: Bo]',
  '===',
  '---',
  '# ',
  '## Costs',
  '**bold**',
  '[link](x)',
  '![](x.jpg)',
  '*A crane.*',
  '© 2025 Alden Post',
  'THE COST',
  'Q: How many?',
  'A: About 40 to 50.',
  'half a million',
  'three-quarters of',
  '−17 °C',
  'No. 5',
  'Dr. J. T. Hall Jr.',
  'Rund 1.200 Menschen',
  '5万人。',
  '“',
  '”',
  '"',
  '(',
  ')',
  '\t',
  '  ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '👩‍👧',
  '\ud800',
  '<p>',
  '</p>',
  '<article>',
  '<h1>',
  '</h1>',
  '<table><tr><th>',
  '<td colspan=3>',
  '<figcaption>',
  '<script>',
  '</script>',
  '<li>',
  '<dl><dt>a<dd>',
  '&amp;',
  '&#0;',
  '<!--',
  '-->',
  '<aside class="related">',
  '<blockquote>',
  '<cite>',
  '<br><br>',
  '<meta charset="utf-7">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[1]}</script>',
  '<body>',
  '<html lang="zz-zz">',
);

describe('whatever is in a file, its facts are in its text or it says what is wrong', () => {
  it.each(NAMES)('any bits of news in %s', (name) => {
    fc.assert(
      fc.property(fc.array(BIT, { maxLength: 60 }), (bits) =>
        ingestAnything(Buffer.from(bits.join('')), name),
      ),
      { numRuns: 60 },
    );
  });

  it.each(NAMES)('any text in %s', (name) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        ingestAnything(Buffer.from(text), name),
      ),
      { numRuns: 40 },
    );
  });

  it.each(NAMES)('any bytes in %s', (name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => ingestAnything(bytes, name)),
      { numRuns: 40 },
    );
  });

  it('any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) =>
        ingestAnything(Buffer.from('The quay opened. It is long.'), name),
      ),
      { numRuns: 40 },
    );
  });
});

const MIB = 1024 * 1024;
const filled = (bit: string, length = MIB / 8): string =>
  bit.repeat(Math.ceil(length / bit.length)).slice(0, length);

const GAPS = [' ', '\t', '\u00a0', ' \t'];
/** Lines with 50,000 spaces wherever a line has one. */
function gapsIn(name: string, spaces: readonly string[]): string {
  const lines = [
    'It cost 5 million euros, from 5 to 6 % since May 2025.',
    '- a 5 %',
    '“It is open,” said Ada Lund.',
  ];
  const wide = spaces.flatMap((space) => lines.map((line) => line.replaceAll(' ', filled(space, 50_000))));
  const all = [
    'The harbour has 40 berths and 12 cranes of its own since May, the mayor, Ada Lund, said on Friday.',
    ...wide,
  ];
  return all.map((line) => (name.endsWith('html') ? `<p>${line}` : line)).join('\n\n');
}

/** Each would take minutes, or all the memory, where a step is quadratic. */
describe('bounded time and memory', () => {
  it.each([
    ['one line of a letter', 'a.txt', filled('a', MIB)],
    ['one line of words', 'a.txt', filled('The harbour has 40 berths and 12 cranes, ')],
    ['initials', 'a.txt', filled('A. ')],
    ['years', 'a.txt', filled('2024 ')],
    ['commas in digits', 'a.txt', filled('1,')],
    ['opened quotations', 'a.txt', filled('“a ')],
    ['100,000 paragraphs', 'a.txt', filled('Berth 5 is open.\n\n', 1_800_000)],
    ['tabs', 'a.txt', filled('a\t')],
    [
      'a paper’s pages that go on',
      'a.txt',
      `Times${' p.0,'.repeat(60)}e\n\nThe port has 40 berths since May.`,
    ],
    ['tabs in Markdown', 'a.md', `${filled('\t', 80_000)}x`],
    ['dashes', 'a.txt', filled(' — ')],
    ['lines of a letter', 'a.txt', filled('a\n')],
    ['lines of a letter in Markdown', 'a.md', filled('A\n', MIB / 16)],
    ['rows without figures', 'a.txt', filled('a\tb\n')],
    ['rows of columns', 'a.txt', filled('a  b\n')],
    ['rows of wide columns', 'a.txt', filled('a   b   c\n')],
    ['rows of words', 'a.txt', filled('A b c\n')],
    ['rows that end with figures', 'a.txt', filled('A b 1 2\nC 3 4 5\n')],
    ['frames', 'a.txt', filled('---\n')],
    ['rules of a page', 'a.html', filled('<hr>', 500_000)],
    ['blank lines', 'a.txt', `The port has 40 berths.${filled('\n', MIB)}It is long.`],
    [
      'what accepts over and over',
      'a.txt',
      `The port opens\n\n${'accept '.repeat(60)}!\n\nIt has 40 berths.`,
    ],
    ['a paper’s part that goes on', 'a.txt', `World${'y'.repeat(50)}1\n\nThe port has 40 berths since May.`],
    [
      'capitals above a press release',
      'a.txt',
      `Police ${'A'.repeat(80)}!\nPRESS RELEASE\n14 October 2025\n\nQuay shut after storm of May\n\nThe quay by the old mill was shut for three weeks after the storm of May.`,
    ],
    ['a frame that goes on as none', 'a.txt', `${filled('-', 10_000)}!`],
    ['frames above what is no table', 'a.txt', filled('---\n') + filled('a;b;c\n')],
    ['bylines', 'a.txt', filled('By Ada Lund\n')],
    ['parts of a page among other lines', 'a.txt', filled('Home\nAlden\n')],
    ['emphasis', 'a.md', filled('_a_')],
    ['exponents', 'a.html', `<p>${filled('10<sup>6</sup> ', 500_000)}</p>`],
    ['what is struck through without an end', 'a.md', filled('<s>', 500_000)],
    [
      'paragraphs of one element',
      'a.html',
      `<body><div>${filled('The harbour has 40 berths and 12 cranes of its own.<br><br>', 400_000)}</div>`,
    ],
    ['quotations in quotations', 'a.md', filled('> ', 100_000)],
    ['front matter', 'a.md', `---\n${filled('a: 1\n', 100_000)}---\ntext`],
    [
      'aliases that explode',
      'a.md',
      `---\na: &a [x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f']
        .map(
          (key, index) =>
            `${key}: &${key} [${Array(9)
              .fill(`*${'abcde'.charAt(index)}`)
              .join(',')}]`,
        )
        .join('\n')}\n---\nThe text.`,
    ],
    [
      'a page of keywords',
      'a.html',
      `<meta name="keywords" content="${Array.from({ length: 100_000 }, (_, at) => `berth ${at}`).join()}"><p>${filled('The harbour has 40 berths and 12 cranes of its own. ', 200_000)}`,
    ],
    ['spaces in Markdown of Pandoc', 'a.md', `# Costs {.a}\n\na${filled(' ', MIB / 4)}b`],
    ['deep nesting', 'a.html', `<body>${'<div>'.repeat(20_000)}x`],
    ['wide gaps', 'a.txt', gapsIn('a.txt', GAPS)],
    ['wide gaps in Markdown', 'a.md', gapsIn('a.md', GAPS)],
    ['wide gaps of a page', 'a.html', gapsIn('a.html', GAPS)],
    ['wide gaps of entities', 'a.html', gapsIn('a.html', ['&nbsp;', ' &nbsp;', '&#160; '])],
    ['nesting within what is read', 'a.html', `<body>${'<div>'.repeat(240)}<p>The harbour has 40 berths.`],
    ['tags without end', 'a.html', filled('<', MIB)],
    ['ends of tags that did not begin', 'a.html', filled('> ', MIB / 2)],
    ['roots behind the body', 'a.html', `<body>${filled('<html></html> ', MIB)}`],
    ['commas', 'a.txt', filled(',', MIB)],
    [
      'spans of a table',
      'a.html',
      `<table>${filled('<tr><td colspan=99999 rowspan=99999>1</td><td>2</td></tr>', 25_000)}`,
    ],
    [
      'open brackets in JSON-LD',
      'a.html',
      `<script type="application/ld+json">${filled('[', 500_000)}</script><p>The harbour has 40 berths.`,
    ],
    [
      'a page of paragraphs',
      'a.html',
      `<article>${Array.from({ length: 1_000 }, (_, at) => `<p>Berth ${at} is open, and has been since May.</p>`).join('')}`,
    ],
  ])('%s', (_, name, text) => {
    ingestAnything(Buffer.from(text), name);
  });
});

describe('a file that is no article', () => {
  it.each([
    ['a ZIP archive', Buffer.from('504b0304140000000000', 'hex'), /is a ZIP archive/],
    ['a PDF', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /is a PNG picture/],
    [
      'bytes with zeros',
      Buffer.from([65, 66, 0, 67, 0, 0, 0, 68]),
      /is not text: it holds bytes that no text has/,
    ],
    ['Cyrillic without a name', Buffer.from('cce5f1f220eef2eaf0fbf220e220ece0e52e', 'hex'), /is not UTF-8/],
    ['nothing', Buffer.from(''), /is empty/],
    ['white space', Buffer.from(' \n\t\n '), /is empty/],
    ['nothing but rules', Buffer.from('---\n***\n===\n'), /holds no statement/],
  ])('%s says so', (_, bytes, message) => {
    expect(() => ingestArticle(bytes, { name: 'story.txt' })).toThrow(message);
  });

  it.each(['a.docx', 'a.pdf', 'a.exe'])('%s is of a kind that is not read', (name) => {
    expect(() => ingestArticle(Buffer.from('The quay opened.'), { name })).toThrow(
      /is of a kind that is not read/,
    );
  });

  it('names its file without folders and control characters', () => {
    expect(() => ingestArticle(Buffer.from(''), { name: '../../etc/\u001b[31mpass\nwd.txt' })).toThrow(
      /^\[31mpass wd\.txt is empty/,
    );
  });
});

describe('an encoding', () => {
  const text = 'Rêve: the café cost €9 to open, “a lot” in those days.';

  it.each([
    [
      'UTF-16 with its mark',
      'a.txt',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ],
    ['UTF-16 by its looks', 'a.txt', Buffer.from(text.replace(/[€“”]/g, ''), 'utf16le')],
    ['UTF-8 with its mark', 'a.txt', Buffer.from(`\ufeff${text}`)],
    [
      'windows-1252 by its name',
      'a.html',
      Buffer.concat([
        Buffer.from('<meta charset="windows-1252"><p>'),
        Buffer.from(text.replace('€', '\u0080').replace('“', '\u0093').replace('”', '\u0094'), 'latin1'),
      ]),
    ],
  ])('%s is read', (_, name, bytes) => {
    expect(ingestArticle(bytes, { name }).article.text).toContain('Rêve: the café cost');
  });

  it('that a page names wrongly is said', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><p>'),
      Buffer.from([0x80, 0xff, 0xfd]),
    ]);
    expect(() => ingestArticle(bytes, { name: 'a.html' })).toThrow(
      /in the encoding that it names \(shift_jis\)/,
    );
  });
});
