import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { spansOf } from '../../../src/answer/highlight/spans.ts';
import { onTheClock } from '../../../src/answer/highlight/times/calendar.ts';
import { factsRead } from '../asking.ts';
import { boldIn, boldOf } from '../bold.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

describe('what is in bold', () => {
  const ROWS = 'Passengers last year, by pier: Skar 1,240 Lund 890 Holm 2,105';

  it.each([
    [ROWS, 'passengers at holm last year', '2,105'],
    ['Sales fell 6% to £31 million.', 'what were the sales', '£31 million'],
    ['Sales fell 6% to £31 million.', 'by what percentage did sales fall', '6%'],
    ['The pier opened on 4 June 2021 after 14 months of work.', 'when did the pier open', '4 June 2021'],
    ['The pier opened on 4 June 2021 after 14 months of work.', 'how long did the work take', '14 months'],
    ['Lund Council voted against the pier by 12 votes to 9.', 'who voted against the pier', 'Lund Council'],
  ])('%s %s: %s', (text, question, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it('is what a curator says of the figure that is asked for', () => {
    const text = 'The trains reach 229 cities across 26 European countries.';
    const fact = factOf('one', text, { questions: ['where do the trains go'] });
    const bold = (question: string) => boldIn([fact], () => true, question);
    expect(bold('how many european countrys do the trains reach')).toBe('26');
    expect(bold('how many cities do the trains reach')).toBe('229');
  });

  it.each([
    ['The grocer Hollis & Bray took the fish out of 410 shops.', 'which grocer took the fish out', 'Bray'],
    ['It sailed with goods from Skar on 4 June.', 'which town did it sail from', 'Skar'],
    ['The ferry left Skar, in Sund Province, on 4 June.', 'in which province did it leave', 'Sund Province'],
    [
      'Solveig is a wind farm, one of the projects of Vall and Sund.',
      'what is the wind farm called',
      'Solveig',
    ],
    ['The plan was proposed by Vall in the north of Sund.', 'who proposed the plan', 'Vall'],
    ['Vall Island is a key place in the plan, which was proposed by Sund.', 'who proposed the plan', 'Sund'],
  ])('is the name that is asked for, and no figure: %s %s', (text, question, bold) => {
    expect(boldOf(text, question)).toContain(bold);
  });

  it.each([
    ['Ada Lund of Holm University is head of its School of Ships in Vall.', 'who is Ada Lund'],
    ['The photo, taken on 4 June, is of 12 ferries.', 'which agency is the photo from'],
  ])('is nothing where no name is told that is asked for: %s %s', (text, question) => {
    expect(boldOf(text, question)).toBeNull();
  });

  it.each([
    ['how many nations of europe do the trains reach', '26'],
    ['how many kinds of cargo go by train', 'over 900'],
    ['how many cargo groups go by train', '12'],
  ])('is what a curator says of it in other words: %s', (question, bold) => {
    const texts = [
      'Trains reach 229 cities across 26 European countries.',
      'Trains carry over 900 kinds of cargo in 12 groups.',
    ];
    const facts = texts.map((text, at) => factOf(`f${at}`, text, { questions: ['where do the trains go'] }));
    const vocabulary = { names: [], synonyms: [{ name: 'country', also: ['nation'] }] };
    const { answer } = createAssistant(knowledgeOf(facts, { vocabulary }));
    const result = answer(question);
    const [first] = result.kind === 'found' ? result.facts : [];
    expect(first?.highlight && first.fact.text.slice(first.highlight.start, first.highlight.end)).toBe(bold);
  });

  it('is nothing where a reason is asked for', () => {
    expect(
      boldOf('The pier shut on 4 June because of the 9 cracks in it.', 'why did the pier shut'),
    ).toBeNull();
  });

  it('is nothing where there is no span', () => {
    expect(boldOf('the pier is shut for good', 'is the pier shut')).toBeNull();
  });
});

describe('of a question about the article itself', () => {
  it('the name that it asks for is in bold', () => {
    const text = 'The Gazette published what the Harbour Board of Alden says.';
    expect(boldOf(text, 'who published this article')).toBe('The Gazette');
  });
});

describe('what language says of the figure that is asked for', () => {
  it.each([
    // The clock's time, where there is one.
    [
      'The river peaked at 7.2 metres at Quarry Road shortly after 4.10am, by first readings.',
      'around what time was the river at its highest',
      '4.10am',
    ],
    [
      'About 26,000 cubic metres of stone came down at 5.40 in the morning, before the shift.',
      'at what hour did the stone come down',
      '5.40',
    ],
    [
      'The hall closed on January 8 at 1.14 p.m., 40 minutes early.',
      'what time did the hall close',
      'January 8 at 1.14 p.m.',
    ],
    // The figure right behind a superlative of the question.
    [
      'The hall had sold all its 13,400 seats, the cheapest for €38, and 1.8 million watched.',
      'cheapest seat hall',
      '€38',
    ],
    ['Volunteers: 310, the oldest of them 91', 'how old was the oldest volunteer', '91'],
    // A span of time whole.
    [
      'Lund opened 30 shells in 2 minutes 41 seconds.',
      'how fast did Lund open 30 shells',
      '2 minutes 41 seconds',
    ],
    [
      'The ride took 26 hours, 37 minutes and 11 seconds.',
      'how long did the ride take',
      '26 hours, 37 minutes and 11 seconds',
    ],
    ['The first took 2 days and the second 3 days.', 'how long did the first take', '2 days'],
  ])('%s %s', (text, question, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it('is left to what is learned where there are two clocks, or where the number is no time', () => {
    expect(boldOf('It ran from 7.30am to 9.15am with 12 cars.', 'what time did it run')).not.toBeNull();
    const { spans } = spansOf(factOf('one', 'It rose by 3.40 per cent to 12 cars.'));
    expect(onTheClock('It rose by 3.40 per cent to 12 cars.', spans, spans[1])).toBe(spans[1]);
  });
});

describe('of several figures the one that language itself tells', () => {
  it.each([
    ['how many points do the rovers have', 'The Rovers have 27 points from 31 matches.', '27'],
    ['how wide is the boat', 'The boat is 14 metres long, 8 metres wide and 3 metres tall.', '8 metres'],
    ['how much does the lamp weigh', 'The lamp weighs 2.6 lb and is 94 in. long.', '2.6 lb'],
    [
      'how hot does the lamp get',
      'The lamp reaches 1,280 degrees Celsius in four hours.',
      '1,280 degrees Celsius',
    ],
    ['by how much does the fee rise', 'The fee for a stall rises by £30 to £480.', '£30'],
    ['what was the fare before', 'The fare is £6.20, up from £5.80.', '£5.80'],
    ['what was the score', 'United beat Rovers 5-2 on Sunday.', '5-2'],
    ['what number do i call', 'Call 0800 555 0147 for help.', '0800 555 0147'],
    ['what was turnout in 2021', 'Turnout was 58.3%, up 6.1 points from 2021.', null],
    ['how long is the wall in miles', 'The wall is 8 km (5 miles) long and 3.2 metres high.', '5 miles'],
    ['how long is the wall in km', 'The wall is 8 km (5 miles) long and 3.2 metres high.', '8 km'],
    [
      'how big is the farm in hectares',
      'The farm covers 500 acres (202 hectares) and has 30 barns.',
      '202 hectares',
    ],
    ['how cold was it in fahrenheit', 'It fell to -20C (-4F) on Sunday.', '-4F'],
    [
      'what did the hall cost',
      'The hall cost £9 million to build, £2 million less than planned.',
      '£9 million',
    ],
    [
      'how long do patients wait',
      'Patients wait 40 minutes on average, 11 minutes longer than in 2023.',
      '40 minutes',
    ],
    ['what is the fare by boat', 'The fare is £12 by bus and £9 by boat.', '£9'],
    ['what is the fare by bus', 'The fare is £12 by bus and £9 by boat.', '£12'],
    ['what are the dates of the fair', 'The fair will be held on 17 and 18 May.', '17 and 18 May'],
    [
      'at what hours is the road shut',
      'The road is shut between 8 a.m. and 4 p.m. for repairs.',
      '8 a.m. and 4 p.m.',
    ],
    ['how old are the men', 'Police arrested men aged 19, 23 and 41 near Lund.', '19, 23 and 41'],
    ['how big is the painting', 'The painting is 60 by 45 centimetres.', '60 by 45 centimetres'],
    [
      'how long was vale in office',
      'Berg, 61, and Vale, 58, have been in office for nine and six years respectively.',
      'six years',
    ],
    [
      'how long was berg in office',
      'Berg, 61, and Vale, 58, have been in office for nine and six years respectively.',
      'nine',
    ],
  ])('%s', (question, text, bold) => {
    const facts = factsRead(`News of Lund\n\nLund Post, 2 May 2025\n\nThe mayor spoke.\n\n${text}\n`);
    expect(boldIn(facts, (fact) => fact.text === text, question)).toBe(bold);
  });
});
