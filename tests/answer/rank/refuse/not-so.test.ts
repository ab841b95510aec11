import { describe, expect, it } from 'vitest';
import { tellsOfAnybody } from '../../../../src/answer/rank/refuse/by-anybody.ts';
import { tellsNoComparison } from '../../../../src/answer/rank/refuse/no-comparison.ts';
import { tellsNoReopening } from '../../../../src/answer/rank/refuse/opposite.ts';
import { tellsOfProtected } from '../../../../src/answer/rank/refuse/protected.ts';
import { tellsNoHours } from '../../../../src/answer/rank/refuse/time-told.ts';
import { tellsAllTogether } from '../../../../src/answer/rank/refuse/together.ts';
import { isAnswered } from '../../asking.ts';

describe('when something opens again', () => {
  it.each([
    ['when will road 9 reopen', 'School buses in Orme will not run until Friday.'],
    ['when does the quay reopen', 'The council meets on Friday.'],
    ['when does the hall open again', 'The hall opened in 1907 and has two floors.'],
    ['when will the hall reopen', 'Opening hours will be 9am to 5pm.'],
  ])('is not told by what opens, closes or mends nothing: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(true);
  });

  it.each([
    ['when will road 9 reopen', 'The road is closed until Friday.'],
    ['when will road 9 reopen', 'Traffic will be back on Friday.'],
    ['when will road 9 reopen', 'Repairs will last until Friday.'],
    ['when will the council meet', 'The council meets on Friday.'],
    ['when will the hall open again', 'The hall will reopen on 8 March.'],
    ['when did the hall open again', 'The hall opened on Monday after three weeks.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(false);
  });
});

describe('when something is open', () => {
  it.each([
    ['what are the opening times on sunday', 'Ada Holm wants to restore Sunday hours in 2026.'],
    ['closing times of the hall', 'The hall has two floors.'],
  ])('is told by hours or days alone: %s', (question, sentence) => {
    expect(tellsNoHours(question, sentence)).toBe(true);
  });

  it.each([
    ['what are the opening hours of the hall', 'The hall is open from 9am to 5pm.'],
    ['what are the opening times', 'The hall is closed on Mondays.'],
    ['how many opening hours were cut', 'Five of them were cut.'],
  ])('may be told so: %s', (question, sentence) => {
    expect(tellsNoHours(question, sentence)).toBe(false);
  });
});

describe('whether one is more than another', () => {
  it('is not told by what compares nothing', () => {
    expect(
      tellsNoComparison('is the tunnel cheaper than planned', 'The tunnel was proposed in spring.'),
    ).toBe(true);
  });

  it.each([
    ['is the tunnel cheaper than planned', 'The tunnel costs £3m.'],
    ['is the tunnel cheaper than planned', 'The price of the tunnel has risen.'],
    ['is the tunnel open', 'The tunnel was proposed in spring.'],
  ])('may be told by any figure or change: %s, %s', (question, sentence) => {
    expect(tellsNoComparison(question, sentence)).toBe(false);
  });
});

describe('how many were harmed', () => {
  it('is not how many are protected', () => {
    const wall = 'The wall is meant to protect 640 homes from a flood.';
    expect(tellsOfProtected('how many homes were flooded', wall)).toBe(true);
    expect(tellsOfProtected('how many homes will be protected', wall)).toBe(false);
    expect(tellsOfProtected('how many homes were flooded', `${wall} In 2016 214 were flooded.`)).toBe(false);
  });
});

describe('who does it', () => {
  it.each([
    ['who runs the hospital', '"You cannot run a hospital on goodwill," said its secretary, Fern Holt.'],
    ['who owns the lake', 'Nobody can own a lake, the council said.'],
  ])('is not told by what anybody can do: %s', (question, sentence) => {
    expect(tellsOfAnybody(question, sentence)).toBe(true);
  });

  it.each([
    ['who runs the hospital', 'Fern Holt runs the hospital. "You cannot run it alone," she said.'],
    ['who built the wall', '"We built the wall," said Fern Holt.'],
    ['who is the secretary', '"You cannot run it," said the secretary, Fern Holt.'],
  ])('may be told so: %s', (question, sentence) => {
    expect(tellsOfAnybody(question, sentence)).toBe(false);
  });
});

describe('what several have together', () => {
  const TOGETHER = 'Together the two clubs have 24 boats.';
  it.each(['how many boats did the Heron Club have', 'how many boats does Skerry Rowing have'])(
    'is not what one of them has: %s',
    (question) => {
      expect(tellsAllTogether(question.toLowerCase(), TOGETHER)).toBe(true);
    },
  );

  it.each([
    'how many boats do the two clubs have together',
    'how many boats do the heron and the skerry club have',
    'how many boats do they have',
    'how many boats are there',
  ])('answers who asks for all: %s', (question) => {
    expect(tellsAllTogether(question, TOGETHER)).toBe(false);
  });
});

describe('how many did not', () => {
  it('is not told by how many did', () => {
    expect(
      isAnswered('By noon 790 people had left Orme.', 'how many people did not leave Orme by noon'),
    ).toBe(false);
    expect(isAnswered('By noon 790 people had left Orme.', 'how many people left Orme by noon')).toBe(true);
  });

  it.each(['By noon 70 people had not left Orme.', 'By noon 70 people had refused to leave Orme.'])(
    'is told by how many did not: %s',
    (sentence) => {
      expect(isAnswered(sentence, 'how many people did not leave Orme by noon')).toBe(true);
    },
  );
});
