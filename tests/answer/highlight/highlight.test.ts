import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { besideItsTime } from '../../../src/answer/highlight/figures/beside-time.ts';
import { whatIsNow } from '../../../src/answer/highlight/figures/what-is-now.ts';
import { SPAN_FEATURES } from '../../../src/answer/highlight/span-evidence.ts';
import { spansOf } from '../../../src/answer/highlight/spans.ts';
import { onTheClock } from '../../../src/answer/highlight/times/calendar.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { wantedAs } from '../../../src/eval/sets.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { trainHighlight } from '../../../src/learn/train-highlight.ts';
import { factsRead } from '../asking.ts';
import { boldIn, boldOf } from '../bold.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const written = (text: string) => spansOf(factOf('one', text)).spans.map((span) => span.written);

describe('spans of a fact', () => {
  it('are its figures, dates and names in their order', () => {
    expect(written('On 3 May Skar Ferries sold 120 tickets for £7m to £8m.')).toEqual([
      '3 May',
      'Skar Ferries',
      '120',
      '£7m to £8m',
    ]);
  });

  it('are none where there is nothing of the kind', () => {
    expect(written('they wait for rain')).toEqual([]);
  });

  it('take what a person marked as one', () => {
    const figure = {
      text: 'two a day',
      value: 2,
      unit: 'ferries',
      measures: 'ferries a day',
      period: null,
      hedge: null,
    };
    const { spans } = spansOf(factOf('one', 'The line runs two a day in May.', { figures: [figure] }));
    expect(spans.map((span) => span.written)).toContain('two a day');
  });

  it('know which of their kind is larger', () => {
    const { spans } = spansOf(factOf('one', 'It cost 2 million euros, not 900,000 euros.'));
    expect(spans.map(({ size }) => size)).toEqual([0.5, 0]);
  });

  it('reach as far as what they are a part of', () => {
    const { spans } = spansOf(factOf('one', 'Of the crew, 19 of its 34 sailors come from abroad.'));
    const [part, whole] = spans;
    expect(part?.reach).toBe(whole?.to);
    expect(spans.map(({ isWhole }) => isWhole)).toEqual([false, true]);
  });
});

/** What speaks for a span of a text as the answer to a question, by the name of the feature. */
function evidenceOf(text: string, question: string, span: string, saidBy: string | null = null) {
  const { look, index } = createEngine(knowledgeOf([factOf('one', text, { saidBy })]));
  const [fact] = index.facts;
  if (fact === undefined) throw new Error('no fact');
  const rows = look(question, 1).spans(0);
  const at = spansOf(fact).spans.findIndex((one) => one.written === span);
  return (name: string) => rows[at]?.[SPAN_FEATURES.indexOf(name)];
}

describe('what speaks for a span', () => {
  it('is the kind that is asked for', () => {
    const text = 'The ferry Skar carries 120 cars for £9.';
    expect(evidenceOf(text, 'how many cars does the ferry carry', '120')('fitsBest')).toBe(1);
    expect(evidenceOf(text, 'how many cars does the ferry carry', '£9')('fitsNot')).toBe(1);
  });

  it('are the words that it is nearest to', () => {
    const text = 'Tourism feeds 2,900 people and fishing 2,100.';
    const question = 'how many does fishing feed';
    expect(evidenceOf(text, question, '2,100')('ownedBefore')).toBeGreaterThan(0);
    expect(evidenceOf(text, question, '2,900')('ownedAfter')).toBe(0);
  });

  it('are those before it where a word stands right between two', () => {
    const text = 'Passengers by pier: Skar 1,240 Lund 890';
    expect(evidenceOf(text, 'passengers at lund', '890')('ownedBefore')).toBeGreaterThan(0);
    expect(evidenceOf(text, 'passengers at lund', '1,240')('ownedAfter')).toBe(0);
  });

  it('is that the question does not give it itself', () => {
    const text = 'The cut takes the fee from £9 to £7.';
    expect(evidenceOf(text, 'what is the fee after the cut from £9', '£9')('given')).toBe(1);
    expect(evidenceOf(text, 'what is the fee after the cut from £9', '£7')('given')).toBe(0);
  });

  it('is that it was so before, where that is asked', () => {
    const text = 'The catch rose from 310 tonnes to 455.';
    expect(evidenceOf(text, 'what was the catch before', '310 tonnes')('wasBefore')).toBe(1);
    expect(evidenceOf(text, 'what is the catch', '310 tonnes')('wasBefore')).toBe(-1);
  });

  it('is for a part what is said of it beside its noun', () => {
    const text = 'Of the crew, 19 of its 34 sailors come from abroad.';
    expect(evidenceOf(text, 'how many sailors come from abroad', '19')('partElsewhere')).toBeGreaterThan(0);
    expect(evidenceOf(text, 'how many sailors', '34')('wholeElsewhere')).toBe(0);
  });

  it('is not for the name of who says it', () => {
    const text = 'Skar plans a bridge, Holm Radio reports.';
    expect(evidenceOf(text, 'who plans a bridge', 'Holm Radio', 'Holm Radio')('speaker')).toBe(1);
    expect(evidenceOf(text, 'who reports on the bridge', 'Holm Radio', 'Holm Radio')('speaker')).toBe(0);
  });
});

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

describe('learning what stands in bold', () => {
  it('finds what the right spans have and the others have not', () => {
    const row = (name: string) => {
      const values = new Float64Array(SPAN_FEATURES.length);
      values[SPAN_FEATURES.indexOf(name)] = 1;
      return values;
    };
    const listing = { rows: [row('bracket'), row('fitsBest')], right: [false, true], weight: 1 };
    const { weights } = trainHighlight(Array.from({ length: 20 }, () => listing));
    expect(weights.fitsBest).toBeGreaterThan(0);
    expect(weights.bracket).toBeLessThan(0);
  });
});

describe('what is wanted in bold', () => {
  it.each([
    ['£31 million', 'more than £31 million', true],
    ['over 40 berths', '40', true],
    ['£31 million', '6%', false],
    ['£31 million', '', false],
    ['Ada Lund', 'Lund', true],
    ['the bakery that Ada Lund owns', 'Lund', false],
  ])('%s: %s is %s', (answer, bold, isIn) => {
    expect(wantedAs(answer).isIn(bold)).toBe(isIn);
  });
});

describe('of several figures the one that stands with the time that is named', () => {
  it.each([
    [
      'how many passengers are expected by 2030',
      'Ridership is expected to reach 27,000 passengers a day in the first year and 41,000 by 2030.',
      '41,000',
    ],
    [
      'how many homes had no power on tuesday',
      'Power failed in 64,000 homes on Monday, in 12,500 on Tuesday.',
      '12,500',
    ],
    ['how many schools are closed tomorrow', 'All 84 schools are closed today, and 31 tomorrow too.', '31'],
    [
      'how much does health get in 2025',
      'Most goes to health with 11.6 billion crowns (2025: 10.9 billion).',
      '10.9 billion',
    ],
  ])('%s', (question, text, expected) => {
    expect(boldOf(text, question)).toContain(expected);
  });

  it('is left to what is learned where two times are compared', () => {
    const fact = factOf('one', 'It carried 17,400 passengers a day last year, against 19,100 in 2019.');
    const found = spansOf(fact);
    const [first, second] = found.spans.filter(({ kind }) => kind === 'count');
    if (first === undefined) throw new Error('no figure was found');
    const asked = (question: string) => besideItsTime(found, first, question.split(' '));
    expect(asked('did more passengers come in 2019 or last year')).toBe(first);
    expect(asked('how many passengers came in 2019')).toBe(second);
  });
});

describe('a row of a table', () => {
  const facts = factsRead(`Two banks to merge in Alden

The Alden Courier, 2 May 2025

Halvard Bank and Corvane Savings are to merge, both of them said on Friday.

Both at a glance (mln crowns)
                 Halvard   Corvane
Net profit           702       288
Staff (number)     5,150     3,250
`);
  const boldOfRow = (row: string, question: string) =>
    boldIn(facts, ({ text }) => text.startsWith(row), question);

  it('has the cell in bold whose column is named', () => {
    expect(boldOfRow('Staff', 'How many staff does Corvane have?')).toBe('3,250');
    expect(boldOfRow('Staff', 'How many staff does Halvard have?')).toBe('5,150');
    expect(boldOfRow('Net profit', 'net profit of Corvane')).toBe('288');
  });

  it('counts in its own unit, not in the table’s', () => {
    const unitsOf = (row: string) =>
      facts.find(({ text }) => text.startsWith(row))?.figures.map(({ unit }) => unit);
    expect(unitsOf('Net profit')).toEqual(['crowns', 'crowns']);
    expect(unitsOf('Staff')).toEqual(['number', 'number']);
  });
});

describe('a day with the time of day beside it', () => {
  it.each([
    [
      'The strike began at 6 a.m. on 24 September at the pier.',
      'When did the strike begin?',
      '6 a.m. on 24 September',
    ],
    [
      'The hearing is held on 16 April, 6:30 p.m., at the pier.',
      'When is the hearing?',
      '16 April, 6:30 p.m.',
    ],
    ['The hearing is held on 16 April at the pier.', 'When is the hearing?', '16 April'],
  ])('is one moment: %s', (text, question, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('a part of a whole', () => {
  it.each([
    ['how many drivers stopped work', '870'],
    ['how many drivers does the group have', '1,140'],
  ])('is in bold where those who did it are asked for: %s', (question, expected) => {
    const text = 'Some 870 of the group’s 1,140 drivers stopped work on 11 November.';
    expect(boldOf(text, question)).toContain(expected);
  });
});

describe('an amount that is stated in two currencies', () => {
  const { facts } = ingestArticle(
    Buffer.from(
      'A yard gets an order\n\nThe Gazette\n3 May 2025\n\nThe order is worth NOK 1.26 billion (about EUR 108 million). Each gets a bonus of 19.5 million pesos ($20,300).',
    ),
    { name: 'order.txt' },
  );
  it.each([
    ['what is the order worth in euros', 'about EUR 108 million'],
    ['how many kroner is the order worth', 'NOK 1.26 billion'],
    ['what is the order worth', 'NOK 1.26 billion'],
    ['how big is the bonus in dollars', '$20,300'],
    ['how many pesos is the bonus', '19.5 million pesos'],
  ])('is in bold in the one that is named: %s', (question, expected) => {
    expect(boldIn(facts, ({ text }) => text.includes(expected), question)).toBe(expected);
  });
});

describe('two amounts in two currencies', () => {
  it('are not taken for one', () => {
    const text = 'The museum paid $20 million for the boat, and will spend €3 million on repairs.';
    const facts = factsRead(`A boat\n\nThe Gazette\n3 May 2025\n\n${text}\n`);
    const question = 'how many euros did the museum pay for the boat';
    expect(boldIn(facts, (fact) => fact.text === text, question)).not.toContain('€3 million');
  });
});

describe('of a question about the article itself', () => {
  it('the name that it asks for is in bold', () => {
    const text = 'The Gazette published what the Harbour Board of Alden says.';
    expect(boldOf(text, 'who published this article')).toBe('The Gazette');
  });
});

describe('a figure that a correction takes back', () => {
  it('is never in bold', () => {
    const spans = written('CORRECTION: We said earlier that 3,720 people had gone. The number is 3,270.');
    expect(spans.filter((span) => /\d/.test(span))).toEqual(['3,270']);
  });
});

describe('a figure that is only what it was before', () => {
  const boldInstead = (text: string, of: string, question: string) => {
    const { spans } = spansOf(factOf('one', text));
    const chosen = spans.find((span) => span.written === of);
    if (chosen === undefined) throw new Error(`no ${of} in ${text}`);
    return whatIsNow(text, spans, chosen, question).written;
  };

  it.each([
    ['Accidents fell to 17 from 23.', '23', 'how many accidents were there', '17'],
    ['Profit was £14.3mn, against £27.1mn, it said.', '£27.1mn', 'what was the profit', '£14.3mn'],
    ['Profit fell to £18.6m from £37.9m the year before.', '£37.9m', 'what was the profit', '£18.6m'],
    // The question asks for it, for both, or for its time.
    ['Accidents fell to 17 from 23.', '23', 'how many accidents were there before', '23'],
    ['Accidents fell to 17 from 23.', '23', 'which year had more accidents', '23'],
    ['Profit fell to £18.6m from £37.9m the year before.', '£37.9m', 'what was the profit in 2022', '£37.9m'],
    // It has a time or a place of its own, or nothing like it stands in front.
    ['Visits fell to 710 in October from 980 in September.', '980', 'how many visits were there', '980'],
    ['The line is 19 kilometres long and took 12 hours from 23.', '23', 'how many are there', '23'],
    ['Sales rose. Then 40 came. It had 17 from 23.', '23', 'how many came', '17'],
    ['There were 40. They fell from 23.', '23', 'how many were there', '23'],
  ])('%s (%s) %s', (text, of, question, expected) => {
    expect(boldInstead(text, of, question)).toBe(expected);
  });
});

describe('when something is, of a fact that names a month or a day alone', () => {
  it.each([
    ['Dock No. 2 is to be mothballed in June.', 'when will dock no 2 be mothballed', 'June'],
    ['The 40 berths were opened on Monday.', 'when were the berths opened', 'Monday'],
    [
      'A review that costs €185,000 is due by the end of January.',
      'when is the review due',
      'the end of January',
    ],
    ['The 40 berths were opened on Tuesday evening.', 'when were the berths opened', 'Tuesday evening'],
    ['The 40 berths were opened on Monday.', 'how many berths were opened', '40'],
    // It has more to say, or what is no time at all, or two that may be meant, but where the question says which.
    ['The berths were opened on Monday at 18:30.', 'what time were the berths opened', '18:30'],
    ['The mayor said on Monday that the pier was built in 1926.', 'when was the pier built', '1926'],
    ['The pier opened with 40 berths, said May Lund.', 'when did the pier open', '40'],
    ['The pier opens at 7 and has 40 berths.', 'when does the pier open', '7'],
    ['The second pier is about to open.', 'when does the second pier open', null],
    ['The 40 berths opened in June and shut in July.', 'when did the berths open', 'June'],
    ['The 40 berths opened in June and shut in July.', 'when were the berths in use', null],
  ])('%s %s', (text, question, expected) => {
    expect(boldOf(text, question)).toBe(expected);
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
