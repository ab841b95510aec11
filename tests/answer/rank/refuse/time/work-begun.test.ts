import { describe, expect, it } from 'vitest';
import { tellsOnlyStartOfWork } from '../../../../../src/answer/rank/refuse/time/work-begun.ts';

describe('when something opens', () => {
  it.each([
    ['when will the bridge open', 'Construction could begin in 2029 at the earliest.'],
    ['by when is the new hall ready', 'Work on it starts in May.'],
    ['what year will the line be finished', 'They hope to start building in 2027.'],
  ])('is not told by when work on it begins: %s', (question, sentence) => {
    expect(tellsOnlyStartOfWork(question, sentence)).toBe(true);
  });

  it.each([
    ['when will the bridge open', 'Construction begins in 2027, and the first cars will cross it in 2030.'],
    ['when is the hall ready', 'Work starts in May and is to take a year.'],
    ['when will building start', 'Construction could begin in 2029 at the earliest.'],
    ['when will the bridge open', 'It is to be built by 2031.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsOnlyStartOfWork(question, sentence)).toBe(false);
  });
});
