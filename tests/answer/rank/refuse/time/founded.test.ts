import { describe, expect, it } from 'vitest';
import { tellsNoFounding } from '../../../../../src/answer/rank/refuse/time/founded.ts';

describe('when something was founded', () => {
  it.each(['Work on the second hall starts in November.', 'It will reopen on 4 May.'])(
    'is not told by: %s',
    (text) => {
      expect(tellsNoFounding('when was orvel boats founded', text)).toBe(true);
      expect(tellsNoFounding('in what year was the yard established', text)).toBe(true);
      expect(tellsNoFounding('when does work start', text)).toBe(false);
    },
  );

  it.each([
    'Orvel Boats was set up by two brothers.',
    'The yard goes back to 1911.',
    'The 80-year-old yard is up for sale, and has been since May.',
    'It began life as a smithy.',
  ])('may be told by: %s', (text) => {
    expect(tellsNoFounding('when was orvel boats founded', text)).toBe(false);
  });
});
