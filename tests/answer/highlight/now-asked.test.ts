import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { boldStated } from '../asking.ts';
import { boldAsRead } from '../bold.ts';
import { knowledgeOf } from '../knowledge.ts';

const article = (day: string) => `# Skerry baths open their doors again

The Skerry Post
${day}

The baths on the quay open their doors on Saturday after a long repair.

Prices

| Ticket | 2022 | 2024 | 2030 |
|---|---|---|---|
| Adult swim | £4.40 | £5.10 | £6.20 |
| Child swim | £2.30 | £2.60 | £3.40 |
| Yearly pass | £210 | £245 | £290 |
`;
const boldOn = (day: string, question: string) => {
  const { facts } = ingestArticle(Buffer.from(article(day)), { name: 'baths.md' });
  return boldStated(createAssistant(knowledgeOf(facts)), question);
};
const DATED = 'Friday 10 May 2024';

describe('a row below years', () => {
  it.each([
    ['how much is an adult swim', '£5.10'],
    ['how much does a child swim cost', '£2.60'],
    ["what's the yearly pass", '£245'],
    ['how much is an adult swim now', '£5.10'],
    ['how much was an adult swim in 2022', '£4.40'],
    ['how much will an adult swim cost in 2030', '£6.20'],
  ])(
    'has in bold what it is in the last year before its article, where it asks for now: %s',
    (question, cell) => {
      expect(boldOn(DATED, question)).toBe(cell);
    },
  );

  it('has nothing in bold where nobody knows which of them is now', () => {
    expect(boldOn('', 'how much is an adult swim')).toBeUndefined();
  });
});

describe('what it is from now on', () => {
  const HALL = 'The hall, which held 310 spectators, will now hold 260 because of the fire rules.';
  it.each([
    ['how many spectators does the hall hold now', '260'],
    ['how many spectators will the hall hold', '260'],
    ['how many spectators did the hall hold', '310'],
  ])('is not what it was: %s', (question, figure) => {
    expect(boldAsRead(HALL, question)).toBe(figure);
  });
});

describe('those who do and those who do not', () => {
  const POLL =
    'A poll by Vesper in June found that 54 per cent of 1,220 adults in Skerry wanted the tunnel, 31 per cent did not and 15 per cent did not know.';
  it.each([
    ['what percent of people want the tunnel', '54 per cent'],
    ['how many people want the tunnel', '54 per cent'],
    ["what percent of people don't want the tunnel", '31 per cent'],
    ['how many people dont want the tunnel', '31 per cent'],
    ['what percent didnt know', '15 per cent'],
    ['how many adults were asked', '1,220'],
  ])('are told apart: %s', (question, figure) => {
    expect(boldAsRead(POLL, question)).toBe(figure);
  });
});

describe('what it was until it changes', () => {
  const RISE = 'Yearly tickets go up from £265 to £281.';
  it.each([
    ['how much was a yearly ticket', '£265'],
    ['how much is a yearly ticket', '£281'],
    ['how much will a yearly ticket cost', '£281'],
  ])('is the first of the two: %s', (question, figure) => {
    expect(boldAsRead(RISE, question)).toBe(figure);
  });

  it('may be either where it has changed', () => {
    expect(boldAsRead('The price of a loaf rose from £1.30 to £1.60.', 'how much is a loaf')).toBe('£1.60');
  });
});

describe('what somebody did beside another one', () => {
  const WON = 'She won eight of her 14 games; Farrow had won four of 32.';
  it.each([
    ['how many games has Amsel won', 'eight'],
    ['how many games did Farrow win', 'four'],
  ])('is told by the same verb: %s', (question, figure) => {
    expect(boldAsRead(WON, question)).toBe(figure);
  });
});

describe('by how much it changed', () => {
  it('is no level that is told beside it', () => {
    const told = 'Insurers have raised premiums in Orme by 40% since 2016; a household now pays £612 a year.';
    expect(boldAsRead(told, 'how much have premiums gone up')).toBe('40%');
    expect(boldAsRead(told, 'how much does a household pay')).toBe('£612');
  });
});

describe('how many there were', () => {
  it('is no share by which it fell', () => {
    const fell = 'Thefts in Orme fell by a quarter last year, from 1,108 to 831, the police said.';
    expect(boldAsRead(fell, 'how many thefts were there last year')).toBe('831');
    expect(boldAsRead(fell, 'by how much did thefts fall')).toBe('a quarter');
  });

  it('is of the last year of a table, where no year is named', () => {
    const counted = ingestArticle(
      Buffer.from(
        '# Thefts fall in Orme\n\nThe Skerry Post\n14 January 2025\n\nThe police counted all thefts in Orme.\n\n| Theft of | 2022 | 2023 | 2024 |\n|---|---|---|---|\n| Boats | 141 | 133 | 129 |\n| Bicycles | 505 | 480 | 512 |\n',
      ),
      { name: 'thefts.md' },
    );
    const assistant = createAssistant(knowledgeOf(counted.facts));
    expect(boldStated(assistant, 'how many boats were stolen')).toBe('129');
    expect(boldStated(assistant, 'how many boats were stolen in 2022')).toBe('141');
  });
});

describe('what is told of so many', () => {
  const AGES = 'A third were under 18, and 12% were over 60, Holm said.';
  it.each([
    ['what share of them were under 18', 'A third'],
    ['how many of them were over 60', '12%'],
  ])('stands behind each: %s', (question, figure) => {
    expect(boldAsRead(AGES, question)).toBe(figure);
  });
});

describe('what is to change', () => {
  const TAX = 'Ada Holm wants the rate for the police to go up by £14 to £291 a year.';
  it.each([
    ['how much is the rate for the police now', null],
    ['how much will the rate for the police go up', '£14'],
    ['how much will the rate for the police be', '£291'],
  ])('is not what it is now: %s', (question, figure) => {
    expect(boldAsRead(TAX, question)).toBe(figure);
  });
});

describe('how many did it', () => {
  const VOTERS = 'Of the 46,050 people who could vote, 29,596 cast a valid ballot.';
  it.each([
    ['how many people voted', null],
    ['how many people could vote', '46,050'],
  ])('is not how many could: %s', (question, figure) => {
    expect(boldAsRead(VOTERS, question)).toBe(figure);
  });
});

describe('when it is shut', () => {
  const SHUT = 'The Orme branch will close from Feb. 9 to June 20 for a new roof, which costs $2.2 million.';
  it.each([
    ['when does the orme branch close', 'Feb. 9 to June 20'],
    ['when is the orme branch closed', 'Feb. 9 to June 20'],
    ['until when is the orme branch closed', 'June 20'],
  ])('is all of its days, unless one of them is asked for: %s', (question, days) => {
    expect(boldAsRead(SHUT, question)).toBe(days);
  });
});

describe('who it is', () => {
  it('is no storm', () => {
    const told = 'The wall was first proposed in 2016 after Storm Runa put 214 homes under water.';
    expect(boldAsRead(told, 'who proposed the wall')).toBeNull();
  });

  it('is not where it was written', () => {
    const told = 'ORME FALLS, Ohio - The library lent 940,000 books, its director said on Monday.';
    expect(boldAsRead(told, 'who is the director of the library')).not.toBe('ORME FALLS');
  });
});
