import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { alternativesOf } from '../../../src/answer/language/forms/alternatives.ts';
import { comparesIn, measureForm } from '../../../src/answer/language/forms/measure-form.ts';
import { withOr } from '../../../src/answer/language/forms/than.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

describe('a comparison asked for as a measure', () => {
  it.each([
    ['where is a haircut cheaper,', 'how much cost is a haircut ,'],
    ['which of the two ferries is older,', 'how old ferries is ,'],
    ['who has more boats,', 'how many has boats,'],
    ['who paid more for the pier,', 'how much paid for the pier,'],
    ['does the night bus take longer', 'how long does the night bus take'],
    ['where do fewer first-years drop out?', 'how many do first-years drop out?'],
    ['which opened earlier,', 'when opened ,'],
    ['which has the bigger budget,', 'has the budget,'],
    ['which drew the bigger crowd,', 'how many drew the crowd,'],
    ['which ferry costs the earth,', 'how much cost ferry ,'],
    ['which ferry is more affordable,', 'how much cost ferry is ,'],
    ['which crossing takes more time,', 'how long takes crossing ,'],
    ['which school is harder to get into,', 'how many applicants are admitted school is ,'],
    ['which shop turns over more,', 'how much turnover shop ,'],
    ['which fair pulls in more people,', 'how many visitors drew fair ,'],
    ['whose cook is better paid,', 'how much earns cook is ,'],
    ['which mill has been around longer,', 'how old mill has ,'],
  ])('%s', (question, asked) => {
    expect(measureForm(question)).toBe(asked);
  });

  it('is found in a comparative or what comes first of all, not in any word that ends so', () => {
    for (const one of ['which is bigger', 'who has the most', 'which is pricier', 'who came first'])
      expect(comparesIn(one)).toBe(true);
    for (const one of ['which river is it', 'is the water on or off', 'a number of boats'])
      expect(comparesIn(one)).toBe(false);
  });
});

const article = (name: string, text: string) => ingestArticle(Buffer.from(text), { name }).facts;
const hallam = article(
  'hallam.txt',
  `Hallam library opens its doors again

By Ada Holm
The Bay Courier, 4 March 2025

The library of Hallam opened again on Tuesday after two years of works.

The average librarian is 47 years old. A reader's card costs €12 a year. The staff number 38.

Readers borrowed 214,000 books last year. The cafe sells soup at €6 a bowl.
`,
);
const ostrey = article(
  'ostrey.txt',
  `Ostrey library lends more than ever

By Nils Brandt
The Ostrey Post, 9 March 2025

The library of Ostrey has never lent so much, its head said on Friday.

A reader's card costs €18 a year. Borrowers took home 163,000 books last year.

The average librarian there is 52. Rain came in through the roof on 12 days.
`,
);
const harbour = article(
  'harbour.txt',
  `Fewer boats in the harbours of the Skerry coast

By Ada Holm
The Bay Courier, 11 May 2025

The harbours of the Skerry coast have lost a tenth of their boats.

Berths by harbour
Harbour | Berths | Staff
Northquay | 412 | 9
Dunmore | 268 | 14
Sandhaven | 530 | 21

The skipper of the trawler Aurora is 61. The trawler Petrel landed 275 tonnes.
`,
);
const assistant = createAssistant(knowledgeOf([...hallam, ...ostrey, ...harbour]));
const told = (question: string) =>
  statedIn(assistant.answer(question)).map(({ fact, highlight }) => [
    fact.article.title.split(' ')[0],
    highlight && fact.text.slice(highlight.start, highlight.end),
  ]);

describe('a question with than', () => {
  it.each([
    ['is the pier cheaper than the bridge?', 'is cheaper, the pier or the bridge'],
    ['does Kell have more beds than Lund', 'does have more beds, Kell or Lund'],
    ['has Kell more ferries than Lund', 'has more ferries, Kell or Lund'],
    ['is a night in Kell cheaper than in Lund', 'is a night cheaper, in Kell or in Lund'],
    ['is rent higher in Kell than in Lund', 'is rent higher, in Kell or in Lund'],
    ['did Kell sell more boats than Lund in 2024?', 'did sell more boats in 2024, Kell or Lund'],
  ])('%s names two side by side', (question, asked) => {
    expect(withOr(question)).toBe(asked);
  });

  it.each([
    'is the pier cheaper than planned?',
    'is it more than 40 metres long',
    'did the market take more than ten million crowns',
    'is the fair older than a hundred years',
    'are fares higher than a year ago',
    'did the port take in more than in 2023?',
    'is the ferry older than it looks?',
    'what is cheaper than the pier',
    'is the pier longer than the quay or the bridge',
  ])('%s names none', (question) => {
    expect(withOr(question)).toBe(question);
  });
});

describe('which of two has more, told by how much each has', () => {
  it.each([
    [
      'where is a readers card cheaper, Ostrey or Hallam',
      [
        ['Ostrey', '€18'],
        ['Hallam', '€12'],
      ],
    ],
    [
      'is a readers card cheaper in Ostrey than in Hallam?',
      [
        ['Ostrey', '€18'],
        ['Hallam', '€12'],
      ],
    ],
    [
      'which town has the older librarians, Hallam or Ostrey?',
      [
        ['Hallam', '47 years'],
        ['Ostrey', '52'],
      ],
    ],
    [
      'who lent more books last year, hallam or ostrey',
      [
        ['Hallam', '214,000'],
        ['Ostrey', '163,000'],
      ],
    ],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each([
    'where is the soup cheaper, Ostrey or Hallam?',
    'which library employs more staff, Hallam or Ostrey?',
    'did it rain longer in Hallam or in Ostrey?',
    'which harbour has more berths, Northquay or Kellmouth?',
    'which trawler caught more herring, Aurora or Petrel?',
  ])('%s is told by no two facts where only one of the two is told', (question) => {
    expect(told(question).length).toBeLessThan(2);
  });
});

const quay = article(
  'quay.txt',
  `Two towns plan a quay each

By Ada Holm
The Bay Courier, 2 June 2025

The Fenwick quay cost 14 million euros and has 36 berths. The Tarrow quay is 90 metres long.

At 8pm 640 berths were taken, up from 210 at breakfast time. The mole project cost 6 million euros. The pier cost 9 million euros.

The flood of 2013 cost the towns 39 million euros. A harbour master earns 61,000 euros a year.

Dunlow has 12 cranes. The Marsh yard is to have 20 cranes. The Marsh yard has 8 cranes today.
`,
);
const quays = createAssistant(knowledgeOf(quay));

describe('which of two has more, where one alone is told', () => {
  it.each([
    'which quay has more berths, Fenwick or Tarrow?',
    'which quay cost more, the one at Fenwick or the one at Tarrow?',
    'Out of Fenwick and Tarrow, which one cost more to build?',
  ])('%s is not answered with that one', (question) => {
    const answer = quays.answer(question);
    expect(answer.kind).toBe('unsure');
    expect(answer.kind === 'unsure' && answer.offers[0].text).toContain('Fenwick quay');
  });

  it('is not answered with the one that is known by its year', () => {
    expect(quays.answer('which flood cost more, the 2013 one or this one?').kind).toBe('unsure');
  });

  it('is answered where one sentence tells of both', () => {
    const answer = quays.answer('were more berths taken at breakfast or at 8pm in the towns?');
    expect(answer.kind === 'found' && answer.facts[0].fact.text).toContain('up from 210 at breakfast');
  });

  it('is answered where a project is what was built, and nothing that is planned', () => {
    const answer = quays.answer('which cost more, the mole project or the pier?');
    expect(answer.kind === 'found' && statedIn(answer)).toHaveLength(2);
  });

  it('is answered where it is asked of one', () => {
    expect(quays.answer('how many berths does the Fenwick quay have?').kind).toBe('found');
  });

  it('is not told by what one has and the other plans', () => {
    const answer = quays.answer('does Dunlow have more cranes than the Marsh yard?');
    expect(answer.kind === 'found' && answer.facts.map(({ fact }) => fact.text)).toEqual([
      'Dunlow has 12 cranes.',
      'The Marsh yard has 8 cranes today.',
    ]);
  });
});

describe('which of two that are to be one has more', () => {
  const merger = article(
    'merger.txt',
    `Orme and Dalby colleges to merge

By Ada Holm
The Bay Courier, 4 March 2025

Orme College and Dalby College said on Tuesday that they would be one college of about 21,500 students from 2027.

Orme, founded in 1961, has 13,800 students and 1,650 staff.

Dalby, a former polytechnic, has 7,700 students and 980 staff.

The main Dalby site at Marsh Lane will keep nursing, which has 1,200 students, and gain Orme's school of music.
`,
  );
  const { answer } = createAssistant(knowledgeOf(merger));
  const bold = (question: string) =>
    statedIn(answer(question)).map(({ fact, highlight }) =>
      highlight ? fact.text.slice(highlight.start, highlight.end) : null,
    );

  it.each([
    'which college has more students orme or dalby',
    'which college has more students, orme or dalby?',
    'who has more students orme or dalby',
  ])('is told by what each has, not by what both will have or a part of one: %s', (question) => {
    expect(bold(question)).toEqual(['13,800', '7,700']);
  });

  it('names the two behind what is compared', () => {
    expect(alternativesOf('which college has more students orme or dalby')?.names).toEqual(['orme', 'dalby']);
    expect(alternativesOf('which college has more students orme hall or dalby hall')?.names).toEqual([
      'orme hall',
      'dalby hall',
    ]);
  });
});
