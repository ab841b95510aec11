import { describe, expect, it } from 'vitest';
import { tellsNoHours, tellsNoTime } from '../../../../../src/answer/rank/refuse/time/time-told.ts';
import { createEngine } from '../../../../../src/answer/read/engine.ts';
import { articleOf } from '../../../bold.ts';
import { knowledgeOf } from '../../../knowledge.ts';

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

describe('a sentence that says no time at all', () => {
  it.each([
    ['when did the ferry sink', 'The crew left after a delay of 55 minutes.', true],
    ['when did the ferry sink', 'It sank on Tuesday.', false],
    ['when did the ferry sink', 'It sank while the crew slept.', false],
    ['how did the ferry sink', 'The crew left after a delay of 55 minutes.', false],
  ])('%s: %s', (question, text, isSilent) => {
    expect(tellsNoTime(question, text)).toBe(isSilent);
  });
});

/** Why the sentence cannot answer the question. */
function vetoOf(sentence: string, question: string): string | null {
  const { look, index } = createEngine(knowledgeOf(articleOf(sentence).facts));
  const at = index.facts.findIndex(({ text }) => text === sentence);
  return look(question, 8).veto(at);
}

describe('how long something takes', () => {
  const QUESTION = 'how long does the green ferry take from alden to holm';

  it.each(['every ten minutes', 'every ten minutes and twice an hour on request', 'three times a week'])(
    'is not told by how often it runs: %s',
    (often) => {
      const sentence = `The green ferry, from Alden to Holm, goes ${often}.`;
      expect(vetoOf(sentence, QUESTION)).toBe('no span of time');
    },
  );

  it.each(['goes every hour and takes ten minutes', 'takes ten minutes every day'])(
    'is told by a span of time beside that: %s',
    (told) => {
      expect(vetoOf(`The green ferry, from Alden to Holm, ${told}.`, QUESTION)).toBeNull();
    },
  );
});

describe('the average wait', () => {
  it.each([
    ['avg wait for a flat', 'About 7,400 households are waiting for a flat.'],
    ['average waiting time for a flat', 'About 7,400 households are waiting for a flat.'],
    ['response times of the ambulance', 'The ambulance came 40 times.'],
  ])('is told by a span of time alone: %s', (question, sentence) => {
    expect(vetoOf(sentence, question)).toBe('no span of time');
  });

  it.each([
    ['avg wait for a flat', 'A household waits 3.2 years for a flat.'],
    ['average delay of the ferry', 'The ferry was late by ten minutes on average.'],
    ['response times of the ambulance', 'The ambulance came within 8 minutes.'],
    ['how many waited an average time for a flat', 'About 7,400 households are waiting for a flat.'],
    ['what share met the waiting time target for a flat', 'About 7,400 households are waiting for a flat.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(vetoOf(sentence, question)).not.toBe('no span of time');
  });
});

describe('the time that somebody took in a race', () => {
  it.each([
    ["what was the green rower's winning time", 'The green rower won on Saturday with one day left.', true],
    ['green rower finishing time', 'The green rower won in 41:08.', false],
    ['green rower winning time', 'The green rower came home two minutes ahead.', false],
    ['green rower winning time', 'The green rower took just under three hours.', false],
    ['who of the green rowers set the finishing time', 'The green rower won on Saturday.', false],
    ['when did the green rower win', 'The green rower won on Saturday.', false],
  ])('%s: %s', (question, sentence, isRefused) => {
    expect(vetoOf(sentence, question) === 'no span of time').toBe(isRefused);
  });
});
