import { describe, expect, it } from 'vitest';
import { tellsWhereFromAlone } from '../../../../../src/answer/rank/refuse/place/other-end.ts';

describe('where something was going', () => {
  const FROM = 'The photo shows a boat with timber leaving Skarn on 4 May.';

  it.each([
    'where was the boat in the photo going',
    'the boat in the picture, where was it headed',
    'where is the timber bound for?',
    'destination of the boat with the timber',
  ])('is not told by where it left: %s', (question) => {
    expect(tellsWhereFromAlone(question, FROM)).toBe(true);
  });

  it.each([
    ['where did the boat leave from', FROM],
    ['where was the boat going', 'A boat leaving Skarn for Vall, on 4 May.'],
    ['where was the boat going', 'It left Skarn and never reached Vall.'],
    ['where was the boat going', 'The boat carried timber on 4 May.'],
    ['how is the work going in Skarn', FROM],
  ])('may be: %s, %s', (question, text) => {
    expect(tellsWhereFromAlone(question, text)).toBe(false);
  });
});
