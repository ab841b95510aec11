import { describe, expect, it } from 'vitest';
import { tellsOfLastOne, tellsOfLongAgo } from '../../../../../src/answer/rank/refuse/time/other-year.ts';
import { factAsRead } from '../../../bold.ts';

describe('how many there are now', () => {
  const question = 'how many people work at the mill now';

  it.each([
    'When Otto Lund died in 2013, the mill employed 12 people.',
    'By 2010 the mill employed 9 people.',
  ])('is not told by what was long ago: %s', (sentence) => {
    expect(tellsOfLongAgo(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['how many people worked at the mill in 2013', 'In 2013 the mill employed 12 people.'],
    ['how many people work at the mill', 'In 2013 the mill employed 12 people.'],
    [question, 'The mill, which opened in 2013, now employs 12 people.'],
    [question, 'The mill has employed 12 people since 2013.'],
    [question, 'In 2023 the mill employed 12 people.'],
    [question, 'The mill employs 164 people, up from 12 in 2013, and is growing.'],
    [question, 'The mill employed 12 people.'],
  ])('may be told otherwise, or is not asked for: %s %s', (asked, sentence) => {
    expect(tellsOfLongAgo(asked, factAsRead(sentence))).toBe(false);
  });
});

describe('what is so this year', () => {
  it.each([
    ['dividend for this year', 'For last year Brackmoor paid 0.80 euros a share.'],
    ['how many people came to the fair this year', 'Last year’s fair drew 3,000 people.'],
    ['how many games have they won this season', 'Last season they won 12 games.'],
  ])('is not told by what was last year: %s', (question, sentence) => {
    expect(tellsOfLastOne(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['dividend for last year', 'For last year Brackmoor paid 0.80 euros a share.'],
    ['dividend', 'For last year Brackmoor paid 0.80 euros a share.'],
    ['how many more came this year than last year', 'Last year’s fair drew 3,000 people.'],
    ['how many people came this year', 'Last year 3,000 people came, 400 fewer than this year.'],
    ['how many people came this year', 'Last year 3,000 people came; on Sunday it was 3,400 people.'],
    ['how many people came this year', 'The fair drew 3,400 people, after 3,000 last year.'],
    ['how much is a ticket this year', 'Last year’s price of £12 is kept.'],
    ['what happened to the fair this year', 'Last month the fair lost its field to a flood.'],
    ['how much snow fell this week', 'Last winter 40 cm of snow fell.'],
  ])('may be told otherwise, or is not asked for: %s %s', (question, sentence) => {
    expect(tellsOfLastOne(question, factAsRead(sentence))).toBe(false);
  });
});
