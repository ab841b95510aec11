import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const article = (name: string, text: string) =>
  ingestArticle(Buffer.from(text), { name: `${name}.md` }).facts;

const ALDEN = `# Alden counts its empty homes

The Alden Gazette, 14 March 2025

Alden has 9,120 homes, and 741 of them stand empty, the town hall said on Friday. It counted all of them in a week of fog.

| Ward | Homes | Empty homes | Change since 2019 | Change in price |
|---|---|---|---|---|
| Northgate | 2,410 | 120 | +3.1% | +2% |
| Fishmarket | 1,980 | 355 | +8.4% | -9% |
| Hillside | 3,050 | 96 | +1.2% | +4% |
| Millbank | 1,680 | 170 | +8.4% | +1% |
| Total | 9,120 | 741 | +4.4% | +1% |

Most of the empty homes in Fishmarket belong to people from Germany, said Ada Lund, who leads the council.
`;
const MOLDE = ALDEN.replaceAll('Alden', 'Molde').replace('1,980 | 355', '1,980 | 20').replace('741', '406');

const assistant = createAssistant(plainKnowledge(article('alden', ALDEN)));
const rowFor = (question: string, { answer } = assistant) => {
  const found = answer(question);
  if (found.kind !== 'found' || found.confidence < 1) return undefined;
  const [{ fact, highlight }] = found.facts;
  return highlight && fact.text.slice(highlight.start, highlight.end);
};

const YEARS = `# Bramble's ferries carry fewer people

The Bramble Post, 14 March 2025

Bramble's ferries carried 61,000 people last year, the company said on Friday. It blamed the weather for most of the fall.

| City | Passengers | Price |
|---|---|---|
| Alden | 24,000 | 5 euros |
| Molde | 18,000 | 700 yen |
| Tarn | 19,000 | 6 euros |

The busiest months, by passengers:

| Month | Cars | Passengers |
|---|---|---|
| May | 2,100 | 6,000 |
| July | 3,500 | 9,200 |
| August | 2,900 | 9,900 |
`;

describe('the row of a table that has the most or the least', () => {
  it.each([
    ['Which ward of Alden has the most empty homes?', 'Fishmarket'],
    ['which ward has the fewest empty homes', 'Hillside'],
    ['Which ward has the most homes?', 'Hillside'],
    ['in what ward are the fewest homes', 'Millbank'],
    ['Where in Alden are the most empty homes?', 'Fishmarket'],
    ['wich ward has the lowest number of empty homes', 'Hillside'],
    ['Which ward in the table has the most homes?', 'Hillside'],
  ])('%s %s, its name in bold', (question, ward) => {
    expect(rowFor(question)).toBe(ward);
  });

  it('is of the column with the small words that are said, and of the other one without them', () => {
    const text = ALDEN.replace('Empty homes |', 'Cost per home |').replace(/\| (\d{2,3}) \|/gu, '| £$1 |');
    const costs = createAssistant(plainKnowledge(article('costs', text)));
    expect(rowFor('Which ward has the most homes?', costs)).toBe('Hillside');
    expect(rowFor('Which ward has the highest cost per home?', costs)).toBe('Fishmarket');
  });

  it('is not what has most of something else', () => {
    expect(rowFor('which ward has the most constructor homes')).toBeUndefined();
  });

  it('is not what does something most often, or is most expensive', () => {
    const lines = ALDEN.replace('| Ward | Homes |', '| Line | Minutes at peak |').replace(
      'Alden counts its empty homes',
      'Alden’s lines',
    );
    const trams = createAssistant(plainKnowledge(article('lines', lines)));
    expect(rowFor('Which line has the most minutes at peak?', trams)).toBe('Hillside');
    expect(rowFor('Which line runs most often at peak?', trams)).toBeUndefined();
    expect(rowFor('Which line is the most expensive at peak?', trams)).toBeUndefined();
  });

  it.each([
    ['two rows have as much', 'Which ward had the biggest change since 2019?'],
    ['a fall may be meant as well', 'Which ward had the biggest change in price?'],
    ['something narrows it', 'Which ward has the most empty homes from Germany?'],
    ['another time is asked for', 'Which ward had the most empty homes in 2011?'],
    ['another town is named', 'Which ward of Zolgrave has the most empty homes?'],
    ['no column tells of it', 'Which ward has the most crime?'],
    ['the rows are something else', 'Which street has the most empty homes?'],
    ['it asks for both ends', 'Which ward has the most and which the fewest empty homes?'],
    ['it asks for all but that', 'Which ward does not have the most empty homes?'],
    ['it asks for no row', 'How many empty homes are there at most?'],
  ])('is none where %s', (_, question) => {
    expect(rowFor(question)).toBeUndefined();
  });

  it('is told of where and when, of one unit alone, and not where two tables tell of it', () => {
    const ferries = createAssistant(plainKnowledge(article('ferries', YEARS)));
    expect(rowFor('When did the ferries of Bramble carry the most cars?', ferries)).toBe('July');
    expect(rowFor('in which month were the fewest passengers', ferries)).toBe('May');
    expect(rowFor('Where did the ferries have the fewest passengers?', ferries)).toBe('Molde');
    expect(rowFor('Which city had the highest price?', ferries)).toBeUndefined();
  });

  it('is none where the article is known not to answer', () => {
    const facts = article('alden', ALDEN);
    const question = 'Which ward of Alden has the most empty homes?';
    const unanswered = [{ articleId: facts[0]?.article.id ?? '', question }];
    const silent = createAssistant({ ...plainKnowledge(facts), unanswered });
    expect(silent.answer(question).kind).not.toBe('found');
    expect(rowFor('Which ward has the fewest empty homes?', silent)).toBe('Hillside');
  });

  it('is that of the article which is named, and none where two may be meant', () => {
    const both = createAssistant(plainKnowledge([...article('alden', ALDEN), ...article('molde', MOLDE)]));
    expect(rowFor('Which ward of Alden has the most empty homes?', both)).toBe('Fishmarket');
    expect(rowFor('Which ward of Molde has the most empty homes?', both)).toBe('Millbank');
    expect(rowFor('Which ward has the most empty homes?', both)).toBeUndefined();
  });
});

describe('columns of several years', () => {
  const counted = createAssistant(
    plainKnowledge(
      article(
        'lake',
        `# Birds of Lake Orrin

The Orrin Post, 30 November 2025

The trust counted the pairs of birds on the lake again.

| Species | Pairs 2024 | Pairs 2025 |
|---|---|---|
| Great crested grebe | 22 | 27 |
| Black-throated diver | 3 | 2 |
| Common tern | 21 | 48 |
| Goldeneye | 23 | 9 |
`,
      ),
    ),
  );

  it('are told apart by the year that is named', () => {
    expect(rowFor('which species had the most pairs in 2025', counted)).toBe('Common tern');
    expect(rowFor('which species had the most pairs in 2024', counted)).toBe('Goldeneye');
    expect(rowFor('which species had the fewest pairs in 2024', counted)).toBe('Black-throated diver');
    expect(rowFor('which species had the most pairs', counted)).toBeUndefined();
    expect(rowFor('which species had the most pairs in 2023', counted)).toBeUndefined();
  });

  it.each([
    ['how many pairs of common tern in 2025', '48'],
    ['how many pairs of common tern in 2024', '21'],
    ['goldeneye pairs 2025', '9'],
  ])('have the figure of that year in bold: %s', (question, expected) => {
    const answer = counted.answer(question);
    const [found] = answer.kind === 'found' ? answer.facts : [];
    const bold = found?.highlight;
    expect(bold && found?.fact.text.slice(bold.start, bold.end)).toBe(expected);
  });
});

describe('rows that are times', () => {
  const line = createAssistant(
    plainKnowledge(
      article(
        'line',
        `# Orrin's night line carries fewer people

The Orrin Post, 3 February 2026

The night line of Orrin lost riders for the third time in a row, its operator said.

| Quarter | Riders | Crossing time | Complaints |
|---|---|---|---|
| Q1 2025 | 41,200 | 3h 05m | 88 |
| Q2 2025 | 38,900 | 2h 51m | 61 |
| Q3 2025 | 36,400 | 2h 12m | 97 |
| Q4 2025 | 35,100 | 2h 48m | 70 |

| Season | Concerts | Guests |
|---|---|---|
| 2022-23 | 14 | 9,100 |
| 2023-24 | 19 | 8,700 |
| 2024-25 | 11 | 9,900 |
| Total | 44 | 27,700 |
`,
      ),
    ),
  );

  it.each([
    ['in which quarter did the night line have the most complaints', 'Q3 2025'],
    ['which of the four quarters had the fewest riders', 'Q4 2025'],
    ['Which quarter of 2025 had the most riders?', 'Q1 2025'],
    ['in which season were there the most concerts', '2023-24'],
    ['which season had the fewest guests', '2023-24'],
    ['Which quarter had the longest crossing time?', 'Q1 2025'],
    ['Which quarter had the shortest crossing time?', 'Q3 2025'],
  ])('%s %s', (question, row) => {
    expect(rowFor(question, line)).toBe(row);
  });

  it.each([
    'which of the five quarters had the fewest riders',
    'Which quarter of 2024 had the most riders?',
    'which season of 2024 had the most guests',
  ])('%s is told by none, for another number or year is asked for', (question) => {
    expect(rowFor(question, line)).toBeUndefined();
  });
});

describe('a row that others beat', () => {
  const trust = createAssistant(
    plainKnowledge(
      article(
        'trust',
        `# Holm hospital turned ambulances away

The Holm Post, 16 February 2023

The Vale Trust said that it had lost control of the front door, after ambulances were sent elsewhere on two nights.

## The three sites in January

| Site | Beds | Emergency wait | Nursing vacancies |
|---|---|---|---|
| St Ada's, Holm | 462 | 5 h 40 min | 131 |
| Eastlake Infirmary | 288 | 4 h 05 min | 47 |
| Wexcombe Cottage | 24 | none (closed) | 6 |
`,
      ),
    ),
  );

  it.each([
    ['Which site has the most nursing vacancies?', "St Ada's, Holm"],
    ["Which of the Vale Trust's sites had the most nursing vacancies?", "St Ada's, Holm"],
    ["Which of the trust's sites had the fewest beds in January 2023?", 'Wexcombe Cottage'],
  ])('%s %s', (question, site) => {
    expect(rowFor(question, trust)).toBe(site);
  });

  it('is no candidate, whatever narrows the question', () => {
    const question = 'Which site of those with maternity wards has the most nursing vacancies?';
    const ranked = trust.rank(question, 5).map(({ fact }) => fact.text);
    expect(ranked.join()).toContain("St Ada's");
    expect(ranked.filter((text) => /Eastlake|Wexcombe/.test(text))).toEqual([]);
    // Who names a row asks for that one.
    const named = trust.answer('How many nursing vacancies has Eastlake Infirmary at the most?');
    expect(named.kind === 'found' && named.facts[0].fact.text).toContain('Eastlake');
  });
});

describe('rows that come first or last, and those behind the first', () => {
  const race = createAssistant(
    plainKnowledge([
      ...article(
        'race',
        `# Dovrin sends its boats out

The Dovrin Post, 14 March 2025

The boats of Dovrin go out in five heats, the harbour master said on Friday.

| Heat | Boats | Start | Prize |
|---|---|---|---|
| Red | 18 | 09:40 | £400 |
| Blue | 34 | 14:15 | £650 |
| Green | 20 | 08:20 | £900 |
| White | 14 | 11:00 | £300 |
`,
      ),
      ...article(
        'fund',
        `# Towns ask the lake fund for money

The Lake Post, 2 April 2025

Four towns have asked the lake fund for help, it said on Wednesday.

| Town | Sum asked for | Deadline | Founded |
|---|---|---|---|
| Ebba | €4.1 million | 12 May 2025 | 1902 |
| Norvik | €2.6 million | 3 June 2025 | 1888 |
| Ashby | €3.2 million | 28 April 2025 | 1974 |
| Wexcombe | €0.9 million | 1 July 2025 | 1919 |
`,
      ),
      ...article(
        'baths',
        `# Orrin's baths

The Orrin Post, 5 February 2025

The baths of Orrin drew more swimmers, the town hall said.

| Year | Swimmers | Revenue |
|---|---|---|
| 2023 | 61,200 | €310,000 |
| 2024 | 74,800 | €290,000 |
`,
      ),
    ]),
  );

  it.each([
    ['which heat starts last', 'Blue'],
    ['which heat starts first', 'Green'],
    ['which heat has the earliest start', 'Green'],
    ['which town has the latest deadline', 'Wexcombe'],
    ["which town's deadline comes first", 'Ashby'],
    ['which town was founded first', 'Norvik'],
    ['which town was founded last', 'Ashby'],
    ['after Ebba, which town asks for the most', 'Ashby'],
    ['after Ebba who asks for most', 'Ashby'],
    ['which heat has the second most boats', 'Green'],
    ['which heat has the most boats apart from Blue', 'Green'],
    ['which heat has the fewest boats after White', 'Red'],
    ['in which year were there the most swimmers', '2024'],
    ['in which year were there more swimmers', '2024'],
    ['in which year was the revenue lowest', '2024'],
  ])('%s %s', (question, row) => {
    expect(rowFor(question, race)).toBe(row);
  });

  it.each([
    ['others come before the one that is named', 'after Norvik, which town asks for the most'],
    ['last year is no order', 'which heat had boats last year'],
    ['more is asked of more rows than two', 'which heat has more boats'],
    ['a day has no most', 'which town has the highest deadline'],
  ])('is none where %s', (_, question) => {
    expect(rowFor(question, race)).toBeUndefined();
  });

  it('is not told by the row that it is to come behind', () => {
    const found = race.answer('after Ebba, which town asks for most');
    expect(found.kind === 'found' && found.facts[0].fact.text).toContain('Ashby');
    const unknown = race.answer('after Norvik, which town asks for the most');
    expect(unknown.kind).toBe('unsure');
  });

  it('is none where it may be of the day as well as of the hour', () => {
    const days = createAssistant(
      plainKnowledge(
        article(
          'days',
          `# Dovrin sends its boats out

The Dovrin Post, 14 March 2025

The boats of Dovrin go out in three heats, the harbour master said on Friday.

| Heat | Start | Day |
|---|---|---|
| Red | 09:40 | 3 June |
| Blue | 14:15 | 5 June |
| Green | 08:20 | 7 June |
`,
        ),
      ),
    );
    expect(rowFor('which heat starts last', days)).toBeUndefined();
    expect(rowFor('which heat has the latest start', days)).toBe('Blue');
  });
});

const PARKS = `# Tarrow's campsites open at Easter

The Tarrow Post, 14 March 2025

Tarrow's campsites open at Easter, the tourist board said on Friday.

| Campsite | Price of a pitch | Pitches | Bike hire | Grant |
|---|---|---|---|---|
| Elmfold | £22 | 140 | £9 | £4,000 |
| Gullbay | £31 | 90 | £12 | £1,000 |
| Overmoor | £18 | 60 | £7 | £9,000 |
| Pinehead | £26 | 210 | £15 | £2,000 |
`;

describe('what costs most or least', () => {
  const parks = createAssistant(plainKnowledge(article('parks', PARKS)));
  it.each([
    ['which campsite is the cheapest', 'Overmoor'],
    ['which is the dearest campsite', 'Gullbay'],
    ['which campsite is the most expensive', 'Gullbay'],
    ['which campsite is the least expensive', 'Overmoor'],
    ['which campsite is the second most expensive', 'Pinehead'],
    ['which campsite has the most pitches', 'Pinehead'],
  ])('is the row with that price: %s', (question, row) => {
    expect(rowFor(question, parks)).toBe(row);
  });

  it.each([
    'which campsite is the cheapest for children',
    'which hotel is the cheapest',
    'which campsite with the most pitches is the cheapest',
    'which campsite has the most expensive restaurant',
  ])('is none where the table does not tell of it: %s', (question) => {
    expect(rowFor(question, parks)).toBeUndefined();
  });

  it('is the row that has the lowest of two prices, and none where each is another one', () => {
    const two = PARKS.replace('Bike hire', 'Price of a cabin');
    const both = createAssistant(plainKnowledge(article('parks', two)));
    expect(rowFor('which campsite is the cheapest', both)).toBe('Overmoor');
    expect(rowFor('which campsite is the dearest', both)).toBeUndefined();
    expect(rowFor('which campsite has the cheapest cabin', both)).toBe('Overmoor');
  });
});

describe('the longest wait', () => {
  const WAITS = `# Fernhill's lists grow

The Fernhill Gazette, 14 March 2025

Fernhill's hospital treated 41,200 people, its board said on Friday.

| Operation | Patients waiting | Average wait (weeks) |
|---|---|---|
| Hip | 312 | 38 |
| Cataract | 540 | 21 |
| Knee | 287 | 44 |
`;
  const hospital = createAssistant(plainKnowledge(article('fernhill', WAITS)));

  it.each([
    ['Which operation has the longest wait?', 'Knee'],
    ['which operation has the shortest average wait', 'Cataract'],
    ['which operation has the most patients waiting', 'Cataract'],
  ])('is told in weeks and not in patients: %j', (question, row) => {
    expect(rowFor(question, hospital)).toBe(row);
  });
});
