import { describe, expect, it } from 'vitest';
import { tellsNoFounding, tellsOtherFounding } from '../../../../../src/answer/rank/refuse/time/founded.ts';

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

describe('when another was founded', () => {
  const text = "St. Orm's, founded by nuns in 1891, made a profit, while Thornby lost 2 million.";
  it.each([
    ['when was thornby founded?', true],
    ['in what year was thornby hospital established', true],
    ["when was st. orm's founded", false],
    ['when was the hospital founded', false],
    ['when did thornby lose 2 million', false],
  ])('%s', (said, isOther) => {
    expect(tellsOtherFounding(said, text)).toBe(isOther);
  });

  it('is no reason where the sentence calls it otherwise', () => {
    expect(tellsOtherFounding('when was the yard founded', 'The yard, founded in 1911, is shut.')).toBe(
      false,
    );
    expect(tellsOtherFounding('when was the club founded', 'Orvel Rovers, founded in 1911, won.')).toBe(
      false,
    );
    const company = 'Orvel Boats, founded in 1950, is a family company.';
    expect(tellsOtherFounding('when was the company founded', company)).toBe(false);
    const museum = 'The Harbour Museum in Skar, opened in 1891, is the only museum of Harbour life.';
    expect(tellsOtherFounding('when was the harbour museum opened', museum)).toBe(false);
  });
});
