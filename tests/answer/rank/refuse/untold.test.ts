import { describe, expect, it } from 'vitest';
import { countsAnother } from '../../../../src/answer/rank/refuse/counts-another.ts';
import { tellsOfLongAgo } from '../../../../src/answer/rank/refuse/long-ago.ts';
import { asksMarginUntold, tellsMarginAlone } from '../../../../src/answer/rank/refuse/margin.ts';
import { measuresAnother } from '../../../../src/answer/rank/refuse/measured.ts';
import { tellsThereIsNone, withoutFrequency } from '../../../../src/answer/rank/refuse/untold.ts';
import { createEngine } from '../../../../src/answer/read/engine.ts';
import { articleOf, factAsRead } from '../../bold.ts';
import { knowledgeOf } from '../../knowledge.ts';

/** Why the sentence cannot answer the question. */
function vetoOf(sentence: string, question: string): string | null {
  const { look, index } = createEngine(knowledgeOf(articleOf(sentence).facts));
  const at = index.facts.findIndex(({ text }) => text === sentence);
  return look(question, 8).veto(at);
}

describe('how long something takes', () => {
  it('is not told by how often it runs', () => {
    expect(withoutFrequency('ferries run every ten minutes and twice an hour at night')).not.toMatch(
      /minute|hour/u,
    );
    expect(withoutFrequency('the crossing takes ten minutes every day')).toContain('ten minutes');
    const sentence = 'The green ferry, from Alden to Holm, goes every ten minutes.';
    expect(vetoOf(sentence, 'how long does the green ferry take from alden to holm')).toBe('no span of time');
    const told = 'The green ferry, from Alden to Holm, goes every hour and takes ten minutes.';
    expect(vetoOf(told, 'how long does the green ferry take from alden to holm')).toBeNull();
  });
});

describe('how many votes somebody got', () => {
  it.each([
    ['how many votes did ada lund get', 'Ned Voss lost his seat by 212 votes to Ada Lund.'],
    ['how many votes did ada lund receive', 'Ada Lund won with a majority of just 9 votes.'],
  ])('is not told by the margin alone: %s', (question, sentence) => {
    expect(tellsMarginAlone(question, sentence)).toBe(true);
  });

  it.each([
    ['how many votes did ada lund get', 'Ada Lund polled 1,204 votes and won by 212 votes.'],
    ['how many votes did the scheme get', 'The scheme was approved by 38 votes to nine.'],
    ['how many votes did ada lund win by', 'Ada Lund won by 212 votes.'],
    ['by how many votes did ada lund win', 'Ada Lund won by 212 votes.'],
  ])('is told elsewhere, or not asked for: %s', (question, sentence) => {
    expect(tellsMarginAlone(question, sentence)).toBe(false);
  });

  it('is not the margin', () => {
    expect(asksMarginUntold('how many votes did ada lund win by', 'ada lund won with 1,204 votes')).toBe(
      true,
    );
    expect(asksMarginUntold('how many votes did ada lund win by', 'ada lund won by 9 votes')).toBe(false);
    expect(asksMarginUntold('how many votes did ada lund win', 'ada lund won with 1,204 votes')).toBe(false);
  });

  it('is not told by papers and seats', () => {
    const question = 'how many votes did ada lund get';
    expect(countsAnother(question, factAsRead('Ada Lund said that 186 ballot papers were spoilt.'))).toBe(
      true,
    );
    expect(countsAnother(question, factAsRead('Ada Lund of Vall got 6,115.'))).toBe(false);
    expect(countsAnother(question, factAsRead('Ada Lund got 6,115 votes and Vall 4 seats.'))).toBe(false);
  });
});

describe('what something costs', () => {
  it.each([
    ["how much did lund's car cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ['what did the boat cost', 'She does not have a boat and pays £40 for each crossing.'],
    ['price of the shed', 'They live without any shed; the hut cost £90.'],
  ])('is not told where there is none: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(true);
  });

  it.each([
    ["how much did lund's stove cost", 'Lund has no car at all, but spent £7,200 on a stove.'],
    ["how much did lund's car cost", 'Lund had no car until May, when a car for £900 was found.'],
    ['how many cars does lund have', 'Lund has no car at all.'],
  ])('may be told otherwise: %s', (question, text) => {
    expect(tellsThereIsNone(question, text)).toBe(false);
  });
});

describe('how cold it was', () => {
  it('is told by no length and no price', () => {
    const sentence = 'On 2 May, at 640 metres, the cable of 180,000 euros snapped.';
    expect(measuresAnother('how cold was it on 2 may', factAsRead(sentence), [])).toBe(true);
  });

  it.each([
    'The worst night was minus 51.',
    'It was 4 degrees at 640 metres.',
    'The lake froze for 4 weeks.',
  ])('may be told so: %s', (sentence) => {
    expect(measuresAnother('how cold was it', factAsRead(sentence), [])).toBe(false);
  });
});

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
