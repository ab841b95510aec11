import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { comparesIn, measureForm } from '../../src/answer/language/measure-form.ts';
import { statedIn } from '../../src/answer/types.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from './knowledge.ts';

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
