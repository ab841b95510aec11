import { describe, expect, it } from 'vitest';
import { IngestError } from '../../src/knowledge/ingest/error.ts';
import type { IngestOptions } from '../../src/knowledge/ingest/head/details.ts';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const BODY = 'The port of Alden opened its third quay on Monday, two years later than it had planned to.';

function withHead(head: string, options: Partial<IngestOptions> = {}): Ingested {
  return ingestArticle(Buffer.from(`${head}\n\n${BODY}`), { name: 'a.txt', ...options });
}

describe('a date line', () => {
  it.each([
    ['Published Monday, August 11, 2025, 6:20 a.m. EDT', '2025-08-11T06:20:00-04:00'],
    ['21 October 2025, 23:05 CEST', '2025-10-21T23:05:00+02:00'],
    ['Thursday 6 March 2025 · 06:30 GMT', '2025-03-06T06:30:00+00:00'],
    ['2025.06.13 22:21 GMT+8', '2025-06-13T22:21:00+08:00'],
    ['2025-08-28 17:00 (UTC+2)', '2025-08-28T17:00:00+02:00'],
    ['09:30 12Mar2024 GMT', '2024-03-12'],
    ['2025-08-28T17:00:00.000+05:30', '2025-08-28T17:00:00+05:30'],
    ['2026-02-20T23:30-05:00', '2026-02-20T23:30:00-05:00'],
    ['12.11.2025 14:05 CET', '2025-11-12T14:05:00+01:00'],
    ['Alden, Norway, 12.11.2025 14:05 CET', '2025-11-12T14:05:00+01:00'],
    ['Sept. 9, 2025 | 4:05 PM PDT', '2025-09-09T16:05:00-07:00'],
    ['4:05 pm ET, March 3, 2025', '2025-03-03T16:05:00-05:00'],
    ['July 4, 2025 at noon Eastern time', '2025-07-04T12:00:00-04:00'],
    ['Friday, January 9, 2026, 8:15 p.m. AEDT', '2026-01-09T20:15:00+11:00'],
    ['Monday 5th May 2025', '2025-05-05'],
    ['May 2025, 5', null],
    ['05/18/2025', '2025-05-18'],
    ['Thursday, 18/09/2025 09:15 BST', '2025-09-18T09:15:00+01:00'],
    ['Tuesday, 03/04/2025', '2025-03-04'],
    ['17.02.2025, 16:45 Uhr MEZ', '2025-02-17T16:45:00+01:00'],
    ['le 1er septembre 2025 à 18h30', '2025-09-01'],
    ['7 de julio de 2025, 13:05 (UTC-3)', '2025-07-07T13:05:00-03:00'],
    ['14 мая 2025, 10:30 (МСК)', '2025-05-14T10:30:00+03:00'],
    ['2025年4月18日 09:30 北京时间', '2025-04-18T09:30:00+08:00'],
    ['Filed Sunday 15 June 2025, 6:20 p.m. local time (UTC+11)', '2025-06-15T18:20:00+11:00'],
    ['Staff report. Posted Monday, 12 May 2025 at 18:30. Last changed 19:05.', '2025-05-12'],
    ['31 February 2025', null],
  ])('%s is %s', (line, iso) => {
    const language = /[\p{Script=Cyrillic}]/u.test(line)
      ? 'ru'
      : /Uhr/.test(line)
        ? 'de'
        : /^le /.test(line)
          ? 'fr'
          : /julio/.test(line)
            ? 'es'
            : 'en';
    expect(withHead(`Alden opens a quay at last\n\n${line}`, { language }).article.published).toBe(iso);
  });

  const NEWS = 'Alden opens a quay at last';

  it.each([
    ['03/04/2025', /^“03\/04\/2025” is not taken for the date: it may be 3 April 2025 or 4 March 2025\./],
    ['Date: 3/4/25', /^“3\/4\/25” is not taken for the date: its year has two digits\./],
    ['Published 31/02/2025', /^“31\/02\/2025” is not taken for the date: there is no such day\.$/],
  ])('that may be two days, or none, is not taken, and told why: %s', (line, why) => {
    const { article, notes } = withHead(`${NEWS}\n\n${line}`);
    expect(article.published).toBe(null);
    expect(notes.map(({ text }) => text)).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    ['another date that is written so', '03/04/2025\nUpdated 15/04/2025', {}, '2025-04-03'],
    ['another one of Americans', 'Published 03/04/2025\nUpdated 03/15/2025', {}, '2025-03-04'],
    ['what stands behind it', '03/04/2025 (DD/MM/YYYY)', {}, '2025-04-03'],
    ['the weekday', 'Tuesday, 03/04/2025', {}, '2025-03-04'],
    ['the page’s language', '03/04/2025', { language: 'en-US' }, '2025-03-04'],
    ['that of a country with the day first', '03/04/2025', { language: 'en-GB' }, '2025-04-03'],
    ['the zone of its time', '03/04/2025 09:15 BST', {}, '2025-04-03T09:15:00+01:00'],
    ['that both numbers are the same', '04/04/2025', {}, '2025-04-04'],
  ])('is settled by %s', (_what, lines, options, iso) => {
    const { article, notes } = withHead(`${NEWS}\n\n${lines}`, options);
    expect(article.published).toBe(iso);
    expect(notes.map(({ text }) => text).join()).not.toContain('not taken');
  });

  it.each([
    ['2026-02-21T04:30:00Z', '20 February 2026', '2026-02-20'],
    ['2026-02-20T13:30:00+00:00', '21 February 2026', '2026-02-21'],
    ['2026-02-20T23:30:00-05:00', '', '2026-02-20T23:30:00-05:00'],
    ['2026-02-21T04:30:00Z', '21 February 2026', '2026-02-21T04:30:00Z'],
    ['2026-02-21T14:30:00Z', '20 February 2026', '2026-02-21T14:30:00Z'],
    ['2026-02-21T04:30:00Z', 'Updated 20 February 2026', '2026-02-21T04:30:00Z'],
  ])('is the day where it was published: %s beside “%s”', (moment, line, iso) => {
    const meta = `<meta property="article:published_time" content="${moment}">`;
    const body = `<h1>Alden opens a quay at last</h1><p>${line}</p><p>${BODY}</p>`;
    const { article } = ingestArticle(Buffer.from(`<html><head>${meta}</head><body>${body}</body></html>`), {
      name: 'a.html',
    });
    expect(article.published).toBe(iso.replace('Z', '+00:00'));
  });

  it('is none of an update that has a time of its own in brackets', () => {
    const { article, notes } = withHead(`${NEWS}\n\nJuly 24, 2025, 7:05 a.m. ET (updated 9:31 a.m. ET)`);
    expect(article.published).toBe('2025-07-24T07:05:00-04:00');
    expect(notes).toEqual([]);
    expect(withHead(`${NEWS}\n\n24 July 2025 (updated)`).notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('update'),
    ]);
  });

  it('of an update alone is the date, with a note', () => {
    const { article, notes } = withHead(
      'Alden opens a quay at last\n\nLast updated: Wed 3 Dec 2025, 20:05 GMT',
    );
    expect(article.published).toBe('2025-12-03T20:05:00+00:00');
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('update')]);
  });
});

describe('a byline', () => {
  it.each([
    ['By Ada Lund', 'Ada Lund'],
    ['BY ADA LUND', 'ADA LUND'],
    ['By Ada Lund and P. J. Okoro', 'Ada Lund and P. J. Okoro'],
    ['By Ada Lund, P. J. Okoro & Renée d’Arc', 'Ada Lund, P. J. Okoro and Renée d’Arc'],
    ['By Ada Lund in Alden', 'Ada Lund'],
    ['By A. Kessler-Imfeld (dpa)', 'A. Kessler-Imfeld'],
    ['By Ada Lund, Staff Writer', 'Ada Lund'],
    ['Ada Lund, harbour correspondent', 'Ada Lund'],
    ['Text: Ada Lund', 'Ada Lund'],
    ['Words by Ada van der Lund', 'Ada van der Lund'],
    ['Von Ada Lund und Jörg Öz', 'Ada Lund and Jörg Öz'],
    ['Par Ada Lund', 'Ada Lund'],
    ['Автор: Анна Крылова', 'Анна Крылова'],
    ['From ADA LUND-HOLM, our correspondent in Alden', 'ADA LUND-HOLM'],
    ['Ada Lund, Alden', 'Ada Lund'],
    ['Ada Lund, Pantry', null], // No place that the text speaks of.
    ['Staff and agencies', null],
    ['By our own correspondent', null],
  ])('%s is %s', (line, author) => {
    expect(withHead(`Alden opens a quay at last\n\n${line}\n2 May 2025`).article.author).toBe(author);
  });
});

describe('a publisher', () => {
  it.each([
    ['THE ALDEN OBSERVER\nLocal > Ports\n\nAlden opens a quay at last', 'The Alden Observer'],
    ['Alden Post - Region\n\nAlden opens a quay at last', 'Alden Post'],
    ['ALDEN RADIO NEWS /// PORTS\n\nAlden opens a quay at last', 'Alden Radio News'],
    ['China\n2 May 2025\n\nAlden opens a quay at last\n\nCGTN', 'CGTN'],
    ['Alden opens a quay at last\n\nAlden Messenger, 2 May 2025', 'Alden Messenger'],
    ['Alden opens a quay at last\n\nSource: Alden Press Agency', 'Alden Press Agency'],
    ['Ports\n\nAlden opens a quay at last', null],
    [
      'SPAN & STRUCTURE  *  The fortnightly for bridge engineers  *  No. 1,418\n\nAlden opens a quay at last',
      'Span & Structure',
    ],
    [
      'TRAWL & TIDE\nFor those who catch it | No. 1,874\n\nAlden opens a quay at last\n\n(c) Tideline Press',
      'Trawl & Tide',
    ],
    ['TRAWL & TIDE\nFor those who catch it\n\nAlden opens a quay at last', null],
    ['---\nmagazine: Stall & Kitchen\n---\n\nAlden opens a quay at last', 'Stall & Kitchen'],
  ])('in %j is %s', (head, publisher) => {
    expect(withHead(head).article.publisher).toBe(publisher);
  });

  it('is written as the text writes it, also behind a letter that is longer when it is small', () => {
    const text = `---\nmagazine: ALDEN MCKAY OBSERVER\n---\n\nAlden opens a quay at last\n\n${BODY}\n\nA ship from İzmir was the first, the Alden McKay Observer has learnt.`;
    expect(ingestArticle(Buffer.from(text), { name: 'a.md' }).article.publisher).toBe('Alden McKay Observer');
  });

  it('is known by the rights notice when its name tells nothing', () => {
    const text = `Kestrel & Daughters\n\nAlden opens a quay at last\n\n${BODY}\n\n© 2025 Kestrel & Daughters. All rights reserved.`;
    expect(ingestArticle(Buffer.from(text), { name: 'a.txt' }).article.publisher).toBe('Kestrel & Daughters');
  });
});

describe('options', () => {
  it('tell what the file says of its paper and day, where that is other', () => {
    const head = 'Alden opens a quay at last\n\nThe Alden Gazette\n\n2 May 2025';
    const told = withHead(head, { publisher: 'The Other', published: '5 May 2025' });
    expect(told.notes.map(({ text }) => text)).toEqual([
      'The publisher is as it was given, “The Other”; the text says “The Alden Gazette”.',
      'The date is as it was given, 5 May 2025; the text says 2 May 2025.',
    ]);
    expect(withHead(head, { publisher: 'Alden Gazette', published: '2025-05-02' }).notes).toEqual([]);
    expect(withHead('Alden opens a quay at last', { publisher: 'The Other' }).notes).toEqual([]);
  });

  it('override what the file says', () => {
    const { article, missing } = withHead('Alden opens a quay at last\n\n2 May 2025', {
      title: 'Other',
      publisher: 'The Other',
      published: '3 June 2025, 10:00 UTC',
      author: 'Bo Lind',
      url: 'https://other.example/quay',
      language: 'en-GB',
      id: 'other',
    });
    expect(article).toMatchObject({
      id: 'other',
      title: 'Other',
      publisher: 'The Other',
      published: '2025-06-03T10:00:00+00:00',
      author: 'Bo Lind',
      url: 'https://other.example/quay',
      language: 'en-GB',
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['published', 'soon'],
    ['url', 'ftp://other.example'],
    ['url', 'javascript:alert(1)'],
    ['id', '../../etc/passwd'],
    ['title', ' '],
    ['language', 'not a language'],
  ])('refuse %s %j', (option, value) => {
    expect(() => withHead('Alden opens a quay at last', { [option]: value })).toThrow(IngestError);
  });
});

it('makes an id of publisher, day and headline', () => {
  const { article } = withHead(
    'The Alden Observer\n\nÉlan für Quai Nr. 3 in Ålesund und darüber hinaus noch länger\n\n2 May 2025',
  );
  expect(article.id).toBe('alden-observer-2025-05-02-elan-fur-quai-nr-3-in');
});

describe('a paper named beside who writes for it', () => {
  const TITLE = 'Alden opens a quay at last';

  it.each([
    ['By Mere Aldous, Lagoon Times, 14 March 2025', 'Lagoon Times', 'Mere Aldous'],
    [
      'By Mere Aldous and Ona Field, The Sound Observer, 14 March 2025',
      'The Sound Observer',
      'Mere Aldous and Ona Field',
    ],
    ['By Mere Aldous, harbour reporter | Kystposten | 14 March 2025', 'Kystposten', 'Mere Aldous'],
    ['By Mere Aldous | Orchard & Field | 14 March 2025', 'Orchard & Field', 'Mere Aldous'],
    ['By Mere Aldous | The Inland Courier | 14 March 2025', 'The Inland Courier', 'Mere Aldous'],
    ['Mere Aldous, Lagoon Times\n14 March 2025', 'Lagoon Times', 'Mere Aldous'],
    ['Mere Aldous, BBC News\nPosted 14 March 2025, 16:40', 'BBC News', 'Mere Aldous'],
    // A role, a second person and a place are no papers.
    ['By Mere Aldous, Health Reporter, 14 March 2025', null, 'Mere Aldous'],
    ['By Mere Aldous and Bo Times, 14 March 2025', null, 'Mere Aldous and Bo Times'],
    ['By Mere Aldous | New York | 14 March 2025', null, 'Mere Aldous'],
  ])('%s', (line, publisher, author) => {
    expect(withHead(`${TITLE}\n\n${line}`).article).toMatchObject({
      publisher,
      author,
      published: '2025-03-14',
    });
  });

  it('is a fact of its own, as the byline is', () => {
    const { facts } = withHead(`${TITLE}\n\nBy Mere Aldous, Lagoon Times, 14 March 2025`);
    expect(facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Lagoon Times', 'By Mere Aldous', '14 March 2025']),
    );
  });

  it('gives way to one that has a line of its own', () => {
    const line = 'By Mere Aldous, Associated Press, 14 March 2025';
    expect(withHead(`The Alden Gazette\n\n${TITLE}\n\n${line}`).article).toMatchObject({
      publisher: 'The Alden Gazette',
      author: 'Mere Aldous',
    });
  });
});

describe('the line that a file opens with', () => {
  const rest =
    'Alden opens a quay at last\n\nFriday, 9 August 2024\n\nALDEN, Aug 9 (Quay Agency) - The port of Alden opened its third quay two years late, as it said on';

  it.each([
    ['From: The Alden Herald <news@herald.example>', 'The Alden Herald'],
    ['The Alden Post (Late edition)', 'The Alden Post'],
    ['De Aldense Koerier (English edition)', 'De Aldense Koerier'],
    ['Gazzetta delle Valli - English edition', 'Gazzetta delle Valli'],
    // Somebody sent it: the agency of the dateline is all that is known.
    ['From: Jane Aldous <jane@mail.example>', 'Quay Agency'],
  ])('%s names %s, before the agency of the dateline', (line, publisher) => {
    expect(withHead(`${line}\n\n${rest} Friday.`).article.publisher).toBe(publisher);
  });
});

describe('a headline', () => {
  it.each([
    [
      'ONA TERMINAL TOP MKTS HELP <F1>\n=====\nUPDATE 2-Port opens its third quay',
      'Port opens its third quay',
      null,
    ],
    ['UPDATE 3-Port of Alden opens its quay', 'Port of Alden opens its quay', null],
    ['EXCLUSIVE-UPDATE 1-Port of Alden opens its quay', 'Port of Alden opens its quay', null],
    ['COURT | Port of Alden sued over its quay', 'Port of Alden sued over its quay', null],
    [
      'Port of Alden opens its quay | Harbours | The Alden Courier',
      'Port of Alden opens its quay',
      'The Alden Courier',
    ],
    [
      'Port of Alden opens its quay - Alden Evening Post',
      'Port of Alden opens its quay',
      'Alden Evening Post',
    ],
    ['Port of Alden opens its quay – as it happened', 'Port of Alden opens its quay – as it happened', null],
    ['Port of Alden was told - port report', 'Port of Alden was told - port report', null],
    ['Alden 2 - 1 Oldport', 'Alden 2 - 1 Oldport', null],
  ])('%s', (line, title, publisher) => {
    expect(withHead(`${line}\n\n2 May 2025`).article).toMatchObject({ title, publisher });
  });

  it('is said once, though the page shows it twice', () => {
    const { facts } = withHead('Port opens its quay | Alden Courier\n\nPort opens its quay\n\n2 May 2025');
    expect(facts.filter(({ text }) => text === 'Port opens its quay')).toHaveLength(1);
  });
});

describe('what a page has above its article', () => {
  it.each([
    'Home News Local Sports Opinion Obituaries Classifieds E-edition',
    'Share\tFacebook\tX\tEmail\tCopy link\t💬 38',
    'A− A+ 57 comments Listen to this article (6 min)',
    'We value your privacy',
    'We and our 143 partners store and/or access information on a device, such as cookies. You can change your choices at any time.',
    'MORE OPTIONS\tDISAGREE\tAGREE',
    'Est. 1861',
    '(Adds what the mayor said, shares; updates\nthroughout)',
  ])('is not its own: %s', (line) => {
    const { article, facts } = withHead(`${line}\n\nPort of Alden opens its quay\n\n2 May 2025`);
    expect([article.title, article.published]).toEqual(['Port of Alden opens its quay', '2025-05-02']);
    expect(facts.filter(({ place }) => place.kind !== 'dateline')).toHaveLength(2);
  });

  it('is not the name of a paper that is made of such words', () => {
    const { article } = withHead(
      'WENDSHIRE RADIO NEWS /// WEATHER AND TRAVEL\n\nRiver crests at Alden\n\n2 May 2025',
    );
    expect(article).toMatchObject({ title: 'River crests at Alden', publisher: 'Wendshire Radio News' });
  });
});

describe('a name between the paper and the day', () => {
  it.each(['Alden Courier | Noor Abadi | 2 May 2025', '*Alden Courier* · Noor Abadi · 2 May 2025'])(
    'is who wrote it: %s',
    (line) => {
      const { article } = ingestArticle(Buffer.from(`# Port of Alden opens its quay\n\n${line}\n\n${BODY}`), {
        name: 'a.md',
      });
      expect(article).toMatchObject({
        publisher: 'Alden Courier',
        author: 'Noor Abadi',
        published: '2025-05-02',
      });
    },
  );

  it('is none where somebody has a byline, and no section is a person', () => {
    const { article } = withHead(
      'Port opens its quay\n\nAlden Courier | Local News | 2 May 2025\n\nBy Ada Holm',
    );
    expect(article).toMatchObject({ publisher: 'Alden Courier', author: 'Ada Holm' });
  });
});

describe('what only looks like a part of a page', () => {
  it.each([
    'On Tuesday it reached 41 °C in the shade of the harbour.',
    'By signing the treaty, Alden gave up its claim to the quay.',
    '"We and our partners will build 40 homes," Ada Lund said.',
    'Alden Insurance covers 40 percent of the damage.',
    'Ada Lund has written to the minister.',
    'Ada Lund is the third reporter who was hurt there.',
  ])('is the article’s: %s', (line) => {
    const { facts } = ingestArticle(Buffer.from(`Port opens its quay\n\n2 May 2025\n\n${BODY}\n\n${line}`), {
      name: 'a.txt',
    });
    expect(facts.map(({ text }) => text)).toContain(line);
  });

  it('is the article’s in a list, too', () => {
    const items = [
      'Established in 1987',
      'Water temperature: 8 °C',
      'Share by volume: 12 %',
      'Twitter: 2,300',
      'TOTAL 411 870',
    ];
    const { facts } = ingestArticle(
      Buffer.from(
        `Port opens its quay\n\n2 May 2025\n\n${BODY}\n\n${items.map((item) => `• ${item}`).join('\n')}`,
      ),
      { name: 'a.txt' },
    );
    expect(facts.slice(-items.length).map(({ text }) => text)).toEqual(items);
  });
});

describe('who signs below an article', () => {
  const signed = (name: string) =>
    ingestArticle(
      Buffer.from(
        `Port opens its quay\n\n2 May 2025\n\n${BODY}\n\nForty men work there, as they did before it was built.\n\n${name}`,
      ),
      { name: 'a.txt' },
    );

  it.each([
    ['Ada Lund', 'Ada Lund'],
    ['ADA LUND', 'Ada Lund'],
  ])('%s', (line, author) => {
    const { article, facts } = signed(line);
    expect(article.author).toBe(author);
    expect(facts.filter(({ place }) => place.kind === 'paragraph').map(({ text }) => text)).not.toContain(
      line,
    );
  });

  it('is nobody of whom the text tells', () => {
    const told = `Port opens its quay\n\n2 May 2025\n\n${BODY} Quay Builders had the order, as Ada Lund said.\n\nQuay Builders`;
    expect(ingestArticle(Buffer.from(told), { name: 'a.txt' }).article.author).toBe(null);
  });

  it('is no paper', () => {
    expect(signed('Alden Post').article.author).toBe(null);
  });
});

describe('a web address', () => {
  const url = 'https://www.aldenpost.example/2025/07/24/quay';
  it.each([
    `${url}\nAlden opens a quay\nThe Alden Post`,
    `Alden opens a quay\n${url}\nThe Alden Post`,
    `Alden opens a quay\nThe Alden Post\n2 May 2025\nLink: ${url}`,
  ])('is the one that stands above the text: %s', (head) => {
    expect(withHead(head).article).toMatchObject({ url, title: 'Alden opens a quay' });
  });

  it('is none within it', () => {
    expect(withHead(`Alden opens a quay\n\n${BODY}\n\n${url}`).article.url).toBe(null);
  });
});

describe('front matter', () => {
  it('whose source is an address names no publisher', () => {
    const { article } = withHead(
      '---\nsource: https://alden.example/quay\n---\nPort of Alden opens its quay\n\n2 May 2025',
    );
    expect(article).toMatchObject({ publisher: null, url: 'https://alden.example/quay' });
  });

  it('that says when a file was made gives the date where the text has none', () => {
    const made = '---\ncreated: 2025-05-04\ntitle: Port of Alden opens its quay\n---\n';
    expect(withHead(`${made}By Ada Lund`).article.published).toBe('2025-05-04');
    expect(withHead(`${made}By Ada Lund\n\nFirst published on 2 May 2025`).article.published).toBe(
      '2025-05-02',
    );
  });
});

describe('heads as people paste them', () => {
  const TITLE = 'Alden opens a quay at last';

  it.each([
    // Bars of links, whom a mail is for, and the words of buttons are nobody's name.
    [
      `${TITLE} | Alden Evening Mail\n\nNews  Politics  Football  What's On\n\n${TITLE}`,
      'Alden Evening Mail',
      null,
    ],
    [
      `To: Colin Moss <colin@mailbox.example>\n\n${TITLE}\n\nBy Ada Lund, Alden Gazette`,
      'Alden Gazette',
      'Ada Lund',
    ],
    [
      `Alden Courier\n\n${TITLE}\n\nAda Lund\nAlden Courier\n\nPublished 5:31 a.m. ET March 12, 2025\n\nShow Caption`,
      'Alden Courier',
      'Ada Lund',
    ],
    [`${TITLE}\n\nGet link\nOther Apps\n\n2 May 2025`, null, null],
    [
      `The Student News Site of Alden College\n\nThe Alden Review\n\n${TITLE}\n\nAda Lund, Staff Writer • October 2, 2024`,
      'The Alden Review',
      'Ada Lund',
    ],
    // A page's number and part, who sends releases, a person beside the day, and who is many.
    [
      `6   HOME NEWS          THE ALDEN HERALD          Tuesday, 17 June 2025\n\n${TITLE}`,
      'The Alden Herald',
      null,
    ],
    [`PORT AUTHORITY OF ALDEN\nPress Office\n\n${TITLE}\n\nAlden, 3 February 2026`, null, null],
    [`PORT AUTHORITY OF ALDEN\nPress and Public Affairs\n\n${TITLE}\n\nAlden, 3 February 2026`, null, null],
    [`*The Copper Letter, no. 88. Saturday, 8 March 2025*\n\n# ${TITLE}`, 'The Copper Letter', null],
    [
      `${TITLE} | The Alden Student\n\nAda Lund, News Editor\nNovember 3, 2025`,
      'The Alden Student',
      'Ada Lund',
    ],
    [`${TITLE}\n\nPosted by Ada Lund on 7 July 2025 in Roads, Parish Council`, null, 'Ada Lund'],
    [`${TITLE}\n\nBy Ada Lund in Alden and Bo Ek in Norport\n7 July 2025`, null, 'Ada Lund and Bo Ek'],
    [`${TITLE}\n\nBy Ada Lund in Trinidad and Tobago\n7 July 2025`, null, 'Ada Lund'],
    [
      `Alden Institute of Tides\nPress Office, 4 Skarv Quay, 5011 Alden\n\n8 June 2023\n\n${TITLE}`,
      null,
      null,
    ],
    [
      `From: Geoff T <geoff@example.net>\nTo: allotment-list\nSent: Friday, 24 January 2025\nSubject: Fwd: from yesterday\n\nWorth a read.\n\n----------\n\nThe Alden Standard\nThursday 23 January 2025\n\n${TITLE}\nAda Lund`,
      'The Alden Standard',
      'Ada Lund',
    ],
    [
      `${TITLE}\nPorts wait for fourteen weeks as shipping lines complain.\n\nBy Ada Lund\nPublished: 13:22 GMT, 4 March 2025`,
      null,
      'Ada Lund',
    ],
    [
      `- **Source:** Foundry Line\n- **Author:** Ada Lund\n- **Published:** June 3rd, 2025\n- **Link:** <https://foundry.example/p/1>\n\n# ${TITLE}`,
      'Foundry Line',
      'Ada Lund',
    ],
    [
      `Document 14 of 63\n\nTitle:    ${TITLE}\nAuthor:   Lund, Ada\nPublication:   Alden Argus; Alden (UK)\nPublication date:   Nov 8, 2019\nPages:   7\n\nFull text:`,
      'Alden Argus',
      'Ada Lund',
    ],
    // Who carries it is not who wrote it.
    [
      `---\ntitle: ${TITLE}\nsite_name: Newsfold\n---\n\nOriginally published by Alden Ledger on 3 February 2026`,
      'Alden Ledger',
      null,
    ],
    [`${TITLE}\n\nAda Lund  ·  21 Nov 2025  ·  4 min read`, null, 'Ada Lund'],
    [`${TITLE}\n\nBy Timber & Board Weekly staff\n21 Nov 2025`, null, null],
    [
      `${TITLE} | Alden Islander\n\nAlden Islander\nHome   News   Tides   Contact\n\n2 May 2025`,
      'Alden Islander',
      null,
    ],
    [`north-alden-observer.example\n\n${TITLE}\n\nBy Ada Lund`, 'North Alden Observer', 'Ada Lund'],
    [
      `OFFICE OF THE ALDEN HARBOUR\nPress Office, 4 Signal Square\n\nPRESS NOTICE 26/031\n\n${TITLE}\n\n3 February 2026`,
      null,
      null,
    ],
    [`${TITLE}\n\nAda Lund for The Alden Post\n3 February 2026`, 'The Alden Post', 'Ada Lund'],
    [
      `From: Dilys Penrose\nTo: list\nDate: Sat, 18 Jan 2025 09:22\nSubject: Fwd: worth posting?\n\nSaw this one.\n\n---------- Forwarded text ----------\n\nThe Alden Examiner\n\n${TITLE}\n\nAda Lund, Health Editor\nThursday, January 16, 2025`,
      'The Alden Examiner',
      'Ada Lund',
    ],
    // A paper in another language, and no person.
    [`${TITLE}\nHet Baken\n3 February 2026`, 'Het Baken', null],
    [`${TITLE}\nHet Baken\nBy Ada Lund\n3 February 2026`, 'Het Baken', 'Ada Lund'],
    [`${TITLE}\nAldense Gazet | 3 February 2026`, 'Aldense Gazet', null],
    [`${TITLE}\nLa Stampa\n3 February 2026`, 'La Stampa', null],
    [`${TITLE}\nJan de Baker\n3 February 2026`, null, 'Jan de Baker'],
    [`${TITLE} =\n\nAda Lund alund@alden.example\n3 February 2026`, null, 'Ada Lund'],
    [`---\nauthor: Ada Lund, News Editor\n---\n\n${TITLE}`, null, 'Ada Lund'],
    // A name that the address has.
    [`FIELD & FURROW   22 NOVEMBER 2024   www.fieldandfurrow.example\n\n${TITLE}`, 'Field & Furrow', null],
    [`${TITLE}\n\nPosted on September 9, 2024 by Ada Lund`, null, 'Ada Lund'],
    [`${TITLE}\n\nWords Ada Lund · Pictures B. Okoro\n2 May 2025`, null, 'Ada Lund'],
    [`${TITLE}\n\nWords: Ada Lund     Photographs: Bo Prenn\n2 May 2025`, null, 'Ada Lund'],
    [`---\nog:title: "${TITLE}"\nog:site_name: Metro Alden\n---`, 'Metro Alden', null],
    [`% ${TITLE}\n% Ada Lund; Bo Ek\n% 14 October 2024`, null, 'Ada Lund and Bo Ek'],
    [
      `title:: ${TITLE}\nsite:: [[Alden Evening Post]]\nauthor:: [[Ada Lund]]\nurl:: https://post.example/a`,
      'Alden Evening Post',
      'Ada Lund',
    ],
  ])('%j', (head, publisher, author) => {
    expect(withHead(head).article).toMatchObject({ title: TITLE, publisher, author });
  });

  it.each([
    ['Published in the Alden Gazette on 9 February 2025.', 'Alden Gazette', '2025-02-09'],
    ['This article first appeared in Slow Fields on 21 March 2025.', 'Slow Fields', '2025-03-21'],
    ['First published: Wednesday 23 August 2017', null, '2017-08-23'],
    ['Published 30 September 2025', null, '2025-09-30'],
    ['Thanks for reading The Alden Memo! Subscribe for free to receive new posts.', 'The Alden Memo', null],
    ['The post Alden opens a quay at last appeared first on Hollin Bay News.', 'Hollin Bay News', null],
  ])('and their ends: %s', (end, publisher, published) => {
    const more =
      'The quay is 320 metres long, and the harbour master said that three ships may now be unloaded at once.';
    const text = `${TITLE}\n\n${BODY}\n\n${more}\n\n${more} It cost 3.2 million.\n\n${more}\n\n${end}`;
    const { article } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
    expect(article).toMatchObject({ publisher, published });
  });

  it('say who reported it below the text', () => {
    const text = `${TITLE}\n\n${BODY}\n\n(Reporting by Ada Lund; Editing by Bo Ek)`;
    expect(ingestArticle(Buffer.from(text), { name: 'a.txt' }).article.author).toBe('Ada Lund');
  });

  it('may wrap a headline over lines, a year or a price among them', () => {
    const title = (head: string) => withHead(`${head}\n\nBy Ada Lund`).article.title;
    expect(title('Waiting lists for hip\noperations shrink for\nfirst time since 2019')).toBe(
      'Waiting lists for hip operations shrink for first time since 2019',
    );
    expect(title('Sugar beet growers offered\n£36.50 a tonne for 2025 crop')).toBe(
      'Sugar beet growers offered £36.50 a tonne for 2025 crop',
    );
  });

  it('may have the paper in a picture that leads to its site, and the author in a mark of the page', () => {
    const markdown = `[![The Alden Pantry](https://cdn.example/l.svg)](https://www.aldenpantry.example/)\n\n# ${TITLE}\n\n${BODY}`;
    expect(ingestArticle(Buffer.from(markdown), { name: 'a.md' }).article.publisher).toBe('The Alden Pantry');
    const logo = `[![Timber Trade Mirror](/assets/logo.svg)](/)\n\n# ${TITLE}\n\n${BODY}`;
    expect(ingestArticle(Buffer.from(logo), { name: 'a.md' }).article.publisher).toBe('Timber Trade Mirror');
    const page = (others: string) =>
      ingestArticle(
        Buffer.from(
          `<html><body><article><h1>${TITLE}</h1><p>${BODY}</p><footer>Filed by <span itemprop="author">Ada Lund</span>${others}</footer></article></body></html>`,
        ),
        { name: 'a.html' },
      ).article.author;
    expect(page('')).toBe('Ada Lund');
    expect(page('<span itemprop="author">Bo Ek</span>')).toBeNull();
  });

  it('may have the paper as the first heading, over a part of it and the headline', () => {
    const markdown = `# THE WARRIGAL ADVERTISER\n\n*Serving the plains since 1891*\n\n### FARM\n\n## ${TITLE}\n\n**ADA LUND**, Coolah Flat\n\n3 February 2026\n\n${BODY}`;
    expect(ingestArticle(Buffer.from(markdown), { name: 'a.md' }).article).toMatchObject({
      title: TITLE,
      publisher: 'The Warrigal Advertiser',
      author: 'ADA LUND',
    });
  });

  it('may have a headline in capitals over a narrow column', () => {
    const head = 'HARBOUR TOWNS LOSE\nTHIRD OF THEIR FISHING\nBOATS IN A DECADE\n\nBy Ada Lund\n17 June 2025';
    expect(withHead(head).article.title).toBe('HARBOUR TOWNS LOSE THIRD OF THEIR FISHING BOATS IN A DECADE');
  });

  it('have no headline in what the window is called', () => {
    const page = (title: string, body: string) =>
      ingestArticle(
        Buffer.from(`<html><head><title>${title}</title></head><body>${body}<p>${BODY}</p></body></html>`),
        {
          name: 'a.html',
        },
      ).article;
    expect(page('Print version', `<h1>${TITLE}</h1>`).title).toBe(TITLE);
    expect(
      page(`Alden Courier | 03/06/2008 | ${TITLE}`, `<font size="5"><b>${TITLE}</b></font><br>`),
    ).toMatchObject({ title: TITLE, publisher: 'Alden Courier' });
    expect(
      page('The Alden Courier Online -- Local News', `<font size="5"><b>${TITLE}</b></font><br>`),
    ).toMatchObject({ title: TITLE, publisher: 'The Alden Courier Online' });
  });

  it('have the name of a page where its way home leads, and its day in a list below the headline', () => {
    const page = (head: string, body: string) =>
      ingestArticle(
        Buffer.from(`<html><head>${head}</head><body>${body}<p>${BODY}</p><p>${BODY}</p></body></html>`),
        { name: 'a.html' },
      ).article;
    const home = '<a href="index.html"><img src="top.gif" alt="Alden Plainsman logo"></a>';
    expect(page('', `${home}<h1>${TITLE}</h1>`).publisher).toBe('Alden Plainsman');
    expect(page('', `<a href="/">Front Page</a><h1>${TITLE}</h1>`).publisher).toBeNull();
    const company = '<h1>Quay</h1><p>It is <a href="https://ampere.example/">Ampere Energy</a>.</p>';
    expect(page('', company).publisher).toBeNull();
    const canonical = '<link rel="canonical" href="https://ampere.example/news/1">';
    expect(page(canonical, company).publisher).toBe('Ampere Energy');
    const blog = `<h1><a href="/">Upper Alden Neighbours</a></h1><h2>${TITLE}</h2>`;
    expect(page(`<title>${TITLE} « Upper Alden Neighbours</title>`, blog)).toMatchObject({
      title: TITLE,
      publisher: 'Upper Alden Neighbours',
    });
    const list = '<dl><dt>From:</dt><dd>Ministry of Quays</dd><dt>Published</dt><dd>2 July 2025</dd></dl>';
    expect(page('', `<h1>${TITLE}</h1>${list}`)).toMatchObject({
      publisher: 'Ministry of Quays',
      published: '2025-07-02',
    });
    const event = '<dl><dt>Date</dt><dd>12 July 2025</dd><dt>From</dt><dd>9 am</dd></dl>';
    expect(page('', `<h1>${TITLE}</h1>${event}`)).toMatchObject({ publisher: null, published: null });
    const logo = '<img src="l.gif" alt="Alden Wharf">';
    expect(
      page(`<title>Alden Wharf | Transport | ${TITLE}</title>`, `${logo}<b>${TITLE}</b><br>`).publisher,
    ).toBe('Alden Wharf');
  });

  it('have what a mail or a newsletter says above a table of its text', () => {
    const page = (body: string) =>
      ingestArticle(Buffer.from(`<html><body>${body}</body></html>`), { name: 'a.html' }).article;
    const mail =
      '<p><b>From:</b> The Quay Brief &lt;brief@quay.example&gt;<br><b>Sent:</b> Tuesday, 4 February 2025 06:02<br></p>';
    const text = `<table><tr><td><p><b>${TITLE}</b></p><p>${BODY}</p><p>${BODY}</p></td></tr></table>`;
    expect(page(mail + text)).toMatchObject({ publisher: 'The Quay Brief', published: '2025-02-04' });
    const letter = `<table><tr><td>Thursday, May 15, 2025 | <a href="#">View online</a></td></tr><tr><td><h2>${TITLE}</h2><p>${BODY}</p><p>${BODY}</p></td></tr></table>`;
    expect(page(letter)).toMatchObject({ title: TITLE, published: '2025-05-15' });
  });

  it('have what a clipping says in a table', () => {
    const table = `| Field | Value |\n|---|---|\n| Newspaper | Alden Herald |\n| Byline | Ada Lund |\n| Date | 26 October 2012 |`;
    const markdown = `# Clipping: ${TITLE}\n\n${table}\n\n${BODY}\n\n${BODY}`;
    expect(ingestArticle(Buffer.from(markdown), { name: 'a.md' }).article).toMatchObject({
      title: TITLE,
      publisher: 'Alden Herald',
      published: '2012-10-26',
      author: 'Ada Lund',
    });
  });

  it('may have two columns that are no table', () => {
    const head = `${TITLE}\n\nBy Ada Lund, markets editor | a.lund@alden.example\n17 Mar 2025 | 2-min read`;
    expect(withHead(head).article).toMatchObject({ author: 'Ada Lund', published: '2025-03-17' });
  });

  it('may have the paper in a link to its front, at the top and not in the text', () => {
    const publisher = (text: string) =>
      ingestArticle(Buffer.from(`${text}\n\n${BODY}`), { name: 'a.md' }).article.publisher;
    const link = '[Hallgate Yard](https://hallgateyard.example/)';
    expect(publisher(`[Skip](#main) ${link} › Ships\n\n# ${TITLE}`)).toBe('Hallgate Yard');
    expect(publisher(`# ${TITLE}\n\nThe cranes of ${link} have come to Alden, its owner said.`)).toBeNull();
  });

  it('tell the day of the article from that of the note about it', () => {
    const published = (head: string) => withHead(`${TITLE}\n\n${head}`).article.published;
    expect(published('Created: 21/05/2025 22:10\nNotebook: Clippings\n\n18 May 2025')).toBe('2025-05-18');
    expect(published('Created: 21 May 2025\nUpdated: 22 May 2025')).toBe('2025-05-21');
  });
});
