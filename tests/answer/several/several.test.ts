import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../../src/answer/reply/text.ts';
import { calledStems } from '../../../src/answer/several/named-source.ts';
import { together } from '../../../src/answer/several/one-measure.ts';
import type { Answer } from '../../../src/answer/types.ts';
import { withArticles } from '../../../src/knowledge/extend.ts';
import { correctDetails } from '../../../src/knowledge/ingest/correct.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { reportedTime } from '../../../src/knowledge/time/reported-time.ts';
import { timesOf } from '../../../src/knowledge/time/times-of-fact.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const article = (text: string) => ingestArticle(Buffer.from(text), { name: 'article.txt' });

const gazette = article(`Port Lund harbour doubles its berths

By Ada Holm
The Port Gazette
2 May 2024

PORT LUND -- The harbour at Port Lund has 40 berths for fishing boats, its master Nils Brandt said on Thursday.

The harbour employs 112 people. The annual budget of the harbour is 3.2 million euros.

Ferries to Vall Island carried 210,000 passengers in 2023, up from 190,000 in 2022.

Unemployment in Port Lund stood at 6.1 percent in March 2024.
`);
const courier = article(`Port Lund adds berths as fishing fleet grows

By Tomas Riel

The Coast Courier, 4 March 2025

PORT LUND - The harbour at Port Lund now has 52 berths for fishing boats after a new pier opened in February.

The harbour employs 131 people, the port authority said. The annual budget of the harbour is 4.1 million euros.

The harbour is expected to have 70 berths for fishing boats by 2030.

Ferries to Vall Island carried 236,000 passengers in 2024.

The harbour at Kell has 18 berths for fishing boats.
`);
const undated = article(`Notes on the harbours of the coast

Port Lund's harbour has 35 berths for fishing boats and a small shipyard.

The harbour employs 112 people.

The lighthouse on Vall Island is 41 metres tall.
`);
const kell = article(`Kell looks to the sea

The Kell Post
9 June 2025

The town of Kell lies on the coast. The harbour employs 23 people.
`);

const own = withArticles(knowledgeOf([]), [gazette, courier, undated, kell]).knowledge;
const assistant = createAssistant(own);

function textsOf(answer: Answer): readonly string[] {
  return answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.text) : [];
}
const numbersOf = (question: string) =>
  textsOf(assistant.answer(question)).map((text) => /\d[\d.,]*\d/.exec(text)?.[0]);
const said = (question: string) => textOf(replyTo(assistant.answer(question), plainStyle));

describe('what several articles say of one measure', () => {
  it('is shown together, the newest first, what has no date last', () => {
    expect(numbersOf('How many berths does the harbour at Port Lund have?')).toEqual(['52', '40', '35']);
  });

  it('comes each with its date, or that it has none, within the length of a reply', () => {
    const reply = said('How many berths does the harbour at Port Lund have?');
    expect(reply).toMatch(/^4 March 2025, The Coast Courier: .*52/m);
    expect(reply).toMatch(/^2 May 2024, The Port Gazette: .*40/m);
    expect(reply).toMatch(/^date not given: .*35/m);
    expect(reply.length).toBeLessThanOrEqual(700);
  });

  it('never mixes in another place, or what is only expected', () => {
    const reply = said('How many berths does the harbour at Port Lund have?');
    expect(reply.split('\nRelated:')[0]).not.toMatch(/\b(?:18|70)\b/);
    expect(numbersOf('How many berths does the harbour at Kell have?')).toEqual(['18']);
  });

  it('never takes the harbour of one town for that of another', () => {
    expect(numbersOf('How many people does the harbour at Port Lund employ?')).not.toContain('23');
  });

  it('is said once where articles agree, with all of their sources', () => {
    const answer = assistant.answer('How many people does the harbour employ?');
    const facts = answer.kind === 'found' ? answer.facts : [];
    const agreed = facts.find(({ fact }) => fact.text.includes('112'));
    expect(facts.filter(({ fact }) => fact.text.includes('112'))).toHaveLength(1);
    expect(agreed?.also?.map(({ article }) => article.title)).toEqual(['Notes on the harbours of the coast']);
    expect(said('How many people does the harbour employ?')).toContain('Notes on the harbours of the coast');
  });
});

describe('the steps to an answer', () => {
  const stepsOf = (question: string) => assistant.answer(question).steps ?? [];

  it('are those that were taken, and no others', () => {
    expect(stepsOf('How many berths does the harbour at Port Lund have?')).toEqual(['several articles']);
    expect(stepsOf('How many berths does the harbour at Kell have?')).toEqual([]);
    expect(stepsOf('How many passengers did the ferries to Vall Island carry in 2022?')).toContain(
      'named time',
    );
    expect(stepsOf('How many berths are there according to the Coast Courier?')).toEqual(['named source']);
    expect(stepsOf('Who wrote the Coast Courier article?')).toEqual(['article itself', 'named source']);
  });

  it('are told in the explanation', () => {
    const lines = (question: string) => explanationLines(assistant.explain(question));
    expect(lines('How many berths does the harbour at Port Lund have?').at(-1)).toBe(
      'Beside this decision about the whole question: what several articles say on the same thing was brought together.',
    );
    expect(lines('Who wrote the Coast Courier article?').at(-1)).toContain(
      'the article itself, which says so; it names a source',
    );
  });
});

describe('one measure in other words', () => {
  const before = article(`Tarnow Electric raises profit as batteries sell

The Port Gazette
14 February 2025

HELSVIK -- Tarnow Electric earned 220 million euros in 2024, 12 percent more than in 2023.

The company employs 8,400 people. Tarnow's plant in Osk can make 40,000 packs a year.

Tarnow expects revenue of 3.4 billion euros in 2025. Its supplier Delt Brakes has a plant in Kell. The company employs 310 people there.
`);
  const after = article(`Tarnow Electric cuts jobs after weak year

The Coast Courier
17 February 2026

Tarnow Electric's profit fell to 160 million euros in 2025.

Tarnow now has 7,600 employees and will cut 500 more jobs.

The rival Gell Motors earned 310 million euros in 2025 and employs 12,000 people.
`);
  const tarnow = createAssistant(withArticles(knowledgeOf([]), [before, after]).knowledge);
  const shown = (question: string) => textsOf(tarnow.answer(question)).join('\n');

  it.each([
    ['How much profit did Tarnow Electric make?', /160 million euros[\s\S]*220 million euros/, /310 million/],
    ['How many employees does Tarnow have?', /7,600 employees[\s\S]*8,400 people/, /12,000|310 people/],
  ])('is shown together, and no other company’s: %s', (question, together, never) => {
    expect(shown(question)).toMatch(together);
    expect(shown(question)).not.toMatch(never);
  });
});

describe('what is there', () => {
  it('is told by a statement that names the place itself', () => {
    const plant = article(`Gell Motors to build a plant

The Coast Courier
17 February 2026

Next to the old airfield the carmaker Gell Motors will build a plant in Kell and create 2,850 jobs there by 2030.

If there are fewer than 2,000 jobs at the end of 2031, Gell Motors must pay back six tenths of the grant.
`);
    const gell = createAssistant(withArticles(knowledgeOf([]), [plant]).knowledge);
    expect(textsOf(gell.answer('How many jobs will Gell Motors create?')).join()).toContain('2,850 jobs');
  });
});

describe('a question that asks two things', () => {
  it('gets the newest fact of each', () => {
    expect(
      numbersOf('How tall is the lighthouse on Vall Island and how many people does the harbour employ?'),
    ).toEqual(['41', '131']);
  });
});

describe('offers', () => {
  it('never hold the same words twice', () => {
    const alike = own.facts.filter(({ text }) => text === 'The harbour employs 112 people.');
    const other = factOf('other', 'The harbour has a crane.');
    const [first, second] = alike;
    if (first === undefined || second === undefined) throw new Error('Two articles say so.');
    const unsure = { kind: 'unsure', offers: [first, second, other], confidence: 0.4 } as const;
    expect(together(unsure, 'staff', [])).toEqual({ ...unsure, offers: [first, other] });
  });
});

describe('a question that names a time', () => {
  it.each([
    ['How many berths did Port Lund have in 2024?', '40'],
    ['How many berths did Port Lund have in 2025?', '52'],
    ['How many berths did Port Lund have in May 2024?', '40'],
    ['how mnay berths did port lund have in Febuary 2025', '52'],
    ['What was unemploymnt in Port Lund in Mrach 2024?', '6.1'],
    ['How many berths did Port Lund have as of 4 March 2025?', '52'],
    ['budget of the harbour in 2025', '4.1'],
    ['how many ferry passengers in 2023', '210,000'],
    ['What was unemployment in Port Lund in March 2024?', '6.1'],
  ])('gets what is true of it: %s', (question, number) => {
    expect(numbersOf(question)).toEqual([number]);
  });

  it('gets the figure of that time out of a statement that tells of two', () => {
    const answer = assistant.answer('How many passengers did the ferries carry in 2022?');
    expect(answer.kind).toBe('found');
    const [found] = answer.kind === 'found' ? answer.facts : [];
    expect(found?.fact.text.slice(found.highlight?.start, found.highlight?.end)).toBe('190,000');
  });

  it.each(['How many berths did Port Lund have in 2019?', 'What was the budget of the harbour in 2021?'])(
    'asserts nothing of another time: %s',
    (question) => {
      expect(assistant.answer(question).kind).not.toBe('found');
    },
  );
});

describe('a question that names the month in which something was said', () => {
  const plans = article(`Port Lund plans a second pier

By Ada Holm
The Port Gazette
11 March 2024

PORT LUND -- The harbour wants to grow. Some 140 berths for fishing boats are to be added at the second pier in September, its master Nils Brandt said on Monday.
`);
  const one = createAssistant(withArticles(knowledgeOf([]), [plans]).knowledge);

  it('gets what its article said of another one', () => {
    const question = 'How many berths for fishing boats are to be added at the second pier?';
    expect(textsOf(one.answer(question)).join()).toContain('140');
    const then = 'In March 2024, how many berths for fishing boats were to be added at the second pier?';
    expect(textsOf(one.answer(then)).join()).toContain('140');
  });
});

describe('a quarter without its year', () => {
  const report = article(`Veldar sells more pumps

The Port Gazette
28 January 2026

Veldar sold 4,100 pumps in the fourth quarter. It expects to sell 5,000 pumps in the third quarter.
`);
  const pumps = createAssistant(withArticles(knowledgeOf([]), [report]).knowledge);

  it.each([
    ['How many pumps did Veldar sell in the fourth quarter of 2025?', '4,100'],
    ['How many pumps does Veldar expect to sell in the third quarter of 2026?', '5,000'],
  ])('is the one nearest to the article: %s', (question, number) => {
    expect(textsOf(pumps.answer(question)).join()).toContain(number);
  });

  it('is no other one', () => {
    expect(textsOf(pumps.answer('How many pumps did Veldar sell in the fourth quarter of 2026?'))).toEqual(
      [],
    );
  });
});

describe('a report on the year before', () => {
  const report = (year: number, passengers: string, leave: string, staff: string, more = '') =>
    article(`Vall Ferries carries ${passengers} passengers in a year

The Port Gazette
21 March ${year + 1}

Vall Ferries carried ${passengers} passengers last year, its annual report published on Friday shows, and earned a small profit again.

Sick leave stood at ${leave} percent, which the company puts down to the weather and to an epidemic. Its boats burned less oil than the year before.

It employs ${staff} people on its ferries and in its office, and wants to hire more of them when the new pier opens. ${more}
`);
  const older = report(2023, '210,000', '8.1', '340', 'Its crews found 77 lost bags on board.');
  const newer = report(2024, '236,000', '7.4', '355');
  const both = createAssistant(withArticles(knowledgeOf([]), [older, newer]).knowledge);
  const alone = createAssistant(withArticles(knowledgeOf([]), [older]).knowledge);
  const shownBy = (one: typeof both, question: string) => textOf(replyTo(one.answer(question), plainStyle));

  it.each([
    ['What was the sick leave at Vall Ferries in 2023?', '8.1'],
    ['What was the sick leave at Vall Ferries in 2024?', '7.4'],
    ['How many passengers did Vall Ferries carry in 2023?', '210,000'],
    ['How many passengers did Vall Ferries carry in 2024?', '236,000'],
  ])('%s %s', (question, figure) => {
    const answer = both.answer(question);
    expect(answer.kind === 'found' && answer.facts[0].fact.text).toContain(figure);
  });

  it('stands beside the one on the next year where both are asked for', () => {
    const told = textsOf(both.answer('Was the sick leave at Vall Ferries higher in 2023 or in 2024?'));
    expect(told).toHaveLength(2);
    const answer = both.answer('Was the sick leave at Vall Ferries higher in 2023 or in 2024?');
    expect(answer.kind === 'found' && answer.related.map(({ text }) => text)).toEqual(
      expect.not.arrayContaining([told[1]]),
    );
    expect([told[0], told[1]]).toEqual([expect.stringContaining('8.1'), expect.stringContaining('7.4')]);
    // Nothing is known of 2022.
    expect(
      textsOf(both.answer('Was the sick leave at Vall Ferries higher in 2022 or in 2024?')).length,
    ).toBeLessThan(2);
  });

  it('stands beside it where the two years are joined', () => {
    const told = textsOf(
      both.answer('How many passengers did Vall Ferries carry in 2023, and how many in 2024?'),
    );
    expect(told).toEqual([expect.stringContaining('210,000'), expect.stringContaining('236,000')]);
  });

  it('has the figure in bold that the year stands beside', () => {
    const told = article(`Vall Ferries earns more

The Port Gazette
16 January 2024

Vall Ferries had a good year, its annual report shows, with more passengers than in the previous year and a bigger fleet.

Its revenue came to 214 million euros, against 188 million euros in 2022.
`);
    const one = createAssistant(withArticles(knowledgeOf([]), [told]).knowledge);
    const answer = one.answer('What was the revenue of Vall Ferries in 2022?');
    const [first] = answer.kind === 'found' ? answer.facts : [];
    expect(first?.fact.text.slice(first.highlight?.start, first.highlight?.end)).toBe('188 million euros');
  });

  it('is offered, and not asserted, where another one is of the year that is asked for', () => {
    const question = 'How many lost bags did the crews of Vall Ferries find in 2024?';
    expect(textsOf(both.answer(question))).toEqual([]);
    expect(shownBy(both, question)).toContain('77 lost bags');
    expect(textsOf(both.answer(question.replace('2024', '2023'))).join()).toContain('77 lost bags');
  });

  it('is of its own day in what is so', () => {
    expect(reportedTime(older.article)).toEqual({ year: 2023 });
    const [staff] = older.facts.filter(({ text }) => text.startsWith('It employs'));
    const [leave] = older.facts.filter(({ text }) => text.startsWith('Sick leave'));
    const years = (fact: Fact | undefined) =>
      fact === undefined ? [] : timesOf(fact, null).map(({ year }) => year);
    expect([years(staff), years(leave)]).toEqual([[2023, 2024], [2023]]);
  });

  it('is offered where the year after is asked for and nothing else is known', () => {
    const question = 'What was the sick leave at Vall Ferries in 2024?';
    expect(textsOf(alone.answer(question))).toEqual([]);
    expect(shownBy(alone, question)).toContain('8.1');
  });

  it('is none that came out in autumn, or that tells of what happened last year only by the way', () => {
    const told = (text: string, day: string) =>
      reportedTime(article(`Pier opens at Vall\n\nThe Port Gazette, ${day}\n\n${text}`).article);
    const yearly =
      'The ferries carried 210,000 passengers last year, 8,000 more than the year before, and the previous year was a record.';
    expect(told(yearly, '21 March 2024')).toEqual({ year: 2023 });
    expect(told(yearly, '21 October 2024')).toBe(null);
    const once =
      'Such, says its annual statement, was 2023 at Vall: fewer passengers, and a bigger fleet to carry them with.';
    expect(told(once, '21 March 2024')).toEqual({ year: 2023 });
    const event =
      'The new pier at Vall opened on Friday with a speech by the mayor, Ada Holm, who was elected last year.';
    expect(told(event, '21 March 2024')).toBe(null);
  });
});

describe('a question that names a source', () => {
  it.each([
    ['How many berths for fishing boats are there according to the Port Gazette?', '40'],
    ['According to The Coast Courier, how many berths for fishing boats does Port Lund have?', '52'],
    ['How many people does the harbour employ, says the Coast Courier?', '131'],
    ['In the March 2025 article, what is the annual budget of the harbour?', '4.1'],
    ['What is the annual budget of the harbour in "Port Lund harbour doubles its berths"?', '3.2'],
    ['annual budget of the harbour port gazette', '3.2'],
  ])('gets what that one says: %s', (question, number) => {
    expect(numbersOf(question)).toEqual([number]);
  });

  it('is no question that speaks of a report which an article tells of', () => {
    const told = article(
      'Harbours of the coast compared\n\nThe Kell Post\n9 June 2025\n\nThe harbour report counted 212 cranes on the coast, the ministry said.',
    );
    const all = createAssistant(withArticles(knowledgeOf([]), [gazette, courier, told]).knowledge);
    expect(
      textsOf(all.answer('How many cranes on the coast did the harbour report count?')).join(),
    ).toContain('212');
  });

  it('gets nothing asserted of another source', () => {
    expect(
      assistant.answer('How tall is the lighthouse on Vall Island according to the Port Gazette?').kind,
    ).not.toBe('found');
  });

  it('is told of that article of a paper whose headline it names, and of none when it names none', () => {
    const second = article(
      'Vall Island gets a school\n\nBy Ove Dahl\nThe Port Gazette\n3 June 2024\n\nVall Island gets a school for 40 children.',
    );
    const paper = createAssistant(withArticles(knowledgeOf([]), [gazette, second, courier]).knowledge);
    expect(textsOf(paper.answer('Who wrote the Port Gazette article on the school?'))).toEqual([
      'By Ove Dahl',
    ]);
    expect(paper.answer('Who wrote the article in the Port Gazette?').kind).not.toBe('found');
  });

  it.each([
    ['When was the Port Gazette article published?', '2 May 2024'],
    ['Who wrote the Coast Courier article?', 'By Tomas Riel'],
  ])('is told what the article says of itself: %s', (question, text) => {
    expect(textsOf(assistant.answer(question))).toEqual([text]);
  });
});

describe('a stated fact and an extracted one', () => {
  const stated = factOf('berths', 'The harbour at Port Lund has more than 44 berths for fishing boats.', {
    figures: [
      {
        text: 'more than 44',
        value: 44,
        unit: 'berths',
        measures: 'berths in the harbour at Port Lund',
        period: null,
        hedge: 'more than',
      },
    ],
    questions: ['How many berths does the harbour at Port Lund have?', 'number of berths in Port Lund'],
  });
  const both = createAssistant(withArticles(knowledgeOf([stated]), [gazette, courier]).knowledge);

  it('stand together by their dates', () => {
    const texts = textsOf(both.answer('How many berths does the harbour at Port Lund have?'));
    expect(texts.map((text) => /\d+/.exec(text)?.[0])).toEqual(['44', '52', '40']);
  });
});

describe('a source that is asked about itself', () => {
  const dated = (published: string | null) => {
    const { article, ...rest } = gazette;
    const undatedHead = { ...article, id: 'pacific', publisher: 'Pacific Wire', published, author: null };
    const lines = rest.facts.filter(({ place }) => place.kind !== 'dateline');
    return {
      ...rest,
      article: undatedHead,
      facts: lines.map((fact) => ({
        ...fact,
        id: fact.id.replace(/^[^/]+/, 'pacific'),
        article: undatedHead,
      })),
    };
  };
  const with2 = (published: string | null) =>
    createAssistant(withArticles(knowledgeOf(courier.facts), [dated(published)]).knowledge);

  it('tells what it is about, though nothing is left of the question without its name', () => {
    expect(with2('2024-05-02').answer('what is the Pacific Wire article about')).toMatchObject({
      facts: [{ fact: { text: gazette.article.title } }],
    });
  });

  it('has a date that none of its lines tells below its headline, and none that nobody gave', () => {
    const asked = 'when was the Pacific Wire article published';
    const answer = with2('2024-05-02').answer(asked);
    expect(answer).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: gazette.article.title }, highlight: null }],
    });
    expect(textOf(replyTo(answer, plainStyle))).toContain('2 May 2024');
    expect(with2(null).answer(asked).kind).not.toBe('found');
  });
});

describe('an article whose details a moderator has put right', () => {
  const read = article(
    `Families sell up as the cliffs crumble

Wave Weekly
By Tom Hart
3 March 2024

More than 40 families have left their homes at Skell since January, the council said on Monday.

The sea took 12 metres of cliff in one night, the harbour master Ada Lund said.
`,
  );
  const { corrected } = correctDetails(
    { ...read, missing: [] },
    {
      title: 'Leaving the coast',
      publisher: 'The Skell Courier',
      published: '4 May 2025',
      author: 'Jane Roe',
      url: '',
    },
  );
  const { answer } = createAssistant(withArticles(knowledgeOf([]), [gazette, corrected]).knowledge);

  it.each([
    ['who published the coast article', 'The Skell Courier'],
    ['when was the coast article published', '4 May 2025'],
    ['who wrote the article about leaving the coast', 'By Jane Roe'],
    ['what is the headline of the coast article', 'Leaving the coast'],
    ['when did the Skell Courier article come out', '4 May 2025'],
    ['who is jane roe', 'By Jane Roe'],
  ])('is told of as they are: %s', (question, text) => {
    expect(textsOf(answer(question))).toEqual([text]);
  });

  it.each([
    ['who published the butter article', ['butter']],
    ['when was the piece about butter published', ['butter']],
    ['what is the title of this article', []],
    ['whats the article about in one line', []],
  ])('and is called something, or nothing: %s', (question, stems) => {
    expect(calledStems(question)).toEqual(stems);
  });

  it.each([
    'who published the butter article',
    'when was the article about butter published',
    'what is the headline of the butter story',
    'who is tom hart',
  ])('and nothing is asserted of one that there is not: %s', (question) => {
    expect(answer(question).kind).not.toBe('found');
  });
});

describe('the author of the article that a question tells of', () => {
  const theft = article(`Thieves take seven treasures from Osk museum

The Coast Courier
17 February 2026

Three men broke into the museum on Sunday and took seven objects. It is the second theft in its history.
`);
  const farm = article(`Solar farm opens at Vall

Words: Ada Holm
The Port Gazette
14 February 2026

The solar farm at Vall has 40 hectares of panels.
`);
  const both = createAssistant(withArticles(knowledgeOf([]), [theft, farm]).knowledge);

  it('is the one of that article, whatever its line looks like', () => {
    expect(textsOf(both.answer('who wrote the Port Gazette piece about Vall'))).toEqual(['Words: Ada Holm']);
    expect(textsOf(both.answer('who wrote the story on the solar farm'))).toEqual(['Words: Ada Holm']);
    expect(textsOf(both.answer('when did the article about the museum theft come out'))).toEqual([
      '17 February 2026',
    ]);
  });

  it('is nobody where that article names none', () => {
    expect(both.answer('who wrote the article about the museum theft').kind).not.toBe('found');
  });
});
