import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { tellsNoTheft } from '../../../../../src/answer/rank/refuse/event/done-to-another.ts';
import {
  tellsNoFigureOfIt,
  tellsNoSuchMeasure,
  tellsOtherFigure,
} from '../../../../../src/answer/rank/refuse/measure/figure-of-another-kind.ts';
import { tellsOtherSum } from '../../../../../src/answer/rank/refuse/money/sums.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';
import { textsStated } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const articles = [
  `Girls pull ahead as Arlow schools post results

By Mona Teale
The Arlow Herald
3 March 2025

Girls passed 70.3% of the papers they sat; boys passed 60.1%. The gap of 10.2 percentage points compares with 8.6 a year ago.
`,
  `Thieves take crown from Ardle Museum

By Odd Hallam
The Beacon
4 March 2025

A gang of masked thieves escaped with a gold crown and 11 other objects worth an estimated £5m after breaking into the Ardle Museum.

"Two guards would not have stopped men with power tools," said the director. The council's chair said he would order a review of all 61 museums like the Ardle.
`,
  `Brook Water fined over leaks

By Tarn Velde
The Courier
5 March 2025

Brook Water has been fined £9.6m after missing its leakage target for the third year in a row.
`,
  `Jab against reed fever cuts cases

By Ida Brock
The Record
6 March 2025

After ten months, 41 people in the vaccinated group had caught reed fever, against 160 in the other group. Reed fever is spread by a biting midge. It causes headaches and, in about one case in nine, blindness.

"With the Helvar vaccine the protection had all but gone by the second year," said Dr Marguerite Sall.
`,
  `Parking to double in Hollin

By Gerda Roope
The Gazette
7 March 2025

Mr Brand said parking charges in Hollin had been frozen since 2014. Councillors voted to raise their own allowances by 3%, although 14 of them said they would give it to charity.
`,
  `Coldest night for 40 years

By Agnes Hume
The Observer
8 March 2025

It was the lowest reading of the winter by more than five degrees. Trains have been suspended since Friday and will not run before Thursday because of the cold.
`,
];
const facts = articles.flatMap((text, at) => ingestArticle(Buffer.from(text), { name: `${at}.txt` }).facts);
const assistant = createAssistant(knowledgeOf(facts));
const told = (question: string) => textsStated(assistant, question).join('\n');

describe('a figure of another kind', () => {
  it.each([
    ['what percentage of papers did boys pass', 'The gap of'],
    ['how did the thieves get into the museum', '£5m'],
    ['how did the thieves escape', '11 other'],
    ['what got nicked from the ardle museum', '61 museums'],
    ['how many guards does the museum have', 'Two guards'],
    ["what is brook water's leakage target", 'third year'],
    ['how do you catch reed fever', '41 people'],
    ['what causes reed fever', 'headaches'],
    ['how effective was the helvar vaccine', 'second year'],
    ['when do parking charges go up', '2014'],
    ['how many councillors voted for the budget', '14 of them'],
    ['lowest temperature of the winter', 'five degrees'],
    ['when will the cold end', 'Thursday'],
  ])('is no answer: %s', (question, text) => {
    expect(told(question)).not.toContain(text);
  });

  it.each([
    ['what percentage of papers did boys pass', '60.1%'],
    ['how big is the gap in percentage points', '10.2'],
    ['how is reed fever spread', 'midge'],
    ['what does reed fever cause', 'headaches'],
    ['how many years has brook water missed its leakage target', 'third year'],
    ['since when have parking charges been frozen', '2014'],
    ['by how many degrees was it the lowest reading of the winter', 'five degrees'],
  ])('answers what it is of: %s', (question, text) => {
    expect(told(question)).toContain(text);
  });
});

describe('a sentence alone', () => {
  const STOLEN = 'what got nicked from the ardle museum';
  const EFFECT = 'how effective was the helvar vaccine';
  const REWARD = 'how much is the reward for the bowls';

  it.each([
    [STOLEN, 'The chair ordered a review of all 61 museums like the Ardle.', tellsNoTheft],
    [EFFECT, 'The protection had all but gone by then.', tellsOtherFigure],
    [REWARD, 'In June thieves took six bronze bowls worth £1.4m.', tellsOtherSum],
    ['how many guards has the museum', 'Twelve guards would not have stopped them.', tellsNoFigureOfIt],
  ])('tells nothing of it: %s: %s', (question, text, isOther) => {
    expect(isOther(question, text)).toBe(true);
  });

  it.each([
    [STOLEN, 'Thieves escaped with a crown and 11 other objects.', tellsNoTheft],
    ['how many museums are like the ardle', 'There are 61 museums like the Ardle.', tellsNoTheft],
    [EFFECT, 'It prevented 64% of cases.', tellsOtherFigure],
    [REWARD, 'The insurers have offered £90,000 for the return of the bowls.', tellsOtherSum],
    ['how much are the bowls worth', 'Thieves took six bronze bowls worth £1.4m.', tellsOtherSum],
    ['how many guards has the museum', 'Twelve guards have stopped them.', tellsNoFigureOfIt],
  ])('may tell it: %s: %s', (question, text, isOther) => {
    expect(isOther(question, text)).toBe(false);
  });
});

describe('how much of something there is', () => {
  it.each([
    ['how much butter does orme make in a year', 'A tonne of butter fetched €5,140 in May.'],
    ['how much fish will the plant process', 'The plant cost 12 million euros.'],
  ])('is not told by a price: %s', (question, sentence) => {
    expect(tellsOtherFigure(question, sentence)).toBe(true);
  });

  it.each([
    ['how much butter does orme make in a year', 'It makes 40 tonnes of butter, at €5,140 each.'],
    ['how much operating profit did orme make', 'Orme made 12 million euros.'],
    ['how much money does orme make', 'Orme made 12 million euros.'],
    ['how much butter does orme make', 'They churn 900 pats of butter a day, at $4 each.'],
    ['how much gold did they export', 'They exported gold worth 4 billion rupees.'],
    ['how much of the land was sold', 'They sold six lots, for $3m.'],
    ['how much of the waste is burned', 'Two-fifths of it is burned, which saves £3m.'],
    ['how much butter does orme sell', 'It sells a third of its butter for €90,000.'],
    ['how much does butter sell for', 'A tonne of butter fetched €5,140 in May.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(tellsOtherFigure(question, sentence)).toBe(false);
  });
});

describe('how late something is', () => {
  it('is not told by how often it is, nor from when', () => {
    expect(tellsOtherFigure('how late can i get back', 'Buses run every 12 minutes from 3:30 a.m.')).toBe(
      true,
    );
  });

  it('is asked of a delay as well', () => {
    expect(tellsOtherFigure('how late is the train', 'The train is 40 minutes behind schedule.')).toBe(false);
  });

  it.each([
    'Trams run past 1am.',
    'Open 8am–11pm.',
    'The last bus leaves at 11.',
    'Buses run until midnight.',
    'Buses run 6-11.',
  ])('may be told here: %s', (sentence) => {
    expect(tellsOtherFigure('how late can i get back', sentence)).toBe(false);
  });
});

describe('how big something is', () => {
  it.each([
    ['lite battery size', 'A cheaper Kestrel 7 Lite is to follow in February at €399.'],
    ['weight of the kiln', 'The kiln was bought in 1998 for £4 million.'],
    ['screen size', 'The Kestrel 7 costs 649 euros.'],
  ])('is not what it costs: %s', (question, sentence) => {
    expect(tellsOtherFigure(question, sentence)).toBe(true);
  });

  it.each([
    ['battery size', 'The Kestrel 7 has 4,800 mAh and costs €399.'],
    ['size of the crowd', 'Some 8,000 came, and paid £12 each.'],
    ['size of the debt', 'It owes its banks £4 million.'],
    ['how much is the battery', 'It costs £40.'],
    ['price of the big screen', 'It costs £400.'],
    ['weight of the kiln', 'The £4 million kiln weighs as much as a bus.'],
    ['size of the loan', 'The bank lent it £4 million.'],
    ['capacity of the hall', 'The hall seats twelve hundred and cost £4 million.'],
    ['when does the battery plant open', 'The £4 billion plant is to open in May.'],
    ['depth of the lake', 'The lake is as deep as a house is high.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(tellsOtherFigure(question, sentence)).toBe(false);
  });
});

describe('a measure that has a name', () => {
  const before = 'The vacancy rate rose to 4.8 percent.';
  it.each([
    ['gust at the airport', 'The airport dropped 27 of its 64 flights.'],
    ['vacancy in the sallows', 'In the Sallows the median rose to $1,240.'],
    ['rainfall in kell', 'Kell lost 40 trees.'],
    ['turnout in kell', 'Kell has 40,000 inhabitants.'],
    ['kell sands single fare', 'The coast line to Kell Sands managed 85 per cent.'],
  ])('is not told by another one: %s', (question, sentence) => {
    expect(tellsNoSuchMeasure(question, sentence, () => '')).toBe(true);
  });

  it.each([
    ['vacancy in the sallows', 'It ranged from 2.9 percent in Kell to 8.2 percent in the Sallows.'],
    ['gust at the airport', 'The airport had 104 km/h.'],
    ['strongest gust', 'It blew at up to 104 an hour.'],
    ['rainfall in kell', 'Kell had 40 mm.'],
    ['turnout in kell', 'In Kell 61% took part.'],
    ['turnout in kell', 'Kell | 61'],
    ['who measured the gust', 'Ada Holm did.'],
    ['how many flights did the airport drop', 'The airport dropped 27 of its 64 flights.'],
    ['how much rain fell', 'In one night 61 litres came down on each square metre.'],
    ['kell sands single fare', 'A single to Kell Sands is 4 euros.'],
    ['how did kell fare in the cup', 'Kell won five of eight games.'],
    ['parking fee at the hall', 'Visitors may leave their cars there for free.'],
    ['vacancy at the tannery', 'One flat in ten is empty there.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(tellsNoSuchMeasure(question, sentence, () => before)).toBe(false);
  });
});

describe('how fast something goes', () => {
  it.each([
    ['how fast was the rocket going', 'The computer cuts all engines at an altitude of 74 kilometres.', true],
    ['how fast does the train travel', 'The train from Kell costs £40 and has 320 seats.', true],
    ['how fast was the rocket going', 'The rocket was doing 2,400 km/h by then.', false],
    ['how fast does the train travel', 'The train covers 40 miles an hour on the bridge.', false],
    ['how fast did lund ride', 'Lund came home in 2:04:31.', false],
    ['how fast is the network', 'The network carries 40 files.', false],
  ])('is told by no other figure: %s, %s', (said, text, isOther) => {
    expect(tellsOtherFigure(said, text)).toBe(isOther);
  });
});

describe('a slow speed', () => {
  it.each([
    ['how fast is the glacier moving', 'The glacier moves 3 metres a day.'],
    ['how fast is the plate moving', 'The plate moves 5cm a year.'],
    ['how fast are prices going up', 'Prices are going up 12% annually.'],
  ])('is one: %s', (said, text) => {
    expect(tellsOtherFigure(said, text)).toBe(false);
  });
});
