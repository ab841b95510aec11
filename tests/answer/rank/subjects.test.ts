import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { FEATURES } from '../../../src/answer/rank/evidence/features.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';

const article = (name: string, text: string) => ingestArticle(Buffer.from(text), { name }).facts;

const facts = [
  ...article(
    'quarrow.txt',
    'Quarrow counts its houses\n\nThe Quarrow Post, 3 March 2025\n\nQuarrow has 4,120 houses, the town said.\n\nThe median rent is 640 pounds a month.\n\nA bakery of Bellmere opened a branch in the town.\n',
  ),
  ...article(
    'bellmere.txt',
    'Bellmere runs out of water\n\nThe Bellmere Echo, 9 June 2025\n\nBellmere closed two of its five wells on Monday.\n\nThe town needs 3 million litres a day.\n\nRepairs will cost 2.4 million pounds.\n',
  ),
];
const knowledge: Knowledge = {
  version: 'test',
  articles: [...new Set(facts.map(({ article: own }) => own))],
  facts,
  vocabulary: { names: [], synonyms: [] },
  unanswered: [],
  checks: [],
};
const assistant = createAssistant(knowledge);
const first = (question: string) => assistant.rank(question, 1)[0]?.fact.text;

describe('a name that an article is about', () => {
  it('need not stand in the sentence that answers', () => {
    expect(first('What is the median rent in Quarrow?')).toContain('640 pounds');
    expect(first('How much water does Bellmere need each day?')).toContain('3 million litres');
  });

  it('is answered out of an article that speaks much of it, though another has it in its headline', () => {
    const routes = Array.from(
      { length: 24 },
      (_, at) => `The line to Port ${'ABCDEFGHIJKLMNOPQRSTUVWX'[at]} pays.`,
    );
    const facts = [
      ...article(
        'airline.txt',
        `Brackwing earns more\n\nThe Bellmere Echo, 9 June 2025\n\nBrackwing earned 41 million pounds in the year to March.\n\n${routes.join('\n\n')}\n\nIt is building a repair base at Tolm Head. The base at Tolm Head will open in May, and Tolm Head will have 310 mechanics. They are being trained. Once it is running, the base will be able to overhaul 140 aircraft a year.\n`,
      ),
      ...article(
        'airport.txt',
        'Tolm Head airport loses passengers\n\nThe Quarrow Post, 3 March 2025\n\nTolm Head airport had 2.1 million passengers. Its runway is 2,400 metres long.\n',
      ),
    ];
    const articles = [...new Set(facts.map(({ article: own }) => own))];
    const answer = createAssistant({ ...knowledge, articles, facts }).answer(
      'How many aircraft a year will the Tolm Head base be able to overhaul?',
    );
    expect(answer.kind === 'found' && answer.facts[0].fact.text).toContain('140 aircraft');
  });

  it('is not answered out of the article of another, as if that were the same', () => {
    const answer = assistant.answer('What is the median rent in Bellmere?');
    expect(answer.kind).not.toBe('found');
  });

  it('is not answered for a name that no article has', () => {
    expect(assistant.answer('What is the median rent in Quarrow?').kind).toBe('found');
    expect(assistant.answer('What is the median rent in Zolgrave?').kind).not.toBe('found');
  });
});

describe('a name that an article opens with and hardly says again', () => {
  const ships = [
    'ferry',
    'tanker',
    'tug',
    'trawler',
    'yacht',
    'barge',
    'dredger',
    'cutter',
    'schooner',
    'canoe',
  ];
  const airport = (title: string, year: number, opening: string, more: string) =>
    article(
      `${year}.txt`,
      `${title}\n\nThe Vale Post, 9 June ${year}\n\n${opening}\n\n${ships.map((ship, at) => `A ${ship} was handed in at the desk on day ${at + 1}.`).join('\n\n')}\n\n${more}\n`,
    );
  const vale: Knowledge = {
    ...knowledge,
    facts: [
      ...airport('Tarnholm loses its queues', 2025, 'A hall was opened there.', 'It is a large one.'),
      ...airport(
        'Worse than any year before it',
        2024,
        'The airport of Tarnholm had a bad year, its head said.',
        'The lost property office was handed 5,610 objects.',
      ),
      ...airport(
        'Better than any year before it',
        2023,
        'The airport of Bellmere had a good year, its head said.',
        'The lost property office was handed 3,100 objects, more than that of Tarnholm.',
      ),
    ],
  };

  it('is what it is about as well', () => {
    const { candidates } = createEngine(vale).look(
      'How many objects was the lost property office of Tarnholm handed?',
      16,
    );
    const here = (holds: string) => {
      const one = candidates.find(({ fact }) => vale.facts[fact]?.text.includes(holds));
      return one?.features[FEATURES.indexOf('subjectHere')];
    };
    expect(here('5,610')).toBeGreaterThan(0);
    expect(here('3,100')).toBe(0);
  });
});

describe('a name that articles hardly have inside a sentence', () => {
  const dorn: Knowledge = {
    ...knowledge,
    facts: [
      ...article(
        'dornwick.txt',
        'Burglars take paintings out of Dornwick museum\n\nThe Vale Post, 9 June 2025\n\nDORNWICK — Three men broke into the museum on Monday.\n\nDornwick has had no such burglary before, the police said.\n\nTickets cost £9.\n',
      ),
      ...article(
        'millbeck.txt',
        'Village hall reopens in Millbeck\n\nThe Millbeck Echo, 3 March 2025\n\nThe hall has cost £480,000.\n\n640 people live along the upper lake, in the hamlets of Nether Lyne and Cold Ash.\n\nLake Ormond froze in January, and the lakes below it did too.\n',
      ),
    ],
  };
  const kindsIn = (question: string) =>
    createEngine(dorn)
      .look(question, 3)
      .query.clues.map(({ said, kind }) => [said, kind]);

  it('is a name, however often it opens one', () => {
    expect(kindsIn('how many people live in dornwick')).toContainEqual(['dornwick', 'proper']);
    expect(createAssistant(dorn).answer('How many people live in Dornwick?').kind).not.toBe('found');
  });

  it('is one where the question writes it so, beside the same word that is none', () => {
    expect(kindsIn('When did Lake Ormond freeze?')).toContainEqual(['lake', 'proper']);
    expect(kindsIn('When did the lake freeze?')).toContainEqual(['lake', 'other']);
  });
});
