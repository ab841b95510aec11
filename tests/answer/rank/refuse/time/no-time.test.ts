import { describe, expect, it } from 'vitest';
import { tellsNoTime } from '../../../../../src/answer/rank/refuse/time/no-time.ts';

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
